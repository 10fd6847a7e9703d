import { numberWords } from '../words/numbers.ts';
import type { ChartRoom } from './chart-drawing.ts';
import { withUnit } from './charts.ts';
import type { ChartNode } from './nodes.ts';

/** The beginning of some words that fits a width, ending in an ellipsis where more were there. */
export function shortened(words: string, width: number, room: ChartRoom, size: number): string {
  if (room.widthOf(words) * size <= width) return words;
  const letters = Array.from(words);
  const cut = (kept: number) => `${letters.slice(0, kept).join('').trimEnd()}…`;
  return cut(mostThat(1, letters.length, (kept) => room.widthOf(cut(kept)) * size <= width));
}

/** The most of so many that fits, `least` where nothing does. Halved each time: words may have thousands of letters. */
function mostThat(least: number, most: number, fits: (count: number) => boolean): number {
  let [known, beyond] = [least, most + 1];
  while (beyond - known > 1) {
    const middle = Math.floor((known + beyond) / 2);
    if (fits(middle)) known = middle;
    else beyond = middle;
  }
  return known;
}

/** Words in up to `most` lines of a width. What does not fit ends in an ellipsis; the values' table has it whole. */
export function wrapped(words: string, width: number, most: number, room: ChartRoom, size: number): string[] {
  const fits = (text: string) => room.widthOf(text) * size <= width;
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (lines.length === most || fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => (most === 1 ? narrowed : shortened)(line, width, room, size));
}

/** As `shortened`, with the ellipsis within: labels of one chart often begin alike. */
function narrowed(words: string, width: number, room: ChartRoom, size: number): string {
  if (room.widthOf(words) * size <= width) return words;
  const letters = Array.from(words);
  const cut = (kept: number) => {
    const end = Math.floor(kept * 0.4);
    return `${letters
      .slice(0, kept - end)
      .join('')
      .trimEnd()}…${letters
      .slice(letters.length - end)
      .join('')
      .trimStart()}`;
  };
  return cut(mostThat(2, letters.length, (kept) => room.widthOf(cut(kept)) * size <= width));
}

export interface ChartValues {
  /** The words of each value. */
  words: string[];
  /** Said once over the chart, where values with their unit would be too wide; '' elsewhere. */
  unit: string;
}

/** The values as house style writes them. */
export function valuesOf(
  { points, unit }: ChartNode,
  most: number,
  room: ChartRoom,
  size: number,
): ChartValues {
  const full = points.map(({ value }) => withUnit(value, unit));
  if (full.every((words) => room.widthOf(words) * size <= most)) return { words: full, unit: '' };
  return { words: points.map(({ value }) => numberWords(value)), unit: `In ${unit}` };
}

/** Values as parts of the largest of them, whose sizes may be more than numbers can be told apart by. */
export function scaled(values: readonly number[]): number[] {
  const largest = Math.max(...values.map(Math.abs));
  return values.map((value) => (largest === 0 ? 0 : value / largest));
}
