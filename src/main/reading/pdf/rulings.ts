import type { PdfPage } from './page-texts.ts';

/** A straight line on a page, level or upright, in points from the top left. */
export interface Ruling {
  /** Its height on the page if it is level, else its distance from the left. */
  at: number;
  from: number;
  to: number;
}

export interface Rulings {
  level: Ruling[];
  upright: Ruling[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** Codes of pdf.js: what a page's list of operations is made of. */
interface Codes {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  stroke: number;
  closeStroke: number;
  endPath: number;
  clip: number;
}

/** Thinner than this a filled box is a line. */
const THIN = 3;
/** Shorter lines are underlines of a letter, dots, parts of pictures; they count where they join to a longer one. */
const SHORT = 12;

/** The lines that a page draws: borders of tables, rules between rows, edges of shaded rows. */
export async function rulingsOf(page: PdfPage, codes: Codes, rotation: number): Promise<Rulings> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Rulings = { level: [], upright: [] };
  const kept: Matrix[] = [];
  let matrix = page.getViewport({ scale: 1, rotation }).transform as unknown as Matrix;
  for (const [i, code] of fnArray.entries()) {
    const args = argsArray[i] as unknown[] | null;
    if (code === codes.save) kept.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (code === codes.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      kept.push(matrix);
      if (args?.[0]) matrix = times(matrix, args[0] as Matrix);
    } else if (code === codes.constructPath && args) addPath(args, matrix, codes, found);
  }
  return { level: joined(found.level), upright: joined(found.upright) };
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type Point = [x: number, y: number];

/** How many numbers follow each step of a path: to a point, a line, a curve, a shorter curve, and its close. */
const NUMBERS = [2, 2, 6, 4, 0];

function addPath(args: unknown[], m: Matrix, codes: Codes, found: Rulings): void {
  const [paint, data] = args as [number, [ArrayLike<number> | null] | undefined];
  const path = data?.[0];
  if (!path || paint === codes.endPath || paint === codes.clip) return;
  const isStroke = paint === codes.stroke || paint === codes.closeStroke;
  let points: Point[] = [];
  const end = () => {
    addShape(points, isStroke, found);
    points = [];
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const numbers = NUMBERS[step];
    if (numbers === undefined) break;
    if (step === 0) end();
    if (step === 4 && points[0]) points.push(points[0]);
    if (numbers > 0) points.push(placed(path[at + numbers - 1] ?? 0, path[at + numbers] ?? 0, m));
    at += numbers + 1;
  }
  end();
}

const placed = (x: number, y: number, m: Matrix): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

function addShape(points: Point[], isStroke: boolean, found: Rulings): void {
  if (points.length < 2) return;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top < THIN) found.level.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left < THIN) found.upright.push({ at: (left + right) / 2, from: top, to: bottom });
  else if (isStroke) addSides(points, found);
  else if (points.length <= 5) {
    // The shade of a row or of a cell ends where they end.
    found.level.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right });
  }
}

function addSides(points: Point[], found: Rulings): void {
  for (const [i, [x, y]] of points.slice(1).entries()) {
    const [fromX = 0, fromY = 0] = points[i] ?? [];
    if (Math.abs(y - fromY) < 1) {
      found.level.push({ at: y, from: Math.min(x, fromX), to: Math.max(x, fromX) });
    } else if (Math.abs(x - fromX) < 1) {
      found.upright.push({ at: x, from: Math.min(y, fromY), to: Math.max(y, fromY) });
    }
  }
}

/** Lines are drawn piece by piece and twice over: pieces of one line become that line. */
function joined(pieces: Ruling[]): Ruling[] {
  const lines: Ruling[] = [];
  const rows: Ruling[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row?.[0] && piece.at - row[0].at < 2) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) {
    for (const piece of row.sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && Math.abs(last.at - piece.at) < 2 && piece.from - last.to < 3)
        last.to = Math.max(last.to, piece.to);
      else lines.push({ ...piece });
    }
  }
  return lines.filter(({ from, to }) => to - from >= SHORT);
}
