import type { FigureKind } from '../../model/items.ts';

export interface Reading {
  kind: FigureKind;
  amount: number | null;
  unit: string | null;
}

/** When a shape is worth trying, and its pattern. */
export interface Tried {
  /** Signs of which the sentence has one (see `signs.ts`). */
  signs: number;
  /** What stands beside one of its digits; left out where the shape asks for nothing (see `digit-signs.ts`). */
  beside?: number | undefined;
  /** A word that is asked for where the signs are there. */
  sign?: RegExp | undefined;
  pattern: RegExp;
}

/** One shape of values, in the order in which they are tried, and what shows that a sentence may hold one. */
export interface Pattern extends Tried {
  read: (found: RegExpMatchArray) => Reading | null;
}

/** What stands right in front of a match. */
export const frontOf = ({ index = 0, input = '' }: RegExpMatchArray, size: number): string =>
  input.slice(Math.max(0, index - size), index);

/** Whether a sentence with such signs, and this beside its digits, may hold a shape. */
export const mayHold = (
  { signs, beside, sign }: Tried,
  sentence: string,
  shown: number,
  digits: number,
): boolean =>
  (signs & shown) !== 0 &&
  (beside === undefined || (beside & digits) !== 0) &&
  (sign === undefined || sign.test(sentence));

/** With all fields and in one order: what every sentence is asked for is read far faster where all have one form. */
export const inOneForm = ({ signs, beside, sign, pattern }: Tried): Tried => ({
  signs,
  beside,
  sign,
  pattern,
});
