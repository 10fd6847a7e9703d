import { inlineWords, type TableNode } from './nodes.ts';

/** Ems of table text on a line: of an upright page and of one that lies, at 11 points. */
const ems = { upright: 45, lying: 69.5 };
/** Ems that the gap between two columns takes. */
const gap = 1.2;
/** Of so many rows the widths are found; further ones are like them. */
const seen = 80;

/**
 * A table whose columns are as wide as their words ask for: its own shares where they serve, else others by which
 * its rows take fewer lines. Widths of letters are reckoned and not measured, so that each format gets the same
 * columns.
 */
export function withFittingColumns(node: TableNode, size: number, landscape: boolean): TableNode {
  const { columns, rows } = node;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  if (columns.length < 2 || total === 0) return node;
  const across = (ems[landscape ? 'lying' : 'upright'] * 11) / size - gap * (columns.length - 1);
  const cells = rows
    .slice(0, seen)
    .map((row) => columns.map((_, at) => measured(inlineWords(row[at] ?? []))));
  const all = [columns.map(({ title }) => measured(title, bold)), ...cells];
  const own = columns.map(({ share }) => (across * share) / total);
  const found = narrowed(own, all);
  // Tables of one kind look alike: theirs are left alone where little is won.
  const whole = breaks(own, all) && !breaks(found, all);
  if (!whole && linesOf(found, all) > linesOf(own, all) * 0.95) return node;
  return { ...node, columns: columns.map((column, at) => ({ ...column, share: (found[at] ?? 0) / across })) };
}

/** Of a cell's words, in ems. */
interface Words {
  width: number;
  /** Of the longest word, which must not be broken. */
  longest: number;
}

const bold = 1.09;
/** A word that fills its column to the last hair might not fit where another face stands in for Arial. */
const spare = 1.03;

function measured(text: string, wider = 1): Words {
  let width = 0;
  let longest = 0;
  let word = 0;
  for (const letter of text) {
    const own = letterWidth(letter);
    width += own;
    const apart = letter === ' ' || space.test(letter);
    if (!apart) word += own;
    if (!apart && letter !== '-') continue;
    longest = Math.max(longest, word);
    word = 0;
  }
  return { width: width * wider * spare, longest: Math.max(longest, word) * wider * spare };
}

const space = /\s/;

/** Arial's letters by their widths: what a table holds is much of a few kinds. */
const kinds: [RegExp, number][] = [
  [/[mwMW%]/, 0.84],
  [/[A-Z£&]/, 0.69],
  [/[iljtfI .,;:'’|()[\]\-/]/, 0.28],
  [/[rsckvxyz]/, 0.5],
];
const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = kinds.find(([kind]) => kind.test(letter))?.[1] ?? 0.556;
  widths.set(letter, width);
  return width;
}

/** Moves width, a little at a time, from one column to another for as long as rows get lower by it. */
function narrowed(own: readonly number[], rows: readonly Words[][]): number[] {
  const least = own.map((_, at) => Math.max(2, ...rows.map((row) => row[at]?.longest ?? 0)));
  let found = [...own];
  let cost = costOf(found, rows);
  for (const step of [4, 2, 1, 0.5]) {
    for (let again = true; again; ) {
      again = false;
      for (const moved of moves(found, least, step)) {
        const less = costOf(moved, rows);
        if (less >= cost - 1e-6) continue;
        [found, cost, again] = [moved, less, true];
      }
    }
  }
  return found;
}

/** No column gives what its longest word needs. */
function* moves(from: readonly number[], least: readonly number[], step: number): Generator<number[]> {
  for (const giver of from.keys())
    for (const taker of from.keys())
      if (giver !== taker && (from[giver] ?? 0) - step >= (least[giver] ?? 0))
        yield from.map((width, at) => width + (at === taker ? step : at === giver ? -step : 0));
}

/** How high the rows are, without whole lines, so that each bit of width counts. */
function costOf(widths: readonly number[], rows: readonly Words[][]): number {
  let cost = 0;
  for (const row of rows) cost += rowCost(widths, row);
  return cost;
}

/** Ems of a date, an office or a name: in two lines it is read less well than a sentence is. */
const short = 11;

/** Asked a hundred thousand times for a long pack: hence the plain loop. */
function rowCost(widths: readonly number[], row: readonly Words[]): number {
  let highest = 1;
  let ugly = 0;
  for (let at = 0; at < row.length; at += 1) {
    const { width, longest } = row[at] as Words;
    const room = widths[at] ?? 1;
    if (width <= room && longest <= room) continue;
    if (width > room) highest = Math.max(highest, (width / room) * 1.1);
    if (width > room && width < short) ugly += 0.3 + (width - room) / 20;
    if (longest > room) ugly += 2 + (longest - room) / 5;
  }
  return highest + ugly;
}

/** Whether a word is wider than its column. */
const breaks = (widths: readonly number[], rows: readonly Words[][]): boolean =>
  rows.some((row) => row.some(({ longest }, at) => longest > (widths[at] ?? 0)));

const linesOf = (widths: readonly number[], rows: readonly Words[][]): number =>
  rows.reduce((sum, row) => sum + Math.ceil(rowCost(widths, row)), 0);
