import { visualOrder } from './bidi.ts';
import { type Item, itemsOf, type Setting, type Stretch } from './items.ts';
import { plainLines } from './plain-lines.ts';
import { hyphenated, splitAtom } from './shape.ts';
import { type Line, type Span, spaceWidth, tolerance } from './spans.ts';

/** Running text -> lines no wider than `width` points, each broken where Unicode lets a line end. */
export const breakLines = (stretches: readonly Stretch[], setting: Setting, width: number): Line[] =>
  plainLines(stretches, setting, width) ?? shapedLines(stretches, setting, width);

/** The same for text of any kind, each word of which is shaped. */
export function shapedLines(stretches: readonly Stretch[], setting: Setting, width: number): Line[] {
  const items = itemsOf(stretches, setting);
  const last = items.at(-1);
  // Programs that read the file's text put nothing between blocks by themselves: a space keeps their words apart.
  if (last && !last.space) items[items.length - 1] = { ...last, space: true };
  const bidi = items.some((item) => item.level > 0);
  const lines = fillLines(items, setting, (width * 1000) / setting.size);
  return lines.map((line) => placeLine(bidi ? turned(line) : line, setting.size));
}

function fillLines(all: Item[], setting: Setting, limit: number): Item[][] {
  const lines: Item[][] = [];
  let items = all;
  let start = 0;
  while (start < items.length) {
    const end = lineEnd(items, start, limit);
    const parts = end > start ? [] : partsOf(items[start] as Item, setting, limit);
    if (parts.length > 1) items = [...items.slice(0, start), ...parts, ...items.slice(start + 1)];
    else {
      lines.push(endLine(items.slice(start, Math.max(end, start + 1)), setting));
      start = Math.max(end, start + 1);
    }
  }
  return lines;
}

/** Where the line that begins at `start` ends (exclusive); `start` itself when its first item must be parted. */
function lineEnd(items: readonly Item[], start: number, limit: number): number {
  let width = 0;
  let lastBreak = start;
  for (let index = start; index < items.length; index += 1) {
    const { atom, space, breakAfter } = items[index] as Item;
    width += atom.width;
    if (width > limit + tolerance) return overfull(start, index, lastBreak);
    if (breakAfter && (!atom.soft || width + hyphenWidth <= limit)) lastBreak = index + 1;
    if (space) width += spaceWidth;
  }
  return items.length;
}

const hyphenWidth = 333;

function overfull(start: number, index: number, lastBreak: number): number {
  return lastBreak > start ? lastBreak : index;
}

/** An item that is wider than a line, parted between its characters. */
function partsOf(item: Item, { faces }: Setting, limit: number): Item[] {
  const atoms = splitAtom(faces, item.manner, item.atom, limit);
  return atoms.map((atom, index) =>
    index === atoms.length - 1 ? { ...item, atom } : { ...item, atom, space: false, breakAfter: true },
  );
}

function endLine(line: Item[], { faces }: Setting): Item[] {
  const last = line.at(-1);
  if (!last?.atom.soft || last.space) return line;
  return [...line.slice(0, -1), { ...last, atom: hyphenated(faces, last.manner, last.atom) }];
}

/** One span for each stretch on the line, and for each part of it that runs from right to left. */
function placeLine(line: readonly Item[], size: number): Span[] {
  const spans: (Span & { words: Item[] })[] = [];
  let x = 0;
  for (const item of line) {
    const turned = item.level > 0;
    let span = spans.at(-1);
    if (!span || span.stretch !== item.stretch || span.turned !== turned) {
      span = { stretch: item.stretch, turned, x, width: 0, words: [] };
      spans.push(span);
    }
    span.words.push(item);
    x += (item.atom.width * size) / 1000;
    if (item.atom !== nothing) span.width = x - span.x;
    if (item.space) x += (spaceWidth * size) / 1000;
  }
  return spans;
}

/** The line's words and spaces in the order in which they stand, where some of it runs from right to left. */
function turned(line: readonly Item[]): Item[] {
  const units = line.flatMap((item) => {
    const word = { ...item, space: false };
    return item.space ? [word, { ...item, atom: nothing, level: item.spaceLevel }] : [word];
  });
  return visualOrder(units.map((unit) => unit.level)).map((index) => units[index] as Item);
}

const nothing = { text: '', runs: [], width: 0, breakAfter: false, soft: false };
