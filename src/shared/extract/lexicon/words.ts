/** A set of words from a list that is written as prose, so that long lists stay readable in the source. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** Whether a list holds a word's form without accents; false at once for words that have none. */
export const hasPlain = (word: string, list: ReadonlySet<string>): boolean =>
  !isAscii(word) && list.has(word.normalize('NFD').replace(/\p{M}/gu, ''));
