import type { ChartRoom, ChartText } from './chart-drawing.ts';

/** The parts of a level line from `from` to `to` that run through none of these words. */
export function lineAround(
  y: number,
  [from, to]: readonly [number, number],
  words: readonly ChartText[],
  room: ChartRoom,
): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  const gaps = words.flatMap((text) => gapOf(text, y, room)).sort(([a], [b]) => a - b);
  for (const [left, right] of gaps) {
    if (left > start) parts.push([start, Math.min(left, to)]);
    start = Math.max(start, right);
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** What words take of a level line at `y`, with a little room on both sides. */
function gapOf(text: ChartText, y: number, { widthOf }: ChartRoom): [number, number][] {
  const { x, size } = text;
  const length = widthOf(text.text) * size;
  const beside = size * 0.3;
  if (text.turned) {
    const [top, bottom] = [text.y - length - beside, text.y + beside];
    return y > top && y < bottom ? [[x - size, x + size * 0.35]] : [];
  }
  if (y <= text.y - size || y >= text.y + size * 0.4) return [];
  const left = { start: x, middle: x - length / 2, end: x - length }[text.anchor];
  return [[left - beside, left + length + beside]];
}
