// What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; \ufffd where it has nothing.
const upper =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

/**
 * Windows-1252 bytes as text. By our own table: the decoder of the platform has this encoding only where it was
 * built with all of its language data, which a desktop runtime may not be.
 */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (char) => upper.charAt(char.charCodeAt(0) - 0x80));
