/** So many questions are answered by looking through the text; more of them pay for an index. */
const few = 30;

const parting = /[\s,.;:()“”"]/;

/** Whether two words stand side by side somewhere in these texts, the second with a capital: "Environment Agency". */
export function pairsIn(texts: readonly string[]): (first: string, second: string) => boolean {
  let asked = 0;
  let index: ReadonlySet<string> | null = null;
  return (first, second) => {
    if (first === '' || !opensHigh(second)) return false;
    if (asked++ < few) return texts.some((text) => sideBySide(text, first, second));
    index ??= capitalisedPairs(texts);
    return index.has(`${first} ${second}`);
  };
}

function sideBySide(text: string, first: string, second: string): boolean {
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    const next = at + first.length + 1;
    if (
      text.startsWith(second, next) &&
      parts(text, at - 1) &&
      parting.test(text.charAt(next - 1)) &&
      parts(text, next + second.length)
    )
      return true;
  }
  return false;
}

/** A word's edge: a sign that parts words, or an end of the text. */
const parts = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || parting.test(text.charAt(at));

function capitalisedPairs(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    let before = '';
    for (const word of text.split(parting)) {
      if (before !== '' && opensHigh(word)) pairs.add(`${before} ${word}`);
      before = word;
    }
  }
  return pairs;
}

/** Begins with a capital or a number; small letters, the most common, are told without the pattern. */
const opensHigh = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return !(code >= 0x61 && code <= 0x7a) && /^[\p{Lu}\p{N}]/u.test(word);
};
