import { describe, expect, test } from 'vitest';
import { one } from '../../../src/main/library/sql.ts';
import { doubt, fund, storyFiles } from './sample-stories.ts';
import { type TestProgram, testProgram } from './test-program.ts';

async function pasted(program: TestProgram, text: string): Promise<string> {
  const { imported } = await program.get('stories.paste', { text, format: 'paste' });
  return imported[0]?.storyId ?? '';
}

describe('the list', () => {
  test('has counts, and the words of the story or round a match', async () => {
    const program = testProgram();
    await pasted(program, fund);
    await pasted(program, doubt);
    const { rows } = await program.get('stories.list', { query: '' });
    expect(rows).toMatchObject([
      { title: 'A story with doubts', quotes: 1, facts: 1, attendees: 0, unsure: 1 },
      { title: 'Fund for Llandrindod opens', quotes: 2, facts: 1, attendees: 2, unsure: 0 },
    ]);
    expect(rows[1]?.snippet).toMatch(/^The fund opens today with £250 million/);
    const found = await program.get('stories.list', { query: 'multi-ag' });
    expect(found.rows.map(({ snippet }) => snippet)).toEqual([expect.stringContaining('Multi-agency work')]);
  });

  test('is ordered as asked, undated stories last', async () => {
    const program = testProgram();
    const pages = ['2019-01-02', '2021-05-06'].map(
      (date, at) =>
        `<h1>${'BA'[at]} story</h1><p>Published <time datetime="${date}">then</time></p><p>Words ${at}.</p>`,
    );
    for (const text of pages) await program.get('stories.paste', { text, format: 'paste-html' });
    await pasted(program, 'Title: C story\n\nNo date.');
    const titles = async (order?: 'published' | 'imported' | 'title') =>
      (await program.get('stories.list', { query: '', order })).rows.map(({ title }) => title[0]).join('');
    expect(await titles()).toBe('ABC');
    expect(await titles('imported')).toBe('CAB');
    expect(await titles('title')).toBe('ABC');
  });

  test('dates a story that says only when it took place by that day', async () => {
    const program = testProgram();
    const id = await pasted(program, fund);
    await program.get('stories.update', { id, details: { eventDate: '2018-10-08' } });
    const { rows } = await program.get('stories.list', { query: '' });
    expect(rows).toMatchObject([{ date: { date: '2018-10-08', basis: 'corrected' } }]);
  });

  test('narrows to kinds', async () => {
    const program = testProgram();
    await program.get('stories.paste', { text: '<h1>Speech: One</h1><p>Words.</p>', format: 'paste-html' });
    await pasted(program, fund);
    const kinds = async (...wanted: ('speech' | 'note')[]) =>
      (await program.get('stories.list', { query: '', kinds: wanted })).rows.map(({ kind }) => kind);
    expect(await kinds('speech')).toEqual(['speech']);
    expect(await kinds()).toEqual([]);
  });
});

describe('what a person sets by hand', () => {
  test('is kept and shown as such', async () => {
    const program = testProgram();
    const id = await pasted(program, fund);
    const details = { title: 'New title', published: '2018-10-08', publisher: 'Home Office' };
    const story = await program.get('stories.update', { id, details });
    expect(story).toMatchObject({
      title: 'New title',
      titleBasis: 'corrected',
      publisher: 'Home Office',
      published: { date: '2018-10-08', basis: 'corrected' },
    });
    expect(await program.get('stories.get', { id })).toEqual(story);
    expect((await program.get('stories.list', { query: 'new title' })).total).toBe(1);
    expect((await program.get('stories.list', { query: 'Llandrindod' })).total).toBe(0);
  });

  test('a date moves the quotes and facts that go by it', async () => {
    const program = testProgram();
    const id = await pasted(program, fund);
    const story = await program.get('stories.update', { id, details: { published: '2018-10-08' } });
    const dates = [...story.quotes.map(({ saidOn }) => saidOn), ...story.facts.map(({ asAt }) => asAt)];
    expect(dates.map((date) => [date?.date, date?.basis])).toEqual(
      dates.map(() => ['2018-10-08', 'corrected']),
    );
    const cleared = await program.get('stories.update', { id, details: { published: null } });
    expect(cleared.quotes.map(({ saidOn }) => saidOn)).toEqual([null, null]);
  });

  test('a checked item is sure, a changed speaker is a correction, and what was read stays beside it', async () => {
    const program = testProgram();
    const id = await pasted(program, doubt);
    const { quotes } = await program.get('stories.get', { id });
    const quote = { kind: 'quote' as const, id: quotes[0]?.id ?? '' };
    const checked = await program.get('items.check', quote);
    expect(checked.quotes).toMatchObject([{ sure: true, doubts: [], origin: 'read', speaker: 'Cy Dee' }]);
    const { rows } = await program.get('stories.list', { query: '' });
    expect(rows[0]?.unsure).toBe(0);

    const corrected = await program.get('items.check', { ...quote, speaker: 'Dee Cy', role: null });
    expect(corrected.quotes).toMatchObject([{ origin: 'corrected', speaker: 'Dee Cy', role: null }]);
    const kept = one<{ as_read: string }>(
      program.library.db,
      'SELECT as_read FROM items WHERE id = ?',
      quote.id,
    );
    expect(JSON.parse(kept?.as_read ?? '')).toMatchObject({ speaker: 'Cy Dee', sure: false });
    const people = await program.get('people.list', { query: '' });
    expect(people.rows.map(({ name }) => name)).toEqual(['Dee Cy']);
  });
});

test('a removed story is in no list, no search and no count, and comes back whole', async () => {
  const program = testProgram();
  const id = await pasted(program, fund);
  const before = await program.get('stories.get', { id });
  await program.get('stories.remove', { id });
  expect(await program.get('library.info', {})).toMatchObject({ stories: 0, quotes: 0, people: 0 });
  expect((await program.get('stories.list', { query: 'fund' })).total).toBe(0);
  expect((await program.get('search.find', { query: 'towns' })).total).toBe(0);
  expect(await program.failure('stories.get', { id })).toEqual({ kind: 'not-found', what: 'story', id });
  expect(await program.failure('stories.remove', { id })).toMatchObject({ kind: 'not-found' });
  expect(await program.get('stories.restore', { id })).toEqual(before);
});

test('many are removed and brought back at once: all, or none where one is not there', async () => {
  const program = testProgram();
  const ids = [await pasted(program, fund), await pasted(program, doubt)];
  const total = async () => (await program.get('stories.list', { query: '' })).total;
  expect(await program.failure('stories.removeAll', { ids: [...ids, 'gone'] })).toEqual({
    ...{ kind: 'not-found', what: 'story', id: 'gone' },
  });
  expect(await total()).toBe(2);
  expect(await program.get('stories.removeAll', { ids })).toEqual({ removed: 2 });
  expect(await total()).toBe(0);
  expect(await program.failure('stories.removeAll', { ids })).toMatchObject({ kind: 'not-found' });
  expect(await program.failure('stories.restoreAll', { ids: ['gone'] })).toMatchObject({ id: 'gone' });
  expect(await program.get('stories.restoreAll', { ids })).toEqual({ restored: 2 });
  expect(await total()).toBe(2);
});

describe('search', () => {
  test('finds stories, quotes, facts and people, and shares its limit among them', async () => {
    const program = testProgram();
    await pasted(program, fund);
    const all = await program.get('search.find', { query: 'towns' });
    expect(all.matches.map(({ kind, text }) => [kind, text.slice(0, 12)])).toEqual([
      ['story', 'Fund for Lla'],
      ['person', "Ann O'Reilly"],
      ['quote', 'We will stan'],
      ['fact', 'The fund ope'],
    ]);
    expect(all.total).toBe(4);
    const two = await program.get('search.find', { query: 'towns', limit: 2 });
    expect([two.matches.map(({ kind }) => kind), two.total]).toEqual([['story', 'person'], 4]);
    const quotes = await program.get('search.find', { query: 'reilly', kinds: ['quote'] });
    expect(quotes.matches).toMatchObject([{ kind: 'quote', detail: "Ann O'Reilly, Minister for Towns" }]);
  });

  test('a sign without a letter is looked for as it stands', async () => {
    const program = testProgram();
    await pasted(program, fund);
    const { matches } = await program.get('search.find', { query: '£' });
    expect(matches.map(({ kind }) => kind)).toEqual(['story', 'fact']);
    expect((await program.get('search.find', { query: '%' })).total).toBe(0);
  });
});

describe('people', () => {
  test('are gathered by name however it is spelt, with what each story says they were', async () => {
    const program = testProgram();
    await pasted(program, fund);
    await pasted(program, 'Title: Two\n\n- Rt Hon Ann O’Reilly MP, Home Secretary, Home Office');
    const { rows: found } = await program.get('people.list', { query: "O'Reilly" });
    expect((await program.get('people.list', { query: 'oreilly' })).rows).toEqual(found);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ quotes: 1, mayBeSeveral: false });
    expect(found[0]?.roles.map(({ role, storyTitle }) => [storyTitle, role])).toEqual([
      ['Two', 'Home Secretary'],
      ['Fund for Llandrindod opens', 'Minister for Towns'],
    ]);
  });

  test('one name in two offices on one day may be two people, and is said to be', async () => {
    const program = testProgram();
    const paths = storyFiles(program.folder, {
      'a.html': `<h1>One</h1><p>Published <time datetime="2020-01-01">x</time></p><p>- Jo Dale, Chair, Bus Forum</p>`,
      'b.html': `<h1>Two</h1><p>Published <time datetime="2020-01-01">x</time></p><p>- Jo Dale, Vet, Zoo</p>`,
    });
    await program.get('stories.import', { paths });
    const { rows } = await program.get('people.list', { query: '' });
    expect(rows).toMatchObject([{ name: 'Jo Dale', mayBeSeveral: true }]);
  });
});
