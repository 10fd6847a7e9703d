import { isUtf8 } from 'node:buffer';
import type { Failure } from '../../shared/failure.ts';
import { fromBoth, isBoth } from './both-encodings.ts';
import { fromWelsh, isWelsh } from './welsh-letters.ts';
import { fromWindows1252 } from './windows-1252.ts';

/**
 * Bytes -> text, or undefined where they are no text. A byte order mark decides; else UTF-16 shows by its zero
 * bytes, UTF-8 by being valid, both encodings in one text by most of its signs being so, and what is left is
 * Windows-1252.
 */
export function decodeText(bytes: Buffer): string | undefined {
  if (hasForeignSignature(bytes)) return undefined;
  // A stray zero character is shown as one that could not be read; text full of them is none.
  const text = decoded(bytes)?.replaceAll('\0', '\ufffd');
  return text !== undefined && looksLikeText(text) ? text : undefined;
}

/** Why bytes are no text that we can read. */
export function whyNoText(bytes: Buffer, path: string): Failure {
  const looked = bytes.subarray(0, 100_000);
  const controls = looked.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
  const isText = !hasForeignSignature(bytes) && controls <= looked.length / 200;
  return isText ? { kind: 'encoding-unknown', path } : { kind: 'file-not-text', path };
}

function decoded(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16le(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16be(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  const half = zeroHalf(bytes);
  if (half === 'odd') return utf16le(bytes);
  if (half === 'even') return utf16be(bytes);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  if (isBoth(bytes)) {
    const both = fromBoth(bytes);
    return both.mostly || looksWestern(both.text) ? both.text : undefined;
  }
  const text = fromWindows1252(bytes);
  if (isWelsh(text)) return fromWelsh(text);
  return looksWestern(text) ? text : undefined;
}

/** What a person has to know of how a text's bytes were read. */
export function decodingRemarks(bytes: Buffer): string[] {
  const isMarked = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2));
  return isMarked || zeroHalf(bytes) || isUtf8(bytes) || !isBoth(bytes) ? [] : [BOTH];
}

const BOTH =
  'Its text is partly in UTF-8 and partly in Windows-1252, or some of it was damaged. ' +
  'Each sign was read by itself: check its accents, pound signs and quotation marks.';

/**
 * Any bytes can be read as Windows-1252. Where they are in truth in another encoding, most of their letters come out
 * as accented ones, or words have signs and capitals in their midst.
 */
function looksWestern(text: string): boolean {
  const looked = text.slice(0, 100_000);
  const count = (signs: RegExp): number => looked.match(signs)?.length ?? 0;
  const [foreign, letters, seen] = [count(/[\u0080-\uffff]/g), count(/[\u00c0-\u017f]/g), count(/\S/g)];
  const isForeign = (foreign > 20 && foreign * 10 > seen * 3) || (letters > 6 && letters * 2 > seen);
  const odd = count(/[a-zà-ÿ][\u00c0-\u00de\u0152\u0160\u0178\u017d¹²³¿¡¥£¢¶¼½¾][a-zà-ÿ]/g);
  return !isForeign && odd < 2 && !impossible.test(looked);
}

/**
 * What nobody writes: a byte that the encoding does not have, quotation marks that are an accented O (old Macintoshes)
 * or a low one behind a letter (MS-DOS), their apostrophe within a word, œ before a figure (its pound), and £ or ¯
 * where a word begins (Polish).
 */
const impossible =
  /\ufffd|(^|[\s(])\u00d2\S(?:[^\u00d2\u00d3]{0,2000}\u00d3(?=[\s.,;:)]|$))|[a-z]\u201a(?=[\s.,;]|$)|[a-z]\u00d5(?:s|t|re|ve|ll|d|m)\b|\b[OD]\u00d5[A-Z][a-z]|\u0153\d|(^|\s)[£¯][a-z\u00b3\u00e0-\u00ff]{3}/;

const utf16le = (bytes: Buffer): string => bytes.toString('utf16le');

const utf16be = (bytes: Buffer): string =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');

/** In UTF-16 without a mark nearly every other byte of Western text is zero; which half says the byte order. */
function zeroHalf(bytes: Buffer): 'even' | 'odd' | undefined {
  const looked = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked * 0.3 && even < looked * 0.05) return 'odd';
  if (even > looked * 0.3 && odd < looked * 0.05) return 'even';
  return undefined;
}

/** How files of other kinds begin, whatever they are called. */
const signatures = [
  '%PDF-',
  '{\\rtf',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'Rar!',
];

const hasForeignSignature = (bytes: Buffer): boolean => {
  const start = bytes.toString('latin1', 0, 8);
  return signatures.some((signature) => start.startsWith(signature));
};

/** Text has next to no control characters, or characters that no encoding has. */
function looksLikeText(text: string): boolean {
  const strange = text.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd\ufffe\uffff]/g)?.length ?? 0;
  return strange <= 3 + text.length / 200 && strange * 4 <= text.length;
}
