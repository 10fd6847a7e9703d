import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as fontkit from 'fontkit';
import { type LetterTable, letterTable } from './letter-table.ts';
import { type PairKerning, pairKerning } from './pair-kerning.ts';

const files = {
  regular: 'Arimo-Regular.ttf',
  bold: 'Arimo-Bold.ttf',
  italic: 'Arimo-Italic.ttf',
  boldItalic: 'Arimo-BoldItalic.ttf',
  arabic: 'NotoSansArabic-Regular.ttf',
  arabicBold: 'NotoSansArabic-Bold.ttf',
  symbols: 'NotoSansSymbols2-Regular.woff',
} as const;

export type FaceName = keyof typeof files;
/** The faces that text asks for; the others stand in for characters that these lack. */
export type TextFace = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** One glyph by its number in the face; widths in thousandths of the size. */
export interface SimpleGlyph {
  id: number;
  width: number;
  codePoints: readonly number[];
}

export interface Face {
  name: FaceName;
  /** Taken apart when it is first asked for, for what `letters` cannot tell. Throws before `loadFontRules`. */
  readonly font: fontkit.Font;
  /** Its plain characters; null where only the whole font can tell. */
  readonly letters: LetterTable | null;
  /** Font units -> thousandths of the size. */
  readonly scale: number;
  glyphs: Map<number, SimpleGlyph | null>;
  /** How pairs of plain Latin letters are moved together; null where only the font's rules can tell. */
  readonly kerning: PairKerning | null;
}

export interface Faces extends Record<FaceName, Face> {
  /** Characters without a glyph are shown as U+FFFD: for measuring alone, where another program will draw them. */
  lenient: boolean;
}

const opened = new Map<string, Promise<Faces>>();

let rules: typeof fontkit | undefined;

/** Loads what knows the rules of fonts: how letters join, what marks do, what a file of its own must hold. */
export async function loadFontRules(): Promise<void> {
  rules ??= await import('fontkit');
}

/**
 * Opens the faces in a folder, once in the life of the program; with `plain` for plain letters alone, until somebody
 * loads the fonts' rules. Rejects when a file is missing.
 */
export async function openFaces(folder: string, { plain = false } = {}): Promise<Faces> {
  if (!plain) await loadFontRules();
  return facesOf(folder);
}

function facesOf(folder: string): Promise<Faces> {
  const known = opened.get(folder);
  if (known) return known;
  const faces = readFaces(folder);
  opened.set(folder, faces);
  faces.catch(() => opened.delete(folder));
  return faces;
}

async function readFaces(folder: string): Promise<Faces> {
  const own = await Promise.all(
    ownFaces.map(async (name) => {
      const bytes = await readFile(join(folder, files[name]));
      return [name, createFace(name, () => bytes, pairKerning)] as const;
    }),
  );
  const standIns = (['arabic', 'arabicBold', 'symbols'] as const).map(
    (name) =>
      [
        name,
        createFace(
          name,
          () => readFileSync(join(folder, files[name])),
          () => null,
        ),
      ] as const,
  );
  return { ...(Object.fromEntries([...own, ...standIns]) as Record<FaceName, Face>), lenient: false };
}

const ownFaces = ['regular', 'bold', 'italic', 'boldItalic'] as const satisfies TextFace[];

function createFace(
  name: FaceName,
  read: () => Uint8Array,
  kerningOf: (file: Uint8Array) => PairKerning | null,
): Face {
  const file = once(read);
  const font = once(() => openFont(file()));
  const letters = once(() => letterTable(file()));
  const scale = once(() => 1000 / (letters() ?? font()).unitsPerEm);
  const kerning = once(() => kerningOf(file()));
  return {
    name,
    glyphs: new Map(),
    get font() {
      return font();
    },
    get letters() {
      return letters();
    },
    get scale() {
      return scale();
    },
    get kerning() {
      return kerning();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function openFont(bytes: Uint8Array): fontkit.Font {
  if (!rules) throw new Error('the rules of the fonts were not loaded');
  const font = rules.create(bytes as Buffer) as fontkit.Font;
  keepCharacters(font);
  return font;
}

/**
 * fontkit remembers each glyph with the characters for which it was first asked: an "n" first met as a part of "ñ"
 * stands for nothing ever after. Here each asking gets its own characters.
 */
function keepCharacters(font: fontkit.Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, characters = []) =>
    Object.create(getGlyph(id, characters), { codePoints: { value: characters } });
}

/** The glyph of a character, or null where the face has none. Asked once for each character. */
export function glyphOf(face: Face, codePoint: number): SimpleGlyph | null {
  const known = face.glyphs.get(codePoint);
  if (known !== undefined) return known;
  const glyph = face.letters ? letterGlyph(face, face.letters, codePoint) : fontGlyph(face, codePoint);
  face.glyphs.set(codePoint, glyph);
  return glyph;
}

function letterGlyph({ scale }: Face, letters: LetterTable, codePoint: number): SimpleGlyph | null {
  const id = letters.glyph(codePoint);
  return id === 0 ? null : { id, width: letters.advance(id) * scale, codePoints: [codePoint] };
}

function fontGlyph(face: Face, codePoint: number): SimpleGlyph | null {
  if (!face.font.hasGlyphForCodePoint(codePoint)) return null;
  const { id } = face.font.glyphForCodePoint(codePoint);
  return { id, width: advanceOf(face, id) * face.scale, codePoints: [codePoint] };
}

/** A glyph's width in font units, from the list of them: asked for one, fontkit reads its outline as well. */
function advanceOf({ font }: Face, id: number): number {
  const { metrics } = (font as unknown as { hmtx: { metrics: Widths } }).hmtx;
  return metrics.get(Math.min(id, metrics.length - 1)).advance;
}

interface Widths {
  length: number;
  get(index: number): { advance: number };
}

/** The face that draws a character when text asks for `wanted`: that face, else a stand-in, else null. */
export function faceFor(faces: Faces, wanted: TextFace, codePoint: number): Face | null {
  if (isPrivate(codePoint)) return faces.lenient ? faces[wanted] : null;
  if (glyphOf(faces[wanted], codePoint)) return faces[wanted];
  const bold = wanted === 'bold' || wanted === 'boldItalic';
  const standIns = [faces[bold ? 'arabicBold' : 'arabic'], faces.symbols];
  const standIn = standIns.find((face) => glyphOf(face, codePoint));
  return standIn ?? (faces.lenient ? faces[wanted] : null);
}

/** Private use: a font may have a shape there, but no reader of the file's text could know what it means. */
const isPrivate = (codePoint: number) => codePoint >= 0xe000 && codePoint <= 0xf8ff;
