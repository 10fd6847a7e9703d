import type { ColumnUse, ListMapping } from './mapping.ts';

/** What a column is taken for, as a person reads it. */
export const useWords: Record<ColumnUse, string> = {
  name: 'Name',
  title: 'Title',
  first: 'First name',
  surname: 'Surname',
  honours: 'Honours',
  role: 'Role',
  organisation: 'Organisation',
  note: 'Note',
  attending: 'Attending',
  'left-out': 'Left out',
  unused: 'Not used',
};

/** 0 -> "A", 26 -> "AA": as sheets name their columns. */
export function columnLetters(column: number): string {
  const [rest, last] = [Math.floor(column / 26) - 1, column % 26];
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + last);
}

/** "AA" -> 26; undefined for what is no column. */
export function columnLettered(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "Name in B, Role in C": the columns of a list that are used. Empty where none is. */
export const mappingWords = ({ uses, columns }: ListMapping): string =>
  uses
    .flatMap((use, i) => (use === 'unused' ? [] : [`${useWords[use]} in ${columnLetters(columns.from + i)}`]))
    .join(', ');

/** Where a list stands, for a file that holds several: its sheet, and which part of it where it holds several. */
export function listWords(list: ListMapping, all: ListMapping[]): string {
  const beside = all.filter(({ sheet }) => sheet === list.sheet);
  if (beside.length === 1) return list.sheet || 'the sheet';
  const sameRows = beside.some((each) => each !== list && each.rows.from === list.rows.from);
  const rows = `rows ${list.rows.from + 1} to ${list.rows.to}`;
  const columns = `columns ${columnLetters(list.columns.from)} to ${columnLetters(list.columns.to - 1)}`;
  return [list.sheet, rows, sameRows ? columns : ''].filter(Boolean).join(', ');
}
