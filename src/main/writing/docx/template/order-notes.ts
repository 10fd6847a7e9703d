import { firstComment } from '../comments.ts';
import type { TemplateFile } from './package.ts';
import { all, attribute, type Element, parse, sourceOf } from './tree.ts';

const main = 'word/document.xml';

/**
 * Numbers the footnotes as they follow each other in the text, the template's own among them: LibreOffice takes the
 * words of a note by its place.
 */
export function orderNotes(file: TemplateFile): void {
  const name = file.partOf('footnotes');
  if (name === undefined) return;
  const xml = file.text(name);
  const root = parse(xml);
  const notes = root.children.filter(({ name: element }) => element === 'w:footnote');
  const lines = notes.filter((note) => attribute(note, 'w:type') !== undefined);
  const byId = new Map(notes.filter((note) => !lines.includes(note)).map((note) => [idOf(note), note]));
  const text = file.text(main);
  const asked = [...text.matchAll(/<w:footnoteReference\b[^>]*w:id="(\d+)"/g)].map(([, id = '']) => id);
  const order = [...new Set([...asked, ...byId.keys()])].filter((id) => byId.has(id));
  const comments = file.partOf('comments');
  // The template's own comments are numbered among them: LibreOffice mixes up the two where they are alike.
  const taken = comments === undefined ? [] : idsOf(file.text(comments)).filter((id) => id < firstComment);
  const first = Math.max(0, ...lines.map((line) => Number(idOf(line))), ...taken) + 1;
  const numberOf = new Map(order.map((id, at) => [id, String(first + at)]));
  const renamed = (source: string) =>
    source.replace(/(\sw:id=")(\d+)"/, (_, before, id) => `${before}${numberOf.get(id) ?? id}"`);
  const ordered = order.map((id) => renamed(sourceOf(xml, byId.get(id) as Element)));
  const inside = lines.map((line) => sourceOf(xml, line)).join('') + ordered.join('');
  file.parts.set(name, xml.slice(0, root.innerStart) + inside + xml.slice(root.innerEnd));
  file.parts.set(main, text.replace(/<w:footnoteReference\b[^>]*>/g, renamed));
}

const idsOf = (xml: string) => all(parse(xml), 'w:comment').map((one) => Number(attribute(one, 'w:id')) || 0);

const idOf = (note: Element) => attribute(note, 'w:id') ?? '';
