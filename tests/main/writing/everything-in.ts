// All that a file holds, unpacked, so that what should not be in it can be looked for.
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from './pdf/reading.ts';

/** The names and the contents of each part of a Word or OpenDocument file. */
export const everythingInZip = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}\n${utf16(part)}`)
    .join('\n');

/** A PDF's objects and unpacked streams as they are and as UTF-16, and its words as a reader finds them. */
export async function everythingInPdf(bytes: Uint8Array): Promise<string> {
  const file = Buffer.from(bytes);
  const streams = [...file.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) =>
    unpacked(file.subarray(index + length)),
  );
  const { pages, outline, title } = await readPdf(bytes);
  const said = pages.flatMap(({ words, artifacts, links }) => [words, artifacts, JSON.stringify(links)]);
  const raw = [file, ...streams].flatMap((part) => [part.toString('latin1'), utf16(part), fromHex(part)]);
  return [...raw, ...said, JSON.stringify(outline), title].join('\n');
}

/** What the packed bytes at the beginning hold; nothing where they are not packed. */
function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Letters of which each takes two bytes, whichever of them is the empty one. */
const utf16 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\0', '');

/** Texts written as hexadecimal numbers. */
const fromHex = (bytes: Buffer): string =>
  [...bytes.toString('latin1').matchAll(/<([0-9a-f]{8,})>/gi)]
    .map(([, digits = '']) => utf16(Buffer.from(digits, 'hex')))
    .join('\n');
