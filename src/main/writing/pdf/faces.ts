import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';

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
  font: fontkit.Font;
  /** Font units -> thousandths of the size. */
  scale: number;
  glyphs: Map<number, SimpleGlyph | null>;
}

export interface Faces extends Record<FaceName, Face> {
  /** Characters without a glyph are shown as U+FFFD: for measuring alone, where another program will draw them. */
  lenient: boolean;
}

const opened = new Map<string, Promise<Faces>>();

/** Opens the faces in a folder, once in the life of the program. Rejects when a file is missing. */
export function openFaces(folder: string): Promise<Faces> {
  const known = opened.get(folder);
  if (known) return known;
  const faces = readFaces(folder);
  opened.set(folder, faces);
  faces.catch(() => opened.delete(folder));
  return faces;
}

async function readFaces(folder: string): Promise<Faces> {
  const names = Object.keys(files) as FaceName[];
  const faces = await Promise.all(names.map(async (name) => [name, await openFace(folder, name)] as const));
  return { ...(Object.fromEntries(faces) as Record<FaceName, Face>), lenient: false };
}

async function openFace(folder: string, name: FaceName): Promise<Face> {
  const font = fontkit.create(await readFile(join(folder, files[name]))) as fontkit.Font;
  keepCharacters(font);
  return { name, font, scale: 1000 / font.unitsPerEm, glyphs: new Map() };
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
  const glyph = face.font.hasGlyphForCodePoint(codePoint) ? simpleGlyph(face, codePoint) : null;
  face.glyphs.set(codePoint, glyph);
  return glyph;
}

function simpleGlyph(face: Face, codePoint: number): SimpleGlyph {
  const { id, advanceWidth } = face.font.glyphForCodePoint(codePoint);
  return { id, width: advanceWidth * face.scale, codePoints: [codePoint] };
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
