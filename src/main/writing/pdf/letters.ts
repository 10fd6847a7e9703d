import { type Face, glyphOf } from './faces.ts';
import { isPlainLetter } from './shape.ts';

/** Above the last sign of general punctuation: letters beyond are measured word by word. */
export const lettersEnd = 0x2040;

/** In place of a width: the letter may change its neighbours, end a line or lack a shape. */
export const notPlain = -1;

const unknown = -2;

const tables = new WeakMap<Face, Float64Array>();

/**
 * The widths (thousandths of the size) of a face's plain letters by their code units, for reckoning the lines of whole
 * paragraphs without taking them apart into words; each is found out by `letterWidth` when it is first met.
 */
export function letterWidths(face: Face): Float64Array {
  const known = tables.get(face);
  if (known) return known;
  const table = new Float64Array(lettersEnd).fill(unknown);
  tables.set(face, table);
  return table;
}

/** The width of a letter, or `notPlain`. */
export function letterWidth(widths: Float64Array, face: Face, unit: number): number {
  if (unit >= lettersEnd) return notPlain;
  const known = widths[unit] ?? notPlain;
  if (known !== unknown) return known;
  const found = isPlainLetter(String.fromCharCode(unit))
    ? (glyphOf(face, unit)?.width ?? notPlain)
    : notPlain;
  widths[unit] = found;
  return found;
}
