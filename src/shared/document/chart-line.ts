import { numberWords } from '../words/numbers.ts';
import type { ChartDrawing, ChartLine, ChartRoom, ChartShape, ChartText } from './chart-drawing.ts';
import { type ChartValues, scaled, shortened, valuesOf, wrapped } from './chart-words.ts';
import type { ChartNode } from './nodes.ts';
import { theme } from './theme.ts';

/** A line through marked points, with an axis at its left and each value written at its point. */
export function drawLine(chart: ChartNode, room: ChartRoom): ChartDrawing {
  const axis = axisOf(chart, room);
  const setting = settingOf(chart, room, axis.width);
  const area = areaOf(setting, room, axis.width);
  const places = placesOf(axis, area, chart);
  return {
    width: room.width,
    height: area.bottom + setting.below,
    shapes: [...gridOf(axis, area), lineOf(places), ...places.map(dotOf)],
    texts: [
      ...unitOf(setting),
      ...axisTexts(axis, area, room),
      ...places.map((place, at) => valueText(place, at, setting, places)),
      ...places.flatMap(({ x }, at) => labelTexts(x, at, area, setting)),
    ],
  };
}

interface Axis {
  /** Parts of the largest value, from below to above, and what is written at each. */
  ticks: { part: number; words: string }[];
  least: number;
  most: number;
  width: number;
}

/** Ticks at round numbers, zero among them. */
function axisOf({ points }: ChartNode, room: ChartRoom): Axis {
  const values = points.map(({ value }) => value);
  const largest = Math.max(...values.map(Math.abs)) || 1;
  const parts = scaled(values);
  const step = roundStep((Math.max(0, ...parts) - Math.min(0, ...parts) || 1) / 4, largest);
  const first = Math.floor(Math.min(0, ...parts) / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.max(0, ...parts) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => {
    const part = (first + at) * step;
    return { part, words: numberWords(rounded(Math.min(part * largest, Number.MAX_VALUE))) };
  });
  const widest = Math.max(...ticks.map(({ words }) => room.widthOf(words))) * room.size;
  return { ticks, least: first * step, most: last * step, width: widest + room.size * 0.6 };
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten, in values, that is no less than a step; as a part again. */
function roundStep(step: number, largest: number): number {
  const value = step * largest;
  const power = 10 ** Math.floor(Math.log10(value));
  const round = [1, 2, 2.5, 5, 10].find((times) => times * power >= value * (1 - 1e-9)) ?? 10;
  return Number.isFinite(power) && power > 0 ? (round * power) / largest : step;
}

/** Without the last digits that counting in parts leaves behind. */
const rounded = (value: number) => Number(value.toPrecision(12));

interface Setting {
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
function settingOf(chart: ChartNode, room: ChartRoom, left: number): Setting {
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

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function areaOf({ above, below }: Setting, room: ChartRoom, left: number): Area {
  const height = Math.max(room.size * 3, Math.min(room.width * 0.36, room.height - above - below));
  return { left, right: room.width, top: above, bottom: above + height };
}

interface Place {
  x: number;
  y: number;
}

function placesOf(axis: Axis, area: Area, { points }: ChartNode): Place[] {
  const slot = (area.right - area.left) / points.length;
  return scaled(points.map(({ value }) => value)).map((part, at) => ({
    x: area.left + slot * (at + 0.5),
    y: yOf(part, axis, area),
  }));
}

const yOf = (part: number, { least, most }: Axis, { top, bottom }: Area) =>
  bottom - ((part - least) / (most - least)) * (bottom - top);

/** A fine line at each tick, a stronger one at zero. */
const gridOf = (axis: Axis, area: Area): ChartShape[] =>
  axis.ticks.map(({ part }) => ({
    kind: 'line',
    points: [
      [area.left, yOf(part, axis, area)],
      [area.right, yOf(part, axis, area)],
    ],
    thickness: part === 0 ? 0.75 : 0.3,
    colour: part === 0 ? theme.colours.ink : theme.colours.hairline,
  }));

const axisTexts = (axis: Axis, area: Area, { size }: ChartRoom): ChartText[] =>
  axis.ticks.map(({ part, words }) => ({
    ...{ text: words, x: area.left - size * 0.5, y: yOf(part, axis, area) + size * 0.35, size },
    anchor: 'end',
    turned: false,
  }));

const lineOf = (places: readonly Place[]): ChartLine => ({
  kind: 'line',
  points: places.map(({ x, y }) => [x, y]),
  thickness: 1.5,
  colour: theme.colours.accent,
});

const dotOf = ({ x, y }: Place): ChartShape => ({
  kind: 'dot',
  ...{ x, y, radius: 2.6, colour: theme.colours.accent },
});

const unitOf = ({ values, size }: Setting): ChartText[] =>
  values.unit === '' ? [] : [{ text: values.unit, x: 0, y: size, size, anchor: 'start', turned: false }];

/**
 * Over its point, or under it where the line comes down to it, from both sides or at an end of it. Where the line falls or rises steeply
 * through a point, the words stand on the side that it leaves free.
 */
function valueText({ x, y }: Place, at: number, setting: Setting, places: readonly Place[]): ChartText {
  const { size, line, values, valuesTurned } = setting;
  const words = { text: values.words[at] ?? '', size };
  if (valuesTurned) return { ...words, x: x + size * 0.35, y: y - size * 0.6, anchor: 'start', turned: true };
  const [before, after] = [places[at - 1], places[at + 1]];
  const beside = [before, after].filter((place) => place !== undefined);
  if (beside.length > 0 && beside.every((place) => place.y < y))
    return { ...words, x, y: y + line, anchor: 'middle', turned: false };
  const steep = (other: Place | undefined) => other !== undefined && y - other.y > setting.slot * 0.3;
  const level = { ...words, y: y - size * 0.6, turned: false };
  if (before && after && steep(before)) return { ...level, x: x - size * 0.3, anchor: 'start' };
  if (before && after && steep(after)) return { ...level, x: x + size * 0.3, anchor: 'end' };
  return { ...level, x, anchor: 'middle' };
}

function labelTexts(x: number, at: number, { bottom }: Area, setting: Setting): ChartText[] {
  const { size, line, labels, labelsTurned, valuesTurned } = setting;
  const top = bottom + size * 0.5 + (valuesTurned ? 0 : line);
  return (labels[at] ?? []).map((text, row) =>
    labelsTurned
      ? { text, x: x + size * 0.35, y: top, size, anchor: 'end', turned: true }
      : { text, x, y: top + size + row * line, size, anchor: 'middle', turned: false },
  );
}
