import { type Box, type Line, sameBase } from './box.ts';
import { nearCells } from './near-cells.ts';
import { onLines, riverOf } from './river.ts';

/** A gap wider than this, in ems, parts columns or cells; the space of a justified line is narrower. */
const GUTTER = 1.2;
/** A gap wider than this is a space between words, where the file has none. */
const SPACE = 0.12;
/** Word's second bullet is the letter o, farther from what follows than a word. */
const BULLET = 0.6;

/** Pieces put together to stretches of one line without a gutter in them, from top to bottom, left to right. */
export function runsOf(boxes: Box[]): Box[] {
  const runs: Box[] = [];
  const ordered = inOrder(boxes);
  const lines = onLines(ordered);
  const river = riverOf(lines) ?? Number.NaN;
  const cells = nearCells(lines);
  for (const box of ordered) {
    const last = runs.at(-1);
    const isText = !box.cells && !last?.cells;
    if (last?.text === 'o' && sameBase(last, box) && box.left - last.right > BULLET * box.size)
      last.text = '•';
    if (
      last &&
      isText &&
      !cells.has(box) &&
      sameBase(last, box) &&
      !(last.right <= river + 1 && box.left >= river - 1) &&
      box.left - last.right < GUTTER * Math.max(last.size, box.size)
    ) {
      append(last, box, spaceBetween(last, box));
    } else runs.push({ ...box });
  }
  return runs.map((run) => (run.cells ? run : { ...run, text: run.text.replace(/\s+/g, ' ').trim() }));
}

/** Runs put together to the lines of one column. */
export function linesOf(runs: Box[]): Line[] {
  const lines: Line[] = [];
  for (const run of inOrder(runs)) {
    const last = lines.at(-1);
    if (!last || !sameBase(last, run)) lines.push({ ...run, cells: run.cells ?? 1 });
    // The number or bullet of a list stands apart from its words.
    else if (last.cells === 1 && /^([^\p{L}\p{N}\s]|\(?[\p{N}a-z]{1,3}[.)]?)$/u.test(last.text)) {
      append(last, run, ' ');
    } else {
      append(last, run, '\t');
      last.cells += 1;
    }
  }
  return lines;
}

/** The lines of a cell, each as one text. */
export const linesWithin = (boxes: Box[]): Line[] =>
  linesOf(runsOf(boxes)).map((line) => ({ ...line, text: line.text.replaceAll('\t', ' ') }));

/** The size is that of most of the letters: a raised note mark is smaller than its line. So is its part of the text. */
function append(to: Box, box: Box, between: string): void {
  if (box.text.length > to.text.length) {
    to.size = box.size;
    if (box.part !== undefined) to.part = box.part;
  }
  to.text += between + box.text;
  to.right = Math.max(to.right, box.right);
}

const spaceBetween = (left: Box, right: Box): string =>
  right.left - left.right > SPACE * Math.max(left.size, right.size) ? ' ' : '';

/** By lines, then along each. Pieces whose heights differ a little stand on one line. */
function inOrder(boxes: Box[]): Box[] {
  const byHeight = boxes.toSorted((a, b) => a.base - b.base);
  const rows: Box[][] = [];
  for (const box of byHeight) {
    const row = rows.at(-1);
    if (row?.[0] && sameBase(row[0], box)) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}
