import type { ChartDrawing, ChartRoom, ChartShape, ChartText } from './chart-drawing.ts';
import { type ChartValues, scaled, valuesOf, wrapped } from './chart-words.ts';
import type { ChartNode } from './nodes.ts';
import { theme } from './theme.ts';

/** The ways to set a chart's labels, from the best: lines of a label, and parts of the usual size. */
const ways = [
  [3, 1],
  [2, 1],
  [1, 1],
  [1, 0.9],
  [1, 0.8],
  [1, 0.7],
  [1, 0.6],
  [1, 0.5],
] as const;

interface Rows {
  size: number;
  labels: string[][];
  heights: number[];
  /** Points that labels take at the left, and values before and behind the bars. */
  left: number;
  before: number;
  behind: number;
  values: ChartValues;
}

/** Bars that lie, each with its label at the left and its value behind it. */
export function drawBars(chart: ChartNode, room: ChartRoom): ChartDrawing {
  const rows = fitting(chart, room);
  const { size, values } = rows;
  const top = values.unit === '' ? 0 : size * room.lineHeight + size * 0.4;
  const height = top + sum(rows.heights);
  const plot = plotOf(chart, rows, room);
  const shapes: ChartShape[] = [];
  const texts: ChartText[] = values.unit === '' ? [] : [text(values.unit, 0, size, size, 'start')];
  let y = top;
  rows.heights.forEach((tall, at) => {
    shapes.push(...barOf(plot, at, y, tall, size));
    texts.push(...labelOf(rows, at, y, room), valueText(plot, rows, at, y + tall / 2));
    y += tall;
  });
  const zero: ChartShape = {
    kind: 'line',
    points: [
      [plot.zero, top],
      [plot.zero, height],
    ],
    thickness: 0.75,
    colour: theme.colours.ink,
  };
  return { width: room.width, height, shapes: [...shapes, zero], texts };
}

/** The best way of setting the rows that fits the room; the last where none does. */
function fitting(chart: ChartNode, room: ChartRoom): Rows {
  let rows = rowsOf(chart, room, 3, 1);
  for (const [most, part] of ways) {
    rows = rowsOf(chart, room, most, part);
    const wide = rows.left + rows.before + rows.behind;
    if (sum(rows.heights) <= room.height - room.size * 2 && wide <= room.width * 0.95) return rows;
  }
  return rows;
}

function rowsOf(chart: ChartNode, room: ChartRoom, most: number, part: number): Rows {
  const size = room.size * part;
  const line = size * room.lineHeight;
  const bothWays = chart.points.some(({ value }) => value < 0);
  const values = valuesOf(chart, room.width * (bothWays ? 0.2 : 0.32), room, size);
  const widest = Math.max(...chart.points.map(({ label }) => room.widthOf(label) * size));
  const labelWidth = Math.min(widest, room.width * 0.36);
  const labels = chart.points.map(({ label }) => wrapped(label, labelWidth, most, room, size));
  return {
    ...{ size, labels, values },
    heights: labels.map((lines) => lines.length * line + size * 0.55),
    left: labelWidth === 0 ? 0 : labelWidth + size * 0.8,
    before: valuesWidth(chart, values, -1, room, size),
    behind: valuesWidth(chart, values, 1, room, size),
  };
}

/** Points that the values below zero, or the others, take beside their bars. */
function valuesWidth(
  { points }: ChartNode,
  { words }: ChartValues,
  sign: number,
  room: ChartRoom,
  size: number,
) {
  const beside = words.filter((_, at) => (points[at]?.value ?? 0) < 0 === sign < 0);
  return beside.length === 0 ? 0 : Math.max(...beside.map(room.widthOf)) * size + size * 0.5;
}

interface Plot {
  zero: number;
  /** From zero to the end of each bar. */
  lengths: number[];
  /** Whether each value is below zero, be it by so little that its bar has no length. */
  below: boolean[];
}

/** Where zero is, and how long each bar: values stand behind the bars' ends, on both sides where some are below 0. */
function plotOf({ points }: ChartNode, rows: Rows, room: ChartRoom): Plot {
  const { left, before, behind } = rows;
  const parts = scaled(points.map(({ value }) => value));
  const [least, most] = [Math.min(0, ...parts), Math.max(0, ...parts)];
  const unit = Math.max(1, room.width - left - before - behind) / (most - least || 1);
  return {
    zero: left + before - least * unit,
    lengths: parts.map((part) => part * unit),
    below: points.map(({ value }) => value < 0),
  };
}

/** A value that is not zero is seen, however small beside the others. */
const thinnest = 0.75;

function barOf({ zero, lengths }: Plot, at: number, y: number, tall: number, size: number): ChartShape[] {
  const length = lengths[at] ?? 0;
  if (length === 0) return [];
  const width = Math.max(thinnest, Math.abs(length));
  const height = Math.min(tall * 0.66, size * 1.5);
  const x = length < 0 ? zero - width : zero;
  return [{ kind: 'rect', x, y: y + (tall - height) / 2, width, height, colour: theme.colours.accent }];
}

/** Of Arial: from the middle of its small and tall letters down to the baseline, in parts of the size. */
const belowMiddle = 0.35;

function labelOf({ labels, size }: Rows, at: number, y: number, room: ChartRoom): ChartText[] {
  const line = size * room.lineHeight;
  const first = y + size * 0.275 + line / 2 + size * belowMiddle;
  return (labels[at] ?? []).map((words, row) => text(words, 0, first + row * line, size, 'start'));
}

function valueText(
  { zero, lengths, below }: Plot,
  { size, values }: Rows,
  at: number,
  middle: number,
): ChartText {
  const length = lengths[at] ?? 0;
  const words = values.words[at] ?? '';
  const baseline = middle + size * belowMiddle;
  return below[at]
    ? text(words, zero + length - size * 0.4, baseline, size, 'end')
    : text(words, zero + length + size * 0.4, baseline, size, 'start');
}

const text = (words: string, x: number, y: number, size: number, anchor: ChartText['anchor']): ChartText => ({
  ...{ text: words, x, y, size, anchor },
  turned: false,
});

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
