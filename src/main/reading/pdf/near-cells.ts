import type { Box } from './box.ts';

/** A gap this wide, in sizes of the text, may part cells where the same ones stand below each other. */
const NEAR = 0.5;
/** How far apart, in points, beginnings of one column may be. */
const MISS = 1;
/** So many lines below each other in the same columns are a table, however near these stand. */
const FEWEST = 3;
/** Of the gaps before each column one is this wide at least; those of stretched lines are all much the same. */
const WIDE = 1.5;
/** Lines farther apart than this, in sizes of the text, are of no one table. */
const APART = 3.2;
/** No page has more lines than this in one table. */
const MOST = 200;

/**
 * The pieces that begin a cell though they stand as near to the one before as words do: three lines or more, below each
 * other, whose every piece begins where one of the first line does. `lines`: pieces by lines, left to right.
 */
export function nearCells(lines: Box[][]): Set<Box> {
  const found = new Set<Box>();
  for (let at = 0; at < lines.length; ) {
    const stretch = stretchFrom(at, lines);
    if (isTable(stretch)) for (const { box } of stretch.flat()) found.add(box);
    at += Math.max(1, stretch.length);
  }
  return found;
}

interface Cell {
  /** Its first piece. */
  box: Box;
  /** From the piece before it, in sizes of the text. */
  gap: number;
}

/** The cells of a line and of those below it that have the same columns. */
function stretchFrom(first: number, lines: Box[][]): Cell[][] {
  const stretch: Cell[][] = [];
  for (const line of lines.slice(first, first + MOST)) {
    const cells = cellsOf(line);
    const [head] = stretch;
    const above = stretch.at(-1)?.[0]?.box;
    const [own] = cells;
    if (cells.length < 2 || (head && !cells.every((cell) => isBelow(cell, head)))) break;
    if (above && own && own.box.base - above.base > APART * above.size) break;
    stretch.push(cells);
  }
  return stretch;
}

const cellsOf = (line: Box[]): Cell[] =>
  line.flatMap((box, i) => {
    const before = line[i - 1];
    const gap = before ? (box.left - before.right) / box.size : Infinity;
    return gap > NEAR ? [{ box, gap }] : [];
  });

const isBelow = ({ box }: Cell, head: Cell[]): boolean => head.some((above) => isSameColumn(above, box));

const isSameColumn = ({ box: { left, size } }: Cell, box: Box): boolean =>
  Math.abs(left - box.left) < MISS && Math.abs(size - box.size) < size * 0.08;

/** Numbers and bullets, and names with a colon, stand before words that are no cell. */
const isLabel = ({ text }: Box): boolean =>
  /^([^\p{L}\p{N}\s]|\(?[\p{N}a-z]{1,3}[.)]?)$|:$/u.test(text.trim());

/** Two columns alone may be a text beside another. */
function isTable(stretch: Cell[][]): boolean {
  const [head = []] = stretch;
  if (stretch.length < FEWEST || head.length < 3) return false;
  if (stretch.some(([first]) => !first || isLabel(first.box))) return false;
  return head
    .slice(1)
    .every(({ box }) => stretch.flat().some((cell) => cell.gap > WIDE && isSameColumn(cell, box)));
}
