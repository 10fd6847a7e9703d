import type { PackDocument } from '../../../shared/document/nodes.ts';
import { recordOf } from '../../../shared/document/record.ts';
import { recordXml } from '../../../shared/document/record-xml.ts';
import { sha256 } from '../../hash.ts';
import type { CoverSetting } from '../cover-setting.ts';
import { type Images, noImages } from '../images.ts';
import { type ZipWords, zipOf } from '../zip.ts';
import { contentPart } from './content.ts';
import { newPen } from './pen.ts';
import { PictureParts } from './picture-parts.ts';
import { settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';
import { element, escapeXml, namespaces, part } from './xml.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

export interface OdtOptions {
  pageOf: Record<string, number>;
  /** What its figures and charts show. */
  images?: Images;
  /** How the cover fits its page. */
  cover?: CoverSetting;
}

/**
 * Document -> an OpenDocument 1.3 text as bytes. `pageOf` (anchor -> page) fills the contents. The same document
 * gives the same bytes: dates come from it, and the package holds no others.
 */
export function writeOdt(
  document: PackDocument,
  { pageOf, images = noImages, cover }: OdtOptions,
): Uint8Array {
  const pictures = new PictureParts(images);
  const pen = newPen(document, pictures, cover);
  const content = contentPart(document, pageOf, pen);
  return zipOf(
    new Map<string, ZipWords | Uint8Array>([
      // First and not packed, so that a program can tell the format from the first bytes (ODF 1.3 part 2, section 3.3).
      ['mimetype', Buffer.from(mediaType)],
      ['META-INF/manifest.xml', manifest(pictures)],
      ['content.xml', content],
      ['styles.xml', stylesPart(document, pen)],
      ['meta.xml', metaPart(document)],
      ['settings.xml', settingsPart()],
      ...pictures.parts(),
    ]),
  );
}

function metaPart(document: PackDocument): string {
  const text = (name: string, words: string) => element(name, {}, escapeXml(words));
  const property = (name: string, value: string) =>
    element('meta:user-defined', { 'meta:name': name }, escapeXml(value));
  return part(
    'office:document-meta',
    element(
      'office:meta',
      {},
      text('meta:generator', 'Packwright') +
        text('dc:title', document.title) +
        (document.subject ? text('dc:subject', document.subject) : '') +
        text('meta:initial-creator', document.author) +
        text('dc:creator', document.author) +
        text('meta:creation-date', document.changedAt) +
        text('dc:date', document.changedAt) +
        text('dc:language', document.language) +
        property('Marking', document.marking) +
        // Office programs keep properties when they save a file, and no parts that they do not know.
        property('Packwright', recordXml(recordOf(document, sha256))),
    ),
  );
}

function manifest(pictures: PictureParts): string {
  const entry = (path: string, type: string, version = {}) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type, ...version });
  const files = [
    ...['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((path) => entry(path, 'text/xml')),
    ...pictures.types().map(([path, type]) => entry(path, type)),
  ];
  const office = namespaces['xmlns:office'] ?? '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'manifest:manifest',
    { 'xmlns:manifest': office.replace(':office:1.0', ':manifest:1.0'), 'manifest:version': '1.3' },
    entry('/', mediaType, { 'manifest:version': '1.3' }) + files.join(''),
  )}`;
}
