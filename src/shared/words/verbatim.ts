// What makes words the same words. Formatting never matters: the form of quotation marks, kinds of spaces and
// characters that nobody sees differ from program to program while nothing that is said has changed.

const doubleMarks = /[“”„‟«»"＂]/g;
const singleMarks = /[‘’‚‛‹›`´ʼ'＇]/g;
const hyphens = /[\u2010\u2011]/g;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/g;

/** One line of text as a person sees it: NFC, single spaces, nothing without width. Marks keep their form. */
export const tidyText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();

/** Tidy text in one form of its marks, letter for letter: every place in one is the same place in the other. */
const oneForm = (tidy: string): string =>
  tidy.replace(doubleMarks, '"').replace(singleMarks, "'").replace(hyphens, '-');

/** A word with what stands inside it ("multi-agency", "1,240", "it's"), or one sign. */
const wordOrSign = /[\p{L}\p{N}\p{M}]+(?:[.,:/'&-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

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
export const wordsOfTidy = (tidy: string): PlacedWord[] =>
  [...oneForm(tidy).replaceAll('"', ' ').matchAll(wordOrSign)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** The same words as one text: what is hashed and looked up. */
export const verbatimText = (text: string): string => verbatimWords(text).join(' ');
