import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import { attribute } from '../reading/dom.ts';
import { parseXml } from '../reading/xml.ts';
import { unpack } from '../reading/zip.ts';
import { madeFrom, textIn } from './made-from.ts';
import { readFurniture } from './odt-furniture.ts';
import { readWords } from './odt-words.ts';
import { safeXml } from './parts.ts';
import { readRecord } from './record.ts';
import { inFull, Tracked } from './tracked.ts';

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** An OpenDocument text as it came back: its paragraphs with their bookmarks, its comments and its record. */
export function readOdt(bytes: Uint8Array, path: string): Outcome<EditedFile> {
  const parts = unpack(bytes, path, (name) => wanted.has(name));
  if (!parts.ok) return parts;
  const manifest = parts.value['META-INF/manifest.xml'];
  if (manifest && Buffer.from(manifest).includes('encryption-data'))
    return failed({ kind: 'document-encrypted', path });
  const xml = safeXml(parts.value, path);
  if (!xml.ok) return xml;
  const { 'content.xml': content, 'styles.xml': styles, 'meta.xml': meta } = xml.value;
  if (content === undefined) return failed({ kind: 'file-damaged', path, detail: 'its text is missing' });
  const tracked = new Tracked();
  const words = inFull(readWords(parseXml(content), tracked), tracked);
  if (words.paragraphs.length === 0) return failed({ kind: 'no-words', path });
  const origin = {
    // So LibreOffice calls the identifier of a Word file that it makes OpenDocument of.
    identifier: propertyOf(meta, 'OOXMLCorePropertyIdentifier'),
    created: textIn(meta, ({ localName }) => localName === 'meta:creation-date'),
  };
  const record = readRecord(propertyOf(meta, 'Packwright'));
  const furniture = readFurniture(content, styles);
  return done({ format: 'odt', ...words, furniture, ...madeFrom(record, origin, words.paragraphs) });
}

/** A property that the file was given by the program that wrote it. */
const propertyOf = (meta: string | undefined, name: string): string =>
  textIn(meta, (node) => node.localName === 'meta:user-defined' && attribute(node, 'meta:name') === name);
