import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** What a message, or a part of one, holds: streams by the tags of their properties ("0037001F"), and short values. */
export interface Part {
  streams: Record<string, Buffer>;
  shorts?: { tag: number; value: number | bigint }[];
  recipients?: Part[];
  attachments?: Part[];
  /** Of an attachment: the message that it is. */
  message?: Part;
  /** Properties that have only names: each as its set, its number there, and the short number it has in this file. */
  named?: { set: string; id: number; short: number }[];
}

export const unicode = (value: string): Buffer => Buffer.from(value, 'utf16le');

/** A moment as Outlook counts: tenths of microseconds since 1601. */
export const moment = (...when: [number, number, number, number, number]): bigint =>
  BigInt(Date.UTC(...when) + 11_644_473_600_000) * 10_000n;

/** The bytes of a .msg, in the container that Outlook uses: folders and streams. */
export function outlookFile(message: Part): Buffer {
  const entries: Entry[] = [];
  folder(entries, 'Root Entry', message, 32);
  return Buffer.from(burn(entries));
}

/** `head`: how many bytes stand before the short values, which differs by what the part is. */
function folder(entries: Entry[], name: string, part: Part, head: number): number {
  const children: number[] = [];
  const at = entries.push({ name, type: entries.length === 0 ? 5 : 1, length: 0, children }) - 1;
  for (const [tag, bytes] of Object.entries(part.streams))
    children.push(stream(entries, `__substg1.0_${tag}`, bytes));
  children.push(stream(entries, '__properties_version1.0', shortsOf(part, head)));
  for (const [i, each] of (part.recipients ?? []).entries())
    children.push(folder(entries, `__recip_version1.0_#${number(i)}`, each, 8));
  for (const [i, each] of (part.attachments ?? []).entries())
    children.push(folder(entries, `__attach_version1.0_#${number(i)}`, each, 8));
  if (part.message) children.push(folder(entries, '__substg1.0_3701000D', part.message, 24));
  if (part.named) children.push(names(entries, part.named));
  return at;
}

const number = (i: number): string => i.toString(16).padStart(8, '0');

/** Short values, 16 bytes each: the tag, flags, the value. */
function shortsOf({ shorts = [], message }: Part, head: number): Buffer {
  const all = message ? [...shorts, { tag: 0x37050003, value: 5 }] : shorts;
  const bytes = Buffer.alloc(head + 16 * all.length);
  for (const [i, { tag, value }] of all.entries()) {
    bytes.writeUInt32LE(tag, head + 16 * i);
    bytes.writeBigUInt64LE(BigInt(value), head + 16 * i + 8);
  }
  return bytes;
}

function names(entries: Entry[], named: NonNullable<Part['named']>): number {
  const children: number[] = [];
  const at = entries.push({ name: '__nameid_version1.0', type: 1, length: 0, children }) - 1;
  const sets = [...new Set(named.map(({ set }) => set))];
  const known = Buffer.alloc(8 * named.length);
  for (const [i, { set, id, short }] of named.entries()) {
    known.writeUInt32LE(id, 8 * i);
    // The first three numbers of sets are taken; the last bit says that it is known by a number.
    known.writeUInt16LE((sets.indexOf(set) + 3) << 1, 8 * i + 4);
    known.writeUInt16LE(short - 0x8000, 8 * i + 6);
  }
  children.push(stream(entries, '__substg1.0_00020102', Buffer.concat(sets.map(guid))));
  children.push(stream(entries, '__substg1.0_00030102', known));
  children.push(stream(entries, '__substg1.0_00040102', Buffer.alloc(0)));
  return at;
}

/** "00062002-0000-0000-c000-000000000046" with its first three numbers in the order of small ends first. */
function guid(set: string): Buffer {
  const [a = '', b = '', c = '', ...rest] = set.split('-');
  const turned = [a, b, c].map((each) => Buffer.from(each, 'hex').reverse());
  return Buffer.concat([...turned, Buffer.from(rest.join(''), 'hex')]);
}

/** The writer takes the whole memory behind the bytes, so they get one of their own. */
function stream(entries: Entry[], name: string, bytes: Buffer): number {
  return (
    entries.push({ name, type: 2, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) }) - 1
  );
}
