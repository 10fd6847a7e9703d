import { type Box, sameBase } from './box.ts';
import { columnsAcross } from './gaps.ts';
import type { Grid } from './grids.ts';
import { runsOf } from './runs.ts';
import type { PageTable } from './tables.ts';

/** The tables of a grid: the boxes of each cell. None where what the lines enclose is no table. */
export const ruledTables = (grid: Grid, boxes: Box[]): PageTable[] =>
  (grid.columns.length > 0 ? [grid] : partsOf(grid, boxes)).flatMap((part) => tableOf(part, boxes) ?? []);

/**
 * Tables below each other may be ruled alike, and text stand between them. They are parted where nothing stands
 * beside anything, and where other columns begin.
 */
function partsOf(grid: Grid, boxes: Box[]): Grid[] {
  const parts: Grid['rows'][] = [[]];
  let held: Box[] = [];
  for (const [i, rule] of grid.rows.entries()) {
    const open = parts.at(-1) ?? [];
    open.push(rule);
    const below = grid.rows[i + 1];
    if (!below) break;
    const band = boxes.filter((box) => isWithin(box, { ...grid, top: rule.at, bottom: below.at }));
    const isNew = columnsAcross([...held, ...band]).length < columnsAcross(held).length;
    const first = firstBeside(band);
    if (first === undefined) parts.push([]);
    else if (isNew) parts.push([{ at: first.base - first.size, lines: [] }]);
    held = first === undefined ? [] : isNew ? band : [...held, ...band];
  }
  return parts
    .filter((rows) => rows.length > 2)
    .map((rows) => ({ ...grid, rows, top: rows[0]?.at ?? 0, bottom: rows.at(-1)?.at ?? 0 }));
}

/** The first of a band's pieces that stands beside another. */
const firstBeside = (band: Box[]): Box | undefined =>
  runsOf(band).find((run, i, runs) => runs.some((other, at) => at !== i && sameBase(run, other)));

function tableOf(grid: Grid, boxes: Box[]): PageTable | undefined {
  const within = boxes.filter((box) => isWithin(box, grid));
  const edges = grid.columns.length > 0 ? grid.columns : [grid.left, ...columnsAcross(within), grid.right];
  const columns = edges.length - 1;
  if (columns < 2 || within.length < 2) return undefined;
  const rows: Box[][][] = grid.rows.slice(1).map(() => Array.from({ length: columns }, () => []));
  for (const box of within) {
    const column = intervalOf(box.left + 1, edges);
    const row = firstRowOf(
      intervalOf(
        middle(box),
        grid.rows.map(({ at }) => at),
      ),
      column,
      grid,
      edges,
    );
    rows[row]?.[column]?.push(box);
  }
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  // Rules between paragraphs, and a frame round one text, make no table.
  const sideBySide = filled.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length;
  return sideBySide * 2 >= filled.length ? { rows: filled } : undefined;
}

const middle = ({ base, size }: Box): number => base - size * 0.35;

const isWithin = (box: Box, { top, bottom, left, right }: Grid): boolean =>
  middle(box) > top && middle(box) < bottom && box.left > left - 3 && box.left < right;

const intervalOf = (place: number, edges: number[]): number =>
  Math.max(
    0,
    Math.min(
      edges.length - 2,
      edges.findLastIndex((edge) => edge <= place),
    ),
  );

/** Cells that are merged down a column have no line between them: their words stand in the first of their rows. */
function firstRowOf(row: number, column: number, { rows }: Grid, edges: number[]): number {
  const across = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2;
  let first = row;
  while (first > 0 && !rows[first]?.lines.some(({ from, to }) => from <= across && to >= across)) first -= 1;
  return first;
}
