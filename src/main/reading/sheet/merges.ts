import { columnNumber } from './cells.ts';

/** Cells that a person merged to one, down a column. Rows and columns count from 0. */
export interface Merge {
  column: number;
  from: number;
  to: number;
}

/** The merged cells of a sheet that cover several rows, from its XML. */
export const mergesIn = (sheet: string): Merge[] =>
  [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^"]*)"/g)].flatMap(([, ref = '']) => mergeAt(ref));

/** "E4:E5" */
function mergeAt(range: string): Merge[] {
  const [, letters = '', from = '', to = ''] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(range) ?? [];
  if (letters === '' || from === to) return [];
  return [{ column: columnNumber(letters), from: Number(from) - 1, to: Number(to) - 1 }];
}

/** What stands once for several rows stands for each of them that has anything else. */
export function fillDown(rows: string[][], merges: Merge[]): void {
  for (const { column, from, to } of merges) {
    const value = rows[from]?.[column] ?? '';
    for (const row of rows.slice(from + 1, to + 1)) if (row.some(Boolean)) row[column] ||= value;
  }
}
