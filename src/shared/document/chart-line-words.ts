import type { ChartRoom, ChartText } from './chart-drawing.ts';
import { type ChartValues, shortened, valuesOf, wrapped } from './chart-words.ts';
import type { ChartNode } from './nodes.ts';

export interface Setting {
  size: number;
  line: number;
  slot: number;
  values: ChartValues;
  valuesTurned: boolean;
  /** The lines of each label; one, where labels are turned. */
  labels: string[][];
  labelsTurned: boolean;
  /** Points kept over the plot for values, and under it for labels. */
  above: number;
  below: number;
}

/** How the words stand: level where they have room between their neighbours, else reading upwards. */
export function settingOf(chart: ChartNode, room: ChartRoom, left: number): Setting {
  const slot = (room.width - left) / chart.points.length;
  const size = Math.min(room.size, slot / 1.1);
  const line = size * room.lineHeight;
  const widthOf = (words: string) => room.widthOf(words) * size;
  // A unit that would push values out of their places is said once over the chart.
  const most = Math.min(room.width * 0.3, chart.points.length > 1 ? slot * 0.96 : room.width);
  const values = valuesOf(chart, most, room, size);
  const widest = Math.max(...values.words.map(widthOf));
  const valuesTurned = widest > slot * 0.96 && chart.points.length > 1;
  // A broad place can take a label of many lines, which is read more easily than one that is turned.
  const lines = slot > size * 8 ? 6 : 3;
  const labelsTurned = chart.points.some(({ label }) => !fitsSlot(label, lines, slot, room, size));
  const longest = room.height * 0.3;
  const labels = chart.points.map(({ label }) =>
    labelsTurned ? [shortened(label, longest, room, size)] : wrapped(label, slot * 0.94, lines, room, size),
  );
  const tall = labelsTurned
    ? Math.max(...labels.map(([words = '']) => widthOf(words)))
    : Math.max(...labels.map((lines) => lines.length)) * line;
  return {
    ...{ size, line, slot, values, valuesTurned, labels, labelsTurned },
    above: (valuesTurned ? widest + size : line * 1.4) + (values.unit === '' ? 0 : line * 1.3),
    below: tall + size * 0.8 + (valuesTurned ? 0 : line),
  };
}

const fitsSlot = (label: string, most: number, slot: number, room: ChartRoom, size: number): boolean =>
  !wrapped(label, slot * 0.94, most, room, size).some((line) => line.endsWith('…'));

/** Where a point is drawn. */
export interface Place {
  x: number;
  y: number;
}

export const unitOf = ({ values, size }: Setting): ChartText[] =>
  values.unit === '' ? [] : [{ text: values.unit, x: 0, y: size, size, anchor: 'start', turned: false }];

/**
 * Over its point, or under it where the line comes down to it, from both sides or at an end of it. Where the line falls or rises steeply
 * through a point, the words stand on the side that it leaves free.
 */
export function valueText(
  { x, y }: Place,
  at: number,
  setting: Setting,
  places: readonly Place[],
  zero: number,
): ChartText {
  const { size, line, values, valuesTurned } = setting;
  const words = { text: values.words[at] ?? '', size };
  if (valuesTurned) return { ...words, x: x + size * 0.35, y: y - size * 0.6, anchor: 'start', turned: true };
  const [before, after] = [places[at - 1], places[at + 1]];
  const beside = [before, after].filter((place) => place !== undefined);
  if (beside.length > 0 && beside.every((place) => place.y < y))
    return { ...words, x, y: clearBelow(zero, y + line, size), anchor: 'middle', turned: false };
  const steep = (other: Place | undefined) => other !== undefined && y - other.y > setting.slot * 0.3;
  const level = { ...words, y: clearAbove(zero, y - size * 0.6, size), turned: false };
  if (before && after && steep(before)) return { ...level, x: x - size * 0.3, anchor: 'start' };
  if (before && after && steep(after)) return { ...level, x: x + size * 0.3, anchor: 'end' };
  return { ...level, x, anchor: 'middle' };
}

/** Words at `y` that the axis would run through stand right under it, or right over it. */
const clearBelow = (axis: number, y: number, size: number) =>
  runsThrough(axis, y, size) ? axis + size * 1.05 : y;

const clearAbove = (axis: number, y: number, size: number) =>
  runsThrough(axis, y, size) ? axis - size * 0.4 : y;

const runsThrough = (axis: number, y: number, size: number) =>
  axis > y - size * 0.9 && axis < y + size * 0.35;

export function labelTexts(x: number, at: number, bottom: number, setting: Setting): ChartText[] {
  const { size, line, labels, labelsTurned, valuesTurned } = setting;
  const top = bottom + size * 0.5 + (valuesTurned ? 0 : line);
  return (labels[at] ?? []).map((text, row) =>
    labelsTurned
      ? { text, x: x + size * 0.35, y: top, size, anchor: 'end', turned: true }
      : { text, x, y: top + size + row * line, size, anchor: 'middle', turned: false },
  );
}
