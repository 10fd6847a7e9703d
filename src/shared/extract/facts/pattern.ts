import type { FigureKind } from '../../model/items.ts';

export interface Reading {
  kind: FigureKind;
  amount: number | null;
  unit: string | null;
}

/** One shape of values, in the order in which they are tried. `sign`: a cheap test for a sentence that may hold one. */
export interface Pattern {
  sign: RegExp;
  pattern: RegExp;
  read: (found: RegExpMatchArray) => Reading | null;
}

/** What stands right in front of a match. */
export const frontOf = ({ index = 0, input = '' }: RegExpMatchArray, size: number): string =>
  input.slice(Math.max(0, index - size), index);
