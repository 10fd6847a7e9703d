import { theme } from '../../../shared/document/theme.ts';
import { type Area, endOf, type PageStrips, put } from './page-strips.ts';
import { emptyStrip, type Strip } from './strips.ts';

/** Points: the air over the short line above the notes, and how long the line is. */
const above = 14;
const lineLength = 120;

/** The room that notes take at the foot of a page, with the line above them. */
export function footHeight(notes: readonly Strip[]): number {
  const stacked = stack(notes);
  return stacked.length === 0 ? 0 : endOf(stacked);
}

/** The notes below each other, from 0, under their line. */
function stack(notes: readonly Strip[]): PageStrips {
  if (notes.length === 0) return [];
  const stacked: PageStrips = [];
  put(stacked, separator(notes), 0);
  for (const strip of notes) put(stacked, strip, 0);
  return stacked;
}

function separator([first]: readonly Strip[]): Strip {
  const line = emptyStrip(above, { after: 4, landscape: first?.landscape ?? false });
  const { left } = theme.page;
  line.rules.push({ x: left, y: above - 1, width: lineLength, height: 0.5, colour: theme.colours.hairline });
  return line;
}

/** A page with as many of its notes at its foot as it has room for; those that are due go on to the next page. */
export function foot(
  placed: PageStrips,
  notes: readonly Strip[],
  { top, bottom }: Area,
): { strips: PageStrips; due: Strip[] } {
  const room = bottom - Math.max(top, endOf(placed)) + 0.01;
  let count = notes.length;
  while (count > 0 && footHeight(notes.slice(0, count)) > room) count -= 1;
  // A page that holds nothing else takes one in any case, so that there is an end.
  if (count === 0 && placed.length === 0) count = Math.min(1, notes.length);
  const shown = stack(notes.slice(0, count));
  const start = bottom - endOf(shown);
  const below = shown.map(({ strip, y }) => ({ strip, y: start + y }));
  return { strips: [...placed, ...below], due: notes.slice(count) };
}
