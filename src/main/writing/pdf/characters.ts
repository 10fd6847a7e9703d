/** Everything that separates words without being seen as itself: breaks, tabs, control characters. */
const separators = /[\u0000-\u0020\u007f-\u009f\u2028\u2029\ufffe\uffff]+/g;
/** Without width or shape, and parting no words: joiners, variation selectors, byte order marks, direction marks. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u061c]|[\ufe00-\ufe0f]/g;

/**
 * Text as it can be drawn: separators become one space, invisible characters go, half a surrogate pair becomes
 * U+FFFD. Spaces at the ends stay, since running text is made of several pieces.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text.toWellFormed().normalize('NFC').replace(separators, ' ').replace(invisible, '');
}

/** Text of which nothing needs to be changed, as most is. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2026]*$/;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Whether a text holds Hebrew, Arabic or another script that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);
