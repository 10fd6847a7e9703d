import type { PrintedBlock } from '../document/printed-blocks.ts';
import type { TextParagraph } from '../verify/file-text.ts';
import { verbatimText } from '../words/verbatim.ts';
import { standsInColumns } from './columns.ts';

// A table is compared row by row, its cells set apart, so that words that went over into the next cell are noticed.

const cellsApart = ' | ';

/** What a block prints, line by line: its paragraphs; of a table its caption and its rows. */
export function printedLines({ paragraphs, rows }: PrintedBlock): string[] {
  if (!rows) return paragraphs;
  const inCells = rows.flat().filter((cell) => cell.trim() !== '').length;
  return [...paragraphs.slice(0, paragraphs.length - inCells), ...rows.map((row) => row.join(cellsApart))];
}

/** The lines of paragraphs as they came back: those of a table, else one a paragraph. `width`: in how many columns. */
export function cameLines(paragraphs: TextParagraph[], width: number): string[] {
  const around = paragraphs.filter(({ cell }) => cell === null).map(({ text }) => text);
  return [...around, ...gridOf(paragraphs, width).map((row) => row.join(cellsApart))];
}

/** The cells of the rows that paragraphs stand in, each row at least so wide. */
export function gridOf(paragraphs: TextParagraph[], width: number): string[][] {
  const rows = new Map<number, string[]>();
  for (const { cell, text } of paragraphs) {
    if (!cell) continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    while (row.length <= Math.max(cell.column, width - 1)) row.push('');
    row[cell.column] = [row[cell.column], text].filter(Boolean).join('\n');
  }
  return [...rows.values()];
}

/**
 * Whether a block says what it said. In a PDF a row may come in two, or lack the cells that hold nothing: there the
 * places of the cells are looked at.
 */
export function saysSame(block: PrintedBlock, own: TextParagraph[]): boolean {
  const words = own.map(({ text }) => text).join('\n');
  const sameWords = verbatimText(words) === verbatimText(block.paragraphs.join('\n'));
  if (!sameWords || !block.rows) return sameWords;
  if (own.some(({ page }) => page !== null)) return standsInColumns(block, own);
  const lines = cameLines(own, block.rows[0]?.length ?? 0);
  return verbatimText(lines.join('\n')) === verbatimText(printedLines(block).join('\n'));
}
