import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import type { Progress } from '../../../src/shared/contract/contract.ts';
import { failed } from '../../../src/shared/failure.ts';
import { documentOf, everyKind, heading, longTable, paragraph } from './documents.ts';
import { templateFile } from './docx/template-file.ts';
import { fonts, readPdf } from './pdf/reading.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const both = () => [
  { format: 'pdf' as const, path: at('pack.pdf') },
  { format: 'docx' as const, path: at('pack.docx') },
];

describe('an export', () => {
  it('writes each format that is asked for, and says how large each is', async () => {
    const outcome = await exportDocument(everyKind, both(), { fonts: pathToFileURL(`${fonts}/`) });
    const [pdf, word] = [readFileSync(at('pack.pdf')), readFileSync(at('pack.docx'))];
    expect(outcome).toEqual({
      ok: true,
      value: [
        { format: 'pdf', path: at('pack.pdf'), bytes: pdf.length, pages: 5 },
        { format: 'docx', path: at('pack.docx'), bytes: word.length, pages: null },
      ],
    });
    expect((await readPdf(pdf)).pages[2]?.words).toContain('no luck next time');
    expect((await mammoth.extractRawText({ buffer: word })).value).toContain('no luck next time');
    expect(readdirSync(folder).sort()).toEqual(['pack.docx', 'pack.pdf']);
  });

  it('leaves every target as it was when one cannot be written', async () => {
    writeFileSync(at('pack.pdf'), 'old');
    const [pdf] = both();
    const nowhere = { format: 'docx' as const, path: join(folder, 'no', 'pack.docx') };
    const outcome = await exportDocument(everyKind, pdf ? [pdf, nowhere] : [], { fonts });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'target-unwritable', path: nowhere.path } });
    expect(readdirSync(folder)).toEqual(['pack.pdf']);
    expect(readFileSync(at('pack.pdf'), 'utf8')).toBe('old');
  });

  it('stops at a character that our fonts lack, unless Word alone is asked for', async () => {
    const document = documentOf([heading(1, 'Thanks'), paragraph('Well done 🎉')]);
    const [pdf, word] = both();
    if (!pdf || !word) throw new Error('no targets');
    expect(await exportDocument(document, [word, pdf], { fonts })).toMatchObject({
      failure: { kind: 'character-missing', character: '🎉' },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect((await exportDocument(document, [word], { fonts })).ok).toBe(true);
    expect((await mammoth.extractRawText({ buffer: readFileSync(word.path) })).value).toContain('🎉');
  });

  it('can be cancelled at any step, and nothing is left', async () => {
    const steps: Progress[] = [];
    await exportDocument(longTable, both(), { fonts, progress: (step) => steps.push(step) });
    rmSync(folder, { recursive: true });
    const points = [1, Math.floor(steps.length / 2), steps.length];
    for (const point of points) {
      folder = mkdtempSync(join(tmpdir(), 'packwright-export-'));
      const stop = new AbortController();
      let count = 0;
      const progress = () => {
        count += 1;
        if (count === point) stop.abort();
      };
      const outcome = await exportDocument(longTable, both(), { fonts, progress, signal: stop.signal });
      expect(outcome).toEqual(failed({ kind: 'cancelled' }));
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('tells how far it is, each step no less than the one before', async () => {
    const steps: Progress[] = [];
    await exportDocument(longTable, both(), { fonts, progress: (step) => steps.push(step) });
    expect(new Set(steps.map(({ doing }) => doing))).toEqual(
      new Set(['Laying out the pages', 'Writing the PDF']),
    );
    const written = steps.filter(({ doing }) => doing === 'Writing the PDF');
    expect(written.map(({ done }) => done)).toEqual(written.map((_, index) => index + 1));
    expect(written.at(-1)?.total).toBe(written.length);
  });

  it('refuses to write two files to one path', async () => {
    const targets = both().map((target) => ({ ...target, path: at('same') }));
    expect(await exportDocument(everyKind, targets, { fonts })).toMatchObject({
      failure: { kind: 'bad-request' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('Word in a department’s own template', () => {
  const word = (template: string) => [{ format: 'docx' as const, path: at('pack.docx'), template }];

  it('is filled, and says what did not fit', async () => {
    writeFileSync(at('house.dotx'), templateFile());
    const outcome = await exportDocument(everyKind, word(at('house.dotx')), { fonts });
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        {
          path: at('pack.docx'),
          warnings: [expect.stringContaining('{{ours}}'), ...Array(3).fill(expect.any(String))],
        },
      ],
    });
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(at('pack.docx')) });
    expect(value).toContain('Briefing: Visit to the Harbour Works at Porth Newydd');
    expect(value).toContain('no luck next time');
  });

  it('writes nothing where the template is none, or is not there', async () => {
    writeFileSync(at('pack.docx'), 'old');
    writeFileSync(at('house.docx'), 'Dear Minister');
    expect(await exportDocument(everyKind, word(at('house.docx')), { fonts })).toEqual({
      ok: false,
      failure: { kind: 'template-unusable', path: at('house.docx'), fault: 'not-word' },
    });
    expect(await exportDocument(everyKind, word(at('none.docx')), { fonts })).toMatchObject({
      failure: { kind: 'file-missing', path: at('none.docx') },
    });
    expect(readdirSync(folder).sort()).toEqual(['house.docx', 'pack.docx']);
    expect(readFileSync(at('pack.docx'), 'utf8')).toBe('old');
  });
});
