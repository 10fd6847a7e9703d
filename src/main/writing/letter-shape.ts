import { type PlacedGlyph, placedGlyphs } from './glyph-places.ts';
import type { Faces } from './pdf/faces.ts';
import { measureWatermark } from './pdf/watermark.ts';

/** Words as one outline, for programs that turn shapes but no words: a box in points and what is drawn in it. */
export interface LetterShape {
  width: number;
  height: number;
  /** In thousandths of the letters' size, from the box's upper left corner, y downwards. */
  path: readonly PathStep[];
}

export interface PathStep {
  command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  /** x and y of each point, one after another. */
  points: number[];
}

/** Of Arial, in thousandths of the size: the middle of tall letters stands in the middle of the box. */
const tall = 716;
const below = 212;
const boxHeight = tall + 2 * below;

/** A document's watermark as an outline, as large as in the PDF; null where it has none. */
export function watermarkShape(text: string, faces: Faces, page: { width: number; height: number }) {
  const measured = measureWatermark(text.trim(), faces, page);
  if (!measured) return null;
  const { line, size, width } = measured.words;
  const steps = line.flatMap((span) =>
    [...placedGlyphs(span, span.x, size, faces)].flatMap((placed) => stepsOf(placed, size)),
  );
  return { width, height: (size * boxHeight) / 1000, path: steps } satisfies LetterShape;
}

function stepsOf({ face, id, x, y }: PlacedGlyph, size: number): PathStep[] {
  const across = (value: number) => Math.round((x / size) * 1000 + value * face.scale);
  const down = (value: number) => Math.round(tall + below - (y / size) * 1000 - value * face.scale);
  return face.font.getGlyph(id).path.commands.map(({ command, args }) => ({
    command: command as PathStep['command'],
    points: args.map((value, at) => (at % 2 === 0 ? across(value) : down(value))),
  }));
}

/** How wide the box is in the units of its path, and how high. */
export const unitsOf = ({ width, height }: LetterShape) => ({
  width: Math.round((width / height) * boxHeight),
  height: boxHeight,
});
