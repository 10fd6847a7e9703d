import type { ComparedItem } from '../../shared/compare/items.ts';
import type { ComparedRow } from '../../shared/compare/paragraphs.ts';
import type { Comparison } from '../../shared/contract/versions.ts';

/** The places of the rows in which two texts differ. */
export const differencesIn = (rows: ComparedRow[]): number[] =>
  rows.flatMap((row, at) => (differs(row) ? [at] : []));

export const differs = ({ earlier, later, pieces }: ComparedRow): boolean =>
  !earlier || !later || pieces.some(({ kind }) => kind !== 'same');

type Order = Comparison['order'];

/** What is in one of the two alone. Where nobody knows which is the later one, they are told apart by their side. */
export const onlyWords = (order: Order): { earlier: string; later: string } =>
  order === 'unknown'
    ? { earlier: 'Only on the left', later: 'Only on the right' }
    : { earlier: 'Only in the earlier', later: 'Only in the later' };

/** How a row differs, in words: never by colour alone. null where it does not. */
export function rowWords(row: ComparedRow, order: Order): string | null {
  if (!differs(row)) return null;
  if (!row.later) return onlyWords(order).earlier;
  return row.earlier ? 'Changed' : onlyWords(order).later;
}

/** "3 differences", and at which of them the person is. `at` is -1 before the first. */
export function differencesWords(count: number, at: number): string {
  if (count === 0) return 'Every paragraph is the same in both.';
  if (at >= 0) return `Difference ${at + 1} of ${count}`;
  return count === 1 ? '1 difference' : `${count} differences`;
}

/** The place to go on to from one; round at the ends. */
export const stepped = (at: number, by: 1 | -1, count: number): number =>
  at < 0 && by < 0 ? count - 1 : (at + by + count) % count;

const nouns = { quote: 'quote', fact: 'fact', attendee: 'attendee' } as const;

/** "2 quotes and 1 fact", of items of all kinds; '' where there are none. */
export function countedItems(items: ComparedItem[]): string {
  const counts = (Object.keys(nouns) as (keyof typeof nouns)[]).flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count === 0 ? [] : [`${count} ${nouns[kind]}${count === 1 ? '' : 's'}`];
  });
  return counts.length < 2 ? counts.join('') : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
}

/** Longer texts than this show what differs with a few paragraphs round it, so that they are there at once. */
const MOST_SHOWN = 400;
const ROUND = 3;

/** What is shown of so many rows, each by its place; a run of more than one is folded into one line. */
export function folded(rows: ComparedRow[], whole: boolean): { at: number; count: number }[] {
  const every = rows.map((_, at) => ({ at, count: 1 }));
  if (whole || rows.length <= MOST_SHOWN) return every;
  const near = new Set(
    differencesIn(rows).flatMap((place) => every.slice(Math.max(0, place - ROUND), place + ROUND + 1)),
  );
  const shown: { at: number; count: number }[] = [];
  for (const row of every) {
    const last = shown.at(-1);
    if (!near.has(row) && last && !near.has(every[last.at] ?? last)) last.count += 1;
    else shown.push({ ...row });
  }
  return shown;
}
