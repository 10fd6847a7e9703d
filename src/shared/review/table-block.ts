import type { ClearanceState } from '../model/block-state.ts';
import type { Block, OwnBlock } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { clearanceWords } from '../words/clearance.ts';
import { plainDate } from '../words/dates.ts';

/** Blocks whose words are the cells of one table, row by row. */
type TableLike = Extract<Block, { kind: 'agenda' | 'logistics' | 'table' | 'clearance' | 'addendum' }>;

export const isTableLike = (block: Block): block is TableLike =>
  ['agenda', 'logistics', 'table', 'clearance', 'addendum'].includes(block.kind);

/**
 * A block with the rows that came back, header first: rows may have been put in, taken out, moved or written over.
 * `caption`: as it came back, where it was changed. null where a cell says what the block cannot hold.
 */
export function withRows(
  block: TableLike,
  [header = [], ...came]: string[][],
  caption: string | null,
): OwnBlock | null {
  const rows = came
    .map((row) => row.map((cell) => cleanParagraph(cell)))
    .filter((row) => row.some((cell) => cell !== ''));
  const at = (row: string[], column: number) => row[column] ?? '';
  // A caption is made of the addendum's number and of what it is since: those are changed in the pack.
  if (rows.length === 0 || (caption !== null && block.kind !== 'table')) return null;
  switch (block.kind) {
    case 'agenda':
      return {
        ...block,
        items: rows.map((row) => ({ title: at(row, 0), time: at(row, 1), lead: at(row, 2) })),
      };
    case 'logistics':
      return { ...block, rows: rows.map((row) => ({ what: at(row, 0), details: at(row, 1) })) };
    case 'addendum':
      return { ...block, rows: rows.map((row) => ({ page: at(row, 0), change: at(row, 1) })) };
    case 'clearance':
      return clearanceRows(block, rows);
    default:
      return {
        ...block,
        columns: header.map(cleanParagraph),
        rows: rows.map((row) => header.map((_, column) => at(row, column))),
        caption: caption === null ? block.caption : cleanParagraph(caption),
      };
  }
}

function clearanceRows(block: Extract<Block, { kind: 'clearance' }>, cells: string[][]): OwnBlock | null {
  const rows = cells.map(([what = '', by = '', said = '', on = '']) => {
    const state = (Object.keys(clearanceWords) as ClearanceState[]).find(
      (each) => clearanceWords[each] === said,
    );
    const date = on === '' ? null : plainDate(on);
    return state && (on === '' || date) ? { what, by, state, on: date } : null;
  });
  const whole = rows.filter((row) => row !== null);
  return whole.length === rows.length ? { ...block, rows: whole } : null;
}
