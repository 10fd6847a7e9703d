import { type Face, type Faces, faceFor, glyphOf, type SimpleGlyph, type TextFace } from './faces.ts';
import { joinedForms } from './joining.ts';

/** Where a glyph stands when it is not simply after the one before it; thousandths of the size. */
export interface Placement {
  advance: number;
  dx: number;
  dy: number;
}

/** Glyphs of one face in the order in which they stand on the line. */
export interface Run {
  face: Face;
  glyphs: readonly SimpleGlyph[];
  /** Null for plain text, where each glyph follows at its own width. */
  placements: readonly Placement[] | null;
  width: number;
}

export interface Manner {
  face: TextFace;
  /** Pairs of letters moved together, for titles and headings. Body text keeps Arial's plain widths, as in Word. */
  kerned: boolean;
  rightToLeft: boolean;
}

/** A character that no face has. Thrown while measuring, before anything is written, and made a failure there. */
export class MissingCharacter extends Error {
  readonly character: string;
  constructor(character: string) {
    super(`No glyph for ${character}`);
    this.character = character;
  }
}

/** Marks over letters, and scripts whose letters change shape or order: the font's own rules place these. */
export const needsRules = /[\p{M}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Text in one manner -> its runs, in the order in which they stand on the line. Throws MissingCharacter. */
export function shapeRuns(faces: Faces, manner: Manner, text: string): Run[] {
  const byRules = manner.kerned || manner.rightToLeft || needsRules.test(text);
  const runs = runsByFace(faces, manner.face, text).map(({ face, part }) =>
    byRules ? ruledRun(face, part, manner) : plainRun(face, part),
  );
  return manner.rightToLeft ? runs.reverse() : runs;
}

const ruledRun = (face: Face, part: string, manner: Manner): Run =>
  joinedRun(face, part, manner) ??
  kernedRun(face, part, manner) ??
  runByRules(face, part, manner.rightToLeft);

/** Letters, figures and signs of which the fonts' rules say nothing but how near they stand to each other. */
const plainLatin = /^[\u0021-\u007e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026]+$/;

/** The same with what is printed as a space. */
const spaced = /^[\u0000-\u007e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2022\u2026]*$/;

/** Whether setting these words needs none of the fonts' rules, in headings too. */
export const isPlainText = (text: string): boolean => spaced.test(text);

/** A word of plain Latin letters with its pairs moved together; null for all other text. */
function kernedRun(face: Face, text: string, { rightToLeft }: Manner): Run | null {
  if (rightToLeft || !plainLatin.test(text) || !face.kerning) return null;
  const { glyphs } = plainRun(face, text);
  const placements = glyphs.map(({ id, width: own }, index) => {
    const next = glyphs[index + 1];
    const nearer = next ? (face.kerning?.(id, next.id) ?? 0) * face.scale : 0;
    return { advance: own + nearer, dx: 0, dy: 0 };
  });
  return { face, glyphs, placements, width: placements.reduce((sum, { advance }) => sum + advance, 0) };
}

function runsByFace(faces: Faces, wanted: TextFace, text: string): { face: Face; part: string }[] {
  const runs: { face: Face; part: string }[] = [];
  for (const character of text) {
    const face = faceFor(faces, wanted, character.codePointAt(0) ?? 0);
    if (!face) throw new MissingCharacter(character);
    const shown = faces.lenient && !glyphOf(face, character.codePointAt(0) ?? 0) ? '\ufffd' : character;
    const last = runs.at(-1);
    if (last?.face === face) last.part += shown;
    else runs.push({ face, part: shown });
  }
  return runs;
}

function plainRun(face: Face, text: string): Run {
  const glyphs: SimpleGlyph[] = [];
  let width = 0;
  for (const character of text) {
    const glyph = glyphOf(face, character.codePointAt(0) ?? 0);
    if (!glyph) throw new MissingCharacter(character);
    glyphs.push(glyph);
    width += glyph.width;
  }
  return { face, glyphs, placements: null, width };
}

/** A word of joined letters that all have shapes of their own, drawn from its end; null for all other text. */
function joinedRun(face: Face, text: string, { rightToLeft }: Manner): Run | null {
  const forms = rightToLeft && joinedForms(text);
  if (!forms) return null;
  const glyphs: SimpleGlyph[] = [];
  for (const form of forms.reverse()) {
    const glyph = glyphOf(face, form);
    if (!glyph) return null;
    const letter = String.fromCodePoint(form).normalize('NFKC');
    // A pair keeps its own code: readers part it in the right order, while two letters they would turn round.
    glyphs.push(letter.length === 1 ? { ...glyph, codePoints: [letter.charCodeAt(0)] } : glyph);
  }
  return { face, glyphs, placements: null, width: glyphs.reduce((sum, glyph) => sum + glyph.width, 0) };
}

/** Thousandths of the size: a mark that is moved by less is not moved, since readers take each move for a new line. */
const unseen = 12;

function runByRules(face: Face, text: string, rightToLeft: boolean): Run {
  const { glyphs, positions } = face.font.layout(
    text,
    undefined,
    undefined,
    undefined,
    rightToLeft ? 'rtl' : 'ltr',
  );
  const scale = face.scale;
  const placements = positions.map((at) => ({
    advance: at.xAdvance * scale,
    dx: at.xOffset * scale,
    dy: Math.abs(at.yOffset * scale) < unseen ? 0 : at.yOffset * scale,
  }));
  return {
    face,
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => ({
      id,
      width: advanceWidth * scale,
      codePoints,
    })),
    placements,
    width: placements.reduce((sum, at) => sum + at.advance, 0),
  };
}
