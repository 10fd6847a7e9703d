// One word of 400 letters, a place whose name has 58, and pictures whose description is longer than can be heard at
// one go: nothing runs off a page, nothing is cut, and the checker of PDFs names neither.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { Block } from '../../../src/shared/model/pack.ts';
import { ownBlocks } from '../../shared/pack/own-blocks.ts';
import { fact, ownText, pack, quote } from '../../shared/pack/packs.ts';
import { readLines } from './docx/reading.ts';
import { photo, pictures } from './illustrated.ts';
import { checkerAt, isThere, pythonHas, unless } from './installed.ts';
import { paragraphsOf, partsOf } from './odt/reading.ts';
import { fonts, readPdf } from './pdf/reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'packwright-long-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const word = 'abcdefghij'.repeat(40);
const place = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const marks = 'e\u0301'.repeat(60);
const shown = `${'The quay at low tide, with boats on the sand and people who look at them. '.repeat(7)}The end.`;

const halfStrong = {
  ...fact(),
  text: place,
  figures: [{ ...fact().figures[0], start: 20, end: 30, qualifiers: [] }],
};

const blocks: Block[] = [
  halfStrong as Block,
  quote({ text: `We will go to ${place} soon, said ${word}` }),
  ownText({ text: `In ${place}, as ${word} has it, and ${marks}.\n\n- ${word}` }),
  {
    ...ownBlocks.table,
    columns: [word, place],
    rows: [
      [word, 'short'],
      ['short', place],
    ],
  },
  { ...ownBlocks.picture, picture: photo, alternative: shown },
  { ...ownBlocks.chart, alternative: shown },
  { ...ownBlocks.portrait, picture: photo, name: word },
];
const document = composePack(
  pack({ sections: [{ id: 's', kind: 'background', title: `On ${place} and ${word}`, blocks }] }),
);
const pathOf = (format: ExportFormat) => join(folder, `pack.${format}`);
const formats: ExportFormat[] = ['pdf', 'docx', 'odt'];
const written = await exportDocument(
  document,
  formats.map((format) => ({ format, path: pathOf(format) })),
  { fonts, pictures },
);
const bytesOf = (format: ExportFormat) => readFileSync(pathOf(format));
const unspaced = (words: string) => words.replace(/\s/g, '');

describe('a pack with long words and long descriptions', () => {
  it('is written whole in each format', async () => {
    expect(written.ok).toBe(true);
    const { pages } = await readPdf(bytesOf('pdf'));
    const all = [
      pages.map(({ words }) => words).join(' '),
      (await readLines(bytesOf('docx'))).join(' '),
      paragraphsOf(bytesOf('odt')).join(' '),
    ].map(unspaced);
    for (const text of all) {
      expect(text.split(word).length - 1).toBe(8);
      expect(text.split(place).length - 1).toBe(7);
      expect(text.split(unspaced(shown)).length - 1).toBe(2);
      expect(text).toContain('Whatthepictureshows:Thequay');
    }
  });

  it('has nothing beside the page in the PDF', async () => {
    const { stdout } = spawnSync('pdftotext', ['-bbox', pathOf('pdf'), '-'], { encoding: 'utf8' });
    const ends = [...stdout.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(ends.length).toBeGreaterThan(50);
    expect(Math.max(...ends)).toBeLessThan(595.28 - 71);
  });

  it('tells of each picture in at most 250 characters, in whole sentences, and where there is more', () => {
    const docx = partsOf(bytesOf('docx'))['word/document.xml'] ?? '';
    const odt = partsOf(bytesOf('odt'))['content.xml'] ?? '';
    const told = [
      ...[...docx.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)],
      ...[...odt.matchAll(/<svg:desc>([^<]*)/g)],
    ].map(([, words = '']) => words);
    expect(told).toHaveLength(6);
    for (const words of told) expect(words.length).toBeLessThanOrEqual(250);
    expect(told[0]).toMatch(/^The quay at low tide.*look at them\. Described in full below\.$/);
  });

  const canCheck = unless(
    'the PDF checker needs ../shared/checks, python3-pikepdf and python3-fonttools',
    isThere('check-pdfua') && pythonHas('pikepdf', 'fontTools'),
  );
  it.runIf(canCheck)('passes the checker of PDFs with its rules of quality', () => {
    const { stdout } = spawnSync(
      checkerAt('check-pdfua'),
      ['--ua', '--a', '2a', '--quality', pathOf('pdf')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.trim()).toBe(`PASS ${pathOf('pdf')}`);
  });
});
