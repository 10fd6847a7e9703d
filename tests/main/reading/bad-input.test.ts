import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { findFiles } from '../../../src/main/reading/folders.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { temporaryFolder } from '../temporary.ts';
import { fixture, read, refusal, story, written } from './reading.ts';

// Some of these are large, beside whatever else this machine does.
vi.setConfig({ testTimeout: 30_000 });

const sentence = async (path: string) => failureSentence(await refusal(path));

describe('files under another name are read as what they are, and that is said', () => {
  const item = '{"title":"Item","base_path":"/x","details":{"body":"<p>Words of the item.</p>"}}';
  test.each([
    ['docx-release.docx', 'note.pdf', 'docx', 'It is a Word document, though its name ends in .pdf'],
    ['docx-release.docx', 'note.doc', 'docx', 'It is a Word document, though its name ends in .doc'],
    ['odt-release.odt', 'note.txt', 'odt', 'It is an OpenDocument text, though its name ends in .txt'],
    ['pdf-release.pdf', 'note.bak', 'pdf', 'It is a PDF, though its name ends in .bak'],
    ['xlsx-people.xlsx', 'list.csv', 'xlsx', 'It is an Excel workbook, though its name ends in .csv'],
    ['csv-people.csv', 'list.xlsx', 'csv', 'It is a sheet of values as text, though its name ends in .xlsx'],
    ['eml-release.eml', 'mail.txt', 'eml', 'It is an e-mail message, though its name ends in .txt'],
    ['rtf-release.rtf', 'note.doc', 'rtf', 'It is a rich text (RTF) document, though its name ends in .doc'],
    ['rtf-release.rtf', 'note', 'rtf', 'It is a rich text (RTF) document'],
  ])('%s as %s', async (name, as, format, said) => {
    const found = await read(written(as, readFileSync(fixture(name))));
    expect(found.format).toBe(format);
    expect(found.remarks).toEqual([`${said}, and was read as what it is.`]);
  });

  test.each([
    ['page.doc', '<html><body><p>An old export.</p></body></html>', 'html'],
    ['item.txt', item, 'json'],
    [
      'feed.txt',
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title><description>B c.</description></item></channel></rss>',
      'feed',
    ],
  ])('text that shows what it is: %s', async (name, text, format) => {
    expect(await read(written(name, text))).toMatchObject({
      format,
      remarks: [expect.stringContaining('though its name')],
    });
  });

  test('a text without an ending to its name is a text; another ending promises what we do not know', async () => {
    expect(await read(written('028', 'The bridge is open.'))).toMatchObject({ format: 'txt' });
    expect(await refusal(written('notes.xyz', 'The bridge is open.'))).toMatchObject({
      kind: 'format-unknown',
    });
  });

  test('a letter typed with headings of its own stays a text', async () => {
    const text = 'From: Ann Bowen\nTo: Bob Lee\nSubject: The bridge\n\nIt is open.';
    expect(await read(written('letter.txt', text))).toMatchObject({ format: 'txt' });
  });
});

describe('files that are cut short', () => {
  test.each([
    'docx-release.docx',
    'odt-release.odt',
    'pdf-release.pdf',
    'xlsx-people.xlsx',
    'eml-release.eml',
    'rtf-release.rtf',
  ])('%s says so', async (name) => {
    const whole = readFileSync(fixture(name));
    const cut = written(name, whole.subarray(0, Math.floor(whole.length * 0.66)));
    expect(await sentence(cut)).toMatch(
      /is damaged \(it is cut short.*\)\. Get a fresh copy and import that\.$/,
    );
  });

  test('a page is read, and its end is to be checked', async () => {
    const page = '<!doctype html><html><body><main><p>The bridge is open. It was clo';
    expect((await read(written('cut.html', page))).remarks).toEqual([
      'The page breaks off before its end, as if it was cut short. Check that its last words are there.',
    ]);
    expect(
      (await read(written('whole.html', `${page}sed.</p></main></body></html>`))).remarks,
    ).toBeUndefined();
    expect((await read(written('open.html', `${page}sed.</p>`))).remarks).toBeUndefined();
  });
});

describe('text in an encoding that we do not know', () => {
  const inCode = (text: string, code: Record<string, number>) =>
    Buffer.from([...text].map((sign) => code[sign] ?? sign.charCodeAt(0)));
  test.each([
    [
      'Cyrillic',
      Buffer.from(
        [...'Новости дня: мост открыт'].map((c) =>
          c > 'я' || c < 'А' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x410 + 0xc0,
        ),
      ),
    ],
    [
      'of old Macintoshes',
      inCode('The caf\u00e9s open. It\u2019s near the caf\u00e9s.', { é: 0x8e, '\u2019': 0xd5 }),
    ],
    ['Polish', inCode('Minister Wałęsa był w Wałczu', { ł: 0xb3, ę: 0xea })],
    ['Japanese', Buffer.from('91e590628ddd82cd905682b582a28aee8be082f094ad955c82b582bd8142', 'hex')],
  ])('%s is refused in words', async (_, bytes) => {
    expect(await sentence(written('odd.txt', bytes))).toBe(
      'odd.txt is text in an encoding that we do not know (neither UTF-8, UTF-16 nor Windows-1252), so its letters ' +
        'would come out wrong. Open it in the program that made it, save it as UTF-8, and import that.',
    );
  });

  test('accents of Western languages in Windows-1252 are none of that', async () => {
    const text = 'Dad déjà vu: la fête créée à Évian, naïve, £3 for 2 m², ½ price, Łukasz';
    const bytes = Buffer.from(text.replace('Łukasz', ''), 'latin1');
    expect((await story(written('french.txt', bytes))).body).toContain('la fête créée à Évian');
  });

  test('bytes at random are no text', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256));
    expect(await refusal(written('random.txt', bytes))).toMatchObject({ kind: 'file-not-text' });
  });
});

test('characters that nobody sees stay in their places, so that no words join', async () => {
  const { body } = await story(
    written('zero.txt', 'News story: Zero\n\nThe\u200bbridge is open.\u0007 It\u2060self.\fNew page.'),
  );
  expect(body).toBe('The\u200bbridge is open.\u0007 It\u2060self.\n\nNew page.');
});

test('right-to-left words keep their order and their place', async () => {
  const { body, quotes } = await story(
    written(
      'rtl.txt',
      'The Minister for Towns, Ann Lee, said: “مرحبا بكم جميعا في مدينتنا اليوم.”\n\nIt was 3 March 2026.',
    ),
  );
  expect(body).toContain('“مرحبا بكم جميعا في مدينتنا اليوم.”');
  for (const { start, end, text } of quotes) expect(body.slice(start, end)).toBe(text);
});

describe('files built to fill memory', () => {
  const parts = () => unzipSync(readFileSync(fixture('docx-release.docx')));

  test('a document that says how large it would be is left packed', async () => {
    const bomb = { ...parts(), 'word/document.xml': new Uint8Array(120_000_000).fill(32) };
    expect(await refusal(written('bomb.docx', zipSync(bomb, { level: 9 })))).toMatchObject({
      kind: 'unpacks-too-large',
    });
  });

  test('one that lies about it gets no more memory than it asked for', async () => {
    const text = strToU8(`<w:document xmlns:w="x">${' '.repeat(3_000_000)}</w:document>`);
    const packed = Buffer.from(zipSync({ ...parts(), 'word/document.xml': text }));
    const [size, lie] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32LE(text.length);
    lie.writeUInt32LE(5000);
    for (let at = packed.indexOf(size); at >= 0; at = packed.indexOf(size, at + 1)) lie.copy(packed, at);
    expect(await refusal(written('lying.docx', packed))).toMatchObject({ kind: 'file-damaged' });
  });

  test.each(['huge.txt', 'huge.csv', 'huge.pdf', 'huge.docx', 'huge.msg'])(
    '200 MB are not even read: %s',
    async (name) => {
      const path = written(name, 'x');
      truncateSync(path, 200_000_000);
      expect(await sentence(path)).toMatch(/^huge\.\w+ is 200 MB; a story can have up to \d0 MB\. Split it/);
    },
  );
});

test.skipIf(process.platform === 'win32')('a pipe is refused at once, for it never ends', async () => {
  const pipe = join(temporaryFolder(), 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  expect(await sentence(pipe)).toMatch(
    /^We could not read pipe\.txt \(it is a pipe or a device, not a file\)\./,
  );
});

test('a folder that vanishes is told, and so is each of its files', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'x');
  const { files } = await findFiles([folder]);
  rmSync(folder, { recursive: true });
  expect(await sentence(files[0] ?? '')).toBe(
    `There is no file ${path}. Check the name and the folder, then try again.`,
  );
  const gone = await findFiles([folder]);
  expect(gone.failed.map(({ failure }) => failureSentence(failure))).toEqual([
    `There is no file ${folder}. Check the name and the folder, then try again.`,
  ]);
});
