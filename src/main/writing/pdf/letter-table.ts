import { tableAt } from './sfnt.ts';

/** Which glyph a font draws for a character, and how wide it is. */
export interface LetterTable {
  /** Font units to the size. */
  unitsPerEm: number;
  /** The number of a character's glyph; 0 where the font has none. */
  glyph(codePoint: number): number;
  /** Font units. */
  advance(glyph: number): number;
}

/** As TrueType files begin; those that are packed, as web fonts are, begin otherwise. */
const trueType = 0x00010000;

/**
 * Reads what measuring plain text asks of a TrueType font from its bytes: to load and open a whole font library takes
 * longer than to measure a pack. Null where the font keeps its characters in any other way than most do.
 */
export function letterTable(file: Uint8Array): LetterTable | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== trueType) return null;
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tableAt(view, name));
  if (head == null || hhea == null || hmtx == null || cmap == null) return null;
  const characters = charactersAt(view, cmap);
  if (characters === null) return null;
  const widths = view.getUint16(hhea + 34);
  return {
    unitsPerEm: view.getUint16(head + 18),
    glyph: (codePoint) => glyphIn(view, characters, codePoint),
    // The last width is that of all further glyphs.
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4),
  };
}

/** The font's list of Unicode's first 65,536 characters: for Windows, which all fonts of ours have. */
function charactersAt(view: DataView, cmap: number): number | null {
  let found: number | null = null;
  for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
    const at = cmap + 4 + record * 8;
    const [platform, encoding] = [view.getUint16(at), view.getUint16(at + 2)];
    // A list of all of Unicode would know more.
    if (encoding === 10 && platform === 3) return null;
    if (platform === 3 && encoding === 1) found = cmap + view.getUint32(at + 4);
  }
  return found !== null && view.getUint16(found) === 4 ? found : null;
}

/** A list in ranges: the ends of all, then their beginnings, what to add to each, and where lists of glyphs lie. */
function glyphIn(view: DataView, list: number, codePoint: number): number {
  const size = view.getUint16(list + 6);
  let [low, high] = [0, size / 2 - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint16(list + 14 + middle * 2) < codePoint) low = middle + 1;
    else high = middle;
  }
  const at = list + 16 + size + low * 2;
  const first = view.getUint16(at);
  if (codePoint < first || codePoint > view.getUint16(list + 14 + low * 2)) return 0;
  const added = view.getUint16(at + size);
  const offset = view.getUint16(at + size * 2);
  if (offset === 0) return (codePoint + added) & 0xffff;
  const glyph = view.getUint16(at + size * 2 + offset + (codePoint - first) * 2);
  return glyph === 0 ? 0 : (glyph + added) & 0xffff;
}
