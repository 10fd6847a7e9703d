import type { TextParagraph } from '../verify/file-text.ts';
import { verbatimText } from '../words/verbatim.ts';
import { gridOf, saysSame } from './lines.ts';
import { merged } from './merge.ts';
import type { Placed } from './sides.ts';

// Stand between the cells of a row, and between the paragraphs of a cell, while a table is one text.
const CELL = '\u241f';
const BREAK = '\u2424';

/**
 * What becomes of a block as the pack has it now when what was made of it in a file is made in it: `theirs` of
 * `placed.own`. 'same' where the pack says so already; null where the pack says something else there by now.
 */
export function withMerged(placed: Placed, theirs: TextParagraph[]): TextParagraph[] | 'same' | null {
  const { now, own } = placed;
  if (saysSame(now, theirs)) return 'same';
  if (saysSame(now, own)) return theirs;
  const width = now.rows?.[0]?.length ?? 0;
  const ours = now.rows ? linesOfTable(now.paragraphs, now.rows) : now.paragraphs;
  const isTable = now.rows !== undefined;
  const text = merged(linesOf(own, isTable, width), linesOf(theirs, isTable, width), ours.join('\n'));
  if (text === null) return null;
  if (verbatimText(text) === verbatimText(ours.join('\n'))) return 'same';
  return text.split('\n').flatMap((line, row) => paragraphsOf(line, row, theirs));
}

const linesOf = (paragraphs: TextParagraph[], isTable: boolean, width: number): string => {
  if (!isTable) return paragraphs.map(({ text }) => text).join('\n');
  const around = paragraphs.filter(({ cell }) => cell === null).map(({ text }) => text);
  return linesOfTable(around, gridOf(paragraphs, width), around.length).join('\n');
};

function linesOfTable(paragraphs: string[], rows: string[][], around = paragraphs.length - inCells(rows)) {
  const lines = rows.map((row) => row.map((cell) => cell.replaceAll('\n', BREAK)).join(CELL));
  return [...paragraphs.slice(0, around), ...lines];
}

const inCells = (rows: string[][]): number => rows.flat().filter((cell) => cell.trim() !== '').length;

/** A line as the paragraph that it is, or as the cells of a row. */
function paragraphsOf(line: string, row: number, like: TextParagraph[]): TextParagraph[] {
  const model =
    like.find(({ text }) => text === line) ?? like.find(({ cell }) => !line.includes(CELL) === !cell);
  const plain = { ...{ begins: [], ends: [], page: null, sources: [], words: [] }, cell: null };
  if (!line.includes(CELL)) return [{ ...plain, text: line, role: model?.role ?? 'paragraph' }];
  return line.split(CELL).map((text, column) => ({
    ...{ ...plain, text: text.replaceAll(BREAK, '\n'), role: 'cell' as const },
    cell: { table: 0, row, column },
  }));
}
