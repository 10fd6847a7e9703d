import { done, failed } from '../../shared/failure.ts';
import { documentBlocks } from './document-html.ts';
import type { DomNode } from './dom.ts';
import { odfToHtml } from './odt-html.ts';
import type { Opener } from './source.ts';
import { harmlessXml, parseXml } from './xml.ts';
import { unpack } from './zip.ts';

/** An OpenDocument text: its headings, paragraphs, lists, tables and quotes. */
export const openOdt: Opener = async (bytes, path) => {
  const parts = unpack(bytes, path, (name) => wanted.has(name));
  if (!parts.ok) return parts;
  const { 'content.xml': content, 'META-INF/manifest.xml': manifest } = parts.value;
  if (manifest && Buffer.from(manifest).includes('encryption-data')) {
    return failed({ kind: 'document-encrypted', path });
  }
  if (!content) return failed({ kind: 'file-damaged', path, detail: 'its text is missing' });
  const xml = harmlessXml(content, path);
  if (!xml.ok) return xml;
  const blocks = documentBlocks(odfToHtml(parseXml(xml.value) as DomNode), path);
  return blocks.ok ? done({ blocks: blocks.value }) : blocks;
};

const wanted = new Set(['content.xml', 'META-INF/manifest.xml']);
