import type { OwnBlock } from '../../../../shared/model/pack.ts';
import { clearanceWords } from '../../../../shared/words/clearance.ts';

/** The blocks that are rows of cells. */
export type RowsBlock = Extract<
  OwnBlock,
  { kind: 'agenda' | 'logistics' | 'table' | 'clearance' | 'addendum' }
>;

export interface Column {
  title: string;
  /** Of the line: how wide it is beside the others. */
  share: number;
  /** Where only these will do. */
  choices?: { id: string; words: string }[];
  type?: 'date';
  /** Of sentences: it grows with them. */
  long?: true;
}

const states = Object.entries(clearanceWords).map(([id, words]) => ({ id, words }));

const columnsOfKind: Record<Exclude<RowsBlock['kind'], 'table'>, Column[]> = {
  agenda: [
    { title: 'Time', share: 1 },
    { title: 'Item', share: 3 },
    { title: 'Lead', share: 2 },
  ],
  logistics: [
    { title: 'What', share: 1 },
    { title: 'Details', share: 3 },
  ],
  clearance: [
    { title: 'What', share: 2 },
    { title: 'By', share: 2 },
    { title: 'State', share: 1.4, choices: states },
    { title: 'Date', share: 1.2, type: 'date' },
  ],
  addendum: [
    { title: 'Page', share: 1 },
    { title: 'What has changed', share: 8, long: true },
  ],
};

export const columnsOf = (block: RowsBlock): Column[] =>
  block.kind === 'table' ? block.columns.map((title) => ({ title, share: 1 })) : columnsOfKind[block.kind];

/** What each cell holds, as it is written: dates as YYYY-MM-DD, a state by its id. */
export function cellsOf(block: RowsBlock): string[][] {
  switch (block.kind) {
    case 'agenda':
      return block.items.map(({ time, title, lead }) => [time, title, lead]);
    case 'logistics':
      return block.rows.map(({ what, details }) => [what, details]);
    case 'clearance':
      return block.rows.map(({ what, by, state, on }) => [what, by, state, on ?? '']);
    case 'addendum':
      return block.rows.map(({ page, change }) => [page, change]);
    case 'table':
      return block.rows;
  }
}

/** The block with other cells. Rows without a word are left out; one stays, since a block has a row. */
export function withCells(block: RowsBlock, cells: string[][], titles: string[]): RowsBlock {
  const given = cells.filter((row) => hasWords(block.kind, row));
  const rows = given.length > 0 ? given : [columnsOf(block).map(() => '')];
  switch (block.kind) {
    case 'agenda':
      return { ...block, items: rows.map(([time = '', title = '', lead = '']) => ({ time, title, lead })) };
    case 'logistics':
      return { ...block, rows: rows.map(([what = '', details = '']) => ({ what, details })) };
    case 'clearance':
      return { ...block, rows: rows.map(clearanceRow) };
    case 'addendum':
      return { ...block, rows: rows.map(([page = '', change = '']) => ({ page, change })) };
    case 'table':
      return { ...block, columns: titles, rows: rows.map((row) => titles.map((_, at) => row[at] ?? '')) };
  }
}

/** The state of a clearance is never empty: it alone makes no row. */
const hasWords = (kind: RowsBlock['kind'], row: string[]) =>
  row.some((cell, at) => cell.trim() !== '' && !(kind === 'clearance' && at === 2));

type ClearanceRow = Extract<RowsBlock, { kind: 'clearance' }>['rows'][number];

function clearanceRow([what = '', by = '', state = '', on = '']: string[]): ClearanceRow {
  return {
    what,
    by,
    state: state in clearanceWords ? (state as ClearanceRow['state']) : 'awaited',
    on: on || null,
  };
}

export const emptyRow = (columns: Column[]): string[] => columns.map(({ choices }) => choices?.[0]?.id ?? '');
