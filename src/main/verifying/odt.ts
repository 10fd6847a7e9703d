import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import { attribute, type DomNode } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';
import { unpack } from '../reading/zip.ts';
import { readWords } from './odt-words.ts';
import { safeXml } from './parts.ts';
import { readRecord } from './record.ts';

const wanted = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** An OpenDocument text as it came back: its paragraphs with their bookmarks, its comments and its record. */
export function readOdt(bytes: Uint8Array, path: string): Outcome<EditedFile> {
  const parts = unpack(bytes, path, (name) => wanted.has(name));
  if (!parts.ok) return parts;
  const manifest = parts.value['META-INF/manifest.xml'];
  if (manifest && Buffer.from(manifest).includes('encryption-data'))
    return failed({ kind: 'document-encrypted', path });
  const xml = safeXml(parts.value, path);
  if (!xml.ok) return xml;
  const { 'content.xml': content, 'meta.xml': meta } = xml.value;
  if (content === undefined) return failed({ kind: 'file-damaged', path, detail: 'its text is missing' });
  const words = readWords(parseXml(content));
  if (words.paragraphs.length === 0) return failed({ kind: 'no-words', path });
  const record = readRecord(propertyOf(meta, 'Packwright'));
  return done({ format: 'odt', ...words, record, packId: record?.pack ?? null });
}

/** A property that the file was given by the program that wrote it. */
function propertyOf(meta: string | undefined, name: string): string {
  let value = '';
  const enter = (node: DomNode): boolean => {
    const found = node.localName === 'meta:user-defined' && attribute(node, 'meta:name') === name;
    if (found) value = node.textContent ?? '';
    return !found;
  };
  if (meta !== undefined) walk(parseXml(meta), enter, () => {});
  return value;
}
