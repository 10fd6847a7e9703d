import type { Block, Page } from '../page.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';

/** A person of a table that was copied cell by cell, each cell on a line with a bar behind it. */
export interface BarredCell {
  text: string;
  start: number;
}

/** So many cells at least. */
const least = 8;

/** Such a table of people, if the page holds one: its blocks, and the cells of those who were there. */
export function barredCells(page: Page): { from: number; to: number; cells: BarredCell[] } | null {
  if (!page.body.includes('|\n|')) return null;
  const from = page.blocks.findIndex(isCell);
  if (from === -1) return null;
  let to = from;
  while (page.blocks[to + 1] !== undefined && isCell(page.blocks[to + 1] as Block)) to++;
  if (to - from < least) return null;
  const cells = page.blocks
    .slice(from, to + 1)
    .map(({ text, start }) => ({ text: text.replace(/\s*\|$/, '').trim(), start }));
  if (!cells.some(({ text }) => attendeeHeading(text) === 'present')) return null;
  const people = present(cells);
  return people.length > 2 ? { from, to, cells: people } : null;
}

const isCell = ({ text }: Block): boolean => text.endsWith('|') && text.indexOf('|') === text.length - 1;

/** Below "Apologies" nobody of that column was there, until another heading. */
function present(cells: BarredCell[]): BarredCell[] {
  const absent = { left: false, right: false };
  const found: BarredCell[] = [];
  const first = cells.findIndex(({ text }) => isPersonCell(text));
  const columns = columnsOf(first === -1 ? [] : cells.slice(first));
  for (const { cell, column } of columns) {
    const heading = attendeeHeading(cell.text);
    if (heading !== null) absent[column] = heading === 'absent';
    else if (isPersonCell(cell.text) && !absent[column]) found.push(cell);
  }
  return found;
}

interface Placed {
  cell: BarredCell;
  column: 'left' | 'right';
}

/** Where the cells stand that hold anything: two in a row are both columns; one alone is the right one behind more empty cells than part the rows. */
function columnsOf(cells: BarredCell[]): Placed[] {
  const placed: (Placed & { gap: number; alone: boolean })[] = [];
  let gap = 0;
  for (const cell of cells) {
    if (cell.text === '') {
      gap++;
      continue;
    }
    const held = placed.at(-1);
    const pairs = gap === 0 && held?.column === 'left';
    if (pairs && held !== undefined) held.alone = false;
    placed.push({ cell, column: pairs ? 'right' : 'left', gap, alone: !pairs });
    gap = 0;
  }
  const between = Math.min(...placed.filter((each) => each.gap > 0).map((each) => each.gap));
  return placed.map((each) => (each.alone && each.gap > between ? { ...each, column: 'right' } : each));
}

const isPersonCell = (text: string): boolean =>
  text !== '' && attendeeHeading(text) === null && readEntry(text)?.nameStart === 0;
