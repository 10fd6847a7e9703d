// What makes words the same words. Formatting never matters: the form of quotation marks, kinds of spaces and
// characters that nobody sees differ from program to program while nothing that is said has changed.

import { scanWords } from './word-scan.ts';

const doubleMarks = /[“”„‟«»"＂]/g;
const singleMarks = /[‘’‚‛‹›`´ʼ'＇]/g;
const hyphens = /[\u2010\u2011]/g;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/g;

/** One line of text as a person sees it: NFC, single spaces, nothing without width. Marks keep their form. */
export const tidyText = (text: string): string =>
  untidy.test(text)
    ? text.toWellFormed().normalize('NFC').replace(unseen, '').replace(spaces, ' ').trim()
    : text;

/** Nearly all text is letters and signs that are themselves in every form, with single spaces between them. */
const untidy = /[^ !-~£À-ž‘’“”–—•…]| {2}|^ | $/;

/** What becomes one space; a single space by itself, as nearly all are, is left alone. */
const spaces =
  /[^\S ][\s\u0000-\u001f\u007f-\u009f]*|[\u0000-\u001f\u007f-\u009f][\s\u0000-\u001f\u007f-\u009f]*| [\s\u0000-\u001f\u007f-\u009f]+/g;

/** Tidy text in one form of its marks, letter for letter: every place in one is the same place in the other. */
const oneForm = (tidy: string): string =>
  ordinary.test(tidy) ? tidy : tidy.replace(doubleMarks, '"').replace(singleMarks, "'").replace(hyphens, '-');

/** No mark in it has another form: ASCII but for the backtick. */
const ordinary = /^[\u0020-\u005f\u0061-\u007e]*$/;

/**
 * The words and signs of a text, in order, as they are compared. Double quotation marks are none of them: they are
 * reopened at each paragraph of a quote, or closed, as the place asks.
 */
export const verbatimWords = (text: string): string[] => wordsOfTidy(tidyText(text)).map(({ word }) => word);

/** A word as it is compared, with its place in the tidy text that it was found in. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The same for text that is tidy, each word with its place. */
export function wordsOfTidy(tidy: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  const text = comparable(tidy);
  scanWords(text, (start, end) => words.push({ word: text.slice(start, end), start, end }));
  return words;
}

const comparable = (tidy: string): string => oneForm(tidy).replaceAll('"', ' ');

/** Letters and signs of nearly all text; and the signs of it that stand in no word, as `scanWords` parts them. */
const everyday = /^[ -~£À-ž–—•…]*$/;
const apart =
  /(?<![0-9A-Za-zÀ-ÖØ-öø-ž])[.,:/'&-]|[.,:/'&-](?![0-9A-Za-zÀ-ÖØ-öø-ž])|[^0-9A-Za-zÀ-ÖØ-öø-ž .,:/'&-]/g;

/** The same words as one text: what is hashed and looked up. */
export function verbatimText(text: string): string {
  const whole = comparable(tidyText(text));
  if (everyday.test(whole)) return whole.replace(apart, ' $& ').replace(/ {2,}/g, ' ').trim();
  let words = '';
  scanWords(whole, (start, end) => {
    words += words === '' ? whole.slice(start, end) : ` ${whole.slice(start, end)}`;
  });
  return words;
}
