import { isKnownHeading } from '../../../shared/sheets/headings.ts';
import type { SheetLook } from '../../../shared/sheets/look.ts';
import { type ListMapping, namesPeople, type SheetMapping } from '../../../shared/sheets/mapping.ts';
import type { OpenedSheets } from './sheets.ts';

/** A person who looks at a list sees how it goes on from so many rows; what is longer is cut. */
const ROWS = 40;
const COLUMNS = 60;
const CHARACTERS = 200;

/** What a person looks at before the lists of a file are imported. */
export function lookAt(
  { sheets, remarks }: OpenedSheets,
  mapping: SheetMapping,
): Pick<SheetLook, 'lists' | 'remarks'> {
  const lists = mapping.map((list) => {
    const rows = sheets.find(({ name }) => name === list.sheet)?.rows ?? [];
    const seen = rows.slice(list.rows.from, Math.min(list.rows.to, list.rows.from + ROWS));
    const to = Math.min(list.columns.to, list.columns.from + COLUMNS);
    return {
      list,
      known: isKnown(rows, list),
      rows: seen.map((row) => row.slice(list.columns.from, to).map(shortened)),
    };
  });
  const split = mapping.some((list, i) => list.sheet === mapping[i + 1]?.sheet);
  const several = 'A sheet holds more than one list. Each is shown by itself.';
  return { lists, remarks: split ? [...remarks, several] : remarks };
}

/** Whether every heading says for certain what its column is, and one of them that people are named. */
function isKnown(rows: string[][], list: ListMapping): boolean {
  if (list.headings === null || !namesPeople(list)) return !list.included;
  const headings = (rows[list.headings] ?? []).slice(list.columns.from, list.columns.to);
  const held = headings.every(
    (heading, i) => list.uses[i] !== 'unused' || isKnownHeading(heading) || heading === '',
  );
  const bare = rows
    .slice(list.headings + 1, list.rows.to)
    .some((row) =>
      row.slice(list.columns.from, list.columns.to).some((cell, i) => cell !== '' && !headings[i]),
    );
  return held && !bare;
}

const shortened = (cell: string): string =>
  cell.length > CHARACTERS ? `${cell.slice(0, CHARACTERS).toWellFormed()}…` : cell;
