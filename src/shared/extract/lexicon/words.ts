/**
 * A list of words that tells of most others at a look that it does not hold them. Lists are asked about words that were
 * just cut from a text: to look one up in a set takes some ten times as long, for nearly always the same answer.
 */
class Words extends Set<string> {
  /** A 1 at the place of every word that is held. */
  readonly #held: Uint8Array;

  constructor(words: Iterable<string>) {
    super(words);
    this.#held = new Uint8Array(2 ** Math.ceil(Math.log2(this.size * 8 + 1)));
    for (const word of this) this.#held[this.#placeOf(word)] = 1;
  }

  override has(word: string): boolean {
    return this.#held[this.#placeOf(word)] === 1 && super.has(word);
  }

  /** By its length and three of its letters: two words may share a place. */
  #placeOf(word: string): number {
    const { length } = word;
    if (length === 0) return 0;
    const letters =
      (word.charCodeAt(0) * 31 + word.charCodeAt(length - 1)) * 31 + word.charCodeAt(length >> 1);
    return (letters * 31 + length) & (this.#held.length - 1);
  }
}

/** A set of words that is asked often. */
export const wordList = (words: Iterable<string>): ReadonlySet<string> => new Words(words);

/** The same from a list that is written as prose, so that long lists stay readable in the source. */
export const wordSet = (list: string): ReadonlySet<string> => wordList(list.trim().split(/\s+/));

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** Whether a list holds a word's form without accents; false at once for words that have none. */
export const hasPlain = (word: string, list: ReadonlySet<string>): boolean =>
  !isAscii(word) && list.has(word.normalize('NFD').replace(/\p{M}/gu, ''));
