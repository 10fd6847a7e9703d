import { verbatimWords } from '../words/verbatim.ts';
import { indexOfWords } from './alike.ts';

/** The people of a library, found in a text by their names. */
export class Names {
  /** By the last word of the name. */
  readonly #byLast = new Map<string, string[][]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const words = verbatimWords(name);
      const last = words.at(-1);
      // A name of one word is too often a word of the language.
      if (last === undefined || words.length < 2) continue;
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), words]);
    }
  }

  /** The first person whom `text` names in full; null where it names none. */
  firstIn(text: string): string | null {
    const words = plainWords(text);
    for (const word of words)
      for (const name of this.#byLast.get(word) ?? [])
        if (indexOfWords(words, name) >= 0) return name.join(' ');
    return null;
  }
}

/** Whether `text` names somebody in full. */
export const namesInFull = (text: string, name: string): boolean =>
  indexOfWords(plainWords(text), verbatimWords(name)) >= 0;

/** Whether `text` has at least the last word of a name. */
export const namesByLast = (text: string, name: string): boolean =>
  plainWords(text).includes(verbatimWords(name).at(-1) ?? '');

/** "Javid's" names Javid. */
const plainWords = (text: string): string[] => verbatimWords(text).map((word) => word.replace(/'s$/, ''));
