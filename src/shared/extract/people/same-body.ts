import { officeWords } from './offices.ts';

/** Whether two phrases can name one body: "the trust" and the "Cove Hospitals Trust", "NPCC" and its name in full. */
export function isSameBody(a: string, b: string): boolean {
  const [left, right] = [officeWords(a), officeWords(b)];
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word)) || isShortFor(a, b) || isShortFor(b, a);
}

/** Letters that begin the words of a name, or stand in brackets behind it. */
const isShortFor = (letters: string, name: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}&]{1,7}$/u.test(letters) &&
  officeWords(name)
    .map((word) => word[0])
    .join('') === letters.toLowerCase();
