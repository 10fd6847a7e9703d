import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';

/**
 * Invented stories of every kind, labelled by hand before they were first read: rules that fit only the stories they
 * were made with fail here.
 */
interface Gold {
  title: string | null;
  published: string | null;
  quotes: {
    text: string;
    speaker: string | null;
    role: string | null;
    organisation: string | null;
    optional?: true;
  }[];
  figures: { value: string; optional?: true }[];
  attendees: { name: string; honours: string[]; note: string | null; optional?: true }[];
}

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'extract', 'generality');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));
const options = { today: '2026-11-22' };
const read = (name: string) => extract({ plain: readFileSync(join(folder, `${name}.txt`), 'utf8') }, options);
const goldOf = (name: string): Gold =>
  JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Gold;
/** Marks that a later paragraph reopens stay where they stand in the body. */
const plain = (text: string): string => text.replace(/\n\n[“"]/g, '\n\n');
const due = <T extends { optional?: true }>(items: T[]): T[] => items.filter(({ optional }) => !optional);

describe.each(names)('%s', (name) => {
  const story = read(name);
  const gold = goldOf(name);

  it('title and date', () => {
    expect([story.title, story.published?.date ?? null]).toEqual([gold.title, gold.published]);
  });

  it('quotes, each with its speaker and office', () => {
    for (const { text, speaker, role, organisation } of due(gold.quotes)) {
      const found = story.quotes.find((quote) => plain(quote.text) === text);
      if (speaker === null) expect(found?.sure).toBe(false);
      else expect(found).toMatchObject({ speaker, role, organisation });
    }
    expect(story.quotes.length).toBeGreaterThanOrEqual(due(gold.quotes).length);
    expect(story.quotes.length).toBeLessThanOrEqual(gold.quotes.length);
  });

  it('says of nothing wrong that it is sure', () => {
    const wrong = story.quotes.filter(
      ({ sure, text, speaker }) =>
        sure && !gold.quotes.some((quote) => quote.text === plain(text) && quote.speaker === speaker),
    );
    expect(wrong).toEqual([]);
  });

  it('figures', () => {
    const found = story.facts.flatMap(({ figures }) => figures.map(({ text }) => text));
    const wanted = [...gold.figures];
    for (const text of found) {
      const at = wanted.findIndex(({ value }) => text === value || text.startsWith(`${value} `));
      expect(at, text).not.toBe(-1);
      wanted.splice(at, 1);
    }
    expect(due(wanted)).toEqual([]);
  });

  it('attendees', () => {
    const optional = new Set(gold.attendees.filter((each) => each.optional).map((each) => each.name));
    const found = story.attendees.filter((each) => !optional.has(each.name));
    expect(found.map(({ name, honours, note }) => ({ name, honours, note }))).toMatchObject(
      due(gold.attendees).map(({ name, honours, note }) => ({ name, honours, note })),
    );
  });
});

/** Lines of at most 72 characters, as mail programs make them. */
const wrapped = (text: string): string =>
  text
    .split('\n\n')
    .map((each) => (each.includes('\n') ? each : each.replace(/(?=.{73})(.{1,72}) /g, '$1\n')))
    .join('\n\n');

it.each(names)('%s reads the same hard-wrapped', (name) => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const shown = (plainText: string) =>
    extract({ plain: plainText }, options).quotes.map(({ text: words, speaker, sure }) => [
      words,
      speaker,
      sure,
    ]);
  expect(shown(wrapped(text))).toEqual(shown(text));
});

it('most quotes are sure', () => {
  const quotes = names.flatMap((name) => read(name).quotes);
  expect(quotes.filter(({ sure }) => sure).length / quotes.length).toBeGreaterThanOrEqual(0.8);
});
