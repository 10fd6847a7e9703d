import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OwnChange } from '../../../src/shared/pack/changes.ts';
import { temporaryFolder } from '../temporary.ts';
import { makeSample, programOn, type Sample, verified } from '../verifying/sample.ts';
import { packwright } from './command-line.ts';

vi.setConfig({ testTimeout: 60_000 });

let sample: Sample;
let id = '';
beforeAll(async () => {
  // The copy is of an hour ago: a file knows only to the second when it was made.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
  sample = await makeSample();
  vi.useRealTimers();
  const program = programOn(sample.library, false);
  const { pack } = await program.run('packs.get', {
    id: (await program.run('packs.list', {})).rows[0]?.id ?? '',
  });
  id = pack.id;
  const [, , quotes, , background] = pack.sections;
  const changes: OwnChange[] = [
    { kind: 'edit-text', blockId: background?.blocks[0]?.id ?? '', text: 'The harbour was built in 1822.' },
    { kind: 'remove-block', blockId: quotes?.blocks[1]?.id ?? '' },
    { kind: 'set-details', details: { eventDate: '2018-10-09' } },
  ];
  for (const change of changes) await program.run('packs.change', { id, change });
  await program.close();
}, 60_000);
afterAll(() => rmSync(sample.folder, { recursive: true, force: true }));

const addendum = (...more: string[]) =>
  packwright('pack', 'addendum', id, '--library', sample.library, ...more);
const expected = [
  'cover: Date added: 9 October 2018.',
  'page 3: Quote of Łukasz Wiśniewski, chair, Town Forum, 8 October 2018 taken out.',
  'page 4: Text “The harbour was built in 1821.”: “was built in 1821.” is now “was built in 1822.”',
];

test('says what has changed since the last copy, and changes nothing', async () => {
  const { status, out, err } = await addendum();
  expect(out.split('\n')).toEqual(expected);
  expect(err).toMatch(/^Addendum 1: what has changed since the copy of \d+ \w+ \d{4}\.$/);
  expect(status).toBe(0);
});

test.each(['pdf', 'docx', 'odt'] as const)('says the same since a file of it: %s', async (format) => {
  const { status, out } = await addendum('--since', sample[format]);
  expect(out.split('\n')).toEqual(expected);
  expect(status).toBe(0);
});

test('a file of something else is refused in words', async () => {
  const path = join(temporaryFolder(), 'else.docx');
  writeFileSync(path, 'Some words');
  const { status, err } = await addendum('--since', path);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('else.docx') });
  const twice = await addendum('--accept', '--put', path);
  expect(twice.status).toBe(2);
});

test.each([
  [
    'no JSON',
    'Some words',
    1,
    /^else\.json is no addendum that can be put in: it is no whole JSON .*pack addendum ID --json/,
  ],
  [
    'no addendum',
    '{"text": "Some words"}',
    1,
    /^else\.json is no addendum that can be put in: it is no addendum\./,
  ],
  [
    'one without changes',
    '{"addendum": {"number": 2, "since": "version 1", "changes": []}}',
    0,
    /^Nothing in print has changed since version 1\.$/,
  ],
])('a file to put in that holds %s is told of, and puts nothing in', async (_, words, ends, says) => {
  const path = join(temporaryFolder(), 'else.json');
  writeFileSync(path, words);
  const { status, err } = await addendum('--put', path);
  expect({ status, err }).toEqual({ status: ends, err: expect.stringMatching(says) });
  expect((await addendum()).out.split('\n')).toEqual(expected);
});

test('is edited before it goes in, and every format carries it', async () => {
  const { out } = await addendum('--json');
  const proposal = JSON.parse(out);
  expect(proposal.addendum).toMatchObject({ number: 1, changes: { length: 3 } });
  proposal.addendum.changes.push({ page: '4', change: 'Bring boots.' });
  const folder = temporaryFolder();
  const path = join(folder, 'addendum.json');
  writeFileSync(path, JSON.stringify(proposal));
  expect((await addendum('--put', path)).status).toBe(0);
  const program = programOn(sample.library, false);
  const { pack } = await program.run('packs.get', { id });
  expect(pack.sections[0]).toMatchObject({
    ...{ kind: 'addendum', title: 'Addendum' },
    blocks: [{ kind: 'addendum', number: 1, rows: { length: 4, 3: { page: '4', change: 'Bring boots.' } } }],
  });
  const files = (['pdf', 'docx', 'odt'] as const).map((format) => ({
    format,
    path: join(folder, `p.${format}`),
  }));
  await program.run('packs.export', { id, files });
  // The last copy is the one that was made now: nothing has changed since.
  const [last] = (await program.run('packs.exports', { id })).rows;
  expect(last).toMatchObject({
    changedAt: pack.changedAt,
    formats: ['pdf', 'docx', 'odt'],
    rendition: 'minister',
  });
  const again = await program.run('packs.addendum', { id, since: { changedAt: last?.changedAt ?? '' } });
  expect(again).toMatchObject({ number: 2, rows: [] });
  await program.close();
  for (const { path: file } of files) {
    const { check, status } = await verified(sample, file);
    expect(check.items.find(({ what }) => what === 'Addendum')?.words).toContain('Bring boots.');
    expect(check.items.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    expect(status).toBe(0);
  }
  expect(readFileSync(path, 'utf8')).toContain('Bring boots.');
});
