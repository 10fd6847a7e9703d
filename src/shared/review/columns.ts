import type { PrintedBlock } from '../document/printed-blocks.ts';
import type { TextParagraph } from '../verify/file-text.ts';
import { verbatimText } from '../words/verbatim.ts';

/** So far from where its column begins, a cell still stands in it. Points. */
const IN_COLUMN = 4;

/**
 * The cells of a table of a PDF in the columns that they stand in on the page: its tags leave out cells that hold
 * nothing, so that a cell which moved beside an empty one is only known by its place. Where the cells cannot be set
 * beside those that were printed, they are left as they are.
 */
export function inColumns({ rows }: PrintedBlock, own: TextParagraph[]): TextParagraph[] {
  const cells = own.filter(({ cell }) => cell?.x !== undefined);
  const printed = (rows ?? []).flatMap((row) =>
    row.flatMap((text, column) => (text.trim() === '' ? [] : [{ text, column }])),
  );
  const isPaired =
    cells.length === printed.length &&
    cells.every(({ text }, at) => verbatimText(text) === verbatimText(printed[at]?.text ?? ''));
  if (!isPaired) return own;
  const places = new Map<number, number[]>();
  for (const [at, { cell }] of cells.entries()) {
    const column = printed[at]?.column ?? 0;
    places.set(column, [...(places.get(column) ?? []), cell?.x ?? 0]);
  }
  const begins = new Map([...places].map(([column, xs]) => [column, mostCommon(xs)]));
  return own.map((each) => {
    const at = cells.indexOf(each);
    const { cell } = each;
    if (at < 0 || cell?.x === undefined) return each;
    const meant = printed[at]?.column ?? 0;
    if (Math.abs((begins.get(meant) ?? 0) - cell.x) <= IN_COLUMN)
      return { ...each, cell: { ...cell, column: meant } };
    return { ...each, cell: { ...cell, column: columnAt(cell.x, begins, meant) } };
  });
}

/** Whether each cell of a PDF's table stands in the column that it was printed in, as far as can be told. */
export function standsInColumns(block: PrintedBlock, own: TextParagraph[]): boolean {
  const printed = (block.rows ?? []).flatMap((row) =>
    row.flatMap((text, column) => (text.trim() === '' ? [] : [column])),
  );
  const placed = inColumns(block, own);
  if (placed === own) return true;
  return placed
    .filter(({ cell }) => cell?.x !== undefined)
    .every(({ cell }, at) => cell?.column === printed[at]);
}

/** The place where most begin; of as many the first, which is that of the heading. */
function mostCommon(xs: number[]): number {
  const near = (x: number) => xs.filter((each) => Math.abs(each - x) <= IN_COLUMN).length;
  return xs.reduce((best, x) => (near(x) > near(best) ? x : best), xs[0] ?? 0);
}

/** The column whose cells begin nearest; another one than it was printed in. */
function columnAt(x: number, begins: Map<number, number>, meant: number): number {
  const others = [...begins].filter(([column]) => column !== meant);
  const nearest = others.reduce<[number, number] | null>(
    (best, each) => (best === null || Math.abs(each[1] - x) < Math.abs(best[1] - x) ? each : best),
    null,
  );
  return nearest?.[0] ?? meant + 1;
}
