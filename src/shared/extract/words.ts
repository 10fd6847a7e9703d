import type { Span } from '../model/span.ts';

/** `mark` is anything that is no word and no number: punctuation, a sign, a possessive 's. */
export type WordShape = 'capital' | 'capitals' | 'initial' | 'lower' | 'number' | 'mark';

export interface Word extends Span {
  text: string;
  lower: string;
  shape: WordShape;
}

const token = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&‐‑-](?=\p{L})[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** The words of a text; `offset` is the text's place in the body. "London's" is "London" and "'s". */
export function readWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(token)) {
    const start = offset + found.index;
    const own = possessive(found[0]);
    words.push(word(own, start));
    if (own.length < found[0].length)
      words.push(word(found[0].slice(own.length), start + own.length, 'mark'));
  }
  return words;
}

function word(text: string, start: number, known?: WordShape): Word {
  return { start, end: start + text.length, text, lower: text.toLowerCase(), shape: known ?? shapeOf(text) };
}

const possessive = (text: string): string => (/.['’][sS]$/.test(text) ? text.slice(0, -2) : text);

function shapeOf(text: string): WordShape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^\p{Lu}/u.test(text)) {
    if (text.length === 1) return 'initial';
    return /\p{Ll}/u.test(text) ? 'capital' : 'capitals';
  }
  return /^\p{L}/u.test(text) ? 'lower' : 'mark';
}

export const isMark = (word: Word | undefined, text: string): boolean =>
  word?.shape === 'mark' && word.text === text;

export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'capitals' || word.shape === 'initial');

export const isPossessive = (word: Word | undefined): boolean =>
  word?.shape === 'mark' && /^['’][sS]?$/.test(word.text);
