import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { copyName, fileNameOf } from '../../../src/main/cli/words.ts';
import { packSchema } from '../../../src/shared/pack/spec.ts';
import { temporaryFolder } from '../temporary.ts';
import { packwright, packwrightProcess } from './command-line.ts';

vi.setConfig({ testTimeout: 60_000 });

const stories = {
  'fund.txt': `News story: Fund for towns opens

The Home Office has opened a fund of up to £200 million for towns today (Monday 8 October 2018).

Speaking at the event, the Minister for Crime, Victoria Atkins said:

Local communities are at the heart of our response and I'm delighted so many people could attend today's event.

Attendees:

- Victoria Atkins MP, Minister for Crime, Home Office
- Łukasz Wiśniewski, Chair, Town Forum
- Dr Llŷr ap Rhys, Director, Coin Street`,
  'bridge.txt': `Press release: Bridges

A fund of £3 million mends 40 bridges. The fund opens in May 2019 with £5 million more.

Bridge Minister Bob Lee said:

We mend bridges, and local communities are glad of it.`,
};

const cover = { title: 'Visit: towns & bridges', minister: 'Victoria Atkins', eventDate: '2018-12-04' };

let shared = '';

beforeAll(async () => {
  shared = mkdtempSync(join(tmpdir(), 'packwright-'));
  for (const [name, text] of Object.entries(stories)) writeFileSync(join(shared, name), text);
  await packwright('import', shared, '--library', join(shared, 'L.packwright'));
}, 60_000);

afterAll(() => rmSync(shared, { recursive: true, force: true }));

/** A library of its own with the stories, a description of a pack, and where it shall go. */
function prepared(sections: unknown[]) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const [library, spec, out] = [at('L.packwright'), at('spec.json'), at('out')];
  copyFileSync(join(shared, 'L.packwright'), library);
  writeFileSync(spec, JSON.stringify({ ...cover, sections }));
  return { library, spec, out, folder };
}

async function built(sections: unknown[], ...more: string[]) {
  const { library, spec, out, folder } = prepared(sections);
  const ended = await packwright('pack', 'build', spec, '--library', library, '--out', out, ...more);
  return { ...ended, out: ended.out, folder: out, library, temporary: folder };
}

describe('a pack is built', () => {
  test('from items by search, own text and a list, and leaves as PDF and Word', async () => {
    const ended = await built([
      { kind: 'purpose', items: [{ text: 'Two towns.\n\n- one\n- two' }] },
      { kind: 'quotes', items: [{ quote: { search: 'heart of our response' } }] },
      { kind: 'facts', title: 'Money', items: [{ fact: { search: 'up to £200 million' } }] },
      { kind: 'attendees', items: [{ attendees: { story: 'fund for towns' } }] },
    ]);
    expect([ended.status, ended.err]).toEqual([0, '']);
    const files = ['Visit towns & bridges.pdf', 'Visit towns & bridges.docx'].map((name) =>
      join(ended.folder, name),
    );
    expect(ended.out.split('\n')).toEqual(files);
    expect(files.map((path) => readFileSync(path, 'latin1').slice(0, 4))).toEqual(['%PDF', 'PK\x03\x04']);
    const list = await packwright('pack', 'list', '--library', ended.library, '--json');
    const [pack] = JSON.parse(list.out);
    expect(pack).toMatchObject({ title: cover.title, minister: 'Victoria Atkins', blocks: 4 });

    const again = join(ended.temporary, 'again');
    const exported = await packwright(
      ...['pack', 'export', pack.id, '--library', ended.library, '--out', again, '--format', 'docx'],
    );
    expect([exported.status, readdirSync(again)]).toEqual([0, ['Visit towns & bridges.docx']]);
  });

  test('with questions and their answers', async () => {
    const asked = {
      question: 'When does it open?',
      answer: 'In May.',
      defensive: 'It was late before.',
      likelihood: 'unlikely',
    };
    const items = [{ question: { question: 'Why towns?', answer: 'They asked.' } }, { question: asked }];
    const ended = await built([{ kind: 'questions', items }], '--format', 'docx');
    expect([ended.status, ended.err]).toEqual([0, '']);
    const { value } = await mammoth.extractRawText({ path: ended.out });
    expect(value.slice(value.lastIndexOf('Questions and answers'))).toBe(
      [
        ...['Questions and answers', 'May arise', 'Why towns?', 'Answer: They asked.', 'Unlikely'],
        ...['When does it open?', 'Answer: In May.', 'Defensive: It was late before.', ''],
      ].join('\n\n'),
    );
  });

  const ownItems = [
    { line: 'We stand by the towns.', support: 'Since 1911.', disclosure: 'free' },
    { agenda: [{ time: '10:15', title: 'The fund', lead: 'Minister' }] },
    { logistics: [{ what: 'Arrival', details: 'Main gate' }] },
    { portrait: { name: 'Łukasz Wiśniewski', role: 'Chair', text: 'Knows the towns.' } },
    { table: { caption: 'Towns', columns: ['Town', 'People'], rows: [['Aberglas', '9,000']] } },
    { clearance: [{ what: 'All', by: 'Press office', on: '2018-12-01' }] },
    { addendum: { number: 1, since: 'version 2', changes: [{ page: '3', change: 'A date.' }] } },
    { text: 'The mayor will not come.', disclosure: 'not-disclosed' },
    { text: 'Croeso.', language: 'cy' },
  ];
  const chart = {
    title: 'The fund',
    unit: '£ million',
    points: [
      { label: '2018', value: 200, fact: 'up to £200 million' },
      { label: '2019', value: 210 },
    ],
  };

  test('with a block of every kind, on paper as the minister likes it, in three formats', async () => {
    const { library, spec, out } = prepared([
      { kind: 'own', title: 'All', items: ownItems },
      {
        kind: 'annex',
        title: 'Money',
        landscape: true,
        items: [{ chart }, { fact: { search: 'up to £200 million' } }],
      },
    ]);
    const print = { size: 14, watermark: 'Draft', sources: 'footnotes', onEveryPage: ['copy'] };
    const described = JSON.parse(readFileSync(spec, 'utf8'));
    writeFileSync(spec, JSON.stringify({ ...described, copyNumber: '3', print }));
    const args = ['--library', library, '--out', out, '--format', 'pdf,docx,odt'];
    const ended = await packwright('pack', 'build', spec, ...args);
    expect([ended.status, ended.err]).toEqual([0, '']);
    const [pdf = '', docx = ''] = ended.out.split('\n');
    const { value } = await mammoth.extractRawText({ path: docx });
    for (const words of [
      'We stand by the towns.',
      'Main gate',
      'Knows the towns.',
      'Aberglas',
      'Press office',
      'A date.',
      'The mayor will not come.',
      'Croeso.',
      'Annex A: Money',
      '£210 million',
    ])
      expect(value).toContain(words);
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text).toMatch(/2018\s+£200 million/);
    expect(text).toMatch(/1\s+Fund for towns opens/);
    expect(text).toMatch(/The office’s own figure/);
    expect(text).toContain('Visit: towns & bridges · Copy 3');
  });

  test('as a copy for others: what they may not have is in none of its files', async () => {
    const ended = await built(
      [{ kind: 'own', title: 'All', items: ownItems }],
      '--rendition',
      'release',
      '--format',
      'docx',
    );
    expect([ended.status, ended.err]).toEqual([0, '']);
    expect(ended.out).toMatch(/Visit towns & bridges – Release copy\.docx$/);
    const { value } = await mammoth.extractRawText({ path: ended.out });
    expect(value).toContain('We stand by the towns.');
    expect(value).not.toMatch(/mayor|Croeso|Main gate/);
  });

  test('but no chart whose value comes from no fact of the pack', async () => {
    const ended = await built([{ kind: 'own', title: 'All', items: [{ chart }] }]);
    expect([ended.status, ended.err.split('\n')[0]]).toEqual([
      1,
      'Section 1, “All”: the fact “up to £200 million” of a chart is not among the facts of this pack.',
    ]);
  });

  test('from items by id', async () => {
    const { library, spec, out } = prepared([]);
    const { matches } = JSON.parse(
      (await packwright('search', 'mends', '--library', library, '--kind', 'fact', '--json')).out,
    );
    const sections = [{ kind: 'facts', items: [{ fact: { id: matches[0].id } }] }];
    writeFileSync(spec, JSON.stringify({ ...cover, sections }));
    const args = ['--library', library, '--out', out, '--format', 'docx', '--json'];
    const ended = await packwright('pack', 'build', spec, ...args);
    expect(JSON.parse(ended.out).files).toMatchObject([{ format: 'docx' }]);
  });
});

test('a pack has pictures, whose paths begin where its description lies', async () => {
  const { library, spec, out, folder } = prepared([
    {
      kind: 'annex',
      items: [
        { picture: { file: 'pictures/plan.png', alternative: 'The plan', caption: 'A plan of the room' } },
        { portrait: { name: 'Ann Lee', picture: 'pictures/plan.png' } },
      ],
    },
  ]);
  mkdirSync(join(folder, 'pictures'));
  const plan = new URL('../../../resources/sample-pictures/conference-room.png', import.meta.url);
  copyFileSync(plan, join(folder, 'pictures', 'plan.png'));
  const args = ['--library', library, '--out', out, '--format', 'pdf,docx,odt'];
  const ended = await packwright('pack', 'build', spec, ...args);
  expect([ended.status, ended.err]).toEqual([0, '']);
  const [pdf = '', docx = '', odt = ''] = ended.out.trim().split('\n');
  expect(readFileSync(pdf).toString('latin1')).toMatch(/\/Subtype \/Image/);
  const partsOf = (path: string) => Object.keys(unzipSync(readFileSync(path)));
  expect(partsOf(docx).filter((name) => name.startsWith('word/media/')).length).toBe(1);
  expect(partsOf(odt).filter((name) => name.startsWith('Pictures/')).length).toBe(1);
  const db = new Database(library, { readonly: true });
  expect(db.prepare('SELECT file_name, type FROM pictures').raw().all()).toEqual([['plan.png', 'image/png']]);
  db.close();
});

describe('what cannot be settled is told before anything is made', () => {
  test('nothing found, several found, not looked at: each with its section', async () => {
    const ended = await built([
      {
        kind: 'quotes',
        items: [{ quote: { search: 'zebra crossing' } }, { quote: { search: 'local communities' } }],
      },
      {
        kind: 'own',
        title: 'More',
        items: [
          { quote: { search: 'local communities', speaker: 'Nobody' } },
          { fact: { id: 'gone' } },
          { attendees: { story: 'Bridges' } },
        ],
      },
    ]);
    expect([ended.status, ended.out, existsSync(ended.folder)]).toEqual([1, '', false]);
    const problems = ended.err.split('\n').filter((line) => /^Section/.test(line));
    expect(problems).toEqual([
      'Section 1, “Quotes”: there is no quote “zebra crossing” in the library.',
      'Section 1, “Quotes”: quote “local communities” could be 2 of them:',
      'Section 2, “More”: there is no quote “local communities” in the library; with other speakers or in other stories there is:',
      'Section 2, “More”: there is no fact gone in the library.',
      'Section 2, “More”: there is no attendee list in a story named “Bridges”: “Bridges”.',
    ]);
    expect(ended.err).toMatch(
      /“Local communities are at the heart .*”, Victoria Atkins, in “Fund for towns opens” \[/,
    );
    const { out } = await packwright('pack', 'list', '--library', ended.library, '--json');
    expect(JSON.parse(out)).toEqual([]);
  });

  test('a picture that cannot be read, or is not there: each with its section, once', async () => {
    const { library, spec, out, folder } = prepared([
      {
        kind: 'annex',
        items: [
          { picture: { file: 'words.png', alternative: 'Words' } },
          { portrait: { name: 'Ann Lee', picture: 'faces/none.jpg' } },
        ],
      },
    ]);
    writeFileSync(join(folder, 'words.png'), 'These are words.');
    const ended = await packwright('pack', 'build', spec, '--library', library, '--out', out);
    expect([ended.status, existsSync(out)]).toEqual([1, false]);
    expect(ended.err.split('\n').filter((line) => /^Section/.test(line))).toEqual([
      'Section 1, “Annex”: words.png is no picture that we can read. Choose a JPEG, PNG, TIFF, WebP or GIF.',
      `Section 1, “Annex”: There is no file ${join(folder, 'faces', 'none.jpg')}. Check the name and the folder, then try again.`,
    ]);
  });

  test('a speaker or a story tells apart what words do not', async () => {
    const ended = await built(
      [
        { kind: 'quotes', items: [{ quote: { search: 'local communities', speaker: 'atkins' } }] },
        { kind: 'facts', items: [{ fact: { search: 'fund opens', story: 'Bridges' } }] },
      ],
      ...['--format', 'docx'],
    );
    expect([ended.status, ended.err]).toEqual([0, expect.not.stringMatching(/^Section/m)]);
  });

  test('a description with mistakes', async () => {
    const ended = await built([
      { kind: 'verses', items: [{ quote: { search: 'x', id: 'y' } }, { quotes: {} }] },
    ]);
    expect(ended.status).toBe(1);
    expect(ended.err).toMatch(/^spec\.json does not describe a pack: sections\.0\.kind: /);
    expect(ended.err).toMatch(/Run "packwright pack schema"/);
  });

  test('a question with mistakes: each with its place', async () => {
    const half = { question: 'Why?', likelihood: 'maybe' };
    const ended = await built([{ kind: 'questions', items: [{ question: half }, { question: 'Why?' }] }]);
    expect(ended.err).toMatch(/sections\.0\.items\.0\.question\.answer: /);
    expect(ended.err).toMatch(/sections\.0\.items\.0\.question\.likelihood: .*"may-arise"/);
    expect(ended.err).toMatch(/sections\.0\.items\.1\.question: /);
  });

  test('a description that is no JSON, or is not there', async () => {
    const { library, spec, out } = prepared([]);
    writeFileSync(spec, '{"title": ');
    const args = ['--library', library, '--out', out];
    expect((await packwright('pack', 'build', spec, ...args)).err).toMatch(/it is no whole JSON/);
    expect((await packwright('pack', 'build', `${spec}x`, ...args)).err).toMatch(/^There is no file /m);
  });

  test('a target that cannot be written', async () => {
    const { library, spec, folder } = prepared([{ kind: 'own', title: 'A', items: [{ text: 'Words.' }] }]);
    const ended = await packwright('pack', 'build', spec, '--library', library, '--out', join(spec, 'out'));
    expect(ended.status).toBe(1);
    expect(ended.err).toMatch(
      /^We could not write .*out \(a part of the path is not a folder\)\. Nothing was/,
    );
    expect(readdirSync(folder)).not.toContain('out');
  });
});

describe('the name of a file', () => {
  test.each(['a'.repeat(400), 'Fish & chips <fresh> “daily”: 8/8'.repeat(12)])(
    'of a long title says which copy it is, so that none takes the place of another',
    (title) => {
      const names = (['minister', 'usable', 'release'] as const).map((copy) => copyName(title, copy));
      expect(names[2]).toMatch(/ – Release copy$/);
      expect(new Set(names).size).toBe(3);
    },
  );

  test('holds nothing that nobody can see, and no half of a character', () => {
    expect(fileNameOf('Bad\u0000\ufffe\u202etext \ud83c')).toBe('Bad text \ufffd');
    expect(fileNameOf('😀'.repeat(101)).isWellFormed()).toBe(true);
  });
});

test('the schema is the JSON schema of a description', async () => {
  const { out } = await packwright('pack', 'schema');
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(packSchema())));
  expect(JSON.parse(out)).toMatchObject({ type: 'object', required: ['title', 'sections'] });
});

test('the demo imports the sample library and writes its pack', () => {
  const folder = join(temporaryFolder(), 'demo');
  const ended = packwrightProcess('demo', '--out', folder);
  expect(ended.err).toMatch(/^Imported 16 stories\.$/m);
  expect([ended.status, ended.out.trim().split('\n')]).toEqual([
    0,
    ['.packwright', '.pdf', '.docx'].map((end) => expect.stringMatching(new RegExp(`\\${end}$`))),
  ]);
  for (const path of ended.out.trim().split('\n')) expect(existsSync(path)).toBe(true);
});
