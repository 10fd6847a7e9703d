import type { Ruling, Rulings } from './rulings.ts';

/** A table as its lines show it. */
export interface Grid {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Heights of its level lines, the lines themselves beside them. */
  rows: { at: number; lines: Ruling[] }[];
  /** Its upright lines; empty where only its rows are ruled. */
  columns: number[];
}

/** How far lines may miss each other and still meet. */
const MISS = 3;

/** A page of more lines is a map or a drawing. */
const MOST_PAIRS = 500_000;

/** The tables of a page by its lines: framed cells, or rows with a rule between them. */
export function gridsOf({ level, upright }: Rulings): Grid[] {
  if (level.length * upright.length > MOST_PAIRS) return [];
  const framed = meeting(level, upright).flatMap((group) => gridOf(group.level, group.upright));
  const rest = level.filter((line) => !framed.some((grid) => isWithin(line, grid)));
  return [...framed, ...ruled(rest)];
}

const isWithin = ({ at, from }: Ruling, { top, bottom, left, right }: Grid): boolean =>
  at > top - MISS && at < bottom + MISS && from > left - MISS && from < right + MISS;

/** Lines that meet, directly or by others. */
function meeting(level: Ruling[], upright: Ruling[]): Rulings[] {
  const groups: Rulings[] = [];
  const left = new Set(upright);
  for (const line of level) {
    const group: Rulings = { level: [line], upright: [] };
    for (const each of left) {
      if (!meet(line, each)) continue;
      group.upright.push(each);
    }
    const touched = groups.filter((other) => other.upright.some((each) => group.upright.includes(each)));
    for (const other of touched) {
      group.level.push(...other.level);
      group.upright.push(...other.upright.filter((each) => !group.upright.includes(each)));
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return groups;
}

const meet = (level: Ruling, upright: Ruling): boolean =>
  upright.at > level.from - MISS &&
  upright.at < level.to + MISS &&
  level.at > upright.from - MISS &&
  level.at < upright.to + MISS;

/** Two columns and a row, at least. */
function gridOf(level: Ruling[], upright: Ruling[]): Grid[] {
  const columns = distinct(upright.map(({ at }) => at));
  const rows = heights(level);
  if (columns.length < 3 || rows.length < 2) return [];
  return [{ ...extent(level), left: columns[0] ?? 0, right: columns.at(-1) ?? 0, rows, columns }];
}

/** At least three rules of the same length below each other. */
function ruled(level: Ruling[]): Grid[] {
  const groups: Ruling[][] = [];
  for (const line of level.toSorted((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) => first && Math.abs(first.from - line.from) < MISS && Math.abs(first.to - line.to) < MISS,
    );
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups
    .filter((group) => group.length > 2)
    .map((group) => ({ ...extent(group), rows: heights(group), columns: [] }));
}

const extent = (level: Ruling[]) => ({
  top: Math.min(...level.map(({ at }) => at)),
  bottom: Math.max(...level.map(({ at }) => at)),
  left: Math.min(...level.map(({ from }) => from)),
  right: Math.max(...level.map(({ to }) => to)),
});

function distinct(places: number[]): number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - (kept.at(-1) ?? -Infinity) > MISS) kept.push(place);
  }
  return kept;
}

const heights = (level: Ruling[]): Grid['rows'] =>
  distinct(level.map(({ at }) => at)).map((at) => ({
    at,
    lines: level.filter((line) => line.at > at - 0.5 && line.at - at <= MISS),
  }));
