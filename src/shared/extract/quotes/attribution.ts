import { firstPerson } from '../lexicon/function-words.ts';
import { directVerbs } from '../lexicon/verbs.ts';
import type { Marked } from '../marks.ts';
import type { Block } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import { type Spoken, unclear } from '../people/spoken.ts';
import { isMark, type Word } from '../words.ts';
import { dashedLabel } from './dashed.ts';
import { inverted } from './inverted.ts';
import { isLabelled, tellsSomething } from './labels.ts';
import { isStop, type Place } from './places.ts';
import { namesOthers, sharedSubject, subjectOf } from './subject.ts';
import { isNamed, teller } from './told-by.ts';
import { isAdjunct, lastSaying, lastVerb, verbAt } from './verbs.ts';

/** X said: “…”, X told the BBC that “…”, according to X, “…”. */
export function cueBefore(block: Block, { from, open, mark }: Place, body: string): Spoken | null {
  const words = block.words;
  if (words[from]?.lower === 'according' && words[from + 1]?.lower === 'to' && open - from > 2)
    return readSpoken(words, from + 2, open, body);
  const verb = lastSaying(words, from, open, 30);
  if (verb === null)
    return labelBefore(words, from, open, body) ?? colonBefore(words, from, open, mark, body);
  const gap = words.slice(verb.at + 1, open).filter((word) => word.shape !== 'mark');
  const ends = words[open - 1];
  const colon = isMark(ends, ':') || isMark(ends, ',');
  const near =
    gap.length === 0 ||
    (gap.length <= 2 && gap.at(-1)?.lower === 'that') ||
    (colon && isAdjunct(words, verb.at + 1, open - 1)) ||
    (gap.length <= 5 && /^t(?:old|ells?)$/.test(words[verb.at]?.lower ?? ''));
  if (!near || (mark.end - mark.start < 12 && !colon && gap.length > 0)) return null;
  const long = mark.end - mark.start > (colon ? 24 : 40) && verb.kind === 'speech' && verb.subject > from;
  return (
    subjectOf(words, from, verb.subject, body) ?? (long ? unclear(words, from, verb.subject, body) : null)
  );
}

/** Jane Doe: “…”. */
function labelBefore(words: Word[], from: number, open: number, body: string): Spoken | null {
  const dashed = from === 0 ? dashedLabel(words, from, open - 1, body) : null;
  if (dashed !== null) return dashed;
  if (!isMark(words[open - 1], ':') || open - from > 24) return null;
  if (tellsSomething(words.slice(from, open))) return null;
  const spoken = readSpoken(words, from, open - 1, body);
  return spoken !== null &&
    (isNamed(spoken) || isLabelled(spoken, open - from)) &&
    spoken.start === words[from]?.start
    ? spoken
    : null;
}

/** "X disagreed: “…”", "X was less impressed: “…”": a colon leads in, though no verb of saying does. */
function colonBefore(words: Word[], from: number, open: number, mark: Marked, body: string): Spoken | null {
  if (!isMark(words[open - 1], ':') || mark.end - mark.start < 12) return null;
  if (named.test(words[open - 2]?.lower ?? '')) return null;
  const went = words[open - 2]?.lower === 'on' && /^(?:went|goes)$/.test(words[open - 3]?.lower ?? '');
  const plain = went || directVerbs.has(words[open - 2]?.lower ?? '');
  const verb = went ? open - 3 : plain ? open - 2 : firstVerb(words, from, open - 1);
  const spoken = verb === null ? null : subjectOf(words, from, verb, body);
  if (spoken === null || !/^(?:person|partial|pronoun)$/.test(spoken.kind)) return null;
  const judges = lastVerb(words, from, open - 1, ['judgement'], 24);
  const own = judges !== null && judges.at === verb && !namesOthers(words, verb + 1, open - 1);
  return plain || own ? spoken : { ...spoken, doubt: noVerb };
}

/** "attended the workshop: “Rivers and People”": what has a name in marks and says nothing. */
const named =
  /^(?:workshop|conference|seminar|webinar|summit|event|exhibition|campaign|project|programme|scheme|report|paper|book|film|song|play|theme|title|motto|slogan|category|award|course|lecture|strategy|initiative)s?$/;

const noVerb = 'No word of saying leads into these words. Check whose they are.';

/** Jane Doe opened the site. “We are proud …”: nobody says the words, but the sentence before is about one who may. */
export function cueOfSentenceBefore(
  block: Block,
  { mark, sentence, open, after }: Place,
  body: string,
): Spoken | null {
  const words = block.words;
  const own = words.slice(open + 1, after).some(({ lower }) => firstPerson.has(lower));
  if (sentence === 0 || open !== sentence || !own || mark.single || !mark.closed) return null;
  if (mark.end - mark.start < 40 || !/[.!?]$/.test(body.slice(mark.start, mark.end))) return null;
  const before = block.sentences.findLast(({ to }) => to <= sentence);
  if (before === undefined) return null;
  const told = teller(words, before, body);
  if (told !== null) return told;
  const spoken = sharedSubject(words, before.from, before.to, body);
  return spoken !== null && isNamed(spoken) ? { ...spoken, doubt: noVerb } : null;
}

function firstVerb(words: Word[], from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++)
    if (/^(?:was|is|were|had|has|put|felt|\p{Ll}{2,}ed)$/u.test(words[i]?.text ?? '')) return i;
  return null;
}

/** “…,” said X; “…”, X said; “…,” according to X. In "On the claim that ‘…’, X said: “…”" X says only the second. */
export function cueBehind(
  block: Block,
  { mark, from: before, open, after, to }: Place,
  body: string,
): Spoken | null {
  if (open > before && isMark(block.words[to - 1], ':')) return null;
  if (
    !/[,.!?…–—-]$/.test(body.slice(mark.start, mark.end)) &&
    !/^[,.]/.test(body.slice(mark.to, mark.to + 1)) &&
    !isDashedOn(block.words, after, mark)
  )
    return null;
  const words = block.words;
  let from = after;
  while (from < to && words[from]?.shape === 'mark') from++;
  if (words[from]?.lower === 'according' && words[from + 1]?.lower === 'to')
    return inverted(words, from + 2, to, body);
  if (/^[–—-]$/.test(words[after]?.text ?? '') && to - from < 24) {
    const signed = readSpoken(words, from, to, body);
    if (signed?.kind === 'person' && signed.start === words[from]?.start) return signed;
  }
  if (from === after && to - from < 16 && mark.end - mark.start > 24) {
    const signed = signedBehind(block, from, to, body);
    if (signed !== null) return signed;
  }
  if (
    verbAt(words, from) === 'speech' ||
    /^(?:says?|said)$/.test(words[from]?.lower ?? '') ||
    directVerbs.has(words[from]?.text ?? '')
  )
    return inverted(words, from + 1, to, body);
  const odd = /^\p{Ll}{3,}ed$/u.test(words[from]?.text ?? '') ? inverted(words, from + 1, to, body) : null;
  if (odd?.kind === 'person' && odd.start === words[from + 1]?.start) return { ...odd, doubt: noVerb };
  for (let i = from + 1; i < Math.min(to, from + 30); i++) {
    const kind = verbAt(words, i);
    if (kind === 'speech' || (i < from + 8 && directVerbs.has(words[i]?.text ?? ''))) {
      const spoken = readSpoken(words, from, i, body);
      const long = kind === 'speech' && mark.end - mark.start > 24 && i < from + 8;
      return spoken ?? (long ? unclear(words, from, i, body) : null);
    }
    if (isStop(words, i)) return null;
  }
  return null;
}

/** “We are proud.” Jane Doe, Kelder Ports: a name to the end of the paragraph and nothing else. */
function signedBehind({ words }: Block, from: number, to: number, body: string): Spoken | null {
  if (
    to !== words.length ||
    to - from < 3 ||
    isMark(words[to - 1], '.') ||
    tellsSomething(words.slice(from, to))
  )
    return null;
  if (words.slice(from, to).some((_, i) => verbAt(words, from + i) !== null)) return null;
  const signed = readSpoken(words, from, to, body);
  const whole = signed?.kind === 'person' && signed.start === words[from]?.start;
  return whole && (signed.role !== null || words.slice(from, to).some((word) => isMark(word, ',')))
    ? { ...signed, doubt: noVerb }
    : null;
}

/** “… we go forward” - said X: a dash stands for the comma before a verb of saying. */
const isDashedOn = (words: Word[], after: number, mark: Marked): boolean =>
  mark.end - mark.start > 24 &&
  /^[–—-]$/.test(words[after]?.text ?? '') &&
  verbAt(words, after + 1) === 'speech';
