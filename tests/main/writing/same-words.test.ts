// One document, three files: each is read by a reader that shares no code with its writer.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { pack } from '../../shared/pack/packs.ts';
import { everyKind, longQuote, longTable, longTitled, tallCell } from './documents.ts';
import { noteLines, printedLines, readLines, readNotes } from './docx/reading.ts';
import { illustrated, pictures } from './illustrated.ts';
import { notesOf, paragraphsOf } from './odt/reading.ts';
import { fonts, readPdf } from './pdf/reading.ts';
import { wholeDocument } from './whole-document.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-words-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withoutSpace = (words: string) => words.replace(/\s+/g, '');

/** The words of each file, in its own order, without spaces: where lines end is the format's matter. */
async function exported(document: PackDocument): Promise<Record<'pdf' | 'docx' | 'odt', string>> {
  const at = (format: string) => join(folder, `pack.${format}`);
  const targets = (['pdf', 'docx', 'odt'] as const).map((format) => ({ format, path: at(format) }));
  const outcome = await exportDocument(document, targets, { fonts, pictures });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const pdf = await readPdf(readFileSync(at('pdf')));
  return {
    pdf: withoutSpace(pdf.pages.map(({ words }) => words).join(' ')),
    docx: withoutSpace((await readLines(readFileSync(at('docx')))).join(' ')),
    odt: withoutSpace(paragraphsOf(readFileSync(at('odt'))).join(' ')),
  };
}

/** The lines that `words` lacks, or has only before the line that should precede them. */
function missing(lines: string[], words: string): string[] {
  let from = 0;
  return lines.filter((line) => {
    const found = words.indexOf(withoutSpace(line), from);
    if (found >= 0) from = found + withoutSpace(line).length;
    return found < 0;
  });
}

test.each([
  ['every kind of node', everyKind],
  ['a composed pack', composePack(pack())],
  ['300 attendees', longTable],
  ['a cell of two pages', tallCell],
  ['a quote of 5,000 words', longQuote],
  ['a title of 400 characters with marks', longTitled],
  ['pictures and charts', illustrated],
  ['footnotes, languages and pages that lie', wholeDocument],
])('PDF, Word and OpenDocument say the same words in the same order: %s', async (_, document) => {
  const files = await exported(document);
  // A footnote's number stands in the line, as every format shows it: the words before and behind it are compared.
  const lines = printedLines(document, {}, '\n').flatMap((line) => line.split('\n'));
  expect(lines.length).toBeGreaterThan(9);
  for (const words of Object.values(files)) expect(missing(lines, words)).toEqual([]);
});

test('the words of the footnotes are the same in the same order', async () => {
  await exported(wholeDocument);
  const file = (format: string) => readFileSync(join(folder, `pack.${format}`));
  const notes = noteLines(wholeDocument);
  expect(notes).toHaveLength(3);
  expect(readNotes(file('docx'))).toEqual(notes);
  expect(notesOf(file('odt'))).toEqual(notes);
  const pdf = await readPdf(file('pdf'));
  expect(missing(notes, withoutSpace(pdf.pages.map(({ words }) => words).join(' ')))).toEqual([]);
});

test('Word and OpenDocument say nothing else, contents and their pages included', async () => {
  const { docx, odt } = await exported(composePack(pack()));
  expect(odt).toBe(docx);
});
