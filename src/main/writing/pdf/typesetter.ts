import { type Face, type Faces, glyphOf } from './faces.ts';
import type { PdfFont, PdfInternals } from './internals.ts';
import type { Item } from './items.ts';
import { type Span, spaceWidth } from './lines.ts';
import type { Run } from './shape.ts';

/** Turns measured text into the operators that show it, and has the file's fonts embed what was used. */
export interface Typesetter {
  /** Operators that show a span whose left end and baseline stand at the point x, y of the page. */
  show(span: Span, size: number, x: number, y: number, colour: string): string;
  /** Each page begins with no font and no colour set. */
  startPage(): void;
}

export function createTypesetter(pdf: PdfInternals, faces: Faces): Typesetter {
  const fonts = new Map<Face, PdfFont>();
  const encoded = new Map<Run, string>();
  const words = new Map<Item, string | null>();
  let current = '';
  let ink = '';

  function fontOf(face: Face): PdfFont {
    const known = fonts.get(face);
    if (known) return known;
    pdf.registerFont(face.name, face.font).font(face.name);
    fonts.set(face, pdf._font);
    return pdf._font;
  }

  function encode(run: Run, size: number): string {
    const known = encoded.get(run);
    if (known !== undefined) return known;
    const text = showing(run, fontOf(run.face), size);
    // Only marks over letters are raised by points; everything else is the same at every size.
    if (!run.placements?.some(({ dy }) => dy !== 0)) encoded.set(run, text);
    return text;
  }

  function select(face: Face, size: number): string {
    const font = fontOf(face);
    const wanted = `/${font.id} ${size} Tf`;
    if (wanted === current) return '';
    current = wanted;
    pdf.page.fonts[font.id] = font.ref();
    return `${wanted}\n`;
  }

  function paint(colour: string): string {
    if (colour === ink) return '';
    ink = colour;
    return `${colourOf(colour)} rg\n`;
  }

  /** A word and its space, as they stand behind another of their face; null where it needs other faces as well. */
  function wordIn(own: Face, item: Item, size: number): string | null {
    const known = words.get(item);
    if (known !== undefined) return known;
    const [run, more] = item.atom.runs;
    const plain = run?.face === own && !run.placements && !more;
    const space = item.space ? encode(spaceOf(own), size) : '';
    const word = plain ? plainText(run.glyphs, fontOf(own)) + space : null;
    if (words.size >= remembered) words.clear();
    words.set(item, word);
    return word;
  }

  /** The runs of a span, those that stand next to each other in one face joined. */
  function showRuns(span: Span, size: number): string {
    let out = '';
    let face: Face | null = null;
    const add = (run: Run) => {
      if (run.face !== face) out += `${face ? ')] TJ\n' : ''}${select(run.face, size)}[(`;
      face = run.face;
      out += encode(run, size);
    };
    for (const item of span.items) {
      const { atom, manner, space } = item;
      const own = faces[manner.face];
      const word = face === own ? wordIn(own, item, size) : null;
      if (word !== null) {
        out += word;
        continue;
      }
      for (const run of atom.runs) add(run);
      // Between words of a stand-in face its own space is drawn, so that readers see one run.
      if (space) add(spaceOf(span.turned && face && glyphOf(face, 32) ? face : own));
    }
    return face ? `${out})] TJ` : out;
  }

  return {
    show(span, size, x, y, colour) {
      const shown = showRuns(span, size);
      // Readers turn such a part round by itself when it is marked as one.
      const marked = span.turned ? `/Span BMC\n${shown}\nEMC` : shown;
      return `${paint(colour)}1 0 0 -1 ${short(x)} ${short(y)} Tm\n${marked}\n`;
    },
    startPage() {
      current = '';
      ink = '';
    },
  };
}

/** Words whose operators are remembered while a file is written. */
const remembered = 30_000;

const spaces = new WeakMap<Face, Run>();

/** The space of a face, as wide as that of the text's own face. */
function spaceOf(face: Face): Run {
  const known = spaces.get(face);
  if (known) return known;
  const { id, advanceWidth } = face.font.glyphForCodePoint(32);
  const width = advanceWidth * face.scale;
  const placements = Math.abs(width - spaceWidth) < 0.5 ? null : [{ advance: spaceWidth, dx: 0, dy: 0 }];
  const run: Run = { face, glyphs: [{ id, width, codePoints: [32] }], placements, width: spaceWidth };
  spaces.set(face, run);
  return run;
}

/** The glyphs and shifts of one run, to stand within the brackets of a string that TJ shows. */
function showing({ glyphs, placements }: Run, font: PdfFont, size: number): string {
  if (!placements) return plainText(glyphs, font);
  return glyphs
    .map((glyph, index) => {
      const { advance, dx, dy } = placements[index] ?? { advance: glyph.width, dx: 0, dy: 0 };
      const shown = `${shift(-dx)}${use(glyph, font)}${shift(glyph.width + dx - advance)}`;
      return dy === 0 ? shown : `)] TJ ${short((dy * size) / 1000)} Ts [(${shown})] TJ 0 Ts [(`;
    })
    .join('');
}

/** Glyphs that follow each other at their own widths. Those of one character are one object, and taken once. */
function plainText(glyphs: Run['glyphs'], font: PdfFont): string {
  font.taken ??= new Map();
  let text = '';
  for (const glyph of glyphs) {
    let code = font.taken.get(glyph);
    if (code === undefined) {
      code = use(glyph, font);
      font.taken.set(glyph, code);
    }
    text += code;
  }
  return text;
}

const shift = (thousandths: number) => (Math.abs(thousandths) < 0.01 ? '' : `)${short(thousandths)}(`);

/** A part of a letter, such as the dots of an Arabic one, reads as nothing and parts no word. */
const joiner = [0x200d];

/**
 * Takes a glyph into the file's subset of the font; its number there, as two bytes of a string. One shape that
 * stands for several characters, as a hyphen and a minus may, is taken once for each, so that each is read as what
 * it is.
 */
function use({ id, width, codePoints }: Run['glyphs'][number], font: PdfFont): string {
  const meaning = codePoints.length > 0 ? codePoints : joiner;
  const number = [font.subset.includeGlyph(id), ...(font.again?.get(id) ?? [])].find(
    (candidate) => (font.unicode[candidate] ?? meaning).join() === meaning.join(),
  );
  const taken = number ?? takeAgain(id, font);
  font.widths[taken] ??= width;
  font.unicode[taken] ??= meaning;
  return byte(taken >> 8) + byte(taken & 0xff);
}

function takeAgain(id: number, font: PdfFont): number {
  const number = font.subset.glyphs.push(id) - 1;
  font.again ??= new Map();
  font.again.set(id, [...(font.again.get(id) ?? []), number]);
  return number;
}

/** Bytes that mean something in a string are written with a backslash. */
function byte(code: number): string {
  if (code === 0x0d) return '\\r';
  const character = String.fromCharCode(code);
  return code === 0x28 || code === 0x29 || code === 0x5c ? `\\${character}` : character;
}

/** A length or factor with two decimals at most. */
export const short = (value: number): string => `${Math.round(value * 100) / 100}`;

/** "#0f4c4a" -> the three numbers from 0 to 1 that a PDF asks for. */
export function colourOf(hex: string): string {
  const known = colours.get(hex);
  if (known !== undefined) return known;
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const colour = channels.map((value) => `${Math.round(value * 1000) / 1000}`).join(' ');
  colours.set(hex, colour);
  return colour;
}

/** Those of the theme, and of the charts. */
const colours = new Map<string, string>();
