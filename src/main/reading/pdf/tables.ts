import { alignedTables } from './aligned-tables.ts';
import type { Box, PageText } from './box.ts';
import { gridsOf } from './grids.ts';
import { joinLines } from './hyphens.ts';
import { ruledTables } from './ruled-tables.ts';
import { linesWithin } from './runs.ts';
import { taggedTables } from './tagged-tables.ts';

/** A table, or the part of one that stands on a page: the boxes of each cell of each row. */
export interface PageTable {
  rows: Box[][][];
}

/**
 * The boxes of each page, every row of a table as one of them: a cell of several lines is one cell. What the file says
 * of its tables comes first, then the lines that it draws. Headings that stand again where a table goes on on the next
 * page are left out.
 */
export function withTables(pages: PageText[], words: Set<string>): PageText[] {
  let open: string | undefined;
  return pages.map((page) => {
    const tables = tablesOn(page);
    const taken = new Set(tables.flatMap(({ rows }) => rows.flat(2)));
    const rest = page.boxes.filter((box) => !taken.has(box));
    const rows = tables
      .map((table) => table.rows.map((row) => asOne(row, words)))
      .sort((a, b) => (a[0]?.base ?? 0) - (b[0]?.base ?? 0));
    const [first] = rows;
    const goesOn = first?.[0] && first[0].text === open && isFirst(first[0], rest, page);
    if (goesOn && first.length > 1) first.shift();
    const last = rows.at(-1);
    if (!last || !isLast(last.at(-1), rest, page)) open = undefined;
    else if (!goesOn || rows.length > 1) open = last[0]?.text;
    return { ...page, boxes: [...rest, ...rows.flat()] };
  });
}

/** Running heads and page numbers stand this near to a page's edges. */
const EDGE = 100;

const isFirst = (row: Box, rest: Box[], { height }: PageText): boolean =>
  !rest.some(({ base }) => base < row.base && base > Math.min(EDGE, height * 0.15));

const isLast = (row: Box | undefined, rest: Box[], { height }: PageText): boolean =>
  row !== undefined &&
  !rest.some(({ base }) => base > row.base && base < height - Math.min(EDGE, height * 0.15));

function tablesOn({ boxes, structure, rulings }: PageText): PageTable[] {
  const tables = taggedTables(structure ?? null, boxes);
  const left = () => {
    const taken = new Set(tables.flatMap(({ rows }) => rows.flat(2)));
    return boxes.filter((box) => !taken.has(box));
  };
  for (const grid of rulings ? gridsOf(rulings) : []) {
    tables.push(...ruledTables(grid, left()));
  }
  return tables;
}

/** The runs of one column of text, with the rows of tables that only their alignment shows put together likewise. */
export function withAligned(runs: Box[], words: Set<string>): Box[] {
  const tables = alignedTables(runs);
  const taken = new Set(tables.flatMap(({ rows }) => rows.flat(2)));
  const rows = tables.flatMap((table) => table.rows.map((row) => asOne(row, words)));
  return [...runs.filter((run) => !taken.has(run)), ...rows];
}

/** A row as one box: its cells parted by tabs. A row of one cell is no row, but the line that it looks like. */
function asOne(row: Box[][], words: Set<string>): Box {
  const boxes = row.flat();
  const texts = row.map((cell) =>
    linesWithin(cell)
      .map(({ text }) => text)
      .reduce((above, below) => (above === '' ? below : joinLines(above, below, words)), ''),
  );
  const sizes = boxes.map(({ size }) => size).sort((a, b) => a - b);
  return {
    // An empty cell keeps its place, so that what follows stays below its heading.
    text: texts.join('\t').trimEnd(),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    base: Math.min(...boxes.map(({ base }) => base)),
    size: sizes[sizes.length >> 1] ?? 10,
    cells: row.length,
    ...(boxes[0]?.page === undefined ? {} : { page: boxes[0].page }),
  };
}
