import { numberWords } from '../words/numbers.ts';
import type { ChartDrawing, ChartLine, ChartRoom, ChartShape, ChartText } from './chart-drawing.ts';
import { lineAround } from './chart-grid.ts';
import { labelTexts, type Place, type Setting, settingOf, unitOf, valueText } from './chart-line-words.ts';
import { scaled } from './chart-words.ts';
import type { ChartNode } from './nodes.ts';
import { theme } from './theme.ts';

/** A line through marked points, with an axis at its left and each value written at its point. */
export function drawLine(chart: ChartNode, room: ChartRoom): ChartDrawing {
  const axis = axisOf(chart, room);
  const setting = settingOf(chart, room, axis.width);
  const area = areaOf(setting, room, axis.width);
  const places = placesOf(axis, area, chart);
  const values = places.map((place, at) => valueText(place, at, setting, places, yOf(0, axis, area)));
  return {
    width: room.width,
    height: area.bottom + setting.below,
    shapes: [...gridOf(axis, area, values, room), lineOf(places), ...places.map(dotOf)],
    texts: [
      ...unitOf(setting),
      ...axisTexts(axis, area, room),
      ...values,
      ...places.flatMap(({ x }, at) => labelTexts(x, at, area.bottom, setting)),
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

function placesOf(axis: Axis, area: Area, { points }: ChartNode): Place[] {
  const slot = (area.right - area.left) / points.length;
  return scaled(points.map(({ value }) => value)).map((part, at) => ({
    x: area.left + slot * (at + 0.5),
    y: yOf(part, axis, area),
  }));
}

const yOf = (part: number, { least, most }: Axis, { top, bottom }: Area) =>
  bottom - ((part - least) / (most - least)) * (bottom - top);

/** A fine line at each tick, which no value is struck through by, and a stronger one at zero. */
const gridOf = (axis: Axis, area: Area, values: readonly ChartText[], room: ChartRoom): ChartShape[] =>
  axis.ticks.flatMap(({ part }) => {
    const y = yOf(part, axis, area);
    const whole = [area.left, area.right] as const;
    const parts = part === 0 ? [whole] : lineAround(y, whole, values, room);
    return parts.map(
      ([from, to]): ChartLine => ({
        ...{
          kind: 'line',
          points: [
            [from, y],
            [to, y],
          ],
        },
        thickness: part === 0 ? 0.75 : 0.3,
        colour: part === 0 ? theme.colours.ink : theme.colours.hairline,
      }),
    );
  });

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
