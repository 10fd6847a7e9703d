import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import { attribute } from '../reading/dom.ts';
import { parseXml } from '../reading/xml.ts';
import { unpack } from '../reading/zip.ts';
import { readComments } from './docx-comments.ts';
import { readFurniture } from './docx-furniture.ts';
import { readStyles } from './docx-styles.ts';
import { readWords } from './docx-words.ts';
import { madeFrom, textIn } from './made-from.ts';
import { safeXml } from './parts.ts';
import { readRecord } from './record.ts';
import { inFull, Tracked } from './tracked.ts';

/** A Word file as it came back: its paragraphs with their bookmarks, its comments and its record. */
export function readDocx(bytes: Uint8Array, path: string): Outcome<EditedFile> {
  const parts = unpack(bytes, path, (name) => wanted.test(name));
  if (!parts.ok) return parts;
  const texts = safeXml(parts.value, path);
  if (!texts.ok) return texts;
  const { value: xml } = texts;
  const document = xml['word/document.xml'];
  if (document === undefined) return failed({ kind: 'file-damaged', path, detail: 'its text is missing' });
  const styles = readStyles(xml['word/styles.xml']);
  const tracked = new Tracked();
  const root = parseXml(document);
  const body = readWords(root, styles, tracked);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) =>
    xml[name] === undefined ? [] : readWords(parseXml(xml[name]), styles, tracked).paragraphs,
  );
  const draft = {
    paragraphs: [...body.paragraphs, ...notes.map((note) => ({ ...note, role: 'note' as const }))],
    figures: body.figures,
    comments: readComments(xml['word/comments.xml'], body.commented),
  };
  const words = inFull(draft, tracked);
  if (words.paragraphs.length === 0) return failed({ kind: 'no-words', path });
  const core = xml['docProps/core.xml'];
  const origin = {
    identifier: textIn(core, ({ localName }) => localName === 'dc:identifier'),
    created: textIn(core, ({ localName }) => localName === 'dcterms:created'),
  };
  return done({
    format: 'docx',
    ...words,
    furniture: readFurniture(root, xml, styles),
    ...madeFrom(recordIn(xml), origin, words.paragraphs),
  });
}

const wanted =
  /^(word\/(document|styles|settings|comments|footnotes|endnotes|(header|footer)\d*)\.xml|word\/_rels\/document\.xml\.rels|customXml\/item\d+\.xml|docProps\/(core|custom)\.xml)$/;

function recordIn(xml: Record<string, string>) {
  for (const [name, text] of Object.entries(xml)) {
    const record = name.startsWith('customXml/') ? readRecord(text) : null;
    if (record) return record;
  }
  // A program that makes Word out of OpenDocument writes its properties as Word's own.
  return readRecord(textIn(xml['docProps/custom.xml'], (node) => attribute(node, 'name') === 'Packwright'));
}
