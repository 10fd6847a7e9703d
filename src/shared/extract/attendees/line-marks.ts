import { remembered } from '../remembered.ts';
import { mayBeCapital } from '../words.ts';

/**
 * What a line of a list is made of, as bits of a number: one look at its letters, which tells of most of the patterns
 * for lists that they cannot match. Like the signs of a sentence (`signs.ts`) a bit says "perhaps": it is never missing
 * where the patterns that ask for it match (a property test holds that).
 */
export const Mark = {
  comma: 1 << 0,
  semicolon: 1 << 1,
  colon: 1 << 2,
  /** ( and ) */
  opens: 1 << 3,
  closes: 1 << 4,
  /** [ and ] */
  square: 1 << 5,
  /** - – — */
  dash: 1 << 6,
  slash: 1 << 7,
  /** | and the tab */
  bar: 1 << 8,
  digit: 1 << 9,
  plus: 1 << 10,
  ampersand: 1 << 11,
  /** Two capitals side by side; letters beyond the alphabet stand for capitals. */
  capitals: 1 << 12,
  /** A capital may stand right behind a small letter or a bracket, as where a break was lost (`mayRunOn`). */
  seam: 1 << 13,
  /** "Dr", "Councillor": a title may stand here. */
  titled: 1 << 14,
} as const;

const marks = new Uint16Array(128);
for (const [chars, mark] of [
  [',', Mark.comma],
  [';', Mark.semicolon],
  [':', Mark.colon],
  ['(', Mark.opens],
  [')', Mark.closes],
  ['[]', Mark.square],
  ['-', Mark.dash],
  ['/', Mark.slash],
  ['|\t', Mark.bar],
  ['0123456789', Mark.digit],
  ['+', Mark.plus],
  ['&', Mark.ampersand],
] as const)
  for (const char of chars) marks[char.charCodeAt(0)] = mark;

/** Titles by their first letter, as far as they tell them from other words. */
const titles = new Map<number, string[]>();
for (const title of [
  'Mr',
  'Ms',
  'Miss',
  'Dr',
  'Prof',
  'Cllr',
  'Councillor',
  'Ald',
  'Sir',
  'Dame',
  'Hon',
  'Rev',
])
  titles.set(title.charCodeAt(0), [...(titles.get(title.charCodeAt(0)) ?? []), title]);

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

const opensTitle = (text: string, at: number, code: number): boolean => {
  const some = titles.get(code);
  if (some !== undefined) for (const title of some) if (text.startsWith(title, at)) return true;
  return false;
};

/** The marks of a line. */
export const lineMarks = remembered((text: string): number => {
  let found = 0;
  let open = false;
  let high = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSmall = code >= 0x61 && code <= 0x7a;
    const isBeyond = code > 0x7f;
    if (isSmall) {
      open = true;
      high = false;
      continue;
    }
    const isHigh = isBeyond || (code >= 0x41 && code <= 0x5a);
    if (isHigh) {
      if (!isBeyond && !isLetter(text.charCodeAt(i - 1)) && opensTitle(text, i, code)) found |= Mark.titled;
      if (open && mayBeCapital(code)) found |= Mark.seam;
      if (high) found |= Mark.capitals;
      if (code === 0x2013 || code === 0x2014) found |= Mark.dash;
    } else found |= marks[code] ?? 0;
    high = isHigh;
    open = isBeyond || code === 0x29;
  }
  return found;
});

/** The most letters of a word that opens a line and is asked for. */
const longestWord = 16;

/**
 * Whether the first word of a line, in whatever case, is one of a list; "perhaps" where letters beyond the alphabet
 * stand in it. A word is a run of plain letters.
 */
export function mayOpenWith(text: string, words: ReadonlySet<string>): boolean {
  let end = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code > 0x7f) return true;
    if (!isLetter(code)) break;
    if (end === longestWord) return false;
  }
  return words.has(text.slice(0, end).toLowerCase());
}

/** The same of its last word, which may have a colon or spaces behind it. */
export function mayEndWith(text: string, words: ReadonlySet<string>): boolean {
  let end = text.length;
  while (end > 0 && isBehindWord(text.charCodeAt(end - 1))) end--;
  let from = end;
  for (; from > 0; from--) {
    const code = text.charCodeAt(from - 1);
    if (code > 0x7f) return true;
    if (!isLetter(code)) break;
    if (end - from === longestWord) return false;
  }
  return words.has(text.slice(from, end).toLowerCase());
}

const isBehindWord = (code: number): boolean => code <= 0x20 || code === 0x3a;
