import { hasRightToLeft, printable } from './characters.ts';
import type { Face } from './faces.ts';
import type { Setting, Stretch } from './items.ts';
import { letterWidth, letterWidths, notPlain } from './letters.ts';
import { raisedSize } from './raised.ts';
import { type Shaper, shaperFor } from './shape.ts';
import { type Line, type Span, spaceWidth, tolerance } from './spans.ts';

/** A word of a stretch, or the part of one up to a place where a line may end. */
interface Word {
  stretch: number;
  /** Where it stands in the stretch's text. */
  start: number;
  end: number;
  /** Thousandths of the size. */
  width: number;
  space: boolean;
  breakAfter: boolean;
}

/**
 * The lines of a paragraph that is plain, as nearly all are: of letters that follow each other from left to right, in
 * faces that have them. They are reckoned letter by letter from tables of widths. Null for any other paragraph.
 */
export function plainLines(stretches: readonly Stretch[], setting: Setting, width: number): Line[] | null {
  if (setting.kerned) return null;
  const plain = createParagraph(stretches, setting);
  for (const stretch of stretches.keys()) if (!plain.add(stretch)) return null;
  const { words } = plain;
  const last = words.at(-1);
  // Programs that read the file's text put nothing between blocks by themselves: a space keeps their words apart.
  if (last) last.space = true;
  const ends = lineEnds(words, (width * 1000) / setting.size);
  return ends?.map((end, line) => plain.place(ends[line - 1] ?? 0, end)) ?? null;
}

interface Paragraph {
  words: Word[];
  /** Adds a stretch's words; false where one of them is not plain. */
  add(stretch: number): boolean;
  /** The line of the words from one up to another. */
  place(from: number, to: number): Line;
}

function createParagraph(stretches: readonly Stretch[], { faces, size }: Setting): Paragraph {
  const words: Word[] = [];
  const texts = stretches.map(({ text }) => printable(text));

  function add(stretch: number): boolean {
    const { face: name, bound, raised } = stretches[stretch] as Stretch;
    const [text, face] = [texts[stretch] ?? '', faces[name]];
    const before = words.length;
    const shaper = () => shaperFor(faces, { face: name, kerned: false, rightToLeft: false });
    if (!addWords(words, text, stretch, face, shaper)) return false;
    const last = words[before - 1];
    if (bound && last && words.length > before) last.breakAfter = false;
    if (raised) for (const word of words.slice(before)) word.width *= raisedSize;
    return true;
  }

  function place(from: number, to: number): Line {
    const spans: Span[] = [];
    let x = 0;
    for (let first = from; first < to; ) {
      const { stretch } = words[first] as Word;
      const left = x;
      let width = 0;
      let end = first;
      for (; end < to && words[end]?.stretch === stretch; end += 1) {
        const word = words[end] as Word;
        x += (word.width * size) / 1000;
        width = x - left;
        if (word.space) x += (spaceWidth * size) / 1000;
      }
      const text = wordsIn(texts[stretch] ?? '', words[first] as Word, words[end - 1] as Word);
      const face = faces[(stretches[stretch] as Stretch).face];
      spans.push({ stretch, turned: false, x: left, width, words: { face, text } });
      first = end;
    }
    return spans;
  }

  return { words, add, place };
}

/** From the first word to the last one, with the space behind it, which may be another stretch's or our own. */
function wordsIn(text: string, first: Word, { end, space }: Word): string {
  if (!space) return text.slice(first.start, end);
  return text.charCodeAt(end) === SPACE
    ? text.slice(first.start, end + 1)
    : `${text.slice(first.start, end)} `;
}

const SPACE = 0x20;

function addWords(words: Word[], text: string, stretch: number, face: Face, shaper: () => Shaper): boolean {
  const widths = letterWidths(face);
  for (let start = 0; start < text.length; ) {
    if (text.charCodeAt(start) === SPACE) {
      // One at the beginning ends the word before it; two in a row are set as one.
      if (start > 0) return false;
      endWord(words);
      start += 1;
      continue;
    }
    let end = start;
    let width = 0;
    for (; end < text.length; end += 1) {
      const unit = text.charCodeAt(end);
      if (unit === SPACE) break;
      const own = letterWidth(widths, face, unit);
      if (own === notPlain) {
        width = notPlain;
        break;
      }
      width += own;
    }
    if (width === notPlain) {
      const next = text.indexOf(' ', start);
      end = next < 0 ? text.length : next;
      if (!addShaped(words, text.slice(start, end), stretch, start, face, shaper())) return false;
    } else words.push({ stretch, start, end, width, space: false, breakAfter: false });
    if (end < text.length) endWord(words);
    start = end + 1;
  }
  return true;
}

function endWord(words: Word[]): void {
  const last = words.at(-1);
  if (!last) return;
  last.space = true;
  last.breakAfter = true;
}

/** A word with signs of which Unicode's rules must say where a line may end, such as hyphens. */
function addShaped(
  words: Word[],
  word: string,
  stretch: number,
  at: number,
  face: Face,
  { shape }: Shaper,
): boolean {
  if (hasRightToLeft(word)) return false;
  let start = at;
  for (const { text, runs, width, breakAfter, soft } of shape(word)) {
    const [run, more] = runs;
    if (soft || !run || more || run.face !== face || run.placements) return false;
    words.push({ stretch, start, end: start + text.length, width, space: false, breakAfter });
    start += text.length;
  }
  // What is not drawn, such as a soft hyphen, would stand in the text.
  return start === at + word.length;
}

/** Where each line ends (exclusive); null where a word is wider than a line and must be parted. */
function lineEnds(words: readonly Word[], limit: number): number[] | null {
  const ends: number[] = [];
  let start = 0;
  let lastBreak = 0;
  let width = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    width += word.width;
    if (width > limit + tolerance) {
      const end = lastBreak > start ? lastBreak : index;
      if (end === start) return null;
      ends.push(end);
      start = end;
      // The next line is reckoned anew, from its first word.
      index = end - 1;
      width = 0;
      continue;
    }
    if (word.breakAfter) lastBreak = index + 1;
    if (word.space) width += spaceWidth;
  }
  if (start < words.length) ends.push(words.length);
  return ends;
}
