import { headingsIn, nameColumns } from './headings.ts';
import type { ListMapping, Sheet } from './mapping.ts';
import { usesOf } from './uses.ts';

/** How far down a sheet its first headings may stand. */
const DEEPEST_HEADING = 20;

interface Part {
  from: number;
  headings: number | null;
}

/**
 * The lists of a sheet as they are recognised: one as a rule; further ones below where other headings follow, and
 * beside where the same headings stand again to the right. A sheet without headings that we know is one list of
 * which no column is used. No row and no column of the sheet is in none of them.
 */
export function listsOf({ name, rows }: Sheet): ListMapping[] {
  const width = rows.reduce((most, row) => Math.max(most, filledTo(row)), 0);
  const parts = partsOf(rows);
  return parts.flatMap(({ from, headings }, i) => {
    const to = parts[i + 1]?.from ?? rows.length;
    const starts = headings === null ? [0] : startsOf(rows[headings] ?? []);
    return starts.map((start, at) => ({
      sheet: name,
      rows: { from, to },
      columns: { from: start, to: starts[at + 1] ?? width },
      headings,
      uses: usesAt(rows, headings, { from: start, to: starts[at + 1] ?? width }, to),
      included: true,
    }));
  });
}

/** What the columns of a list are taken for when `headings` is the row of its headings. */
export function usesAt(
  rows: string[][],
  headings: number | null,
  columns: ListMapping['columns'],
  to = rows.length,
): ListMapping['uses'] {
  const across = Array.from({ length: columns.to - columns.from }, (_, i) => columns.from + i);
  if (headings === null) return across.map(() => 'unused');
  const cells = (row: string[] | undefined) => across.map((at) => row?.[at] ?? '');
  return usesOf(cells(rows[headings]), rows.slice(headings + 1, to).map(cells));
}

const filledTo = (row: string[]): number => row.findLastIndex((cell) => cell !== '') + 1;
const isBlank = (row: string[] | undefined): boolean => !row?.some(Boolean);

/** Where lists begin, from top to bottom. */
function partsOf(rows: string[][]): Part[] {
  const first = firstHeadings(rows.slice(0, DEEPEST_HEADING));
  const parts: Part[] = [{ from: 0, headings: first < 0 ? null : first }];
  for (let at = first + 1; first >= 0 && at < rows.length; at++) {
    const above = rows[parts.at(-1)?.headings ?? 0] ?? [];
    if (isNewHeading(rows, at, above)) parts.push({ from: beginningAbove(rows, at), headings: at });
  }
  return parts;
}

/** Headings that say more than "Guests", which may be a title; else that word alone. */
function firstHeadings(rows: string[][]): number {
  const isHeadings = (row: string[], least: number): boolean => {
    const found = headingsIn(row);
    return nameColumns(found) && Object.keys(found).length >= least;
  };
  const full = rows.findIndex((row) => isHeadings(row, 2));
  return full >= 0 ? full : rows.findIndex((row) => isHeadings(row, 1));
}

/** Other headings than those above, at the beginning of a stretch of rows. Headings that repeat begin nothing new. */
function isNewHeading(rows: string[][], at: number, above: string[]): boolean {
  const row = rows[at] ?? [];
  if (!beginsStretch(rows, at) || isSameRow(row, above) || row.some(isOpen)) return false;
  const found = headingsIn(row);
  const filled = row.filter(Boolean).length;
  return filled > 1 && nameColumns(found) && Object.keys(found).length * 3 >= filled * 2;
}

/** "Guest, TBC, Agency" is a person whose name nobody knows yet. */
const isOpen = (cell: string): boolean => /^(tb[acd]|to be \p{L}+|n\/a|[?–-]+)$/iu.test(cell);

/** Below an empty row, or below a title that stands alone. */
const beginsStretch = (rows: string[][], at: number): boolean =>
  isBlank(rows[at - 1]) || (rows[at - 1]?.filter(Boolean).length === 1 && isBlank(rows[at - 2]));

/** The title above a list belongs to it. */
const beginningAbove = (rows: string[][], at: number): number => (isBlank(rows[at - 1]) ? at : at - 1);

/** Whether a row says the same as the row of headings: on each page of a long list they may stand again. */
export const isSameRow = (row: string[], other: string[]): boolean =>
  row.some(Boolean) &&
  Array.from({ length: Math.max(row.length, other.length) }).every(
    (_, at) => (row[at] ?? '').toLowerCase() === (other[at] ?? '').toLowerCase(),
  );

/** Columns in which a list begins: the first, and each further one where the headings begin again. */
function startsOf(headings: string[]): number[] {
  const texts = headings.map((cell) => cell.toLowerCase());
  const first = texts.findIndex(Boolean);
  const name = texts.findIndex((text) => nameColumns(headingsIn([text])));
  const starts = [0];
  for (let at = name + 1; at < texts.length; at++) {
    if (texts[at] !== texts[name]) continue;
    const start = at - (name - first);
    const repeats = texts.slice(first).filter((text, i) => text !== '' && texts[start + i] === text);
    if (start > (starts.at(-1) ?? 0) && repeats.length > 1) starts.push(start);
  }
  return starts;
}
