import { type Box, sameBase } from './box.ts';
import { columnsAcross } from './gaps.ts';
import type { PageTable } from './tables.ts';

/** The pieces of one line, each a stretch without a gutter. */
type Line = Box[];

/**
 * Tables that nothing but their alignment shows, among the runs of one column of text: two or more lines in which
 * words stand beside each other, with the lines between and below them that begin where their columns begin.
 */
export const alignedTables = (runs: Box[]): PageTable[] =>
  stretches(linesOf(runs)).flatMap((stretch) => tableOf(stretch) ?? []);

function linesOf(runs: Box[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last?.[0] && sameBase(last[0], run)) last.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** Numbers and bullets stand apart from the words of their item: that is no row. */
const isMarker = ({ text }: Box): boolean => /^([^\p{L}\p{N}\s]|\(?[\p{N}a-z]{1,3}[.)]?)$/u.test(text);
const isRow = (line: Line): boolean =>
  line.length > 1 &&
  line.every(({ cells }) => cells === undefined) &&
  !(line.length === 2 && line[0] && isMarker(line[0]));

/** Rows that follow each other, with the lines that go on in one of their columns. */
function stretches(lines: Line[]): Line[][] {
  const found: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    const above = open?.at(-1)?.[0];
    if (open && above && isNear(above, line[0], 3.2) && (isRow(line) || goesOn(line, open))) open.push(line);
    else {
      open = isRow(line) ? [line] : undefined;
      if (open) found.push(open);
    }
  }
  return found.filter((stretch) => stretch.filter(isRow).length > 1);
}

/** Whether a line stands at most so many sizes below another, in letters of its size. */
const isNear = (above: Box, below: Box | undefined, sizes: number): boolean =>
  below !== undefined &&
  below.base - above.base < sizes * above.size &&
  Math.abs(below.size - above.size) < above.size * 0.08;

/** From line to line within a cell: farther apart than this, in sizes, and something new begins. */
const PITCH = 1.6;

/** A line that begins where a column begins, and stays within it. */
function goesOn(line: Line, rows: Line[]): boolean {
  const [run] = line;
  const above = rows.at(-1)?.[0];
  if (!run || !above || line.length > 1 || !isNear(above, run, PITCH)) return false;
  const starts = rows.flat().filter((cell) => Math.abs(cell.left - run.left) < run.size * 0.5);
  const next = rows.flat().filter((cell) => cell.left > run.left + run.size);
  const limit = Math.min(...next.map(({ left }) => left));
  const edge = Math.max(...rows.flat().map(({ right }) => right));
  return starts.length > 0 && run.right < (Number.isFinite(limit) ? limit : edge + run.size);
}

function tableOf(lines: Line[]): PageTable | undefined {
  const gaps = columnsAcross(lines.flat());
  if (gaps.length === 0) return undefined;
  const inColumns = (line: Line): Box[][] =>
    Array.from({ length: gaps.length + 1 }, (_, column) =>
      line.filter(({ left }) => gaps.filter((gap) => gap < left + 1).length === column),
    );
  const extents = inColumns(lines.flat()).map(extentOf);
  const rows: Box[][][] = [];
  for (const cells of lines.map(inColumns)) {
    const above = rows.at(-1);
    if (above && continues(above, cells, extents)) {
      for (const [i, cell] of cells.entries()) above[i]?.push(...cell);
    } else rows.push(cells);
  }
  // As many rows as lines: the page says no more than its lines do.
  return rows.length < lines.length ? { rows } : undefined;
}

/** From where to where the text of a column reaches. */
const extentOf = (column: Box[]) => ({
  left: Math.min(...column.map(({ left }) => left)),
  right: Math.max(...column.map(({ right }) => right)),
});

/**
 * A line goes on the row above where it leaves the first column free, or where each of its words would not have had
 * room in the line above it.
 */
function continues(above: Box[][], cells: Box[][], extents: ReturnType<typeof extentOf>[]): boolean {
  const [last, next] = [above.flat().toSorted((a, b) => b.base - a.base)[0], cells.flat()[0]];
  if (!last || !isNear(last, next, PITCH)) return false;
  if (cells[0]?.length === 0) return true;
  let goesOn = false;
  const forced = cells.every((cell, column) => {
    const [over, first, extent] = [above[column]?.at(-1), cell[0], extents[column]];
    if (over && first && isOpen(over.text, first.text)) goesOn = true;
    return !first || (over !== undefined && extent !== undefined && isForced(over, first, extent));
  });
  return forced && goesOn;
}

/** Whether a line of a cell plainly goes on the one above: nothing else tells a full row from the next. */
const isOpen = (over: string, next: string): boolean =>
  /^\p{Ll}/u.test(next) || /([,&/-]|\b(of|and|for|the|to|in|on|at|with|de|van|der))$/.test(over);

/** Columns of single words and numbers break no lines: what stands in them is of a row of its own. */
const NARROW = 6;

/** Whether the first word of a line had no room on the line above. */
function isForced(last: Box, next: Box, { left, right }: ReturnType<typeof extentOf>): boolean {
  if (right - left < NARROW * next.size) return false;
  const word = next.text.split(' ', 1)[0] ?? '';
  const width = ((next.right - next.left) * word.length) / Math.max(1, next.text.length);
  return last.right + next.size * 0.25 + width >= right;
}
