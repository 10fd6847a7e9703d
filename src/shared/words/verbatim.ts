// What makes words the same words. Formatting never matters: the form of quotation marks, kinds of spaces and
// characters that nobody sees differ from program to program while nothing that is said has changed.

const doubleMarks = /[“”„‟«»"＂]/g;
const singleMarks = /[‘’‚‛‹›`´ʼ'＇]/g;
const hyphens = /[\u2010\u2011]/g;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/g;

/** One line of text in one spelling of its marks and spaces: NFC, `"` and `'`, single spaces. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(unseen, '')
    .replace(doubleMarks, '"')
    .replace(singleMarks, "'")
    .replace(hyphens, '-')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
}

/** A word with what stands inside it ("multi-agency", "1,240", "it's"), or one sign. */
const wordOrSign = /[\p{L}\p{N}\p{M}]+(?:[.,:/'&-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/**
 * The words and signs of a text, in order, as they are compared. Double quotation marks are none of them: they are
 * reopened at each paragraph of a quote, or closed, as the place asks.
 */
export const verbatimWords = (text: string): string[] =>
  plainText(text).replaceAll('"', ' ').match(wordOrSign) ?? [];

/** The same words as one text: what is hashed and looked up. */
export const verbatimText = (text: string): string => verbatimWords(text).join(' ');
