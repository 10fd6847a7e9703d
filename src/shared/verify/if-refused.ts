import type { CheckedItem } from './report.ts';

type Placed<T> = { at: number; item: T };

/**
 * Says of each item of a file with open tracked changes what it would be if they were refused, where that is
 * something else. `accepted` and `refused`: the items of the two readings.
 */
export function withRefused<T extends CheckedItem>(accepted: Placed<T>[], refused: Placed<T>[]): Placed<T>[] {
  const others = new Map<string, Placed<T>[]>();
  for (const each of refused) others.set(keyOf(each.item), [...(others.get(keyOf(each.item)) ?? []), each]);
  return accepted.map(({ at, item }) => {
    const other = others.get(keyOf(item))?.shift()?.item;
    const note = noteOn(item, other);
    return { at, item: note === null ? item : { ...item, notes: [...item.notes, note] } };
  });
}

/** What stands under an anchor is the same item in both readings; else the same words are. */
const keyOf = ({ anchor, kind, what, words }: CheckedItem): string => anchor ?? `${kind} ${what} ${words}`;

function noteOn({ verdict, anchor, words }: CheckedItem, other: CheckedItem | undefined): string | null {
  if (!other) {
    if (anchor !== null || verdict === 'missing') return null;
    return `${only} With them refused it reads otherwise, or is not there.`;
  }
  if (verdict === other.verdict)
    return verdict === 'altered' && words !== other.words
      ? 'Tracked changes that are still open are part of it: with them refused it is altered too, otherwise.'
      : null;
  if (verdict === 'verbatim') return `With the open tracked changes refused it is ${other.verdict}.`;
  return `${only} With them refused it is ${other.verdict}.`;
}

const only = 'It is so by tracked changes that are still open.';
