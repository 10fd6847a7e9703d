/** What Windows-1252 has at 0x80 to 0x9f; the five bytes that it does not have stand for themselves. */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const bytes = new Map([...upper].map((sign, at) => [sign, 0x80 + at]));

/** The byte that a program read as this sign; -1 where Windows-1252 has no such sign. */
export function byteOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 0x100 ? code : (bytes.get(sign) ?? -1);
}

/** The sign of a byte from 0x80 to 0x9f, given as the control character with its number. */
export const signOf = (control: string): string => upper.charAt(control.charCodeAt(0) - 0x80);
