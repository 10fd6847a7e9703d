/** A set of words from a list that is written as prose, so that long lists stay readable in the source. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** Whether a list holds a word's form without accents; false at once for words that have none. */
export const hasPlain = (word: string, list: ReadonlySet<string>): boolean =>
  !isAscii(word) && list.has(word.normalize('NFD').replace(/\p{M}/gu, ''));

/**
 * Asks whether a list holds a word in whatever case it stands. Most words stand in small letters, or with one capital in
 * front: they need no copy in small letters, which is dear to make.
 */
export function inAnyCase(list: ReadonlySet<string>): (word: string) => boolean {
  const forms = new Set([...list].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
  return (word) => forms.has(word) || (!isPlainlyWritten(word) && list.has(word.toLowerCase()));
}

/** A letter of the alphabet, and behind it none but small ones. */
function isPlainlyWritten(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x7f || (i > 0 && code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}
