import type { Box } from './box.ts';

/** Narrower gaps stand between words. In sizes of the text. */
const NARROWEST = 0.7;

/**
 * Where columns begin, but for the first: the middles of the stretches that no text reaches into. A text over several
 * columns (a title in a table) closes the gaps below it, so the few that do are not counted.
 */
export function columnsAcross(boxes: Box[]): number[] {
  const lines = new Set(boxes.map(({ base }) => Math.round(base))).size;
  const wide = widest(boxes);
  const counted = boxes.filter((box) => lines < 3 || box.right - box.left < wide * 0.6);
  const sorted = counted.toSorted((a, b) => a.left - b.left);
  const gaps: number[] = [];
  let reached = sorted[0]?.right ?? 0;
  for (const box of sorted) {
    if (box.left - reached > NARROWEST * box.size) gaps.push((reached + box.left) / 2);
    reached = Math.max(reached, box.right);
  }
  return gaps;
}

const widest = (boxes: Box[]): number =>
  Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
