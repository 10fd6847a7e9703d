import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { testProgram } from './test-program.ts';

/** A story whose items are these words, marked by hand as the tests need them. */
async function storyWith(
  body: string,
  items: { kind: 'quote' | 'fact'; words: string; speaker?: string | null }[],
) {
  const program = testProgram(temporaryFolder());
  const { imported } = await program.get('stories.paste', { text: body, format: 'paste' });
  const id = imported[0]?.storyId ?? '';
  const { body: stored } = await program.get('stories.get', { id });
  const at = (words: string) => stored.indexOf(words);
  for (const { kind, words, speaker } of items) {
    const span = { start: at(words), end: at(words) + words.length };
    await program.get('items.mark', { storyId: id, kind, ...span, ...(kind === 'quote' ? { speaker } : {}) });
  }
  return { ...program, story: await program.get('stories.get', { id }), at };
}

const wall = 'Harbour opens.\n\nThe wall will stand. No family should fear the tide.\n\nBehind.';
const walls = {
  kind: 'quote' as const,
  words: 'The wall will stand. No family should fear the tide.',
  speaker: 'Ada Merrow',
};

describe('a quote is split where the second part begins', () => {
  test('both parts keep the speaker, the first its id; both are corrected by hand', async () => {
    const { get, story, at } = await storyWith(wall, [walls]);
    const id = story.quotes[0]?.id ?? '';
    const made = await get('items.split', { kind: 'quote', id, at: at('No family') });
    expect(made.story.quotes).toMatchObject([
      { id, text: 'The wall will stand.', speaker: 'Ada Merrow', origin: 'marked' },
      { id: made.second, text: 'No family should fear the tide.', speaker: 'Ada Merrow' },
    ]);
    for (const { start, end, text, spans } of made.story.quotes) {
      expect(story.body.slice(start, end)).toBe(text);
      expect(spans).toEqual([{ start, end }]);
    }
    expect((await get('people.list', { query: 'Ada' })).rows).toMatchObject([{ quotes: 2 }]);
    expect((await get('stories.list', { query: '' })).rows).toMatchObject([{ quotes: 2 }]);
  });

  test('a caret in the midst of a word means the word', async () => {
    const { get, story, at } = await storyWith(wall, [walls]);
    const made = await get('items.split', {
      kind: 'quote',
      id: story.quotes[0]?.id ?? '',
      at: at('family') + 3,
    });
    expect(made.story.quotes.map(({ text }) => text)).toEqual([
      'The wall will stand. No',
      'family should fear the tide.',
    ]);
  });

  test('taking it back leaves one quote as it was, and nothing beside it', async () => {
    const { get, story, at } = await storyWith(wall, [walls]);
    const { change } = await get('items.split', {
      kind: 'quote',
      id: story.quotes[0]?.id ?? '',
      at: at('No family'),
    });
    expect(await get('changes.takeBack', { changes: [change] })).toEqual({ stories: 1, left: 0 });
    expect(await get('stories.get', { id: story.id })).toEqual(story);
  });

  test.each([
    ['before it', 'Harbour', 0],
    ['at its beginning', 'The wall', 0],
    ['behind it', 'Behind', 0],
    ['within its last full stop', 'tide.', 4],
  ])('a place %s does not part it', async (_where, words, beyond) => {
    const { failure, story, at } = await storyWith(wall, [walls]);
    const input = { kind: 'quote' as const, id: story.quotes[0]?.id ?? '', at: at(words) + beyond };
    expect(await failure('items.split', input)).toEqual({ kind: 'words-refused', why: 'no-part' });
  });
});

describe('a quote is joined with the next', () => {
  const two = (speaker: string | null, other: string | null) => [
    { kind: 'quote' as const, words: 'The wall will stand.', speaker },
    { kind: 'quote' as const, words: 'No family should fear the tide.', speaker: other },
  ];

  test('with only space between them they are one piece', async () => {
    const { get, story } = await storyWith(wall, two('Ada Merrow', 'Ada Merrow'));
    const [first, second] = story.quotes;
    const made = await get('items.join', { kind: 'quote', id: first?.id ?? '' });
    expect(made.story.quotes).toMatchObject([
      { id: first?.id, text: walls.words, spans: [{ start: first?.start }] },
    ]);
    expect(made.story.dismissed).toMatchObject([{ item: { id: second?.id } }]);
    expect(made.story.asideWhy).toEqual({ [second?.id ?? '']: 'joined' });
    await get('changes.takeBack', { changes: [made.change] });
    expect(await get('stories.get', { id: story.id })).toEqual(story);
  });

  test('words between them are no part of it: it is in two pieces', async () => {
    const body = 'Opening.\n\n“The wall will stand,” she added, “and no family should fear the tide.”';
    const quotes = ['The wall will stand,', 'and no family should fear the tide.'].map((words) => ({
      ...{ kind: 'quote' as const, words, speaker: 'Ada Merrow' },
    }));
    const { get, story } = await storyWith(body, quotes);
    const { story: joined } = await get('items.join', { kind: 'quote', id: story.quotes[0]?.id ?? '' });
    const [quote] = joined.quotes;
    expect(quote?.text).toBe('The wall will stand, and no family should fear the tide.');
    expect(quote?.spans.map(({ start, end }) => body.slice(start, end))).toEqual(
      quotes.map(({ words }) => words),
    );
    // And such a one is split between its pieces again.
    const at = quote?.spans[1]?.start ?? 0;
    const { story: split } = await get('items.split', { kind: 'quote', id: quote?.id ?? '', at });
    expect(split.quotes.map(({ text }) => text)).toEqual(quotes.map(({ words }) => words));
  });

  test('who is named in one of them said both; two who are named said two quotes', async () => {
    const one = await storyWith(wall, two(null, 'Ada Merrow'));
    const made = await one.get('items.join', { kind: 'quote', id: one.story.quotes[0]?.id ?? '' });
    expect(made.story.quotes).toMatchObject([{ speaker: 'Ada Merrow' }]);
    const other = await storyWith(wall, two('Tom Sedge', 'Ada Merrow'));
    expect(await other.failure('items.join', { kind: 'quote', id: other.story.quotes[0]?.id ?? '' })).toEqual(
      {
        ...{ kind: 'words-refused', why: 'speakers' },
      },
    );
  });

  test('not over a paragraph that is no quote, nor with nothing behind it', async () => {
    const body = 'The wall will stand.\n\nShe paused.\n\nNo family should fear the tide.';
    const { failure, story } = await storyWith(body, two('Ada Merrow', 'Ada Merrow'));
    const [first, second] = story.quotes.map(({ id }) => id);
    const refused = (why: string) => ({ kind: 'words-refused', why });
    expect(await failure('items.join', { kind: 'quote', id: first ?? '' })).toEqual(refused('apart'));
    expect(await failure('items.join', { kind: 'quote', id: second ?? '' })).toEqual(refused('no-next'));
  });
});

describe('facts', () => {
  const body = 'It took 30 crews. It took 40 days. It is good.\n\nThe wall took 20 years.';
  const facts = ['It took 30 crews.', 'It took 40 days.', 'The wall took 20 years.'].map((words) => ({
    ...{ kind: 'fact' as const, words },
  }));

  test('are joined within a paragraph with all their figures, and split again by sentence', async () => {
    const { get, failure, story, at } = await storyWith(body, facts);
    const [first] = story.facts.map(({ id }) => id);
    const { story: joined } = await get('items.join', { kind: 'fact', id: first ?? '' });
    expect(joined.facts.map(({ text, figures }) => [text, figures.map((figure) => figure.text)])).toEqual([
      ['It took 30 crews. It took 40 days.', ['30 crews', '40 days']],
      ['The wall took 20 years.', ['20 years']],
    ]);
    const refused = { kind: 'words-refused', why: 'paragraphs' };
    expect(await failure('items.join', { kind: 'fact', id: first ?? '' })).toEqual(refused);
    const { story: split } = await get('items.split', {
      kind: 'fact',
      id: first ?? '',
      at: at('It took 40'),
    });
    expect(split.facts.map(({ text }) => text)).toEqual(facts.map(({ words }) => words));
  });

  test('a split that cuts a figure off has to be looked at', async () => {
    const { get, story, at } = await storyWith(body, facts);
    const id = story.facts[0]?.id ?? '';
    const { story: split } = await get('items.split', { kind: 'fact', id, at: at('crews') });
    expect(split.facts[0]).toMatchObject({ text: 'It took 30', sure: false });
  });
});

test('what was split or joined survives a new reading, and is not found a second time', async () => {
  const program = testProgram(temporaryFolder(), {
    extractorVersion: 2,
  });
  const { get } = program;
  const text =
    'Ada Merrow said:\n\nThe wall will stand. No family should fear the tide.\n\nIt cost £3 a day.\n\nIt cost £4 a night.';
  const { imported } = await get('stories.paste', { text, format: 'paste' });
  const id = imported[0]?.storyId ?? '';
  const before = await get('stories.get', { id });
  expect(before.quotes).toHaveLength(1);
  const quote = before.quotes[0]?.id ?? '';
  await get('items.split', { kind: 'quote', id: quote, at: before.body.indexOf('No family') });
  const { story } = await get('items.split', {
    kind: 'fact',
    id: before.facts[0]?.id ?? '',
    at: before.body.indexOf('a day'),
  });
  expect(story.quotes.map(({ origin }) => origin)).toEqual(['corrected', 'corrected']);
  expect(await get('reading.preview', { all: true })).toMatchObject({ stories: [], unchanged: 1 });
  const { extractorVersion: _v, ...now } = await get('stories.get', { id });
  const { extractorVersion: _w, ...was } = story;
  expect(now).toEqual(was);
});
