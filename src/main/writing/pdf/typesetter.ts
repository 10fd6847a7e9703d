import { type Face, type Faces, glyphOf } from './faces.ts';
import { plainCodes, runCodes } from './glyph-codes.ts';
import type { PdfFont, PdfInternals } from './internals.ts';
import type { Item } from './items.ts';
import { partsOfSpan } from './long-words.ts';
import type { Run } from './runs.ts';
import { colourOf, short } from './short.ts';
import { isPlain, type Span, spaceWidth } from './spans.ts';

/** Turns measured text into the operators that show it, and has the file's fonts embed what was used. */
export interface Typesetter {
  /** Operators that show a span whose left end and baseline stand at the point x, y of the page. */
  show(span: Span, size: number, x: number, y: number, colour: string): string;
  /** The same, with `seam` asked for what stands between the parts of its long words. */
  showLong(span: Span, size: number, x: number, y: number, colour: string, seam: () => string): string;
  /** Each page begins with no font and no colour set. */
  startPage(): void;
}

export function createTypesetter(pdf: PdfInternals, faces: Faces): Typesetter {
  const fonts = new Map<Face, PdfFont>();
  const encoded = new Map<Run, string>();
  let current: Face | null = null;
  let currentSize = 0;
  let ink = '';

  function fontOf(face: Face): PdfFont {
    const known = fonts.get(face);
    if (known) return known;
    pdf.registerFont(face.name, face.font).font(face.name);
    const font = pdf._font;
    // pdfkit says the width of the glyph for what is missing in the face's own units.
    font.widths[0] = (font.widths[0] ?? 0) * font.scale;
    fonts.set(face, font);
    return font;
  }

  function encode(run: Run, size: number): string {
    const known = encoded.get(run);
    if (known !== undefined) return known;
    const text = runCodes(run, fontOf(run.face), size);
    if (encoded.size >= remembered) encoded.clear();
    // Only marks over letters are raised by points; everything else is the same at every size.
    if (!run.placements?.some(({ dy }) => dy !== 0)) encoded.set(run, text);
    return text;
  }

  function select(face: Face, size: number): string {
    if (face === current && size === currentSize) return '';
    const font = fontOf(face);
    current = face;
    currentSize = size;
    pdf.page.fonts[font.id] = font.ref();
    return `/${font.id} ${size} Tf\n`;
  }

  function paint(colour: string): string {
    if (colour === ink) return '';
    ink = colour;
    return `${colourOf(colour)} rg\n`;
  }

  /** The runs of shaped words, those that stand next to each other in one face joined. */
  function showItems(items: readonly Item[], turned: boolean, size: number): string {
    let out = '';
    let face: Face | null = null;
    const add = (run: Run) => {
      if (run.face !== face) out += `${face ? ')] TJ\n' : ''}${select(run.face, size)}[(`;
      face = run.face;
      out += encode(run, size);
    };
    for (const { atom, manner, space } of items) {
      for (const run of atom.runs) add(run);
      // Between words of a stand-in face its own space is drawn, so that readers see one run.
      if (space) add(spaceOf(turned && face && glyphOf(face, 32) ? face : faces[manner.face]));
    }
    return face ? `${out})] TJ` : out;
  }

  function showWords({ words, turned }: Span, size: number): string {
    if (!isPlain(words)) return showItems(words, turned, size);
    return words.text && `${select(words.face, size)}[(${plainCodes(words, fontOf(words.face))})] TJ`;
  }

  function show(span: Span, size: number, x: number, y: number, colour: string): string {
    const shown = showWords(span, size);
    // Readers turn such a part round by itself when it is marked as one.
    const marked = span.turned ? `/Span BMC\n${shown}\nEMC` : shown;
    return `${paint(colour)}${at(x, y)}${marked}\n`;
  }

  return {
    showLong(span, size, x, y, colour, seam) {
      // Marks about what is drawn from right to left, and those about its parts, may not cross.
      if (span.turned) return show(span, size, x, y, colour);
      const parts = partsOfSpan(span).map((part, nth) => (nth > 0 ? seam() : '') + showWords(part, size));
      return `${paint(colour)}${at(x, y)}${parts.join('\n')}\n`;
    },
    show,
    startPage() {
      current = null;
      ink = '';
    },
  };
}

const at = (x: number, y: number) => `1 0 0 -1 ${short(x)} ${short(y)} Tm\n`;

/** Runs whose operators are remembered while a file is written. */
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
