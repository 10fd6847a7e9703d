import type { SourceBlock } from '../../../shared/extract/types.ts';
import type { Line } from './box.ts';
import { joinLines, wordsIn } from './hyphens.ts';
import { notesLast } from './notes.ts';
import { usualPitch } from './pitch.ts';
import { areApart, areTold, untold } from './told-parts.ts';

interface Paragraph {
  lines: Line[];
  /** Right edge that its region's lines can reach. */
  edge: number;
}

/** A block with the page on which it begins. */
export type PageBlock = SourceBlock & { page?: number | undefined };

/** The lines of all regions, in the order of reading, as blocks. */
export function blocksOf(regions: Line[][]): PageBlock[] {
  const lines = regions.flat();
  const words = wordsIn(lines.map(({ text }) => text.replace(/[-\u00ad]$/, '')));
  const size = usualSize(lines);
  const measures = { pitch: usualPitch(regions, size), size };
  const told = areTold(regions, measures.pitch);
  const paragraphs = (told ? regions : regions.map(untold)).flatMap((region) =>
    paragraphsOf(region, measures.pitch),
  );
  const levels = headingLevels(paragraphs, measures.size);
  return continued(notesLast(paragraphs, size)).map((paragraph) => ({
    ...blockOf(paragraph, words, levels),
    page: paragraph.lines[0]?.page,
  }));
}

function paragraphsOf(region: Line[], pitch: number): Paragraph[] {
  const edge = rightmost(region);
  const paragraphs: Paragraph[] = [];
  for (const line of region) {
    const last = paragraphs.at(-1);
    if (last && goesOn(last.lines, line, pitch)) last.lines.push(line);
    else paragraphs.push({ lines: [line], edge });
  }
  return paragraphs;
}

function goesOn(above: Line[], line: Line, pitch: number): boolean {
  const last = above.at(-1);
  if (!last || last.cells > 1 || line.cells > 1 || isItem(line)) return false;
  if (areApart(last, line)) return false;
  if (!sameSize(last, line) || (line.base - last.base) / line.size > pitch * 1.25) return false;
  const step = line.left - last.left;
  // Words stand further in than their own bullet; a first line may stand further in than the rest.
  if (step > line.size * 0.8) return isItem(last) && above.length === 1;
  if (step < -line.size * 0.8) return above.length === 1 && !isItem(last);
  return !(endsSentence(last.text) && fits(line, last, above));
}

const sameSize = (a: Line, b: Line): boolean => Math.max(a.size, b.size) / Math.min(a.size, b.size) < 1.08;

/** The first word would have had room on the line above: so that line was ended on purpose. */
function fits(line: Line, last: Line, above: Line[]): boolean {
  const word = line.text.split(' ', 1)[0] ?? '';
  const width = ((line.right - line.left) * (word.length + 1)) / line.text.length;
  const edge = Math.max(line.right, rightmost(above));
  return last.right + width + line.size < edge;
}

const rightmost = (lines: Line[]): number => lines.reduce((most, { right }) => Math.max(most, right), 0);

/** Office programs take their bullets from fonts of signs, of which a PDF knows the numbers alone. */
const bullet = /^[•●◦▪■□➢✓‣∙·*–\p{Co}-]\s+(?=\S)/u;
const numbered = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/;
const isItem = ({ text }: Line): boolean => bullet.test(text) || numbered.test(text);

const endsSentence = (text: string): boolean => /[.!?:;][”’"')\]]*$/.test(text);

/** A paragraph that goes on in the next column or on the next page. */
function continued(paragraphs: Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = whole.at(-1);
    if (last && runsOn(last, paragraph)) {
      whole[whole.length - 1] = { lines: [...last.lines, ...paragraph.lines], edge: paragraph.edge };
    } else whole.push(paragraph);
  }
  return whole;
}

function runsOn(above: Paragraph, below: Paragraph): boolean {
  const last = above.lines.at(-1);
  const first = below.lines[0];
  if (!last || !first || last.cells > 1 || first.cells > 1 || isItem(first) || !sameSize(last, first)) {
    return false;
  }
  if (areApart(last, first)) return false;
  // Only what begins higher up, or below words across the page, can go on what ended its column.
  const newPlace = first.base <= last.base || below.edge !== above.edge;
  const isFull = last.right > above.edge - (above.edge - last.left) * 0.25;
  return (
    newPlace && !endsSentence(last.text) && !isCapitals(first) && (isFull || /^\p{Ll}/u.test(first.text))
  );
}

/** A marking or a heading in capitals goes on nothing. */
const isCapitals = ({ text }: Line): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

function blockOf({ lines }: Paragraph, words: Set<string>, levels: number[]): SourceBlock {
  const [first] = lines;
  const text = lines.map((line) => line.text).reduce((above, below) => joinLines(above, below, words));
  if ((first?.cells ?? 1) > 1) return { role: 'row', level: 0, text };
  const level = levels.findIndex((size) => first && Math.abs(first.size - size) < 0.3) + 1;
  if (level > 0) return { role: 'heading', level: Math.min(6, level), text };
  return first && isItem(first)
    ? { role: 'item', level: 1, text: text.replace(bullet, '') }
    : { role: 'paragraph', level: 0, text };
}

/** Sizes of short paragraphs set larger than the text, the largest first. */
function headingLevels(paragraphs: Paragraph[], usual: number): number[] {
  const sizes = paragraphs
    .filter(({ lines }) => lines.length <= 3 && (lines[0]?.size ?? 0) > usual * 1.1)
    .map(({ lines }) => Math.round((lines[0]?.size ?? 0) * 2) / 2);
  return [...new Set(sizes)].sort((a, b) => b - a);
}

/** The size that most letters have. */
function usualSize(lines: Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
