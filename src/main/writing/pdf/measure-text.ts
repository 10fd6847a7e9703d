import type { Styles, TextStyle } from '../../../shared/document/theme.ts';
import type { Faces } from './faces.ts';
import type { Anchors, Running } from './inlines.ts';
import { breakLines } from './lines.ts';
import type { Line } from './spans.ts';
import { emptyStrip, keepLines, linePieces, type Strip } from './strips.ts';

/** What every measure needs: the faces, the styles, the places that links may lead to, and the line. Points. */
export interface Measure {
  faces: Faces;
  styles: Styles;
  anchors: Anchors;
  left: number;
  width: number;
}

/** From this size on pairs of letters are moved together; below it lines must break where Word breaks them. */
const kernedFrom = 14;

export const linesOf = (running: Running, style: TextStyle, { faces }: Measure, width: number) =>
  breakLines(running.stretches, { faces, size: style.size, kerned: style.size >= kernedFrom }, width);

export interface Placing {
  /** Added to the style's own indent. */
  indent?: number;
  /** Whether the last line stands on the page of what follows. */
  withNext?: boolean;
}

/** Running text -> a strip for each line, with the style's spaces around, widows and orphans kept from forming. */
export function textStrips(
  running: Running,
  style: TextStyle,
  measure: Measure,
  placing: Placing = {},
): Strip[] {
  const indent = style.indent + (placing.indent ?? 0);
  const lines = linesOf(running, style, measure, measure.width - indent);
  const strips = lines.map((line) =>
    emptyStrip(style.size * style.lineHeight, {
      pieces: linePieces(line, running.looks, style, measure.left + indent, 0),
      notes: notesOf(line, running),
    }),
  );
  spaceAround(strips, style.spaceBefore, style.spaceAfter);
  return keepLines(strips, placing.withNext ?? false);
}

/** The footnotes whose numbers stand on a line. */
export const notesOf = (line: Line, { notes }: Running): Strip[] =>
  notes.length === 0
    ? []
    : notes
        .filter(({ stretch }) => line.some((span) => span.stretch === stretch))
        .flatMap(({ strips }) => strips);

/** The space above the first and below the last of these strips. */
export function spaceAround(strips: readonly Strip[], before: number, after: number): void {
  const [first, last] = [strips[0], strips.at(-1)];
  if (first) first.before = before;
  if (last) last.after = after;
}
