import type { Span } from '../model/span.ts';
import {
  capitals,
  type Form,
  formOf,
  knownForm,
  longestKept,
  markForm,
  plainForm,
  smalls,
  type WordShape,
} from './forms.ts';

export type { WordShape } from './forms.ts';

export interface Word extends Span {
  text: string;
  lower: string;
  shape: WordShape;
  /** What it shares with the same word elsewhere. */
  form: Form;
}

/** What a UTF-16 unit is: a letter (or a sign on one), a digit, a space, or a mark. */
type Class = 0 | 1 | 2 | 3;
const letter = 0;
const digit = 1;
const space = 2;
const mark = 3;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));
const others = new Map<number, Class>();

function classify(char: string): Class {
  if (/[\p{L}\p{M}]/u.test(char)) return letter;
  if (/\p{N}/u.test(char)) return digit;
  return /\s/.test(char) ? space : mark;
}

const classOf = (code: number): number => (code < 128 ? (ascii[code] ?? mark) : classBeyond(code));

function classBeyond(code: number): Class {
  const known = others.get(code);
  if (known !== undefined) return known;
  const found = isSurrogate(code) ? letter : classify(String.fromCharCode(code));
  others.set(code, found);
  return found;
}

/** Letters beyond the first plane (and lone halves) are read as letters: they never part a word. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/**
 * The words of a text from one place to another; each keeps its place in that text. "London's" is "London" and "'s".
 */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let i = from;
  while (i < to) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === space) i++;
    else if (kind === letter) i = pushWord(words, text, i, to);
    else {
      const end = kind === digit ? numberEnd(text, i, to) : i + 1;
      words.push(
        wordOf(i, end, kind === digit ? plainForm(text.slice(i, end), 'number') : markForm(text, i)),
      );
      i = end;
    }
  }
  return words;
}

const wordOf = (start: number, end: number, form: Form): Word => ({
  start,
  end,
  text: form.text,
  lower: form.lower,
  shape: form.shape,
  form,
});

/** ' ’ & - and the hyphens of typesetters. */
const isInner = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x2d || code === 0x2010 || code === 0x2011;

function numberEnd(text: string, from: number, to: number): number {
  let i = from + 1;
  for (;;) {
    while (i < to && classOf(text.charCodeAt(i)) === digit) i++;
    if (i + 1 >= to) return i;
    const code = text.charCodeAt(i);
    if ((code !== 0x2e && code !== 0x2c) || classOf(text.charCodeAt(i + 1)) !== digit) return i;
    i += 2;
  }
}

/** What a letter shows without asking for its other case: most words are plain small letters. */
const lettersOf = (code: number): number =>
  code >= 0x61 && code <= 0x7a ? smalls : code >= 0x41 ? capitals : 0;

/** Of a plain letter its place in the alphabet, in either case; of anything else 0. */
const alphabet = Uint8Array.from({ length: 128 }, (_, code) =>
  (code | 32) >= 0x61 && (code | 32) <= 0x7a ? code & 31 : 0,
);

/** Reads the word that begins at `start`: letters and digits, with apostrophes and hyphens between letters. Gives its end. */
function pushWord(words: Word[], text: string, start: number, to: number): number {
  let letters = 0;
  let end = start;
  // The plain letters in front of all others, by their places in the alphabet, and which of them are capitals.
  let head = 0;
  let tail = 0;
  let cased = 0;
  let plain = 0;
  // The last apostrophe or hyphen inside the word, and the letters before it: a possessive is parted there.
  let inner = -1;
  let before = 0;
  for (;;) {
    for (; end < to; end++) {
      const code = text.charCodeAt(end);
      if (classOf(code) > digit) break;
      letters |= lettersOf(code);
      const place = code < 128 ? (alphabet[code] ?? 0) : 0;
      if (place !== 0 && plain === end - start && plain < longestKept) {
        if (plain < 6) head = (head << 5) | place;
        else tail = (tail << 5) | place;
        if (code < 0x61) cased |= 1 << plain;
        plain++;
      }
    }
    if (end + 1 >= to || !isInner(text.charCodeAt(end)) || classOf(text.charCodeAt(end + 1)) !== letter)
      break;
    inner = end;
    before = letters;
    end++;
  }
  const owned = inner === end - 2 && inner > start && ownsAt(text, inner);
  const last = owned ? inner : end;
  const shown = owned ? before : letters;
  words.push(
    wordOf(
      start,
      last,
      plain === last - start
        ? knownForm(text, start, last, shown, head, tail, cased)
        : formOf(text.slice(start, last), shown),
    ),
  );
  if (owned) words.push(wordOf(inner, end, plainForm(text.slice(inner, end), 'mark')));
  return end;
}

/** 's or ’s, of either case. */
function ownsAt(text: string, at: number): boolean {
  const [sign, code] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (sign === 0x27 || sign === 0x2019) && (code === 0x73 || code === 0x53);
}

export const isMark = (word: Word | undefined, text: string): boolean =>
  word?.shape === 'mark' && word.text === text;

/** "and", "&". */
export const isAnd = (word: Word | undefined): boolean => word?.lower === 'and' || word?.text === '&';

export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'capitals' || word.shape === 'initial');

export const isPossessive = (word: Word | undefined): boolean => word?.shape === 'mark' && owns(word.text);

/** An apostrophe, alone or with its s. */
const owns = (text: string): boolean =>
  text.length === 1 ? text === "'" || text === '’' : text.length === 2 && ownsAt(text, 0);

/** Nothing but small letters and hyphens behind the first letter: most capitalised words are so. */
export function hasPlainTail(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x61 || code > 0x7a) && code !== 0x2d) return false;
  }
  return true;
}
