import { type Box, sameBase } from './box.ts';

/** A gap this wide, in sizes of the text, may part columns where many stand above each other. */
const NARROWEST = 0.6;
/** So many lines with words on both sides of a gap; of all that reach so far, so few that go through it. */
const FEWEST = 10;
const MOST_THROUGH = 0.15;

/**
 * Where a page's columns part, if they stand so near to each other that each line by itself looks like one: the place
 * that next to no line goes through. Undefined for other pages. `lines`: the pieces of text by lines, left to right.
 */
export function riverOf(lines: Box[][]): number | undefined {
  const places = new Map<number, number>();
  for (const gap of lines.flatMap(gapsIn)) {
    const place = Math.round((gap.from + gap.to) / 8) * 4;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const often = [...places].filter(([, count]) => count * 2 >= FEWEST).sort(([, a], [, b]) => b - a);
  return often.slice(0, 3).find(([place]) => isRiver(place, lines))?.[0];
}

const gapsIn = (line: Box[]): { from: number; to: number }[] =>
  line.slice(1).flatMap((box, i) => {
    const from = line[i]?.right ?? box.left;
    return box.left - from > NARROWEST * box.size ? [{ from, to: box.left }] : [];
  });

function isRiver(place: number, lines: Box[][]): boolean {
  let [parted, through] = [0, 0];
  for (const line of lines) {
    if (line.some(({ left, right }) => left < place - 1 && right > place + 1)) through += 1;
    else if (line.some(({ right }) => right <= place + 1) && line.some(({ left }) => left >= place - 1))
      parted += 1;
  }
  return parted >= FEWEST && through < parted * MOST_THROUGH;
}

/** Pieces by the lines that they stand on. They come from top to bottom, left to right. */
export function onLines(boxes: Box[]): Box[][] {
  const lines: Box[][] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (line?.[0] && sameBase(line[0], box)) line.push(box);
    else lines.push([box]);
  }
  return lines;
}
