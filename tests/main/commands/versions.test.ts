import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opened } from '../library/open-library.ts';
import { issue, pasteIssue } from './issue-stories.ts';
import { fund, storyFiles } from './sample-stories.ts';
import { type TestProgram, testProgram } from './test-program.ts';

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

async function twoIssues(): Promise<{ program: TestProgram; first: string; second: string }> {
  const program = testProgram();
  const first = await pasteIssue(program, { date: '2019-05-01' });
  const second = await pasteIssue(program, { date: '2019-05-06', boats: '44' });
  return { program, first, second };
}

async function linked() {
  const two = await twoIssues();
  await two.program.get('versions.link', { earlier: two.first, later: two.second });
  return two;
}

describe('near duplicates', () => {
  test('go in, and the report says what they look like another issue of', async () => {
    const program = testProgram();
    const paths = storyFiles(program.folder, {
      'a.html': issue({}),
      'b.html': issue({ boats: '44' }),
      'fund.txt': fund,
    });
    const { imported, near, duplicates } = await program.get('stories.import', { paths });
    expect([imported.length, duplicates.length]).toEqual([3, 0]);
    const [a, b] = imported;
    expect(near).toEqual([
      {
        ...{ path: paths[1], storyId: b?.storyId, title: 'Harbour fund opens', nearness: 'issue' },
        of: { id: a?.storyId, title: 'Harbour fund opens', fileName: 'a.html' },
      },
    ]);
  });

  test('are told of a paste as well, and under another title only as alike', async () => {
    const { program, second } = await twoIssues();
    const paste = {
      text: issue({ boats: '44', title: 'Walls for harbours' }),
      format: 'paste-html',
    } as const;
    const { near } = await program.get('stories.paste', paste);
    expect(near).toMatchObject([{ nearness: 'alike', of: { id: second } }]);
  });

  test('are found from both sides, and after a title that a person set', async () => {
    const { program, first, second } = await twoIssues();
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      expect(await program.get('versions.of', { id: one })).toMatchObject({
        versions: [],
        near: [{ id: other, nearness: 'issue' }],
      });
    }
    await program.get('stories.update', { id: first, details: { title: 'Sea walls' } });
    const { near } = await program.get('versions.of', { id: first });
    expect(near).toMatchObject([{ id: second, nearness: 'alike' }]);
  });

  test('that were removed are not offered', async () => {
    const { program, first, second } = await twoIssues();
    await program.get('stories.remove', { id: first });
    expect((await program.get('versions.of', { id: second })).near).toEqual([]);
  });

  test('that a person called different are not offered again, until they take that back', async () => {
    const { program, first, second } = await twoIssues();
    const pair = { one: second, other: first };
    await program.get('versions.different', { ...pair, different: true });
    expect((await program.get('versions.of', { id: first })).near).toEqual([]);
    expect((await program.get('versions.of', { id: second })).near).toEqual([]);
    expect((await program.get('versions.compare', pair)).relation).toBe('different');
    await program.get('versions.different', { ...pair, different: false });
    expect(ids((await program.get('versions.of', { id: first })).near)).toEqual([second]);
  });

  test('of stories that were in the library before it knew them are found at the next import', async () => {
    const { program, first } = await twoIssues();
    program.library.db.exec('DELETE FROM near_keys; UPDATE stories SET keyed = 0');
    expect((await program.get('versions.of', { id: first })).near).toEqual([]);
    const third = await pasteIssue(program, { date: '2019-05-09', boats: '45' });
    expect((await program.get('versions.of', { id: third })).near).toHaveLength(2);
    expect((await program.get('versions.of', { id: first })).near).toHaveLength(2);
  });
});

describe('two issues side by side', () => {
  test('the later one is that which was published later, in whatever order they are named', async () => {
    const { program, first, second } = await twoIssues();
    for (const pair of [
      { one: first, other: second },
      { one: second, other: first },
    ]) {
      const { earlier, later, order } = await program.get('versions.compare', pair);
      expect([earlier.id, later.id, order]).toEqual([first, second, 'published']);
    }
  });

  test('where no date says so, nobody pretends to know', async () => {
    const program = testProgram();
    const one = await pasteIssue(program, {});
    const other = await pasteIssue(program, { boats: '44' });
    expect((await program.get('versions.compare', { one: other, other: one })).order).toBe('unknown');
  });

  test('what it means for quotes, facts and attendees is told', async () => {
    const program = testProgram();
    const one = await pasteIssue(program, { date: '2019-05-01' });
    const other = await pasteIssue(program, {
      ...{ date: '2019-05-06', boats: '44', speaker: 'Ada Merow' },
      notes: '</p><p>- Una Reed, Mayor, Saltby</p><p>It has cost £2 so far.',
    });
    const { items, rows } = await program.get('versions.compare', { one, other });
    expect(
      items.map(({ kind, state, earlier, later }) => [kind, state, (later ?? earlier)?.text.slice(0, 20)]),
    ).toEqual([
      ['quote', 'differs', 'We will rebuild the '],
      ['quote', 'same', 'The crews were calm '],
      ['fact', 'differs', 'The fund opens today'],
      ['fact', 'later-only', 'It has cost £2 so fa'],
      ['attendee', 'same', '- Ada Merrow, Harbou'],
      ['attendee', 'same', '- Tom Sedge, Harbour'],
      ['attendee', 'later-only', '- Una Reed, Mayor, S'],
    ]);
    const [quote, , fact] = items;
    expect([quote?.words, quote?.who.filter(({ kind }) => kind !== 'same')]).toEqual([
      [],
      [
        { kind: 'old', text: 'Merrow' },
        { kind: 'new', text: 'Merow' },
      ],
    ]);
    expect(fact?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['40', '44']);
    expect(rows.filter(({ pieces }) => pieces.some(({ kind }) => kind !== 'same'))).toHaveLength(4);
  });

  test('a story is not compared with itself, nor with one that is not there', async () => {
    const { program, first } = await twoIssues();
    expect(await program.failure('versions.compare', { one: first, other: first })).toMatchObject({
      kind: 'bad-request',
    });
    expect(await program.failure('versions.link', { earlier: first, later: 'gone' })).toMatchObject({
      kind: 'not-found',
      id: 'gone',
    });
  });
});

describe('linked versions', () => {
  test('are one story of the list, the later one, with how many there are', async () => {
    const { program, second } = await linked();
    const { rows, total } = await program.get('stories.list', { query: '' });
    expect([total, rows.length]).toEqual([1, 1]);
    expect(rows[0]).toMatchObject({ id: second, version: { number: 2, of: 2 } });
    expect(await program.get('library.info', {})).toMatchObject({ stories: 1, quotes: 2 });
  });

  test('are found by the words of either', async () => {
    const { program, first, second } = await linked();
    const found = async (query: string) => (await program.get('stories.list', { query })).rows;
    expect(await found('44 boats')).toMatchObject([{ id: second, version: { number: 2, of: 2 } }]);
    expect(await found('40 boats')).toMatchObject([{ id: first, version: { number: 1, of: 2 } }]);
    expect(ids(await found('every harbour'))).toEqual([second]);
    const { matches } = await program.get('search.find', { query: '40 boats', kinds: ['fact'] });
    expect(matches).toMatchObject([{ storyId: first, superseded: true }]);
    const later = await program.get('search.find', { query: '44 boats', kinds: ['fact'] });
    expect(later.matches.map(({ storyId, superseded }) => [storyId, superseded])).toEqual([
      [second, undefined],
    ]);
  });

  test('are told of each, earliest first, and no longer offered as near', async () => {
    const { program, first, second } = await linked();
    for (const id of [first, second]) {
      const { versions, near } = await program.get('versions.of', { id });
      expect([ids(versions), near]).toEqual([[first, second], []]);
    }
  });

  test('a third one takes its place by its date', async () => {
    const { program, first, second } = await linked();
    const between = await pasteIssue(program, { date: '2019-05-03', boats: '42' });
    const { versions } = await program.get('versions.link', { earlier: first, later: between });
    expect(ids(versions)).toEqual([first, between, second]);
  });

  test('without dates stand in the order that a person gave', async () => {
    const program = testProgram();
    const one = await pasteIssue(program, {});
    const other = await pasteIssue(program, { boats: '44' });
    const { versions } = await program.get('versions.link', { earlier: other, later: one });
    expect(ids(versions)).toEqual([other, one]);
    expect((await program.get('versions.compare', { one, other })).later.id).toBe(one);
  });

  test('unlinked are two stories again; put back they are as they were', async () => {
    const { program, first, second } = await linked();
    const third = await pasteIssue(program, { date: '2019-05-09', boats: '45' });
    await program.get('versions.link', { earlier: second, later: third });
    const { versions, before } = await program.get('versions.unlink', { id: second });
    expect(ids(versions)).toEqual([first, third]);
    await program.get('versions.put', { groups: before });
    expect(ids((await program.get('versions.of', { id: first })).versions)).toEqual([first, second, third]);
  });

  test('undo of a link parts them, each as it was', async () => {
    const { program, first, second } = await twoIssues();
    const { before } = await program.get('versions.link', { earlier: first, later: second });
    await program.get('versions.put', { groups: before });
    expect((await program.get('stories.list', { query: '' })).total).toBe(2);
    expect(ids((await program.get('versions.of', { id: first })).near)).toEqual([second]);
  });

  test.each(['earlier', 'later'] as const)(
    'removing the %s one keeps the other; undo brings the link back',
    async (which) => {
      const { program, first, second } = await linked();
      const [gone, kept] = which === 'earlier' ? [first, second] : [second, first];
      await program.get('stories.remove', { id: gone });
      const { rows } = await program.get('stories.list', { query: '' });
      expect(rows).toMatchObject([{ id: kept }]);
      expect(rows[0]?.version).toBeUndefined();
      expect((await program.get('versions.of', { id: kept })).versions).toEqual([]);
      await program.get('stories.restore', { id: gone });
      expect(ids((await program.get('versions.of', { id: kept })).versions)).toEqual([first, second]);
      expect((await program.get('stories.list', { query: '' })).total).toBe(1);
    },
  );

  test('a backup carries them', async () => {
    const { program, first, second } = await linked();
    const path = join(program.folder, 'Copy.packwright');
    await program.get('library.backup', { path });
    const copy = opened(path, { readOnly: true });
    const rows = copy.db.prepare('SELECT story_id FROM versions ORDER BY place').pluck().all();
    expect(rows).toEqual([first, second]);
  });
});
