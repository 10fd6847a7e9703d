import { strFromU8, unzipSync } from 'fflate';
import { NotXml, parse } from './tree.ts';

/** Why a file cannot serve as a template. */
export type Unusable = 'not-word' | 'old-word' | 'encrypted' | 'macros' | 'too-large' | 'damaged' | 'strict';

export type Parts = Map<string, string | Uint8Array>;

/** No template of an office holds more, packed or not; what would is built to fill a memory. */
const mostUnpacked = 150_000_000;
const mostParts = 4000;

const wordMain =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml/;

/** The parts of a department's .docx or .dotx, the XML among them as text. It is looked at before it is unpacked. */
export function openTemplate(bytes: Uint8Array): { parts: Parts } | { unusable: Unusable } {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // A locked Word file and one of before 2007 are in the same wrapping.
    return { unusable: holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word' };
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return { unusable: 'not-word' };
  try {
    return checked(bytes);
  } catch {
    return { unusable: 'damaged' };
  }
}

function checked(bytes: Uint8Array): { parts: Parts } | { unusable: Unusable } {
  let [size, count] = [0, 0];
  const unpacked = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      count += 1;
      return size <= mostUnpacked && count <= mostParts;
    },
  });
  if (size > mostUnpacked || count > mostParts) return { unusable: 'too-large' };
  const parts: Parts = new Map();
  for (const [name, part] of Object.entries(unpacked))
    parts.set(name, /\.(xml|rels)$/i.test(name) ? textOf(part) : part);
  const types = parts.get('[Content_Types].xml');
  const document = parts.get('word/document.xml');
  if (typeof types !== 'string') return { unusable: 'not-word' };
  if (/macroEnabled/.test(types) || parts.has('word/vbaProject.bin')) return { unusable: 'macros' };
  if (!wordMain.test(types) || typeof document !== 'string') return { unusable: 'not-word' };
  if (document.includes('purl.oclc.org/ooxml')) return { unusable: 'strict' };
  for (const part of parts.values()) if (typeof part === 'string') parse(part);
  return { parts };
}

/** UTF-8 as Word writes it, without its mark; a part in UTF-16 or with a document type is not taken. */
function textOf(part: Uint8Array): string {
  const text = strFromU8(part).replace(/^\ufeff/, '');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new NotXml();
  return text;
}

const startsWith = (bytes: Uint8Array, first: number[]) => first.every((byte, at) => bytes[at] === byte);

/** Whether a name stands in the directory of an old wrapping, in its two bytes a letter. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'));
