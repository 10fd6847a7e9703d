import { isGivenName } from '../lexicon/given-names.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';
import { isNameWord } from './name-words.ts';

/** "Mr I Syme", "Dr A B Belcher", "Mr AC Marsh": letters behind a title, and before more of a name, are initials. */
export const isBareInitial = (words: Word[], at: number, from: number): boolean =>
  isInitials(words[at]) &&
  isCapitalised(words[at + 1]) &&
  words[at + 1]?.start === (words[at]?.end ?? 0) + 1 &&
  words.slice(from, at).every(isInitials);

/** "David TC Davies": two letters between a given name and a surname. */
export const isInnerInitials = (words: Word[], at: number): boolean =>
  words[at]?.shape === 'capitals' &&
  words[at]?.text.length === 2 &&
  isGivenName(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.shape === 'capital' &&
  isNameWord(words[at + 1]);

const isInitials = (word: Word | undefined): boolean =>
  word?.shape === 'initial' || (word?.shape === 'capitals' && word.text.length < 3);

/** "Ms S Banks", "Mr D.J. Park": behind a title and initials any capitalised word is the surname. */
export function isBehindInitials(words: Word[], at: number, from: number): boolean {
  if (at === from || words[at]?.shape !== 'capital') return false;
  return words.slice(from, at).every((word) => isInitials(word) || isMark(word, '.'));
}
