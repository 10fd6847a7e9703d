import type { Span } from '../../model/span.ts';
import { speechVerbs } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Block } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import { type Spoken, unclear } from '../people/spoken.ts';
import type { Sentence } from '../sentences.ts';
import { isMark, type Word } from '../words.ts';
import { dashedLabel } from './dashed.ts';
import { isLabelled, tellsSomething } from './labels.ts';
import { namesOthers, subjectOf } from './subject.ts';
import { isNamed } from './told-by.ts';
import { isAdjunct, lastSaying, type Saying, verbAt } from './verbs.ts';

/** A lead-in that ends where somebody's words begin. */
export interface Cue extends Span {
  spoken: Spoken;
  /** Where the words begin when they stand in the same block; null where they begin with the next block. */
  opensAt: number | null;
  /** Where another lead-in begins in the same block, before which the words end; null where none does. */
  limit: number | null;
  /** Why the lead-in may be none. */
  doubts: string[];
}

/** The cue that leads from this block into the words of the blocks behind it, or null. */
export function leadIn(block: Block, body: string): Cue | null {
  const last = block.sentences.at(-1);
  if (last === undefined || block.role === 'heading' || asksBelow(body, block.end)) return null;
  const colon = endingColon(block.words, last);
  if (colon !== null)
    return (
      spokenCue(block, last, colon, body) ??
      labelCue(block, last, colon, body) ??
      nounCue(block, last, colon, body)
    );
  return dashCue(block, last, body) ?? bareCue(block, last, body);
}

/** "Jane Doe, Chair of X –" above words in marks. */
function dashCue(block: Block, { from, to }: Sentence, body: string): Cue | null {
  if (from !== 0 || block.marks.length > 0 || !opensMarks(body, block.end)) return null;
  const spoken = dashedLabel(block.words, from, to - 1, body);
  return spoken === null ? null : cue(block, spoken, from, to - 1);
}

/** The cues inside a block with unmarked words behind their colons: "X said: We are delighted … Y said: So are we." */
export function innerCues(block: Block, body: string): Cue[] {
  if (block.role === 'heading' || !block.text.includes(':')) return [];
  const found: Cue[] = [];
  for (const sentence of block.sentences) {
    const colon = innerColon(block.words, sentence);
    const cue = colon === null ? null : spokenCue(block, sentence, colon, body);
    const opening = colon === null ? undefined : block.words[colon + 1];
    if (cue === null || opening === undefined) continue;
    const before = found.at(-1);
    if (before !== undefined) before.limit ??= sentence.start;
    if (!/^[“"‘'«„]$/.test(opening.text)) found.push({ ...cue, opensAt: opening.start });
  }
  return found;
}

function endingColon(words: Word[], { from, to }: Sentence): number | null {
  let i = to - 1;
  while (i > from && words[i]?.shape === 'mark' && /^[-–"“”‘’']$/.test(words[i]?.text ?? '')) i--;
  return isMark(words[i], ':') ? i : null;
}

function innerColon(words: Word[], { from, to }: Sentence): number | null {
  for (let i = from; i < Math.min(to - 1, from + 80); i++) {
    if (isMark(words[i], ':') && (words[i]?.end ?? 0) < (words[i + 1]?.start ?? 0))
      return words[i + 1]?.shape === 'lower' ? null : i;
  }
  return null;
}

function spokenCue(block: Block, { from }: Sentence, colon: number, body: string): Cue | null {
  const verb = lastSaying(block.words, from, colon, 32);
  if (verb === null) return null;
  if (!isAdjunct(block.words, verb.at + 1, colon))
    return opensMarks(body, block.end) ? reportedCue(block, from, verb, colon, body) : null;
  if (/^(?:following|these|this|below)$/.test(block.words[colon - 1]?.lower ?? '')) return null;
  const spoken = subjectOf(block.words, from, verb.subject, body);
  const doubts = [
    ...jointDoubts(spoken, block, from, colon, body),
    ...(block.words.slice(verb.at + 1, colon).some(({ lower }) => tells.test(lower)) ? [saysItself] : []),
  ];
  if (spoken !== null) return cue(block, spoken, from, colon, doubts);
  const near = verb.at === colon - 1 && verb.kind === 'speech' && verb.subject === verb.at && verb.at > from;
  return near ? cue(block, unclear(block.words, from, verb.subject, body), from, colon) : null;
}

/** "The members asked:" above "Q: Why …?": the paper's own questions and answers. */
const asksBelow = (body: string, end: number): boolean => {
  const below = body.slice(end, end + 8);
  return below.includes('Q') && /^\s+Q\d{0,2}[:.] /.test(below);
};

/** The next paragraph opens with a double mark. */
const opensMarks = (body: string, end: number): boolean => /^\s*["“]/.test(body.slice(end, end + 3));

/** "Jane Doe said that this could be a turning point:" above words in marks: the sentence is hers, and names nobody else. */
function reportedCue(block: Block, from: number, verb: Saying, colon: number, body: string): Cue | null {
  if (verb.kind !== 'speech' || namesOthers(block.words, verb.at + 1, colon)) return null;
  const spoken = subjectOf(block.words, from, verb.subject, body);
  return spoken === null || !/^(?:person|partial|office|pronoun)$/.test(spoken.kind)
    ? null
    : cue(block, spoken, from, colon);
}

/** "a year he said may turn out to be hard:" says something itself: the words below may be the story's. */
const tells = /^(?:may|might|will|would|could|can|should|must|is|was|are|were|has|had|have)$/;
const saysItself = 'The line above says something itself. Check that the words below are the speaker’s.';

/** "In a joint statement the Minister said:": the others are not named beside the verb. */
const jointDoubts = (
  spoken: Spoken | null,
  { words }: Block,
  from: number,
  to: number,
  body: string,
): string[] =>
  spoken?.kind !== 'several' &&
  /\b[Jj]oint(?:ly| (?:statement|declaration|letter|comment))/.test(
    body.slice(words[from]?.start, words[to]?.end),
  )
    ? ['The words are a joint statement. Check who makes it.']
    : [];

const cue = (block: Block, spoken: Spoken, from: number, last: number, doubts: string[] = []): Cue => ({
  spoken,
  start: block.words[from]?.start ?? block.start,
  end: block.words[last]?.end ?? block.end,
  opensAt: null,
  limit: null,
  doubts,
});

/** "Jane Doe, Chair of X:" with nothing but the person before the colon. */
function labelCue(block: Block, { from, to }: Sentence, colon: number, body: string): Cue | null {
  if (block.role === 'item' || block.role === 'row' || colon - from > 30 || colon < to - 2) return null;
  // One word is a heading ("General:"), and no name with an office beside it.
  if (colon - from < 2) return null;
  if (block.sentences[0]?.from !== from) return null;
  const lowerVerb =
    tellsSomething(block.words.slice(from, colon)) ||
    block.words
      .slice(from, colon)
      .some(
        (word, i) =>
          word.shape === 'lower' &&
          (verbAt(block.words, from + i) !== null ||
            /^(?:issued|issues|released|releases)$/.test(word.lower)),
      );
  const spoken = lowerVerb ? null : readSpoken(block.words, from, colon, body);
  const whole =
    spoken !== null &&
    (isNamed(spoken) || isLabelled(spoken, colon - from)) &&
    spoken.start === block.words[from]?.start;
  return whole &&
    (spoken.role !== null ||
      spoken.organisation !== null ||
      spoken.honours.length > 0 ||
      spoken.titles.length > 0 ||
      colon - from <= 4 ||
      hasAge(block.words, from, colon))
    ? cue(block, spoken, from, colon)
    : null;
}

const hasAge = (words: Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word, i) => /^[1-9]\d$/.test(word.text) && isMark(words[from + i - 1], ','));

const sayings = wordSet('statement comment quote reaction response message remarks words');

/** "A statement from the Home Secretary:", "Comment by Jane Doe, Chair of X:". */
function nounCue(block: Block, { from }: Sentence, colon: number, body: string): Cue | null {
  for (let i = from; i < Math.min(colon, from + 8); i++) {
    if (!sayings.has(block.words[i]?.lower ?? '')) continue;
    if (!/^(?:from|by|of)$/.test(block.words[i + 1]?.lower ?? '')) continue;
    const spoken = readSpoken(block.words, i + 2, colon, body);
    if (spoken !== null) return cue(block, spoken, from, colon);
  }
  return null;
}

/** "Natalie Bell said" without a colon, at the end of a block, or with another mark in its place. */
function bareCue(block: Block, { from, to }: Sentence, body: string): Cue | null {
  const last = block.words[to - 1];
  const end = last?.shape === 'mark' && ',;–—-'.includes(last.text) ? to - 1 : to;
  const verb = block.words[end - 1];
  if (verb === undefined || !speechVerbs.has(verb.lower) || verbAt(block.words, end - 1) !== 'speech')
    return null;
  const spoken = subjectOf(block.words, from, end - 1, body);
  return spoken === null ? null : cue(block, spoken, from, to - 1);
}
