import { isSame, likeness } from '../verify/alike.ts';
import { verbatimWords } from '../words/verbatim.ts';

/** A printed paragraph and the one that it became; one side is null where it was left out or is new. */
export interface Pair {
  /** Place among the printed paragraphs. */
  before: number | null;
  /** Place among the paragraphs of the stretch. */
  after: number | null;
}

/** Less like than this, a paragraph is another one. */
const SAME_PARAGRAPH = 0.4;

/**
 * Sets the paragraphs of a block beside those that stand in its place now, in order. The first of both belong
 * together in any case where `anchored`: the bookmark says so, however little they have in common.
 */
export function align(before: string[], after: string[], anchored: boolean): Pair[] {
  const [old, now] = [before.map(verbatimWords), after.map(verbatimWords)];
  const like = old.map((one) => now.map((other) => (isSame(one, other) ? 1 : likeness(one, other))));
  const path = pathOf(like, old.length, now.length);
  // As many as before: what stands in the place of another, as in the cell of a table, came in its place.
  const pairs = old.length === now.length ? withPlaces(path) : path;
  const [unmatchedOld, unmatchedNow] = [openingOf(pairs, 'before'), openingOf(pairs, 'after')];
  if (anchored && unmatchedOld !== null && unmatchedNow !== null)
    return [
      { before: unmatchedOld, after: unmatchedNow },
      ...pairs.filter((pair) => pair.before !== unmatchedOld && pair.after !== unmatchedNow),
    ];
  return pairs;
}

/** Runs of as many left out as new ones become pairs, in order. */
function withPlaces(path: Pair[]): Pair[] {
  const pairs: Pair[] = [];
  let gap: Pair[] = [];
  const close = () => {
    const [out, put] = [
      gap.filter(({ after }) => after === null),
      gap.filter(({ before }) => before === null),
    ];
    if (out.length !== put.length) pairs.push(...gap);
    else pairs.push(...out.map(({ before }, at) => ({ before, after: put[at]?.after ?? null })));
    gap = [];
  };
  for (const pair of path) {
    if (pair.before === null || pair.after === null) gap.push(pair);
    else {
      close();
      pairs.push(pair);
    }
  }
  close();
  return pairs;
}

/** The first paragraph of a side, if it was paired with none and stands before all pairs. */
function openingOf(pairs: Pair[], side: keyof Pair): number | null {
  const found = pairs.find((pair) => pair[side] === 0);
  const other = side === 'before' ? 'after' : 'before';
  return found && found[other] === null ? 0 : null;
}

/** The way through the table of likenesses that has most of them. */
function pathOf(like: number[][], rows: number, columns: number): Pair[] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const gain = (row: number, column: number) => {
    const value = like[row]?.[column] ?? 0;
    return value >= SAME_PARAGRAPH ? value : Number.NEGATIVE_INFINITY;
  };
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      (best[row] ?? [])[column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        gain(row, column) + at(row + 1, column + 1),
      );
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    if (row < rows && column < columns && at(row, column) === gain(row, column) + at(row + 1, column + 1))
      pairs.push({ before: row++, after: column++ });
    else if (row < rows && (column === columns || at(row, column) === at(row + 1, column)))
      pairs.push({ before: row++, after: null });
    else pairs.push({ before: null, after: column++ });
  }
  return pairs;
}
