import { decoded, isSequences } from './sequences.ts';

/** The signs that follow the first of a sign in UTF-8 that was read byte by byte, as a class for patterns. */
const next =
  '\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178';
const run = new RegExp(`[\u00c2-\u00f4${next}]+`, 'g');

/**
 * What stands in no English text, nor in a name: an a with a circumflex in front of a euro sign (quotation marks and
 * dashes), a capital A with one in front of a sign such as £, one with a tilde in front of a sign or a small letter's
 * second byte. A run of such signs that holds none of these is left: “CAFÉ” ends with É and a mark.
 */
const sure =
  /\u00e2[\u20ac\u0080]|\u00e2[\u201a\u0082]\u00ac|\u00c2[\u00a0-\u00bf]|\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;
const lead = [
  '\u00e2\u20ac',
  '\u00e2\u0080',
  '\u00e2\u201a',
  '\u00c2',
  '\u00c3',
  '\u201a\u00c4',
  '\u00ac\u00a3',
];

/** A closing mark whose last byte was lost on the way, since Windows-1252 has no sign for it. */
const lostByte = new RegExp(
  `\u00e2[\u20ac\u0080]\u00c2?(?:[\ufffd?]|(?![${next}]))(?:(?<=[.,!?…)]\u00e2.{1,3})|(?![\\p{L}\\p{N}]))`,
  'gu',
);
/** "in\u00c2 London": the no-break space of a garbled pair became a space like others. */
const lostSpace = /(?<=[\p{Ll}\d.,;:!?])\u00c2 (?=\S)/gu;

/** "M\u00c3 iri": the same of a small a with a grave accent, where all signs of the text are garbled. */
const graveA = /\u00c3 (?=[\p{Ll}\s,.;])/gu;

/** The same signs where UTF-8 was read as the letters of old Macintoshes. */
const macintosh = /\u201a\u00c4[\u00ec\u00ee\u00f2\u00f4\u00fa\u00f9\u00b6\u00a2]|\u00ac\u00a3/g;
const ofMacintosh: Record<string, string> = {
  ...{
    '\u201a\u00c4\u00ec': '–',
    '\u201a\u00c4\u00ee': '—',
    '\u201a\u00c4\u00f2': '‘',
    '\u201a\u00c4\u00f4': '’',
  },
  ...{
    '\u201a\u00c4\u00fa': '“',
    '\u201a\u00c4\u00f9': '”',
    '\u201a\u00c4\u00b6': '…',
    '\u201a\u00c4\u00a2': '•',
  },
  '\u00ac\u00a3': '£',
};

/** Signs of UTF-8 that a program read as Windows-1252, once or several times over, as what they were. */
export function withoutMojibake(text: string): string {
  let now = text.startsWith(orderMark) ? text.slice(orderMark.length) : text;
  for (let pass = 0; pass < 3 && lead.some((sign) => now.includes(sign)); pass++) {
    const mended = onePass(now);
    if (mended === now) break;
    now = mended;
  }
  return now;
}

/** The mark that tells the order of the bytes, read as the signs of its own. */
const orderMark = '\u00ef\u00bb\u00bf';

function onePass(text: string): string {
  const lost = text.replace(lostByte, '\u00e2\u20ac\u009d').replace(lostSpace, '\u00c2\u00a0');
  const whole = isWhole(lost);
  return (whole ? lost.replace(graveA, '\u00c3\u00a0') : lost)
    .replace(run, (found) => (whole || sure.test(found) ? decoded(found) : found))
    .replace(macintosh, (found) => ofMacintosh[found] ?? found);
}

/** Whether no sign of a text stands for itself: then also those of which alone it would not be certain are garbled. */
function isWhole(text: string): boolean {
  if (!sure.test(text)) return false;
  for (const [found] of text.matchAll(run)) if (!isSequences(found) && found !== '\u00c3') return false;
  return true;
}
