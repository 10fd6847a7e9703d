import { describe, expect, test } from 'vitest';
import { one } from '../../../src/main/library/sql.ts';
import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';
import { fund } from './sample-stories.ts';
import { type TestProgram, testProgram } from './test-program.ts';

const text = `${fund}
“We shall build 40 homes by October next year,” he said. “And more,” he added.
`;

async function opened(): Promise<{ program: TestProgram; story: StoryWithItems; id: string }> {
  const program = testProgram();
  const { imported } = await program.get('stories.paste', { text, format: 'paste' });
  const id = imported[0]?.storyId ?? '';
  return { program, id, story: await program.get('stories.get', { id }) };
}

/** Where words stand in a story. */
function place(story: StoryWithItems, words: string) {
  const start = story.body.indexOf(words);
  if (start < 0) throw new Error(`The story does not say: ${words}`);
  return { start, end: start + words.length };
}

const homes = 'We shall build 40 homes by October next year,';

describe('marking', () => {
  test('a quote, with who said it, stands where the text has it and names a person', async () => {
    const { program, story, id } = await opened();
    const said = { speaker: 'Bob Lee', role: 'Chair', organisation: 'Town Forum' };
    const marked = await program.get('items.mark', {
      ...{ storyId: id, kind: 'quote', ...said },
      ...place(story, homes),
    });
    expect(marked.quotes.map(({ text }) => text.slice(0, 9))).toEqual([
      'We will s',
      'Nobody kn',
      'We shall ',
    ]);
    expect(marked.quotes[2]).toMatchObject({
      ...said,
      ...{ text: homes, kind: 'inline', origin: 'marked', sure: true, doubts: [], storyId: id },
      spans: [place(story, homes)],
    });
    const { rows } = await program.get('people.list', { query: 'bob' });
    expect(rows).toMatchObject([{ name: 'Bob Lee', quotes: 1 }]);
    expect(await program.get('library.info', {})).toMatchObject({ quotes: 3 });
    const { matches } = await program.get('search.find', { query: '40 homes', kinds: ['quote'] });
    expect(matches).toMatchObject([{ text: homes, detail: 'Bob Lee, Chair, Town Forum' }]);
  });

  test('items stay in the order of the text, wherever a new one stands', async () => {
    const { program, story, id } = await opened();
    const first = await program.get('items.mark', {
      ...{ storyId: id, kind: 'quote' },
      ...place(story, 'The fund opens today'),
    });
    expect(first.quotes.map(({ start }) => start)).toEqual(
      first.quotes.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(first.quotes[0]).toMatchObject({ text: 'The fund opens today', speaker: null, kind: 'fragment' });
  });

  test("a fact's figures are read from its words, with their qualifiers and what a date means", async () => {
    const { program, id } = await opened();
    const story = await program.get('stories.update', { id, details: { published: '2018-10-08' } });
    const marked = await program.get('items.mark', {
      ...{ storyId: id, kind: 'fact' },
      ...place(story, homes.slice(0, -1)),
    });
    const fact = marked.facts.find(({ origin }) => origin === 'marked');
    expect(fact?.figures.map((figure) => [figure.kind, figure.amount, figure.resolved?.date])).toEqual([
      ['count', 40, undefined],
      ['date', null, '2019-10-01'],
    ]);
    for (const { start, end, text } of fact?.figures ?? []) expect(story.body.slice(start, end)).toBe(text);
    expect(fact?.asAt).toMatchObject({ date: '2018-10-08', basis: 'corrected' });
  });

  test('a sentence without a figure is a fact when a person says so, and goes into a pack', async () => {
    const { program, story, id } = await opened();
    const marked = await program.get('items.mark', {
      ...{ storyId: id, kind: 'fact' },
      ...place(story, 'Multi-agency work matters.'),
    });
    const fact = marked.facts.find(({ origin }) => origin === 'marked');
    expect(fact).toMatchObject({ text: 'Multi-agency work matters.', figures: [], sure: true });
    const pack = await program.get('packs.create', { details: { title: 'P' } });
    const { pack: picked } = await program.get('packs.pick', {
      ...{ id: pack.pack.id, item: { kind: 'fact', id: fact?.id ?? '' } },
    });
    expect(JSON.stringify(picked)).toContain('Multi-agency work matters.');
  });

  test('a fact that cuts a figure or its qualifier off has to be looked at', async () => {
    const program = testProgram();
    const { imported } = await program.get('stories.paste', {
      text: 'Up to £3 million was spent in Dunmere, and nothing in Ash.',
      format: 'paste',
    });
    const story = await program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    const marked = async (words: string) => {
      const { facts } = await program.get('items.mark', {
        ...{ storyId: story.id, kind: 'fact' },
        ...place(story, words),
      });
      const made = facts.find((fact) => fact.text === words);
      return { sure: made?.sure, doubts: made?.doubts };
    };
    expect(await marked('£3 million was spent in Dunmere')).toEqual({
      ...{ sure: false, doubts: ['The story says “Up to” with “£3 million”, and these words leave it out.'] },
    });
    expect(await marked('Up to £3')).toEqual({
      ...{ sure: false, doubts: ['These words cut the figure off: the story says “£3 million”.'] },
    });
    expect(await marked('Up to £3 million was spent')).toEqual({ sure: true, doubts: [] });
    expect(await program.get('library.info', {})).toMatchObject({ unsure: 2 });
  });

  test('a person says what is a commitment and what is none; only one that is sure goes into a pack as such', async () => {
    const program = testProgram();
    const { imported } = await program.get('stories.paste', {
      text: 'The company will build homes by October 2027. It has many yards.',
      format: 'paste',
    });
    const story = await program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    const marked = async (words: string) => {
      const where = { storyId: story.id, kind: 'fact' as const, ...place(story, words) };
      const { facts } = await program.get('items.mark', where);
      const made = facts.find(({ text }) => text === words);
      if (!made) throw new Error(words);
      return made;
    };
    const homesFact = await marked('The company will build homes by October 2027.');
    const yards = await marked('It has many yards.');
    expect(homesFact.commitment).toMatchObject({ sure: false, due: { text: 'by October 2027' } });
    const { pack } = await program.get('packs.create', { details: { title: 'P' } });
    const picked = async (id: string) => {
      const { pack: now } = await program.get('packs.pick', { id: pack.id, item: { kind: 'fact', id } });
      return now.sections.flatMap(({ blocks }) => blocks).findLast(({ kind }) => kind === 'fact');
    };
    expect(await picked(homesFact.id)).not.toHaveProperty('commitment');

    await program.get('items.check', { kind: 'fact', id: homesFact.id, commitment: true });
    const now = await program.get('items.check', { kind: 'fact', id: yards.id, commitment: true });
    expect(now.facts.find(({ id }) => id === yards.id)).toMatchObject({
      ...{ origin: 'marked', commitment: { text: yards.text, sure: true, due: null } },
    });
    expect(await picked(homesFact.id)).toMatchObject({
      commitment: { text: 'will', sure: true, doubts: [], due: { text: 'by October 2027' } },
    });

    const none = await program.get('items.check', { kind: 'fact', id: homesFact.id, commitment: false });
    const left = none.facts.find(({ id }) => id === homesFact.id);
    expect(left).not.toHaveProperty('commitment');
    expect(left).toMatchObject({ figures: homesFact.figures, sure: homesFact.sure, origin: 'marked' });
  });

  test('leaves out space and enclosing marks, and takes whole characters', async () => {
    const program = testProgram();
    const body = 'He said: “ We act.” Then 😀 smiled. ‘So’ it’s done';
    const { imported } = await program.get('stories.paste', { text: body, format: 'paste' });
    const storyId = imported[0]?.storyId ?? '';
    const mark = async (start: number, end: number) => {
      const { quotes } = await program.get('items.mark', { storyId, kind: 'quote', start, end });
      return quotes.map(({ text }) => text);
    };
    const at = (words: string) => body.indexOf(words);
    expect(await mark(at('“'), at('Then'))).toEqual(['We act.']);
    expect(await mark(at('😀') + 1, at(' smiled'))).toEqual(['We act.', '😀']);
    expect(await mark(at('‘'), at(' it’s'))).toEqual(['We act.', '😀', 'So']);
    expect(await mark(at('it’s'), body.length)).toEqual(['We act.', '😀', 'So', 'it’s done']);
  });
});

describe('what is refused, in words and without a trace', () => {
  test.each([
    ['outside', 'quote', (body: string) => ({ start: body.length - 3, end: body.length + 1 })],
    ['outside', 'fact', () => ({ start: 9, end: 3 })],
    ['empty', 'quote', () => ({ start: 4, end: 4 })],
    ['empty', 'fact', (body: string) => ({ start: body.indexOf('\n\n'), end: body.indexOf('\n\n') + 2 })],
    ['empty', 'quote', (body: string) => ({ start: body.indexOf('“'), end: body.indexOf('“') + 1 })],
    ['paragraphs', 'fact', (body: string) => ({ start: 0, end: body.indexOf('We will') + 7 })],
    ['already', 'fact', (body: string) => ({ start: 0, end: body.indexOf('\n\n') + 2 })],
  ] as const)('%s, for a %s', async (why, kind, where) => {
    const { program, story, id } = await opened();
    const failure = await program.failure('items.mark', { storyId: id, kind, ...where(story.body) });
    expect(failure).toEqual({ kind: 'words-refused', why });
    expect(await program.get('stories.get', { id })).toEqual(story);
  });

  test('a story or an item that is not there', async () => {
    const { program, story, id } = await opened();
    const words = place(story, homes);
    const kind = 'quote' as const;
    expect(await program.failure('items.mark', { storyId: 'x', kind, ...words })).toMatchObject({
      ...{ kind: 'not-found', what: 'story' },
    });
    const gone = { kind: 'not-found', what: 'quote', id: 'x' };
    expect(await program.failure('items.extent', { kind, id: 'x', ...words })).toEqual(gone);
    expect(await program.failure('items.dismiss', { kind, id: 'x' })).toEqual(gone);
    const shown = { kind, id: story.quotes[0]?.id ?? '' };
    expect(await program.failure('items.restore', shown)).toMatchObject({ kind: 'not-found' });
    await program.get('stories.remove', { id });
    expect(await program.failure('items.mark', { storyId: id, kind, ...words })).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('another extent', () => {
  test('changes the words alone, and what was read stays beside it', async () => {
    const { program, story } = await opened();
    const [quote] = story.quotes;
    const id = quote?.id ?? '';
    const words = place(story, 'Multi-agency work matters.');
    const { quotes } = await program.get('items.extent', { kind: 'quote', id, ...words });
    expect(quotes[0]).toEqual({
      ...quote,
      ...words,
      ...{ text: 'Multi-agency work matters.', spans: [words], kind: 'inline', origin: 'corrected' },
    });
    const kept = one<{ as_read: string }>(program.library.db, 'SELECT as_read FROM items WHERE id = ?', id);
    expect(JSON.parse(kept?.as_read ?? '')).toMatchObject({ text: quote?.text, start: quote?.start });
    const find = (query: string) => program.get('search.find', { query, kinds: ['quote'] });
    expect([(await find('every town')).total, (await find('multi-agency')).total]).toEqual([0, 1]);
  });

  test('of a fact brings its own figures and settles its doubt', async () => {
    const program = testProgram();
    const { imported } = await program.get('stories.paste', {
      text: 'It is perhaps £3 a day. Up to 20 towns take part.',
      format: 'paste',
    });
    const story = await program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    const id = story.facts[0]?.id ?? '';
    const words = place(story, 'Up to 20 towns take part.');
    const { facts } = await program.get('items.extent', { kind: 'fact', id, ...words });
    expect(facts).toMatchObject([{ text: 'Up to 20 towns take part.', sure: true, doubts: [] }]);
    expect(facts[0]?.figures).toMatchObject([{ amount: 20, qualifiers: [{ text: 'Up to' }] }]);
    expect(await program.get('library.info', {})).toMatchObject({ unsure: 0 });
  });

  test('what a person marked stays marked by hand, with nothing "as read"', async () => {
    const { program, story, id } = await opened();
    const marked = await program.get('items.mark', {
      ...{ storyId: id, kind: 'quote' },
      ...place(story, 'And more,'),
    });
    const own = marked.quotes.at(-1)?.id ?? '';
    await program.get('items.extent', { kind: 'quote', id: own, ...place(story, 'And more') });
    const { quotes } = await program.get('items.check', { kind: 'quote', id: own, speaker: 'Bob Lee' });
    expect(quotes.at(-1)).toMatchObject({ origin: 'marked', text: 'And more', speaker: 'Bob Lee' });
    expect(one(program.library.db, 'SELECT as_read FROM items WHERE id = ?', own)).toEqual({ as_read: null });
  });

  test('may be the same as before, but not that of another', async () => {
    const { program, story } = await opened();
    const [first, second] = story.quotes;
    const at = (start = 0, end = 0) => ({ start, end });
    const kind = 'quote' as const;
    const own = { kind, id: first?.id ?? '' };
    const taken = await program.failure('items.extent', { ...own, ...at(second?.start, second?.end) });
    expect(taken).toEqual({ kind: 'words-refused', why: 'already' });
    await program.get('items.extent', { ...own, ...at(first?.start, first?.end) });
  });
});

describe('dismissing', () => {
  test('hides an item everywhere, and restoring brings it back as it was', async () => {
    const { program, story, id } = await opened();
    const quote = { kind: 'quote' as const, id: story.quotes[0]?.id ?? '' };
    const bob = { kind: 'attendee' as const, id: story.attendees[1]?.id ?? '' };
    await program.get('items.dismiss', quote);
    const without = await program.get('items.dismiss', bob);
    expect(without).toMatchObject({ quotes: [story.quotes[1]], attendees: [story.attendees[0]] });
    expect(without.dismissed?.map(({ item }) => item)).toEqual([story.attendees[1], story.quotes[0]]);
    expect(await program.get('library.info', {})).toMatchObject({ quotes: 1, people: 1 });
    const { rows } = await program.get('stories.list', { query: '' });
    expect(rows).toMatchObject([{ quotes: 1, attendees: 1 }]);
    expect((await program.get('search.find', { query: 'every town', kinds: ['quote'] })).total).toBe(0);
    expect((await program.get('people.list', { query: 'Bob' })).rows).toEqual([]);
    expect(await program.failure('items.check', quote)).toMatchObject({ kind: 'not-found' });
    await program.get('items.restore', bob);
    expect(await program.get('items.restore', quote)).toEqual(story);
    expect(await program.get('library.info', {})).toMatchObject({ quotes: 2, people: 2 });
    expect(await program.get('stories.get', { id })).toEqual(story);
  });

  test('its words may be marked anew; then it cannot come back as well', async () => {
    const { program, story, id } = await opened();
    const [quote] = story.quotes;
    const own = { kind: 'quote' as const, id: quote?.id ?? '' };
    await program.get('items.dismiss', own);
    const { start = 0, end = 0 } = quote ?? {};
    await program.get('items.mark', { storyId: id, kind: 'quote', start, end });
    expect(await program.failure('items.restore', own)).toEqual({ kind: 'words-refused', why: 'already' });
  });
});

test('corrections stay when the story is read again for a new date', async () => {
  const { program, story, id } = await opened();
  const [quote, second] = story.quotes;
  await program.get('items.extent', {
    ...{ kind: 'quote', id: quote?.id ?? '' },
    ...place(story, 'We will stand by every town.'),
  });
  await program.get('items.dismiss', { kind: 'quote', id: second?.id ?? '' });
  await program.get('items.dismiss', { kind: 'fact', id: story.facts[0]?.id ?? '' });
  await program.get('items.mark', {
    ...{ storyId: id, kind: 'quote', speaker: 'Bob Lee' },
    ...place(story, homes),
  });
  const before = await program.get('items.mark', {
    ...{ storyId: id, kind: 'fact' },
    ...place(story, 'build 40 homes by October next year'),
  });
  const after = await program.get('stories.update', { id, details: { published: '2018-10-08' } });
  const words = (from: StoryWithItems) =>
    [...from.quotes, ...from.facts].map(({ id, text, origin, start, end }) => ({
      id,
      text,
      origin,
      start,
      end,
    }));
  expect(words(after)).toEqual(words(before));
  expect(after.dismissed?.map(({ item }) => item.id)).toEqual(before.dismissed?.map(({ item }) => item.id));
  expect(after.facts[0]?.figures.map(({ resolved }) => resolved?.date)).toEqual([undefined, '2019-10-01']);
  const restored = await program.get('items.restore', { kind: 'quote', id: second?.id ?? '' });
  expect(restored.quotes.map(({ saidOn }) => saidOn?.date)).toEqual(restored.quotes.map(() => '2018-10-08'));
});

test('what a person said of an item is taken back whole: its doubts, its speaker and who is named, its words', async () => {
  const { program, story, id } = await opened();
  const before = story.quotes[1];
  if (!before) throw new Error('no second quote');
  const item = { kind: 'quote' as const, id: before.id };
  const takenBack = async (changes: string[]) => {
    await program.get('changes.takeBack', { changes });
    return program.get('stories.get', { id });
  };
  const names = async () => (await program.get('people.list', { query: '' })).rows.map(({ name }) => name);
  const namesBefore = await names();

  const checked = await program.get('items.check', { ...item, speaker: 'Bob Lee', role: 'Chair' });
  expect(await names()).toContain('Bob Lee');
  expect(await takenBack([checked.change])).toEqual(story);
  expect(await names()).toEqual(namesBefore);

  const other = await program.get('items.extent', { ...item, start: before.start, end: before.start + 12 });
  expect(other.quotes[1]?.text).not.toBe(before.text);
  expect(await takenBack([other.change])).toEqual(story);

  const again = await program.get('items.check', item);
  const since = await program.get('items.check', { ...item, speaker: 'Dee Cy' });
  expect((await takenBack([again.change])).quotes[1]).toMatchObject({ speaker: 'Dee Cy', sure: true });
  expect((await takenBack([since.change])).quotes[1]).toMatchObject({ sure: true });
});

test('what was refused leaves nothing to take back', async () => {
  const { program, story } = await opened();
  const [first, second] = story.quotes;
  if (!first || !second) throw new Error('too few quotes');
  await program.failure('items.extent', { kind: 'quote', id: second.id, start: first.start, end: first.end });
  expect(one(program.library.db, 'SELECT id FROM changes')).toBeUndefined();
});
