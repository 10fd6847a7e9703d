import type { Box } from './box.ts';

/** Fewer lines beside each other are no columns. */
const FEWEST = 4;
/** But a column that runs over leaves its last lines beside a full one. */
const FEWEST_BESIDE_FULL = 2;
const FULL = 15;

/**
 * A page's runs as regions in the order of reading: what stands across the page, then what stands in columns
 * beneath, the left before the right. A table is no columns: its cells are short.
 */
export function regionsOf(runs: Box[], width: number): Box[][] {
  const gutter = gutterOf(runs, width);
  if (gutter === undefined) return runs.length > 0 ? [runs] : [];
  const regions: Box[][] = [];
  for (const { across, runs: band } of bandsOf(runs, gutter)) {
    if (across) regions.push(band);
    else {
      regions.push(...regionsOf(band.filter(isLeftOf(gutter)), width));
      regions.push(
        ...regionsOf(
          band.filter((run) => !isLeftOf(gutter)(run)),
          width,
        ),
      );
    }
  }
  return regions.filter((region) => region.length > 0);
}

const isLeftOf =
  (gutter: number) =>
  (run: Box): boolean =>
    run.right <= gutter;
const crosses = (run: Box, at: number): boolean => run.left < at && run.right > at;

/** Where most lines end on one side or begin on the other; undefined where there is no such place. */
function gutterOf(runs: Box[], width: number): number | undefined {
  let best: { at: number; score: number } | undefined;
  let from: number | undefined;
  for (let at = 0; at <= width; at += 2) {
    const score = gutterScore(runs, at);
    if (score > (best?.score ?? 0)) {
      best = { at, score };
      from = at;
    } else if (best && score === best.score && from !== undefined && at - best.at <= 40) {
      // The middle of the gap, not its edge.
      best.at = from + (at - from) / 2;
    }
  }
  return best?.at;
}

function gutterScore(runs: Box[], at: number): number {
  const left = runs.filter(({ right }) => right <= at);
  const right = runs.filter((run) => run.left >= at);
  const across = runs.length - left.length - right.length;
  const fewer = Math.min(left.length, right.length);
  const full = Math.max(left.length, right.length) >= FULL;
  if (fewer < (full ? FEWEST_BESIDE_FULL : FEWEST) || across > fewer || !areBeside(left, right)) return 0;
  return isProse(left) && isProse(right) ? runs.length - across : 0;
}

/** The two stand beside each other, not one below the other. */
const areBeside = (left: Box[], right: Box[]): boolean =>
  Math.min(bottom(left), bottom(right)) > Math.max(top(left), top(right));
const top = (runs: Box[]): number => runs.reduce((least, { base }) => Math.min(least, base), Infinity);
const bottom = (runs: Box[]): number => runs.reduce((most, { base }) => Math.max(most, base), 0);

/** Of prose most letters stand in lines longer than a cell. */
function isProse(runs: Box[]): boolean {
  const letters = (some: Box[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return letters(runs.filter(({ text }) => text.length >= 22)) * 2 >= letters(runs);
}

interface Band {
  across: boolean;
  runs: Box[];
}

/** From top to bottom: what crosses the gutter, and what stands beside it. */
function bandsOf(runs: Box[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const run of runs.toSorted((a, b) => a.base - b.base)) {
    const across = crosses(run, gutter);
    const last = bands.at(-1);
    if (last?.across === across) last.runs.push(run);
    else bands.push({ across, runs: [run] });
  }
  return bands;
}
