import { glyphOf } from './faces.ts';
import type { PdfFont } from './internals.ts';
import { lettersEnd } from './letters.ts';
import type { Run } from './runs.ts';
import { short } from './short.ts';
import type { PlainWords } from './spans.ts';

type Glyph = Run['glyphs'][number];

/** The glyphs and shifts of one run, to stand within the brackets of a string that TJ shows. */
export function runCodes({ glyphs, placements }: Run, font: PdfFont, size: number): string {
  return glyphs
    .map((glyph, index) => {
      const code = numberText(numberOf(glyph, font));
      const place = placements?.[index];
      if (!place) return code;
      const { advance, dx, dy } = place;
      const shown = `${shift(-dx)}${code}${shift(glyph.width + dx - advance)}`;
      return dy === 0 ? shown : `)] TJ ${short((dy * size) / 1000)} Ts [(${shown})] TJ 0 Ts [(`;
    })
    .join('');
}

const shift = (thousandths: number) => (Math.abs(thousandths) < 0.01 ? '' : `)${short(thousandths)}(`);

/** The same of plain words, whose glyphs follow each other at their own widths. */
export function plainCodes({ text, face }: PlainWords, font: PdfFont): string {
  font.numbers ??= new Uint16Array(lettersEnd);
  const { numbers } = font;
  if (text.length * longest > room.length) room = Buffer.alloc(text.length * longest * 2);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    let number = numbers[unit] ?? 0;
    if (number === 0) {
      const point = text.codePointAt(index) ?? 0;
      const glyph = glyphOf(face, point);
      if (!glyph) throw new Error(`measured without a shape: ${point.toString(16)}`);
      number = numberOf(glyph, font);
      if (unit < lettersEnd) numbers[unit] = number;
      else if (point > 0xffff) index += 1;
    }
    at = put(number >> 8, at);
    at = put(number & 0xff, at);
  }
  return room.toString('latin1', 0, at);
}

/** Where the bytes of one span are put together. */
let room = Buffer.alloc(4096);
/** Bytes that a glyph's number takes at most: two, each with a backslash. */
const longest = 4;
const BACKSLASH = 0x5c;

/** Puts one byte of a string where it goes, those that mean something there with a backslash; the next place. */
function put(byte: number, at: number): number {
  const marked = byte === 0x28 || byte === 0x29 || byte === BACKSLASH || byte === 0x0d;
  if (!marked) {
    room[at] = byte;
    return at + 1;
  }
  room[at] = BACKSLASH;
  room[at + 1] = byte === 0x0d ? 0x72 : byte;
  return at + 2;
}

function numberText(number: number): string {
  return room.toString('latin1', 0, put(number & 0xff, put(number >> 8, 0)));
}

/** A part of a letter, such as the dots of an Arabic one, reads as nothing and parts no word. */
const joiner = [0x200d];

/**
 * Takes a glyph into the file's subset of the font; its number there. One shape that stands for several characters, as
 * a hyphen and a minus may, is taken once for each, so that each is read as what it is.
 */
function numberOf({ id, width, codePoints }: Glyph, font: PdfFont): number {
  const meaning = codePoints.length > 0 ? codePoints : joiner;
  const number = [font.subset.includeGlyph(id), ...(font.again?.get(id) ?? [])].find(
    (candidate) => (font.unicode[candidate] ?? meaning).join() === meaning.join(),
  );
  const taken = number ?? takeAgain(id, font);
  font.widths[taken] ??= width;
  font.unicode[taken] ??= meaning;
  return taken;
}

function takeAgain(id: number, font: PdfFont): number {
  const number = font.subset.glyphs.push(id) - 1;
  font.again ??= new Map();
  font.again.set(id, [...(font.again.get(id) ?? []), number]);
  return number;
}
