import { functionWords } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isAnd, type Word } from '../words.ts';
import { readTitles } from './decorations.ts';
import { isKinWord } from './kin.ts';
import { isNameWord } from './name-words.ts';
import type { Segment } from './segments.ts';

/**
 * "Tom and Ann Doe", "Mr and Mrs Doe": a first name or a title alone in front of the "and" shares the surname behind it.
 * The word where the couple begins, or null. `and` is the place of the "and".
 */
export function coupleStart(words: Word[], from: number, and: number): number | null {
  const before = words[and - 1];
  if (and - 1 < from || before?.shape !== 'capital') return null;
  const titled = isTitle(words, and - 1);
  if (!titled && (!isNameWord(before) || functionWords.has(before.lower))) return null;
  if (and - 1 === from || titled) return and - 1;
  let first = and - 1;
  while (first > Math.max(from, and - 3) && words[first - 1]?.shape === 'capital') first--;
  return isGivenName(words[first]?.lower ?? '') ? first : null;
}

/** "Mr" is a title where a name follows it; here the "and" does. */
const isTitle = (words: Word[], at: number): boolean => {
  const title = words[at];
  if (title === undefined) return false;
  return readTitles([title, { ...title, text: 'Doe', lower: 'doe' }], 0, 2).titles.length > 0;
};

/** "Ann and Tom", with nothing else in the phrase: both go by the first name alone. */
export const isFirstNames = (words: Word[], { from, to }: Segment): boolean =>
  to - from === 3 &&
  isAnd(words[from + 1]) &&
  [words[from], words[to - 1]].every((word) => word?.shape === 'capital' && isGivenName(word.lower));

/** "and her husband Tom", "and his wife": where it begins at `and`. */
export const isAndKin = (words: Word[], and: number): boolean =>
  isAnd(words[and]) &&
  /^(?:his|her|their)$/.test(words[and + 1]?.lower ?? '') &&
  [words[and + 2], words[and + 3]].some((word) => isKinWord(word?.lower ?? ''));
