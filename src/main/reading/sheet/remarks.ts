import type { CellsFound } from './cells.ts';
import type { Merge } from './merges.ts';

interface Looked {
  name: string;
  hidden: boolean;
  cells: CellsFound;
  merges: Merge[];
}

const counted = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

/** What a person has to know about a sheet of a workbook before its rows are taken for people. */
export function remarksOn({ name, hidden, cells, merges }: Looked, several: boolean): string[] {
  const here = several ? ` in “${name}”` : '';
  const { unsaved, hiddenRows, hiddenColumns, filled } = cells;
  if (hidden) return filled > 0 ? [`The sheet “${name}” is hidden in Excel, so it is left out.`] : [];
  const remarks: string[] = [];
  if (unsaved.length > 0) {
    const formulas = counted(unsaved.length, 'formula was', 'formulas were');
    remarks.push(
      `${formulas} saved without a value${here} (first ${unsaved[0]}), so nothing is read there. ` +
        'Open the file in Excel, save it, and import it again to have the values.',
    );
  }
  if (hiddenRows > 0) {
    const rows = counted(hiddenRows, 'row is', 'rows are');
    remarks.push(`${rows} hidden in Excel${here}, perhaps by a filter, and read too.`);
  }
  if (hiddenColumns) remarks.push(`Columns are hidden in Excel${here} and read too.`);
  if (merges.length > 0) {
    remarks.push(
      `${counted(merges.length, 'merged cell counts', 'merged cells count')} for each row${here}.`,
    );
  }
  return remarks;
}
