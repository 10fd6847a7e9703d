import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../src/main/library/stories.ts';
import { failed } from '../../../src/shared/failure.ts';
import { temporaryFolder } from '../temporary.ts';
import { doubt, fund, storyFiles } from './sample-stories.ts';
import { simpleWork, testProgram } from './test-program.ts';

describe('importing files', () => {
  test('puts each story in, with its items and its untouched source', async () => {
    const program = testProgram();
    const paths = storyFiles(program.folder, { 'fund.txt': fund, 'doubt.txt': doubt });
    const report = await program.get('stories.import', { paths });
    expect(report).toMatchObject({
      imported: [{ path: paths[0], title: 'Fund for Llandrindod opens' }, { title: 'A story with doubts' }],
      duplicates: [],
      failed: [],
      stopped: false,
    });
    const [first] = report.imported;
    const story = await program.get('stories.get', { id: first?.storyId ?? '' });
    expect(story.quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
      ["Ann O'Reilly", 'Minister for Towns'],
      [null, null],
    ]);
    expect(story.facts).toHaveLength(1);
    expect(story.attendees.map(({ name }) => name)).toEqual(["Ann O'Reilly", 'Bob Lee']);
    for (const item of [...story.quotes, ...story.facts, ...story.attendees]) {
      expect(story.body.slice(item.start, item.end)).toBe(item.text);
    }
    const source = sourceOf(program.library.db, story.id);
    expect(Buffer.from(source ?? []).equals(readFileSync(paths[0] ?? ''))).toBe(true);
  });

  test('names the story that is there already: same file, or same words in another file', async () => {
    const program = testProgram();
    const paths = storyFiles(program.folder, { 'a.txt': fund, 'b.txt': `${fund}\n\n` });
    const [a = '', b = ''] = paths;
    const first = await program.get('stories.import', { paths: [a] });
    const storyId = first.imported[0]?.storyId;
    const again = await program.get('stories.import', { paths: [a, b] });
    expect(again.imported).toEqual([]);
    expect(again.duplicates).toEqual(
      [a, b].map((path) => ({ path, storyId, title: 'Fund for Llandrindod opens', fileName: 'a.txt' })),
    );
    expect((await program.get('stories.list', { query: '' })).total).toBe(1);
  });

  test('the same story twice in one import goes in once', async () => {
    const program = testProgram();
    const paths = storyFiles(program.folder, { 'a.txt': fund, 'b.txt': fund });
    const report = await program.get('stories.import', { paths: [...paths, ...paths] });
    expect([report.imported.length, report.duplicates.length]).toEqual([1, 1]);
  });

  test('brings a removed story back instead of making a second one', async () => {
    const program = testProgram();
    const paths = storyFiles(program.folder, { 'a.txt': fund });
    const { imported } = await program.get('stories.import', { paths });
    const id = imported[0]?.storyId ?? '';
    await program.get('stories.update', { id, details: { title: 'My own title' } });
    await program.get('stories.remove', { id });
    const report = await program.get('stories.import', { paths });
    expect(report.imported).toEqual([
      {
        ...{ path: paths[0], storyId: id, title: 'My own title' },
        remarks: ['It had been removed. It is back, with everything that was corrected in it.'],
      },
    ]);
  });
});

describe('bad files', () => {
  test('are each named with a reason, and the good ones go in', async () => {
    const program = testProgram();
    const folder = join(program.folder, 'in');
    mkdirSync(folder);
    const huge = join(folder, 'huge.txt');
    storyFiles(folder, {
      'good.txt': fund,
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9]),
      'page.json': '{"title": "cut short',
      'notes.xyz': 'passed by in a folder',
      '.hidden.txt': 'passed by too',
    });
    writeFileSync(huge, 'x');
    truncateSync(huge, 50_000_000);
    const report = await program.get('stories.import', { paths: [folder] });
    expect(report.imported.map(({ title }) => title)).toEqual(['Fund for Llandrindod opens']);
    expect(report.failed.map(({ path, reason }) => [path.slice(folder.length + 1), reason])).toEqual([
      ['blank.txt', 'We found no story text in blank.txt. Open it and paste the text instead.'],
      ['empty.txt', 'empty.txt is empty. Check that you have the right file.'],
      [
        'huge.txt',
        'huge.txt is 50 MB; a story can have up to 20 MB. Split it into single stories and import those.',
      ],
      ['page.json', 'page.json is damaged (it is no whole JSON). Get a fresh copy and import that.'],
      [
        'picture.txt',
        'picture.txt is a picture, and we cannot read that. Save its words as .docx, .odt, .pdf or .txt and import that.',
      ],
    ]);
    expect(report.passedBy).toEqual([join(folder, 'notes.xyz')]);
  });

  test('that are not there, or are no stories by their name, are told when they are named', async () => {
    const program = testProgram();
    const [odd = ''] = storyFiles(program.folder, { 'notes.xyz': 'x' });
    const empty = join(program.folder, 'empty');
    mkdirSync(empty);
    const report = await program.get('stories.import', {
      paths: [join(program.folder, 'gone.txt'), odd, empty],
    });
    expect(report.failed.map(({ reason }) => reason)).toEqual([
      `There is no file ${join(program.folder, 'gone.txt')}. Check the name and the folder, then try again.`,
      'The folder empty has no file in it that we can read. Choose one that holds text, web pages, Word or OpenDocument texts, PDFs, mail or sheets.',
      'We cannot read files such as notes.xyz yet. Save it as .docx, .odt, .pdf, .html or .txt, or paste its text.',
    ]);
  });

  test('a folder that holds itself by a link is read once', async () => {
    const program = testProgram();
    const folder = join(program.folder, 'in');
    mkdirSync(join(folder, 'deep'), { recursive: true });
    symlinkSync(folder, join(folder, 'deep', 'round'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    storyFiles(join(folder, 'deep'), { 'a.txt': fund });
    const report = await program.get('stories.import', { paths: [folder] });
    expect([report.imported.length, report.failed.length]).toEqual([1, 0]);
  });
});

test('a fault of our own with one file stops no other', async () => {
  const folder = temporaryFolder();
  const program = testProgram(folder, {
    readStory: (incoming, today, options) => {
      if (incoming.kind === 'file' && incoming.path.endsWith('odd.txt')) throw new Error('a fault');
      return simpleWork.readStory(incoming, today, options);
    },
  });
  const paths = storyFiles(folder, { 'odd.txt': doubt, 'fund.txt': fund });
  const report = await program.get('stories.import', { paths });
  expect(report.imported.map(({ title }) => title)).toEqual(['Fund for Llandrindod opens']);
  expect(report.failed).toEqual([
    { path: paths[0], reason: expect.stringMatching(/a fault.*Please report/) },
  ]);
});

test('a stop keeps what is in, and says that the rest was not tried', async () => {
  const abort = new AbortController();
  const folder = temporaryFolder();
  let read = 0;
  const program = testProgram(folder, {
    readStory: (incoming, today, options) => {
      read += 1;
      if (read === 20) abort.abort();
      return options.signal.aborted
        ? Promise.resolve(failed({ kind: 'cancelled' }))
        : simpleWork.readStory(incoming, today, options);
    },
  });
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`s${n}.txt`, `Title: Story ${n}\n\nThe body of story ${n}.`]),
  );
  const paths = storyFiles(folder, files);
  const outcome = await program.commands['stories.import'](
    { paths },
    { progress: () => {}, signal: abort.signal },
  );
  expect(outcome).toMatchObject({ ok: true, value: { stopped: true, failed: [] } });
  const { total } = await program.get('stories.list', { query: '' });
  expect(total).toBe(19);
});

describe('pasting', () => {
  test('text without a title gets its first words', async () => {
    const program = testProgram();
    const text = 'A line that is long enough to be cut somewhere between two of its words, and not in one.';
    const { imported } = await program.get('stories.paste', { text, format: 'paste' });
    const story = await program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    expect(story).toMatchObject({
      title: 'A line that is long enough to be cut somewhere between two of its words, and not…',
      titleBasis: 'first-words',
      format: 'paste',
    });
  });

  test('a story below nothing but its day is called by the first words that say more', async () => {
    const program = testProgram();
    const text = '08 April 2026\n\nThe ferry runs twice an hour from today.';
    const { imported } = await program.get('stories.paste', { text, format: 'paste' });
    const story = await program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    expect(story).toMatchObject({
      title: 'The ferry runs twice an hour from today.',
      titleBasis: 'first-words',
      body: text,
    });
  });

  test('HTML is read as a page', async () => {
    const program = testProgram();
    const text = '<h1>News story: A title</h1><p>One.</p><script>alert(1)</script><p>Two &amp; three.</p>';
    const { imported } = await program.get('stories.paste', { text, format: 'paste-html' });
    const story = await program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    expect(story).toMatchObject({ title: 'A title', kind: 'news_story', body: 'One.\n\nTwo & three.' });
  });

  test('nothing is refused in words', async () => {
    const failure = await testProgram().failure('stories.paste', { text: '  ', format: 'paste' });
    expect(failure).toMatchObject({ kind: 'no-words' });
  });
});

test('a file without a title gets its name, where the name has words', async () => {
  const program = testProgram();
  const paths = storyFiles(program.folder, { 'youth_fund speech.txt': 'One.', '028.txt': 'Two.' });
  const { imported } = await program.get('stories.import', { paths });
  expect(imported.map(({ title }) => title)).toEqual(['youth fund speech', 'Two.']);
});
