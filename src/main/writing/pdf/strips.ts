import type { Art } from './art.ts';
import { raisedBy, raisedSize } from './raised.ts';
import type { Line, Span } from './spans.ts';
import { expectPiece, type Slot } from './tags.ts';

/** How a stretch of running text looks and what it is part of; without a slot it is an artifact. */
export interface Look {
  slot: Slot | null;
  colour: string;
  underlined: boolean;
  /** Small and above the line, as the number of a footnote is. */
  raised?: true;
}

/** Text at its place: x from the page's left, baseline from the strip's top. */
export interface Piece extends Look {
  x: number;
  baseline: number;
  size: number;
  span: Span | null;
  /** A picture or a chart in place of words; x and baseline are its left and its top. */
  art?: Art;
}

/** A filled rectangle that carries no meaning; y from the strip's top. */
export interface Rule {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  /** Drawn as a row of dots. */
  dotted?: boolean;
}

/** A bar beside strips that belong together. Strips that share one show it without gaps. */
export interface Bar {
  x: number;
  width: number;
  colour: string;
}

/** A place that links, bookmarks and the preview find again. */
export interface Mark {
  anchor: string;
  heading: { level: number; text: string } | null;
}

/** A slice of the page over its whole width that is never broken: one line of text, or one line of a table row. */
export interface Strip {
  height: number;
  /** Space that must lie above and below it; of two that meet the larger counts, and none at a page's top. */
  before: number;
  after: number;
  /** Whether it must stand on the same page as the next strip. */
  keep: boolean;
  breakBefore: boolean;
  pieces: Piece[];
  rules: Rule[];
  bar: Bar | null;
  marks: Mark[];
  /** The footnotes that belong at the foot of its page. */
  notes: Strip[];
  /** Whether its page lies on its side. */
  landscape: boolean;
  /** What is shown again at the top when this strip begins a page: a table's header. */
  repeat: readonly Strip[];
}

/** A strip with nothing in it, to be filled. */
export const emptyStrip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  before: 0,
  after: 0,
  keep: false,
  breakBefore: false,
  pieces: [],
  rules: [],
  bar: null,
  marks: [],
  notes: [],
  landscape: false,
  repeat: [],
  ...more,
});

interface Leading {
  size: number;
  lineHeight: number;
}

/** Of Arial and Arimo, in parts of the size. */
const ascent = 0.905;
const descent = 0.212;

/** Points from a line's top to its baseline: the letters stand in the middle of the line's height. */
export const baselineOf = ({ size, lineHeight }: Leading): number =>
  (size * lineHeight - size * (ascent + descent)) / 2 + size * ascent;

/** The pieces of one line whose left end is at `x` and whose top is at `top` in the strip. */
export function linePieces(
  line: Line,
  looks: readonly Look[],
  style: Leading,
  x: number,
  top: number,
): Piece[] {
  const baseline = top + baselineOf(style);
  return line.map((span) => {
    const look = looks[span.stretch] as Look;
    const { size } = style;
    const placed = look.raised
      ? { size: size * raisedSize, baseline: baseline - size * raisedBy }
      : { size, baseline };
    return { ...look, x: x + span.x, ...placed, span };
  });
}

/** Keeps the first two and the last two lines of a paragraph together, and its last with what follows if asked. */
export function keepLines(strips: Strip[], withNext: boolean): Strip[] {
  strips.forEach((strip, index) => {
    const last = index === strips.length - 1;
    strip.keep = last ? withNext : index === 0 || index === strips.length - 2;
  });
  return strips;
}

/** Keeps all of these strips on one page, where a page can hold them. */
export function keepTogether(strips: Strip[]): Strip[] {
  for (const strip of strips.slice(0, -1)) strip.keep = true;
  return strips;
}

/** Says to each slot's tag how many pieces are to come, so that it can be closed after the last. */
export function countPieces(strips: Iterable<Strip>): void {
  for (const strip of strips) {
    for (const { slot } of strip.pieces) if (slot) expectPiece(slot.tag);
    countPieces(strip.notes);
  }
}
