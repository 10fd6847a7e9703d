import type { Block } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import { isMark, type Word } from '../words.ts';
import { inverted } from './inverted.ts';
import type { Place } from './places.ts';
import { subjectOf } from './subject.ts';
import { lastSaying, lastVerb, type Saying } from './verbs.ts';

const judging =
  /^(?:praised|praises|described|describes|hailed|hails|branded|condemned|criticised|commended|applauded|lauded|denounced|welcomed|welcomes|called|warned|said|says)$/;

const fewWords =
  'A few words in marks stand far from the word that gives them to somebody. Check whose they are.';

/** A few words in a sentence that somebody is the subject of: X praised the “incredible” work. */
export function cueAround(
  block: Block,
  { mark, sentence, from, open, after, to }: Place,
  body: string,
): Spoken | null {
  const inner = body.slice(mark.start, mark.end);
  if (
    isTitle(inner) ||
    /^(?:called|entitled|titled|named|dubbed|known|termed|so-called)$/.test(
      block.words[open - 1]?.lower ?? '',
    ) ||
    (block.words[open - 1]?.lower === 'as' && !judged(block.words, sentence, open))
  )
    return null;
  const passive = passiveCue(block.words, { sentence, open, after, to }, body);
  if (passive !== null) return passive;
  const verb: (Omit<Saying, 'subject'> & { subject?: number }) | null =
    lastVerb(block.words, sentence, open, ['judgement', 'speech', 'participle'], 30) ??
    lastSaying(block.words, sentence, open, 30);
  if (verb === null || (mark.single && open - verb.at > 6) || crossesClause(block.words, verb.at, open))
    return null;
  const opening = /^(?:and|but|while|whilst)$/.test(block.words[from]?.lower ?? '') && from < verb.at;
  const subject = verb.subject ?? verb.at;
  const own = opening ? subjectOf(block.words, from + 1, subject, body) : null;
  const spoken = own ?? subjectOf(block.words, sentence, subject, body);
  if (spoken === null || spoken.kind === 'several') return null;
  const far =
    (verb.kind === 'judgement' &&
      open - verb.at > 6 &&
      block.words[open - 1]?.lower !== 'as' &&
      !isListed(block.words, from, open, verb.at)) ||
    /^(?:backed|paid|demanded|blamed|accused|spoke|referred|feels?|felt|considers?|considered|labels|saluted|championed|expected|found)$/.test(
      block.words[verb.at]?.lower ?? '',
    );
  const held = far ? { ...spoken, doubt: fewWords } : spoken;
  return spoken.kind === 'organisation' || mark.single
    ? judging.test(block.words[verb.at]?.lower ?? '')
      ? held
      : null
    : held;
}

/** described it as a “game-changer” and “a great chance”: nothing but an "and" parts the words in marks. */
const isListed = (words: Word[], from: number, open: number, verb: number): boolean =>
  from > verb + 1 &&
  open - from < 4 &&
  words.slice(from, open).every(({ lower }) => /^(?:,|and|or|but|as|an?|the)$/.test(lower));

/** "was described by Jane Doe as “…”", "was described as “…” by Jane Doe". */
function passiveCue(
  words: Word[],
  { sentence, open, after, to }: Pick<Place, 'sentence' | 'open' | 'after' | 'to'>,
  body: string,
): Spoken | null {
  for (let i = open - 1; i > Math.max(sentence, open - 24); i--) {
    if (
      !passives.test(words[i]?.text ?? '') ||
      !/^(?:was|were|been|is|are|being)$/.test(words[i - 1]?.lower ?? '')
    )
      continue;
    const as = words[open - 1]?.lower === 'as' ? open - 1 : open;
    const spoken =
      words[i + 1]?.lower === 'by'
        ? readSpoken(words, i + 2, as, body)
        : words[after]?.lower === 'by'
          ? inverted(words, after + 1, to, body)
          : null;
    return spoken?.kind === 'several' ? null : spoken;
  }
  return null;
}

const passives =
  /^(?:described|branded|hailed|praised|called|condemned|labelled|welcomed|criticised|dismissed|characterised|denounced)$/;

/** "described the grants as “…”", not "known as “…”". */
const judged = (words: Word[], from: number, to: number): boolean =>
  words
    .slice(Math.max(from, to - 14), to - 1)
    .some(({ lower }) =>
      /^(?:described|describes|praised|hailed|condemned|branded|criticised|dismissed|labelled|characterised|denounced|welcomed|slammed|blasted|lambasted|decried)$/.test(
        lower,
      ),
    );

/** Capitalised throughout: the name of a programme, a song or a slogan. */
const isTitle = (inner: string): boolean => {
  const words = inner
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:of|the|and|for|in|a|to|on)$/.test(word));
  return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) && !/[.!?]$/.test(inner);
};

const crossesClause = (words: Word[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++)
    if (isMark(words[i], ';') || /^(?:which|whose|where)$/.test(words[i]?.lower ?? '')) return true;
  return false;
};
