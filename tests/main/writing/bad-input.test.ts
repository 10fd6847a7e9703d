// Words that no office would type, in all three formats: whole files or none, and a sentence that says where.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import { type Files, machineFiles, type OpenFile } from '../../../src/main/writing/files.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { ownText, pack, quote } from '../../shared/pack/packs.ts';
import { everyKind, longTable, longTitle } from './documents.ts';
import { partOf, readLines } from './docx/reading.ts';
import { paragraphsOf, partsOf } from './odt/reading.ts';
import { fonts, readPdf } from './pdf/reading.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packwright-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const formats: ExportFormat[] = ['pdf', 'docx', 'odt'];
const write = (document: PackDocument, files?: Files, wanted = formats, at = join(folder, 'pack')) =>
  exportDocument(
    document,
    wanted.map((format) => ({ format, path: `${at}.${format}` })),
    { fonts, ...(files ? { files } : {}) },
  );

/** The words of each file as readers that share no code with the writers find them, every space as one. */
async function wordsOf(document: PackDocument, at = join(folder, 'pack')): Promise<string[]> {
  const written = await write(document, undefined, formats, at);
  if (!written.ok) throw new Error(failureSentence(written.failure));
  const { pages } = await readPdf(readFileSync(`${at}.pdf`));
  const all = [
    pages.map(({ words }) => words).join(' '),
    (await readLines(readFileSync(`${at}.docx`))).join(' '),
    paragraphsOf(readFileSync(`${at}.odt`)).join(' '),
  ];
  return all.map((words) => words.replace(/\s+/g, ' '));
}

const saying = (words: string) =>
  composePack(
    pack({
      details: { ...pack().details, title: `Title ${words} end` },
      sections: [
        {
          id: 's',
          kind: 'quotes',
          title: `Section ${words} end`,
          blocks: [quote({ text: `Quote ${words} end` }), ownText({ text: `Text ${words} end` })],
        },
      ],
    }),
  );

describe('in all three formats', () => {
  it.each([
    ['control characters part words and are gone', 'a\u0000b\u0007c\u000bd', 'a b c d'],
    ['half of a surrogate pair shows that something was lost', 'a\ud800b', 'a\ufffdb'],
    ['U+FFFE and U+FFFF, which are no characters, part words', 'a\ufffeb\uffffc', 'a b c'],
    ['words that break at a zero-width space are two', 'a\u200bb', 'a b'],
    ['a byte order mark and soft hyphens are gone', 'a\ufeffb\u00adc', 'abc'],
    ['signs of markup are words', '&amp; <b> ]]> "x" \'y\'', '&amp; <b> ]]> "x" \'y\''],
    ['letters of Wales and Poland stay', 'Llŷr Tŷ Łukasz Żółć ≥ 5', 'Llŷr Tŷ Łukasz Żółć ≥ 5'],
  ])('%s', async (_, typed, printed) => {
    for (const words of await wordsOf(saying(typed)))
      for (const where of ['Title', 'Section', 'Quote', 'Text'])
        expect(words).toContain(`${where} ${printed} end`);
  });

  it('a zero-width joiner parts no word', async () => {
    for (const words of await wordsOf(saying('mid\u200ddle')))
      expect(words.replaceAll('\u200d', '')).toContain('Quote middle end');
  });

  it('a title of 400 characters is whole', async () => {
    expect(longTitle).toHaveLength(400);
    const title = longTitle.replace(/\s+/g, ' ').trim();
    const document = composePack(pack({ details: { ...pack().details, title: longTitle } }));
    for (const words of await wordsOf(document)) expect(words).toContain(title);
  });

  it('names in Arabic and Hebrew stand within English lines, each letter in its place', async () => {
    // A reader of a PDF puts back the order in which such words are read, and guesses the spaces between them.
    for (const words of await wordsOf(saying('met ليلى حداد and שרה כהן there')))
      expect(words.replaceAll(' ', '')).toContain('Quotemetليلىحدادandשרהכהןthereend');
  });

  it('the header of 300 attendees is shown again on each page', async () => {
    expect((await write(longTable)).ok).toBe(true);
    const { pages } = await readPdf(readFileSync(join(folder, 'pack.pdf')));
    // The first of them is content, those of later pages are decoration.
    const later = pages.filter(({ artifacts }) => /Name Role Organisation/.test(artifacts));
    expect(later.length).toBe(pages.filter(({ words }) => /Person \d+ Llŷr/.test(words)).length - 1);
    expect(later.length).toBeGreaterThan(8);
    expect(partOf(readFileSync(join(folder, 'pack.docx')), 'word/document.xml')).toContain('<w:tblHeader/>');
    expect(partsOf(readFileSync(join(folder, 'pack.odt')))['content.xml']).toContain(
      '<table:table-header-rows><table:table-row',
    );
  });

  it('an empty pack is a cover', async () => {
    for (const words of await wordsOf(composePack(pack({ sections: [] }))))
      expect(words.trim()).toBe('Flood fund meeting');
  });

  it('a path of 300 characters can be written to', async () => {
    const at = join(folder, 'a'.repeat(120), 'b'.repeat(120), 'pack').padEnd(300, 'k');
    mkdirSync(dirname(at), { recursive: true });
    for (const words of await wordsOf(everyKind, at)) expect(words).toContain('no luck next time');
  });
});

describe('an emoji', () => {
  const document = saying('well done 🎉');

  it('stops the PDF before it is begun, and is named with its block', async () => {
    const outcome = await write(document);
    if (outcome.ok) throw new Error('written');
    expect(failureSentence(outcome.failure)).toMatch(/🎉.*U\+1F389/);
    expect(outcome.failure).toMatchObject({ kind: 'character-missing', where: expect.stringMatching(/\w/) });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stands in Word and OpenDocument files', async () => {
    expect((await write(document, undefined, ['docx', 'odt'])).ok).toBe(true);
    expect((await readLines(readFileSync(join(folder, 'pack.docx')))).join()).toContain(
      'Quote well done 🎉 end',
    );
    expect(paragraphsOf(readFileSync(join(folder, 'pack.odt'))).join()).toContain('Quote well done 🎉 end');
  });
});

describe('a folder that fails in the middle of writing', () => {
  /** Takes so many bytes of a file, then fails as a disk or a network does. */
  const failing = (code: string, room: number): Files => ({
    ...machineFiles,
    create: async (path) => {
      const file = await machineFiles.create(path);
      let taken = 0;
      const sink = new Writable({
        write(chunk: Uint8Array, _encoding, next) {
          taken += chunk.length;
          next(taken > room ? Object.assign(new Error(code), { code, syscall: 'write' }) : null);
        },
      });
      return { createWriteStream: () => sink, sync: () => file.sync(), close: () => file.close() };
    },
  });

  it.each([
    ['a full disk', 'ENOSPC', 'disk-full'],
    ['a network folder that goes away', 'ESTALE', 'target-unwritable'],
    ['a disk that stops answering', 'EIO', 'target-unwritable'],
  ])('%s: no file is left, the old ones stay, and a sentence says so', async (_, code, kind) => {
    expect((await write(everyKind)).ok).toBe(true);
    const old = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const outcome = await write(saying('new'), failing(code, 2000));
    if (outcome.ok) throw new Error('written');
    expect(outcome.failure.kind).toBe(kind);
    expect(failureSentence(outcome.failure)).toMatch(/pack\.pdf/);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toEqual(old);
  });

  /** Fails at one step of saving, as when a folder goes away between one word and the next. */
  const at = (step: 'create' | 'sync' | 'rename', code: string, from?: string): Files => {
    const fail = async (): Promise<never> => {
      throw Object.assign(new Error(code), { code, syscall: step });
    };
    const files = { ...machineFiles, pause: async () => undefined };
    if (step === 'create') return { ...files, create: fail };
    if (step === 'sync')
      return {
        ...files,
        create: async (path) => ({ ...bound(await machineFiles.create(path)), sync: fail }),
      };
    const held = (path: string) => from === undefined || path.endsWith(from);
    return { ...files, rename: (old, path) => (held(path) ? fail() : machineFiles.rename(old, path)) };
  };
  const bound = (file: OpenFile): OpenFile => ({
    createWriteStream: (options) => file.createWriteStream(options),
    sync: () => file.sync(),
    close: () => file.close(),
  });

  it.each([
    ['a folder that may only be read', at('create', 'EACCES'), /may not write there/],
    ['a disk that can only be read', at('create', 'EROFS'), /can only be read/],
    ['a disk that is full when all is written', at('sync', 'ENOSPC'), /full/],
    ['a network folder that is gone when all is written', at('sync', 'EIO'), /stopped answering/],
    ['a network folder that is gone at the last step', at('rename', 'ESTALE'), /network folder went away/],
    ['a network that went down', at('rename', 'ENETDOWN', 'odt'), /network folder went away/],
    ['a PDF that a reader holds open', at('rename', 'EBUSY', 'pdf'), /pack\.pdf is open/],
    ['a Word file that Word holds open', at('rename', 'EBUSY', 'docx'), /pack\.docx is open/],
    ['an OpenDocument text that is held open', at('rename', 'EBUSY', 'odt'), /pack\.odt is open/],
  ])('%s: all three old files stay, and a sentence says why', async (_, files, says) => {
    expect((await write(everyKind)).ok).toBe(true);
    const names = readdirSync(folder);
    const old = names.map((name) => readFileSync(join(folder, name)));
    const outcome = await write(saying('new'), files);
    if (outcome.ok) throw new Error('written');
    expect(failureSentence(outcome.failure)).toMatch(says);
    expect(readdirSync(folder)).toEqual(names);
    expect(names.map((name) => readFileSync(join(folder, name)))).toEqual(old);
  });

  it.each(formats)('is noticed by %s too', async (format) => {
    const outcome = await write(everyKind, failing('ENOSPC', 500), [format]);
    expect(outcome).toMatchObject({ failure: { kind: 'disk-full', path: join(folder, `pack.${format}`) } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
