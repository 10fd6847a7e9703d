import { usesAt } from './lists.ts';
import type { LookedList } from './look.ts';
import type { ListMapping } from './mapping.ts';
import { type ListText, readList } from './people.ts';

/** The list moved to where the rows that were handed over for a look begin. */
const here = (list: ListMapping, rows: string[][]): ListMapping => ({
  ...list,
  rows: { from: 0, to: rows.length },
  columns: { from: 0, to: list.columns.to - list.columns.from },
  headings: list.headings === null ? null : list.headings - list.rows.from,
});

/** How the first rows of a list come out when they are read as `list` says. */
export const firstOf = ({ rows }: LookedList, list: ListMapping): ListText =>
  readList(rows, here(list, rows));

/** The list with its headings in another row, or none; its columns are recognised anew. */
export function withHeadings({ rows, list }: LookedList, headings: number | null): ListMapping {
  const at = headings === null ? null : headings - list.rows.from;
  return { ...list, headings, uses: usesAt(rows, at, here(list, rows).columns) };
}
