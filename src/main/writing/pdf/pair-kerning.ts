import { tableAt, tagAt } from './sfnt.ts';

/** Font units by which the second glyph moves towards the first; negative where they come closer. */
export type PairKerning = (first: number, second: number) => number;

/**
 * The pairs of Latin letters that a TrueType font moves together, read from its bytes: fontkit finds each pair by the
 * rules for all scripts, which for the headings of a long pack takes longer than all its other words. Null where the
 * font keeps its pairs in any other way than one list of them (format 1 of GPOS), or none.
 */
export function pairKerning(font: Uint8Array): PairKerning | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableAt(view, 'GPOS');
  const lookup = table === null ? null : kernLookup(view, table);
  const pairs = lookup === null ? null : pairList(view, lookup);
  if (!pairs) return null;
  const sets = setsByGlyph(view, pairs);
  return (first, second) => {
    const set = sets.get(first);
    return set === undefined ? 0 : valueIn(view, set, second);
  };
}

/** The place that a 16-bit offset at `at` points to, counted from `base`. */
const follow = (view: DataView, base: number, at: number): number => base + view.getUint16(at);

/** The numbers of a list of 16-bit values whose length stands before them. */
const numbers = (view: DataView, at: number): number[] =>
  Array.from({ length: view.getUint16(at) }, (_, index) => view.getUint16(at + 2 + index * 2));

/** The place of the one lookup that kerns Latin text; null where there are several or none. */
function kernLookup(view: DataView, table: number): number | null {
  const features = follow(view, table, table + 6);
  const scripts = follow(view, table, table + 4);
  const latin = scriptAt(view, scripts);
  if (latin === null) return null;
  const wanted = numbers(view, follow(view, latin, latin) + 4)
    .map((index) => features + 2 + index * 6)
    .filter((record) => tagAt(view, record) === 'kern')
    .flatMap((record) => numbers(view, follow(view, features, record + 4) + 2));
  const lookups = follow(view, table, table + 8);
  const [only, ...more] = wanted;
  return only === undefined || more.length > 0 ? null : follow(view, lookups, lookups + 2 + only * 2);
}

function scriptAt(view: DataView, scripts: number): number | null {
  for (let record = 0; record < view.getUint16(scripts); record += 1)
    if (tagAt(view, scripts + 2 + record * 6) === 'latn')
      return follow(view, scripts, scripts + 2 + record * 6 + 4);
  return null;
}

/** The lookup's list of pairs, where it is one that changes the first glyph's width alone. */
function pairList(view: DataView, lookup: number): number | null {
  const [type, lists] = [view.getUint16(lookup), view.getUint16(lookup + 4)];
  if (type !== 2 || lists !== 1) return null;
  const list = follow(view, lookup, lookup + 6);
  const [format, first, second] = [0, 4, 6].map((at) => view.getUint16(list + at));
  return format === 1 && first === 4 && second === 0 ? list : null;
}

/** Glyph -> the place of the pairs that it begins. */
function setsByGlyph(view: DataView, list: number): Map<number, number> {
  const covered = coveredGlyphs(view, follow(view, list, list + 2));
  return new Map(covered.map((glyph, index) => [glyph, follow(view, list, list + 10 + index * 2)]));
}

function coveredGlyphs(view: DataView, coverage: number): number[] {
  if (view.getUint16(coverage) === 1) return numbers(view, coverage + 2);
  return Array.from({ length: view.getUint16(coverage + 2) }, (_, index) => {
    const [first = 0, last = 0] = [0, 2].map((at) => view.getUint16(coverage + 4 + index * 6 + at));
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  }).flat();
}

function valueIn(view: DataView, set: number, second: number): number {
  let [low, high] = [0, view.getUint16(set) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const glyph = view.getUint16(set + 2 + middle * 4);
    if (glyph === second) return view.getInt16(set + 4 + middle * 4);
    if (glyph < second) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
