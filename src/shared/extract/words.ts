import type { Span } from '../model/span.ts';

/** `mark` is anything that is no word and no number: punctuation, a sign, a possessive 's. */
export type WordShape = 'capital' | 'capitals' | 'initial' | 'lower' | 'number' | 'mark';

export interface Word extends Span {
  text: string;
  lower: string;
  shape: WordShape;
}

/** What a UTF-16 unit is: a letter (or a sign on one), a digit, a space, or a mark. */
type Class = 0 | 1 | 2 | 3;
const letter = 0;
const digit = 1;
const space = 2;
const mark = 3;

const ascii: Class[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));
const others = new Map<number, Class>();

function classify(char: string): Class {
  if (/[\p{L}\p{M}]/u.test(char)) return letter;
  if (/\p{N}/u.test(char)) return digit;
  return /\s/.test(char) ? space : mark;
}

function classAt(text: string, i: number): Class {
  const code = text.charCodeAt(i);
  const known = code < 128 ? ascii[code] : others.get(code);
  if (known !== undefined) return known;
  const found = isSurrogate(code) ? letter : classify(text.charAt(i));
  others.set(code, found);
  return found;
}

/** Letters beyond the first plane (and lone halves) are read as letters: they never part a word. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The words of a text; `offset` is the text's place in the body. "London's" is "London" and "'s". */
export function readWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === space) {
      i++;
      continue;
    }
    const end = kind === letter ? wordEnd(text, i) : kind === digit ? numberEnd(text, i) : i + 1;
    if (kind === letter) pushWord(words, text.slice(i, end), offset + i);
    else words.push(plain(text.slice(i, end), offset + i, kind === digit ? 'number' : 'mark'));
    i = end;
  }
  return words;
}

const plain = (text: string, start: number, shape: WordShape): Word => ({
  start,
  end: start + text.length,
  text,
  lower: text,
  shape,
});

/** Letters and digits, with apostrophes and hyphens between letters. */
function wordEnd(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    while (i < text.length && classAt(text, i) <= digit) i++;
    if (i + 1 >= text.length || !isInner(text.charCodeAt(i)) || classAt(text, i + 1) !== letter) return i;
    i += 2;
  }
}

/** ' ’ & - and the hyphens of typesetters. */
const isInner = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x2d || code === 0x2010 || code === 0x2011;

function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    while (i < text.length && classAt(text, i) === digit) i++;
    const code = text.charCodeAt(i);
    if (i + 1 >= text.length || (code !== 0x2e && code !== 0x2c) || classAt(text, i + 1) !== digit) return i;
    i += 2;
  }
}

function pushWord(words: Word[], text: string, start: number): void {
  const size = text.length;
  const owns =
    size > 2 &&
    (text[size - 1] === 's' || text[size - 1] === 'S') &&
    (text[size - 2] === "'" || text[size - 2] === '’');
  const own = owns ? text.slice(0, -2) : text;
  const letters = lettersOf(own);
  const lower = letters === small ? own : own.toLowerCase();
  words.push({ start, end: start + own.length, text: own, lower, shape: shapeOf(own, lower, letters) });
  if (owns) words.push(plain(text.slice(-2), start + own.length, 'mark'));
}

/** What the letters of a word show without asking for its other case: most words are plain small letters. */
type Letters = 0 | 1 | 2;
const small = 0;
const someSmall = 1;
const noneSmall = 2;

function lettersOf(text: string): Letters {
  let [smalls, others] = [false, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) smalls = true;
    else if (code >= 0x41 && !isInner(code)) others = true;
  }
  return others ? (smalls ? someSmall : noneSmall) : small;
}

function shapeOf(text: string, lower: string, letters: Letters): WordShape {
  if (letters === small || text[0] === lower[0]) return 'lower';
  if (text.length === 1) return 'initial';
  return letters === noneSmall && text.toUpperCase() === text ? 'capitals' : 'capital';
}

export const isMark = (word: Word | undefined, text: string): boolean =>
  word?.shape === 'mark' && word.text === text;

export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'capitals' || word.shape === 'initial');

export const isPossessive = (word: Word | undefined): boolean =>
  word?.shape === 'mark' && word.text.length <= 2 && /^['’][sS]?$/.test(word.text);
