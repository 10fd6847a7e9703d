import { align, type Pair } from './align.ts';

/** Sets the paragraphs of a block beside those that stand in its place now: see align. */
export type Align = (before: string[], after: string[], anchored: boolean) => Pair[];

/**
 * An `align` that knows what it was asked before: a file with tracked changes is compared once for each of them, and
 * all but one of its blocks are what they were. For one review, and gone with it.
 */
export function remembering(): Align {
  const known = new Map<string, Pair[]>();
  return (before, after, anchored) => {
    const key = JSON.stringify([before, after, anchored]);
    const pairs = known.get(key) ?? align(before, after, anchored);
    known.set(key, pairs);
    return pairs;
  };
}
