import { type Face, type Faces, faceFor, glyphOf, type SimpleGlyph, type TextFace } from './faces.ts';
import { joinedForms } from './joining.ts';
import { LineBreaker } from './line-breaks.ts';

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

/** The smallest part of a line that is never broken: a word, or a part of one up to a place to break. */
export interface Atom {
  text: string;
  runs: readonly Run[];
  /** Thousandths of the size. */
  width: number;
  /** Whether a line may end after it when no space follows; `soft` then shows a hyphen there. */
  breakAfter: boolean;
  soft: boolean;
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

/** Sets words in one manner, measuring each word once. */
export interface Shaper {
  manner: Manner;
  /** A word without spaces -> its atoms. */
  shape(word: string): readonly Atom[];
}

const shapers = new WeakMap<Faces, Map<string, Shaper>>();
/** Words remembered in one manner; a program that prints all day must not remember for ever. */
const memory = 30_000;

export function shaperFor(faces: Faces, manner: Manner): Shaper {
  const known = shapers.get(faces) ?? new Map<string, Shaper>();
  shapers.set(faces, known);
  const name = `${manner.face} ${manner.kerned} ${manner.rightToLeft}`;
  const shaper = known.get(name) ?? createShaper(faces, manner);
  known.set(name, shaper);
  return shaper;
}

function createShaper(faces: Faces, manner: Manner): Shaper {
  const words = new Map<string, readonly Atom[]>();
  return {
    manner,
    shape(word) {
      const known = words.get(word);
      if (known) return known;
      const atoms = piecesOf(word).map((piece) => shapeAtom(faces, manner, piece));
      if (words.size >= memory) words.clear();
      words.set(word, atoms);
      return atoms;
    },
  };
}

interface Piece {
  text: string;
  breakAfter: boolean;
  soft: boolean;
}

const plainWord = /^[\p{L}\p{N}\p{M}.,;:'’"“”()!£]+$/u;

function piecesOf(word: string): Piece[] {
  if (plainWord.test(word)) return [{ text: word, breakAfter: false, soft: false }];
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(word);
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const text = word.slice(start, next.position);
    const soft = text.endsWith('\u00ad') && next.position < word.length;
    pieces.push({ text: text.replaceAll('\u00ad', ''), breakAfter: next.position < word.length, soft });
    start = next.position;
  }
  return pieces;
}

function shapeAtom(faces: Faces, manner: Manner, piece: Piece): Atom {
  const runs = shapeRuns(faces, manner, piece.text);
  const { text, breakAfter, soft } = piece;
  return { text, breakAfter, soft, runs, width: widthOf(runs) };
}

/** Parts an atom that is wider than a whole line between characters, into atoms of at most `width`. */
export function splitAtom(faces: Faces, manner: Manner, atom: Atom, width: number): Atom[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(atom.text)) {
    const wide = widthOf(shapeRuns(faces, manner, segment));
    if (part && taken + wide > width) {
      parts.push(part);
      [part, taken] = ['', 0];
    }
    part += segment;
    taken += wide;
  }
  return [...parts, part].map((text, index) =>
    shapeAtom(faces, manner, { ...(index < parts.length ? broken : atom), text }),
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const broken = { breakAfter: true, soft: false };

/** The atom with the hyphen that a soft hyphen shows at the end of a line. */
export const hyphenated = (faces: Faces, manner: Manner, atom: Atom): Atom =>
  shapeAtom(faces, manner, { text: `${atom.text}-`, ...broken });

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.width, 0);

/** Marks over letters, and scripts whose letters change shape or order: the font's own rules place these. */
const needsRules = /[\p{M}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Whether a letter's shape and place depend on none of its neighbours, and no line may end beside it in a word. */
export const isPlainLetter = (letter: string): boolean => plainWord.test(letter) && !needsRules.test(letter);

function shapeRuns(faces: Faces, manner: Manner, text: string): Run[] {
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
