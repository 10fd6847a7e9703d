import { signsOfOdd, signsOfWord } from './signs.ts';

/** `mark` is anything that is no word and no number: punctuation, a sign, a possessive 's. */
export type WordShape = 'capital' | 'capitals' | 'initial' | 'lower' | 'number' | 'mark';

/** What a word is by its letters alone, wherever it stands. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  readonly shape: WordShape;
  /** See `signs.ts`. */
  readonly signs: number;
  /** Whether it can be part of a person's name, once that was asked (see `name-words.ts`). */
  isName: boolean | null;
  /** Whether titles can begin with it, once that was asked (see `decorations.ts`). */
  opensTitle: boolean | null;
}

/** All forms are made here, so that they are alike to the engine. */
const made = (text: string, lower: string, shape: WordShape, signs: number): Form => ({
  text,
  lower,
  shape,
  signs,
  isName: null,
  opensTitle: null,
});

/** A number or a mark. */
export const plainForm = (text: string, shape: WordShape): Form => made(text, text, shape, signsOfOdd(text));

/** The marks of most texts: each is made once. */
const beyondMarks = 0x2070;
const marks: (Form | undefined)[] = new Array(beyondMarks).fill(undefined);

export function markForm(text: string, at: number): Form {
  const code = text.charCodeAt(at);
  if (code >= beyondMarks) return plainForm(text.charAt(at), 'mark');
  const known = marks[code];
  if (known !== undefined) return known;
  const form = plainForm(text.charAt(at), 'mark');
  marks[code] = form;
  return form;
}

/** What the letters of a word show: whether it has small ones, and others that may be capitals. */
export const smalls = 1;
export const capitals = 2;

/** A word of any letters. */
export function formOf(text: string, letters: number): Form {
  const lower = letters <= smalls ? text : text.toLowerCase();
  return made(text, lower, shapeOf(text, lower, letters), signsOfOdd(text));
}

function shapeOf(text: string, lower: string, letters: number): WordShape {
  if (letters <= smalls || text[0] === lower[0]) return 'lower';
  if (text.length === 1) return 'initial';
  return letters === capitals && text.toUpperCase() === text ? 'capitals' : 'capital';
}

/** Longer words are not kept: they would hold on to the text that they stand in. */
export const longestKept = 12;

interface Kept {
  head: number;
  tail: number;
  cased: number;
  form: Form;
}

/** The words that were met last, each at a place by its letters: most words of a text were met before. */
const places = 16_384;
const kept: (Kept | undefined)[] = new Array(places).fill(undefined);

/**
 * The form of a word of plain letters, at most twelve: `head` and `tail` are its letters, five bits each, `cased` says
 * which are capitals (see `pushWord`). These three tell it from any other, so that its text need not be looked at.
 */
export function knownForm(
  text: string,
  start: number,
  end: number,
  letters: number,
  head: number,
  tail: number,
  cased: number,
): Form {
  const place = (Math.imul(head ^ Math.imul(tail, 0x9e3b), 0x9e3779b1) >>> 18) ^ cased;
  const held = kept[place];
  if (held !== undefined && held.head === head && held.tail === tail && held.cased === cased)
    return held.form;
  const word = text.slice(start, end);
  const lower = letters <= smalls ? word : word.toLowerCase();
  const form = made(word, lower, shapeOf(word, lower, letters), signsOfWord(lower, (cased & 1) !== 0));
  kept[place] = { head, tail, cased, form };
  return form;
}
