import { describe, expect, test } from 'vitest';
import type { NewReading } from '../../../src/shared/again/compare.ts';
import { done } from '../../../src/shared/failure.ts';
import type { StoredQuote } from '../../../src/shared/model/items.ts';
import { temporaryFolder } from '../temporary.ts';
import { doubt, fund, storyFiles } from './sample-stories.ts';
import { simpleReading, type TestProgram, testProgram } from './test-program.ts';

type Change = (reading: NewReading) => void;

/** A program whose reader is one version on, and reads as the test says. */
function newReader(change: Change = () => {}) {
  const folder = temporaryFolder();
  const reader = { change };
  const program = testProgram(folder, {
    extractorVersion: 2,
    rereadStory: async ({ story }) => {
      const reading = structuredClone(simpleReading(story));
      reader.change(reading);
      return done(reading);
    },
  });
  return { ...program, reader };
}

async function imported(program: TestProgram, text = fund) {
  const [path = ''] = storyFiles(program.folder, { 'a.txt': text });
  const { imported: rows } = await program.get('stories.import', { paths: [path] });
  return program.get('stories.get', { id: rows[0]?.storyId ?? '' });
}

/** Previews, accepts all that was shown; gives the story and what takes it back. */
async function accepted({ get }: TestProgram, id: string) {
  const { stories } = await get('reading.preview', { all: true });
  const { accepted: all, differ } = await get('reading.accept', { stories });
  expect(differ).toEqual([]);
  return { story: await get('stories.get', { id }), changes: all.map(({ change }) => change) };
}

const quoteBy = ({ quotes }: { quotes: StoredQuote[] }, speaker: string | null) => {
  const quote = quotes.find((each) => each.speaker === speaker);
  if (!quote) throw new Error(`No quote of ${speaker}`);
  return quote;
};

/** Reads the quote of nobody as Bob Lee's, no figure, and one attendee more. */
const otherwise: Change = (reading) => {
  for (const quote of reading.quotes) if (!quote.speaker) quote.speaker = 'Bob Lee';
  reading.facts = [];
  const [first] = reading.attendees;
  if (first) reading.attendees.push({ ...first, name: 'Ada O’Reilly', role: null });
};

test('a story in which nothing changes is noted as read by the present reader, and nothing else', async () => {
  const program = newReader();
  const before = await imported(program);
  expect(before.extractorVersion).toBe(1);
  expect((await program.get('library.info', {})).toReadAgain).toBe(1);
  expect(await program.get('reading.preview', {})).toEqual({
    ...{ stories: [], unchanged: 1, failed: [], stopped: false },
  });
  expect((await program.get('library.info', {})).toReadAgain).toBe(0);
  expect(await program.get('stories.get', { id: before.id })).toEqual({ ...before, extractorVersion: 2 });
  expect((await program.get('reading.preview', {})).unchanged).toBe(0);
});

describe('a reading that differs', () => {
  test('is shown and changes nothing until it is accepted', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    const { stories } = await program.get('reading.preview', {});
    expect(stories).toMatchObject([
      { id: before.id, title: before.title, added: 1, gone: 1, changed: 1, unchanged: 3, details: 0 },
    ]);
    const { rereading } = await program.get('reading.changes', { id: before.id });
    expect(rereading.items).toMatchObject([
      { what: 'gone', was: { kind: 'fact', item: { text: before.facts[0]?.text } } },
      {
        ...{ what: 'changed', parts: ['speaker'] },
        ...{ was: { item: { speaker: null } }, now: { item: { speaker: 'Bob Lee' } } },
      },
      { what: 'added', now: { kind: 'attendee', item: { name: 'Ada O’Reilly' } } },
    ]);
    expect(await program.get('stories.get', { id: before.id })).toEqual(before);
    expect((await program.get('library.info', {})).toReadAgain).toBe(1);
  });

  test('keeps the ids of items and puts aside what it no longer finds', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    const { story } = await accepted(program, before.id);
    expect(story.quotes.map(({ id, speaker }) => [id, speaker])).toEqual([
      [before.quotes[0]?.id, before.quotes[0]?.speaker],
      [before.quotes[1]?.id, 'Bob Lee'],
    ]);
    expect(story.facts).toEqual([]);
    expect(story.dismissed).toEqual([{ kind: 'fact', item: before.facts[0] }]);
    expect(story.asideWhy).toEqual({ [before.facts[0]?.id ?? '']: 'unfound' });
    expect(story.attendees).toHaveLength(before.attendees.length + 1);
    expect(story.extractorVersion).toBe(2);
    const { rows } = await program.get('stories.list', { query: '' });
    expect(rows).toMatchObject([{ quotes: 2, facts: 0, attendees: 3 }]);
    const { rows: people } = await program.get('people.list', { query: 'Bob Lee' });
    expect(people).toMatchObject([{ name: 'Bob Lee', quotes: 1 }]);
    expect((await program.get('reading.preview', { all: true })).stories).toEqual([]);
  });

  test('is taken back, all of it, and offered once more', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    const { changes } = await accepted(program, before.id);
    const taken = await program.get('changes.takeBack', { changes });
    expect(taken).toEqual({ stories: 1, left: 0 });
    expect(await program.get('stories.get', { id: before.id })).toEqual(before);
    expect((await program.get('library.info', {})).toReadAgain).toBe(1);
    expect((await program.get('people.list', { query: 'Bob Lee' })).rows[0]?.quotes).toBe(0);
    expect(await program.failure('changes.takeBack', { changes })).toMatchObject({ kind: 'not-found' });
  });

  test('is taken back but for what a person has dealt with since', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    const { story, changes } = await accepted(program, before.id);
    const { id } = quoteBy(story, 'Bob Lee');
    await program.get('items.check', { kind: 'quote', id, speaker: 'Cy Dee' });
    expect(await program.get('changes.takeBack', { changes })).toEqual({ stories: 1, left: 1 });
    const after = await program.get('stories.get', { id: before.id });
    expect(quoteBy(after, 'Cy Dee').id).toBe(id);
    expect(after.facts).toEqual(before.facts);
  });

  test('is not accepted where it is no longer what was shown', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    const { stories } = await program.get('reading.preview', {});
    await program.get('items.dismiss', { kind: 'fact', id: before.facts[0]?.id ?? '' });
    const since = await program.get('stories.get', { id: before.id });
    const report = await program.get('reading.accept', { stories });
    expect(report).toMatchObject({ accepted: [], differ: [{ id: before.id }] });
    expect(await program.get('stories.get', { id: before.id })).toEqual(since);
  });

  test('leaves a pack as it is', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    const { pack } = await program.get('packs.create', { template: 'blank', details: { title: 'Visit' } });
    const item = { kind: 'quote' as const, id: quoteBy(before, null).id };
    await program.get('packs.pick', { id: pack.id, item, checked: true });
    const { pack: picked } = await program.get('packs.get', { id: pack.id });
    await accepted(program, before.id);
    expect((await program.get('packs.get', { id: pack.id })).pack).toEqual(picked);
  });

  test('is not offered again where a person keeps the story as it is, until they say so', async () => {
    const program = newReader(otherwise);
    const before = await imported(program);
    await program.get('reading.keep', { ids: [before.id] });
    expect((await program.get('reading.preview', {})).stories).toEqual([]);
    expect(await program.get('stories.get', { id: before.id })).toEqual(before);
    expect((await program.get('reading.preview', { all: true })).stories).toHaveLength(1);
    await program.get('reading.unkeep', { ids: [before.id] });
    expect((await program.get('reading.preview', {})).stories).toHaveLength(1);
  });
});

test('title and dates follow a new reading, unless a person set them', async () => {
  const program = newReader((reading) => {
    reading.title = 'Fund for Llandrindod';
    reading.eventDate = { date: '2019-05-06', basis: 'stated', reason: 'The text gives it.' };
    reading.published = { date: '2019-05-07', basis: 'stated', reason: 'The text gives it.' };
  });
  const before = await imported(program);
  await program.get('stories.update', { id: before.id, details: { published: '2020-01-01' } });
  const { rereading } = await program.get('reading.changes', { id: before.id });
  expect(rereading.details).toMatchObject([
    { detail: 'title', was: 'Fund for Llandrindod opens', now: 'Fund for Llandrindod' },
    { detail: 'eventDate', was: null, now: { date: '2019-05-06' } },
  ]);
  const { story, changes } = await accepted(program, before.id);
  expect(story).toMatchObject({
    title: 'Fund for Llandrindod',
    eventDate: { date: '2019-05-06' },
    published: { date: '2020-01-01', basis: 'corrected' },
  });
  expect((await program.get('stories.list', { query: 'Llandrindod' })).rows).toHaveLength(1);
  await program.get('changes.takeBack', { changes });
  expect((await program.get('stories.get', { id: before.id })).title).toBe(before.title);
});

describe('what a person did stays', () => {
  test('corrected, marked and dismissed items, which are not found a second time', async () => {
    const program = newReader();
    const before = await imported(program);
    const [named, nobody] = [quoteBy(before, "Ann O'Reilly"), quoteBy(before, null)];
    const { get } = program;
    // The first half of a quote; the speaker of another; a fact that is none; words that were missed.
    await get('items.extent', { kind: 'quote', id: named.id, start: named.start, end: named.start + 28 });
    await get('items.check', { kind: 'quote', id: nobody.id, speaker: 'Cy Dee' });
    await get('items.dismiss', { kind: 'fact', id: before.facts[0]?.id ?? '' });
    const start = before.body.indexOf('Multi-agency');
    const corrected = await get('items.mark', { storyId: before.id, kind: 'quote', start, end: start + 30 });
    expect((await get('reading.preview', { all: true })).stories).toEqual([]);
    // A reader that takes all a little longer finds the same items, not others.
    program.reader.change = (reading) => {
      for (const item of [...reading.quotes, ...reading.facts]) {
        Object.assign(item, { end: item.end - 1, text: item.text.slice(0, -1) });
        if ('spans' in item) item.spans = [{ start: item.start, end: item.end }];
      }
    };
    expect((await get('reading.preview', { all: true })).stories).toEqual([]);
    expect(await get('stories.get', { id: before.id })).toEqual({ ...corrected, extractorVersion: 2 });
  });

  test('a dismissed attendee of an entry that names several', async () => {
    const program = newReader((reading) => {
      const [first] = reading.attendees;
      if (first) reading.attendees.splice(1, 0, { ...first, name: 'Cy Dee' });
    });
    const before = await imported(program);
    const first = await accepted(program, before.id);
    const cy = first.story.attendees.find(({ name }) => name === 'Cy Dee');
    await program.get('items.dismiss', { kind: 'attendee', id: cy?.id ?? '' });
    expect((await program.get('reading.preview', { all: true })).stories).toEqual([]);
  });

  test('what was checked stays sure where it is read as before, and found or not', async () => {
    const program = newReader((reading) => {
      for (const quote of reading.quotes) quote.doubts = ['Another doubt.'];
    });
    const before = await imported(program, doubt);
    expect(before.quotes[0]?.sure).toBe(false);
    const id = before.quotes[0]?.id ?? '';
    const checked = await program.get('items.check', { kind: 'quote', id });
    expect((await program.get('reading.preview', { all: true })).stories).toEqual([]);
    program.reader.change = (reading) => {
      reading.quotes = [];
    };
    expect((await program.get('reading.preview', { all: true })).stories).toEqual([]);
    expect((await program.get('stories.get', { id: before.id })).quotes).toEqual(checked.quotes);
  });

  test('what was checked and is read differently has to be checked anew', async () => {
    const program = newReader((reading) => {
      for (const quote of reading.quotes) quote.speaker = 'Somebody Else';
    });
    const before = await imported(program, doubt);
    const id = before.quotes[0]?.id ?? '';
    await program.get('items.check', { kind: 'quote', id });
    const { rereading } = await program.get('reading.changes', { id: before.id });
    expect(rereading.items).toMatchObject([{ what: 'changed', parts: ['speaker', 'doubts'] }]);
    const { story, changes } = await accepted(program, before.id);
    expect(story.quotes).toMatchObject([{ id, speaker: 'Somebody Else', sure: false }]);
    await program.get('changes.takeBack', { changes });
    const back = await program.get('stories.get', { id: before.id });
    expect(back.quotes).toMatchObject([{ id, speaker: 'Cy Dee', sure: true }]);
    // It is still one that a person has checked.
    program.reader.change = () => {};
    expect((await program.get('reading.preview', { all: true })).stories).toEqual([]);
  });
});

describe('what is no longer found', () => {
  const nothing: Change = (reading) => {
    reading.facts = [];
  };

  test('comes back under its id when a later reader finds it', async () => {
    const program = newReader(nothing);
    const before = await imported(program);
    await accepted(program, before.id);
    program.reader.change = () => {};
    const { rereading } = await program.get('reading.changes', { id: before.id });
    expect(rereading.items).toMatchObject([{ what: 'added', back: before.facts[0]?.id }]);
    const { story } = await accepted(program, before.id);
    expect(story.facts).toEqual(before.facts);
    expect(story.dismissed).toBeUndefined();
  });

  test('stays once a person brings it back', async () => {
    const program = newReader(nothing);
    const before = await imported(program);
    await accepted(program, before.id);
    const id = before.facts[0]?.id ?? '';
    const restored = await program.get('items.restore', { kind: 'fact', id });
    expect(restored.facts).toEqual(before.facts);
    expect((await program.get('reading.preview', { all: true })).stories).toEqual([]);
  });
});

describe('over many stories', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`${at}.txt`, `${fund}\n\nStory ${at}.`]),
  );

  test('a stop leaves what was accepted, and the rest to be read', async () => {
    const stop = new AbortController();
    const program = newReader(otherwise);
    await program.get('stories.import', { paths: storyFiles(program.folder, texts) });
    const { stories } = await program.get('reading.preview', {});
    expect(stories).toHaveLength(20);
    const told: number[] = [];
    const progress = ({ done: count }: { done: number }) => {
      told.push(count);
      stop.abort();
    };
    const outcome = await program.commands['reading.accept']({ stories }, { progress, signal: stop.signal });
    expect(outcome).toMatchObject({ ok: true, value: { stopped: true, failed: [] } });
    expect(told).toEqual([8]);
    const left = await program.get('reading.preview', {});
    expect(left.stories).toHaveLength(12);
  });

  test('a story that cannot be read is named, and the others go on', async () => {
    const program = newReader((reading) => {
      if (reading.title.startsWith('A story')) throw new Error('a fault of our own');
      otherwise(reading);
    });
    await program.get('stories.import', {
      paths: storyFiles(program.folder, { 'a.txt': fund, 'b.txt': doubt }),
    });
    const report = await program.get('reading.preview', {});
    expect(report.stories).toHaveLength(1);
    expect(report.failed).toMatchObject([
      { title: 'A story with doubts', reason: expect.stringContaining('a fault of our own') },
    ]);
  });
});
