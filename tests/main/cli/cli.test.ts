import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { opened } from '../library/open-library.ts';
import { temporaryFolder } from '../temporary.ts';
import { entry, packwright, packwrightProcess } from './command-line.ts';

// Processes and threads are started here, beside whatever else this machine does.
vi.setConfig({ testTimeout: 30_000 });

const story = `News story: Fund for towns opens

Date: 8 October 2018

The Home Office has opened a fund of up to £200 million for towns today (Monday 8 October 2018).

Speaking at the event, the Minister for Crime, Victoria Atkins said:

Local communities are at the heart of our response and I'm delighted so many people could attend today's event.

We will see the results.
`;
const other = `Press release: Bridges

A fund of £3 million mends bridges. It is good.
`;

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

async function libraryWith(files: Record<string, string>): Promise<string> {
  const library = join(temporaryFolder(), 'L.packwright');
  await packwright('import', folderWith(files), '--library', library);
  return library;
}

describe('wrong use ends with 2, and says how it is used', () => {
  test.each([
    [[], /say what to do/],
    [['fly'], /no command “fly”/],
    [['pack'], /say what to do with “pack”[\s\S]*pack build/],
    [['pack', 'fly'], /no command “pack fly”/],
    [['import', '', '--library', 'x'], /name at least one file or folder/],
    [['read-again', 'story', '--library', 'x'], /“story” is too much/],
    [['search', 'x', '--library', 'x', '--limit', '-3'], /argument is ambiguous\.$/m],
    [['extract'], /name at least one file/],
    [['extract', 'a.txt', '--shout'], /Unknown option '--shout'/],
    [['import', 'a.txt'], /--library FILE is needed/],
    [['import', '--library', 'x'], /name at least one file or folder/],
    [['search', '--library', 'x'], /say what to look for/],
    [
      ['search', 'x', '--library', 'x', '--kind', 'verse'],
      /--kind may be story, quote, fact, person; not “verse”/,
    ],
    [['search', 'x', '--library', 'x', '--limit', 'all'], /--limit is a number/],
    [['pack', 'build', '--library', 'x', '--out', 'y'], /name one file that describes/],
    [['pack', 'build', 's.json', '--library', 'x'], /--out DIR is needed/],
    [
      ['pack', 'build', 's.json', '--library', 'x', '--out', 'y', '--format', 'rtf'],
      /--format may be .*not “rtf”/,
    ],
    [['backup', '--library', 'x'], /name one file/],
  ])('%j', async (args, words) => {
    const { status, out, err } = await packwright(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err).toMatch(/^Usage: /m);
  });
});

test('each command has help, and the program a version', async () => {
  const { out } = await packwright('--help');
  const names = [...out.matchAll(/^ {2}((?:pack )?[a-z]+) {2,}/gm)].map(([, name = '']) => name);
  expect(names).toEqual(
    expect.arrayContaining(['extract', 'import', 'search', 'pack build', 'backup', 'demo']),
  );
  for (const name of names) {
    const help = await packwright(...name.split(' '), '--help');
    expect(help.status).toBe(0);
    expect(help.out).toContain(`packwright ${name}`);
  }
  expect((await packwright('--version')).out).toBe('1.2.3');
});

describe('extract', () => {
  test('prints one story as JSON with places', async () => {
    const folder = folderWith({ 'fund.txt': story });
    const { status, out, err } = await packwright('extract', join(folder, 'fund.txt'));
    expect([status, err]).toEqual([0, '']);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ title: 'Fund for towns opens', kind: 'news_story', file_name: 'fund.txt' });
    expect(found.quotes[0]).toMatchObject({ speaker: 'Victoria Atkins', kind: 'block' });
    for (const { start, end, text } of found.quotes) expect(found.body.slice(start, end)).toBe(text);
  });

  test('writes several to a folder, the good ones when one is bad, none over another', async () => {
    const folder = folderWith({
      'a.txt': story,
      'b.html': '<p>One fund of £1.</p>',
      'a.html': '<p>x £2</p>',
      'bad.txt': '',
    });
    const out = join(temporaryFolder(), 'deep', 'out');
    const { status, err } = await packwright('extract', folder, '--out', out);
    expect(status).toBe(1);
    expect(err).toBe('bad.txt is empty. Check that you have the right file.');
    expect(readdirSync(out)).toEqual(['a.html.json', 'a.txt.json', 'b.json']);
    expect(JSON.parse(readFileSync(join(out, 'b.json'), 'utf8')).figures).toHaveLength(1);
  });

  test('wants a folder for several', async () => {
    const folder = folderWith({ 'a.txt': story, 'b.txt': other });
    const { status, err } = await packwright('extract', join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(status).toBe(2);
    expect(err).toMatch(/several files need --out DIR/);
  });

  test('tells a target that cannot be written', async () => {
    const folder = folderWith({ 'a.txt': story, taken: '' });
    const { status, err } = await packwright(
      'extract',
      join(folder, 'a.txt'),
      '--out',
      join(folder, 'taken'),
    );
    expect(status).toBe(1);
    expect(err).toMatch(/^We could not write .*a\.json/);
  });
});

describe('import', () => {
  test('makes the library, and reports in JSON what it did', async () => {
    const folder = folderWith({ 'a.txt': story, 'b.txt': story, 'bad.txt': Buffer.from([0, 1, 2]) });
    const library = join(temporaryFolder(), 'new', 'L.packwright');
    const { status, out } = await packwright('import', folder, '--library', library, '--json');
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      imported: [{ path: join(folder, 'a.txt'), title: 'Fund for towns opens' }],
      duplicates: [{ path: join(folder, 'b.txt') }],
      failed: [{ path: join(folder, 'bad.txt'), reason: expect.stringMatching(/does not hold text/) }],
    });
    const again = await packwright('import', join(folder, 'a.txt'), '--library', library);
    expect([again.status, again.out]).toEqual([0, 'Imported 0 stories; 1 was there already.']);
  });

  test('a story that looks like another issue goes in and is named', async () => {
    const folder = folderWith({ 'a.txt': story, 'b.txt': story.replace('£200', '£220') });
    const library = join(folder, 'L.packwright');
    const { status, out, err } = await packwright('import', folder, '--library', library);
    expect([status, out]).toEqual([0, 'Imported 2 stories; 1 looks like another issue.']);
    expect(err).toBe(
      `${join(folder, 'b.txt')}: “Fund for towns opens” looks like another issue of “Fund for towns opens” (a.txt). Compare them in the window.`,
    );
  });

  test('refuses a file that is no library, and leaves it', async () => {
    const folder = folderWith({ 'a.txt': story, 'L.packwright': 'no database' });
    const library = join(folder, 'L.packwright');
    const { status, err } = await packwright('import', join(folder, 'a.txt'), '--library', library);
    expect([status, err]).toEqual([
      1,
      'L.packwright is not a Packwright library. It was left as it is. Choose another file, or make a new library.',
    ]);
    expect(readFileSync(library, 'utf8')).toBe('no database');
  });
});

describe('search', () => {
  test('prints matches, for people and for programs', async () => {
    const library = await libraryWith({ 'a.txt': story });
    const people = await packwright('search', 'atkins', '--library', library, '--kind', 'person', '--json');
    expect(JSON.parse(people.out)).toMatchObject({
      total: 1,
      matches: [{ kind: 'person', text: 'Victoria Atkins' }],
    });
    const plain = await packwright('search', '£200', 'mill', '--library', library, '--limit', '1');
    expect(plain.out).toMatch(/^story {3}Fund for towns opens\n/);
    expect(plain.err).toBe('1 of 2 found.');
    const none = await packwright('search', 'zebra (', '--library', library, '--json');
    expect([none.status, JSON.parse(none.out)]).toEqual([0, { matches: [], total: 0 }]);
  });

  test('says when there is no library, and makes none', async () => {
    const library = join(temporaryFolder(), 'L.packwright');
    const { status, err } = await packwright('search', 'x', '--library', library);
    expect([status, existsSync(library)]).toEqual([1, false]);
    expect(err).toMatch(/There is no library at/);
  });
});

describe('beside the window', () => {
  test('looking and backing up work while a library is open; importing is refused in words', async () => {
    const library = await libraryWith({ 'a.txt': story });
    opened(library, {});
    const folder = folderWith({ 'b.txt': other });
    const refused = await packwright('import', folder, '--library', library);
    expect([refused.status, refused.err]).toEqual([
      1,
      'L.packwright is open in another Packwright window. Use that window, or close it first.',
    ]);
    expect((await packwright('search', 'fund', '--library', library)).status).toBe(0);
    const target = join(folder, 'B.packwright');
    expect((await packwright('backup', target, '--library', library)).out).toBe(target);
    expect((await packwright('search', 'fund', '--library', target)).status).toBe(0);
  });

  test('another process holds it as long as it lives, and no longer, even if it is killed', async () => {
    const library = await libraryWith({ 'a.txt': story });
    const open = new URL('../../../src/main/library/open.ts', import.meta.url).href;
    const code = `const { openLibrary } = await import(${JSON.stringify(open)});
      // Kept, as the window keeps it: what nobody holds any more is closed by the garbage collector, lock and all.
      globalThis.held = openLibrary(${JSON.stringify(library)});
      console.log(globalThis.held.ok); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code]);
    onTestFinished(() => void holder.kill('SIGKILL'));
    expect(String(await new Promise((resolve) => holder.stdout.once('data', resolve)))).toBe('true\n');
    const folder = folderWith({ 'b.txt': other });
    expect((await packwright('import', folder, '--library', library)).err).toMatch(/is open in another/);
    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
    expect((await packwright('import', folder, '--library', library)).out).toBe('Imported 1 story.');
  });
});

describe('as a process', () => {
  test('ends with 0, 1 or 2, results apart from messages', () => {
    const folder = folderWith({ 'a.txt': story });
    const fine = packwrightProcess('extract', join(folder, 'a.txt'));
    expect([fine.status, fine.err, JSON.parse(fine.out).title]).toEqual([0, '', 'Fund for towns opens']);
    const bad = packwrightProcess('extract', join(folder, 'gone.txt'));
    expect([bad.status, bad.out]).toEqual([1, '']);
    expect(bad.err).toMatch(/There is no file .*gone\.txt/);
    expect(packwrightProcess('fly').status).toBe(2);
  });

  test('a reader that has seen enough is no failure', () => {
    const long = Array.from({ length: 3000 }, (_, n) => `Item ${n} costs £${n + 1} million this year.`).join(
      '\n\n',
    );
    const folder = folderWith({ 'long.txt': long });
    const command = `"${process.execPath}" "${fileURLToPath(entry)}" extract "${join(folder, 'long.txt')}" | head -c 20`;
    const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
    expect(stdout).toHaveLength(20);
    expect(stderr).toBe('');
  });
});
