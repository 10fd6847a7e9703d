import type { Span } from '../model/span.ts';
import { isIn, List } from './lexicon/listed.ts';
import { signsOf } from './signs.ts';
import type { Word } from './words.ts';

/** A sentence of a block: its place, and its words as a range of the block's words. */
export interface Sentence extends Span {
  from: number;
  to: number;
  /** What its letters show at one look (see `signs.ts`). */
  signs: number;
}

/** Longer stretches without a stop are cut, so that no sentence grows with the text. */
const longest = 400;

/** The sentences of a block in order; together they hold every word once. */
export function sentencesOf(text: string, offset: number, words: Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const last = closesSentence(words, i, text, offset);
    const stop = last ?? (i - from >= longest ? i : null);
    if (stop === null) continue;
    sentences.push(sentence(words, from, stop + 1, text, offset));
    from = stop + 1;
    i = stop;
  }
  if (from < words.length) sentences.push(sentence(words, from, words.length, text, offset));
  return sentences;
}

function sentence(words: Word[], from: number, to: number, text: string, offset: number): Sentence {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return { start, end, from, to, signs: signsOf(text, start - offset, end - offset) };
}

/** The last word of the sentence that a stop at `i` closes (closing marks belong to it), or null. */
function closesSentence(words: Word[], i: number, text: string, offset: number): number | null {
  const stop = words[i];
  if (stop === undefined || stop.shape !== 'mark' || !isStop(stop.text.charCodeAt(0))) return null;
  const before = words[i - 1];
  if (stop.text === '.' && before?.end === stop.start && isShortened(before)) return null;
  let last = i;
  while (isClosing(words[last + 1], words[last])) last++;
  const next = words[last + 1];
  if (next === undefined) return last;
  const spaced = (words[last]?.end ?? 0) < next.start;
  return spaced && opensSentence(next, text, offset) ? last : null;
}

/** . ! ? … */
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** An initial or a shortened title: the point behind it ends no sentence. */
export const isShortened = (word: Word): boolean =>
  word.shape === 'initial' || (isIn(word, List.shortened) && word.text.length <= 6);

const isClosing = (word: Word | undefined, before: Word | undefined): boolean =>
  word?.shape === 'mark' && word.start === before?.end && /^[.!?…"'”’»)\]]$/.test(word.text);

function opensSentence(next: Word, text: string, offset: number): boolean {
  if (next.shape !== 'mark') return next.shape !== 'lower';
  return (
    /[“‘"'«([£€$#@•–—-]/.test(next.text) &&
    !/^.\s*\p{Ll}/u.test(text.slice(next.start - offset, next.start - offset + 3))
  );
}
