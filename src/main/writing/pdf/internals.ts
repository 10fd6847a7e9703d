import PDFDocument from 'pdfkit';

/**
 * The parts of pdfkit below its public methods that this writer stands on. pdfkit does the file: objects, streams,
 * fonts and their subsets, the colour profile. Pages and tags are written by us, since its text and tag methods lose
 * spaces, links' words and memory. The version is pinned, and the checkers in the tests fail if any of this changes.
 */
export interface PdfRef {
  id: number;
  data: Record<string, unknown>;
  buffer: Uint8Array[];
  offset: number;
  compress: boolean;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  finalize(): void;
}

export interface PdfFont {
  id: string;
  scale: number;
  subset: { includeGlyph(id: number): number; glyphs: number[] };
  widths: (number | undefined)[];
  unicode: (readonly number[] | undefined)[];
  /** Ours: the further numbers of glyphs that were taken more than once. */
  again?: Map<number, number[]>;
  /** Ours: the number of each plain letter's glyph by the letter; 0 where it was not taken yet. */
  numbers?: Uint16Array;
  ref(): PdfRef;
}

export interface PdfPage {
  dictionary: PdfRef;
  fonts: Record<string, PdfRef>;
  xobjects: Record<string, PdfRef>;
  annotations: PdfRef[];
  structParentTreeKey: number;
  height: number;
  write(chunk: Uint8Array): void;
}

/** The places of a file by their names. */
interface PdfNames {
  _compareKeys(first: string, second: string): number;
}

export interface PdfInternals extends NodeJS.ReadableStream {
  page: PdfPage;
  _font: PdfFont;
  _root: PdfRef & { data: { Names: { data: { Dests: PdfNames } } } };
  _offset: number;
  _offsets: (number | null)[];
  _waiting: number;
  _ended: boolean;
  _id: Uint8Array;
  _info: PdfRef;
  ref(data?: unknown): PdfRef;
  /** Ours: a number for an object that is put into words by `pack`. */
  reserve(): number;
  /** Ours: an object whose words are whole, as one of many in a compressed stream. */
  pack(id: number, text: string): void;
  _write(data: Uint8Array | string): void;
  _refEnd(ref: PdfRef): void;
  _finalize(): void;
  _addInfo(): void;
  push(chunk: Uint8Array | null): boolean;
  destroy(error?: Error): void;
  addPage(options?: { size: [number, number]; margin: number }): this;
  font(name: string): this;
  registerFont(name: string, source: unknown): this;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfRef;
  getStructParentTree(): { add(key: number, value: unknown): unknown };
  createStructParentTreeNextKey(): number;
  addNamedDestination(name: string, ...place: unknown[]): void;
  end(): void;
}

export const PdfBase = PDFDocument as unknown as new (options: Record<string, unknown>) => PdfInternals;

/** A text of the file's dictionaries, as pdfkit tells it from a name. */
export const pdfText = (text: string): unknown => new String(text);
