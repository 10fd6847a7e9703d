import type { Word } from '../words.ts';
import { nicknameEnd } from './inside-names.ts';

export interface Segment {
  from: number;
  to: number;
}

/** Pieces between commas, brackets, colons and dashes that stand free. */
export function segmentsOf(words: Word[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !parts(words, i)) continue;
    if (i > start) segments.push({ from: start, to: i });
    start = i + 1;
  }
  return segments;
}

const parts = (words: Word[], i: number): boolean => {
  const word = words[i];
  if (word?.shape !== 'mark') return false;
  if (/^[“”"()]$/.test(word.text)) return !isNicknameMark(words, i);
  if (/^[,;:[\]|]$/.test(word.text)) return true;
  return (
    /^[-–—]$/.test(word.text) &&
    (words[i - 1]?.end ?? 0) < word.start &&
    word.end < (words[i + 1]?.start ?? 0)
  );
};

/** The marks of "Jasvinder “Jas” Gill" part nothing. */
const isNicknameMark = (words: Word[], i: number): boolean =>
  nicknameEnd(words, i) !== null || nicknameEnd(words, i - 2) !== null;

export const textOf = (words: Word[], { from, to }: Segment, body: string): string =>
  body.slice(words[from]?.start, words[to - 1]?.end);
