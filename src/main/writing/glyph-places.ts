import { type Face, type Faces, glyphOf } from './pdf/faces.ts';
import { isPlain, type Span, spaceWidth } from './pdf/spans.ts';

/** A glyph at its place on a line; x and y in points, y upwards from the baseline. */
export interface PlacedGlyph {
  face: Face;
  id: number;
  x: number;
  y: number;
}

/** The glyphs of a span that begins at `from`, for letters that are drawn as outlines. */
export function* placedGlyphs(span: Span, from: number, size: number, faces: Faces): Generator<PlacedGlyph> {
  let x = from;
  const at = (thousandths: number) => (thousandths * size) / 1000;
  const { words } = span;
  if (isPlain(words)) {
    for (const character of words.text) {
      const glyph = glyphOf(words.face, character.codePointAt(0) ?? 0);
      if (glyph && character !== ' ') yield { face: words.face, id: glyph.id, x, y: 0 };
      x += at(glyph?.width ?? spaceWidth);
    }
    return;
  }
  for (const { atom, manner, space } of words) {
    for (const { face, glyphs, placements } of atom.runs)
      for (const [index, { id, width }] of glyphs.entries()) {
        const { advance, dx, dy } = placements?.[index] ?? { advance: width, dx: 0, dy: 0 };
        yield { face, id, x: x + at(dx), y: at(dy) };
        x += at(advance);
      }
    if (space) x += at(glyphOf(faces[manner.face], 32)?.width ?? spaceWidth);
  }
}
