import type { Span } from '../model/span.ts';
import { hashOn, listsOf, mayStandIn } from './lexicon/listed.ts';

/** `mark` is anything that is no word and no number: punctuation, a sign, a possessive 's. */
export type WordShape = 'capital' | 'capitals' | 'initial' | 'lower' | 'number' | 'mark';

export interface Word extends Span {
  text: string;
  lower: string;
  shape: WordShape;
  /** The lists that it may stand in (asked by `isIn`, see `lexicon/listed.ts`). */
  lists: number;
  /** Whether it may stand in a name, once that was asked: names are looked for at one word from many sides. */
  inName: boolean | undefined;
}

/** What a UTF-16 unit is: a letter (or a sign on one), a digit, a space, or a mark. */
type Class = 0 | 1 | 2 | 3;
const letter = 0;
const digit = 1;
const space = 2;
const mark = 3;

/** The class of every unit that was asked for, and 1 more: 0 stands where none was. */
const classes = new Uint8Array(0x10000);

function classify(char: string): Class {
  if (/[\p{L}\p{M}]/u.test(char)) return letter;
  if (/\p{N}/u.test(char)) return digit;
  return /\s/.test(char) ? space : mark;
}

const classOf = (code: number): number => (classes[code] || learnt(code)) - 1;

const learnt = (code: number): number => {
  const known = 1 + (isSurrogate(code) ? letter : classify(String.fromCharCode(code)));
  classes[code] = known;
  return known;
};

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
      words.push(plain(text.slice(i, end), i, kind === digit ? 'number' : 'mark'));
      i = end;
    }
  }
  return words;
}

const plain = (text: string, start: number, shape: WordShape): Word => ({
  start,
  end: start + text.length,
  text,
  lower: text,
  shape,
  lists: 0,
  inName: undefined,
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

/** What the letters of a word show without asking for its other case: most words are plain small letters. */
const smalls = 1;
const capitals = 2;
const others = 4;

const lettersOf = (code: number): number =>
  code >= 0x61 && code <= 0x7a ? smalls : code < 0x41 ? 0 : code < 0x80 ? capitals : others;

/** Reads the word that begins at `start`: letters and digits, with apostrophes and hyphens between letters. Gives its end. */
function pushWord(words: Word[], text: string, start: number, to: number): number {
  let letters = 0;
  let end = start;
  // The last apostrophe or hyphen inside the word, and the letters before it: a possessive is parted there.
  let inner = -1;
  let before = 0;
  let hash = 0;
  let hashBefore = 0;
  for (;;) {
    for (; end < to; end++) {
      const code = text.charCodeAt(end);
      if (classOf(code) > digit) break;
      letters |= lettersOf(code);
      hash = hashOn(hash, code);
    }
    if (end + 1 >= to || !isInner(text.charCodeAt(end)) || classOf(text.charCodeAt(end + 1)) !== letter)
      break;
    inner = end;
    before = letters;
    hashBefore = hash;
    hash = hashOn(hash, text.charCodeAt(end));
    end++;
  }
  if (inner === end - 2 && inner > start && ownsAt(text, inner)) {
    words.push(wordOf(text.slice(start, inner), start, before, hashBefore));
    words.push(plain(text.slice(inner, end), inner, 'mark'));
  } else words.push(wordOf(text.slice(start, end), start, letters, hash));
  return end;
}

function wordOf(text: string, start: number, letters: number, hash: number): Word {
  const lower = letters <= smalls ? text : text.toLowerCase();
  const end = start + text.length;
  // Capitals are asked about from many sides. One beyond A to Z has another number in small letters.
  const lists =
    letters <= smalls ? mayStandIn(hash) : letters < others ? listsOf(lower, hash) : listsOf(lower);
  return { start, end, text, lower, shape: shapeOf(text, lower, letters), lists, inName: undefined };
}

/** 's or ’s, of either case. */
function ownsAt(text: string, at: number): boolean {
  const [sign, code] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (sign === 0x27 || sign === 0x2019) && (code === 0x73 || code === 0x53);
}

function shapeOf(text: string, lower: string, letters: number): WordShape {
  if (letters <= smalls || text[0] === lower[0]) return 'lower';
  if (text.length === 1) return 'initial';
  return (letters & smalls) === 0 && text.toUpperCase() === text ? 'capitals' : 'capital';
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

/** Of A to Z, or a sign beyond them that is no plain mark such as ’. */
export const mayBeCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code > 0x7f && !(code >= 0x2000 && code < 0x2070));

/** Whether a capital may stand right behind a small letter or a bracket, as where a break was lost; few texts hold one. */
export function mayRunOn(text: string): boolean {
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (open && mayBeCapital(code)) return true;
    open = (code >= 0x61 && code <= 0x7a) || code === 0x29 || code > 0x7f;
  }
  return false;
}
