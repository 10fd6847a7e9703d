import { byteOf } from './windows-signs.ts';

/** A run of signs, each sequence of UTF-8 in it read as one; what is none stays as it is. */
export function decoded(found: string): string {
  let out = '';
  for (let at = 0; at < found.length; ) {
    const length = sequenceAt(found, at);
    out += length === 0 ? found.charAt(at) : signFrom(found.slice(at, at + length));
    at += length || 1;
  }
  return out;
}

/** Whether a run is sequences and nothing else; what has lost its last byte is none. */
export function isSequences(found: string): boolean {
  let at = 0;
  for (let length = -1; at < found.length && length !== 0; at += length) length = sequenceAt(found, at);
  return at === found.length;
}

/** How many signs from a place on are the bytes of one; 0 where they are none. */
function sequenceAt(found: string, at: number): number {
  const first = byteOf(found.charAt(at));
  const length =
    first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first > 0xf4 || at + length > found.length) return 0;
  for (let i = at + 1; i < at + length; i++) {
    const byte = byteOf(found.charAt(i));
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

function signFrom(sequence: string): string {
  const bytes = Array.from(sequence, byteOf);
  const [first = 0, ...rest] = bytes;
  const head = first & (0xff >> (bytes.length + 1));
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), head);
  return code >= 0x80 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : sequence;
}
