import { diffArrays } from 'diff';

/** How much two lists of words have in common, in order: 1 where they are the same, 0 where nothing is. */
export function likeness(one: string[], other: string[]): number {
  const most = one.length + other.length;
  if (most === 0) return 1;
  // What they have in common in any order is quickly counted, and never less.
  if ((2 * inAnyOrder(one, other)) / most < WORTH_A_LOOK) return 0;
  const same = diffArrays(one, other, { maxEditLength: 4000 })
    ?.filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return (2 * (same ?? 0)) / most;
}

/** Less than this is chance. */
const WORTH_A_LOOK = 0.3;

function inAnyOrder(one: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    if (count > 0) left.set(word, count - 1);
  }
  return common;
}

export const isSame = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** Where `part` stands in `whole`, word for word; -1 where it does not. */
export function indexOfWords(whole: string[], part: string[], from = 0): number {
  if (part.length === 0) return -1;
  for (let at = whole.indexOf(part[0] ?? '', from); at >= 0; at = whole.indexOf(part[0] ?? '', at + 1))
    if (part.every((word, i) => whole[at + i] === word)) return at;
  return -1;
}
