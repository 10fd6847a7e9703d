import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewReading } from '../../../src/shared/again/compare.ts';
import { spansOf } from '../../../src/shared/again/places.ts';
import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';
import { textOf } from '../../../src/shared/extract/pieces.ts';
import { done } from '../../../src/shared/failure.ts';
import type { Attendee, Fact, Quote } from '../../../src/shared/model/items.ts';
import { temporaryFolder } from '../temporary.ts';
import { simpleWork, testProgram } from './test-program.ts';

const body = Array.from(
  { length: 6 },
  (_, at) => `Paragraph ${at} says what it says. It goes on for a while.`,
).join('\n\n');
const names = ['Ann Lee', 'Bob Ray', null];

interface Drawn {
  start: number;
  length: number;
  name: number;
  sure: boolean;
}

const drawn = fc.record({
  start: fc.nat(body.length - 2),
  length: fc.integer({ min: 1, max: 90 }),
  name: fc.nat(2),
  sure: fc.boolean(),
});

const place = ({ start, length, sure }: Drawn) => {
  const end = Math.min(body.length, start + length);
  const doubts = sure ? [] : ['Look at it.'];
  return { start, end, text: body.slice(start, end), confidence: 1, sure, doubts };
};

const quoteOf = (one: Drawn): Quote => {
  const own = place(one);
  const said = { speaker: names[one.name] ?? null, role: null, organisation: null, cue: null, saidOn: null };
  return { ...own, ...said, kind: 'inline', spans: [{ start: own.start, end: own.end }] };
};
const factOf = (one: Drawn): Fact => {
  const { start, end, text } = place(one);
  const figure = { start, end, text, kind: 'count' as const, amount: one.name, unit: null };
  return { ...place(one), asAt: null, figures: [{ ...figure, qualifiers: [], resolved: null }] };
};
const attendeeOf = (one: Drawn): Attendee => {
  const who = { honours: [], role: one.sure ? 'Chair' : null, organisation: null, note: null };
  return { ...place(one), ...who, name: names[one.name] ?? 'Cy Dee' };
};

const inOrder = <T extends { start: number; end: number }>(items: T[]): T[] =>
  items.sort((a, b) => a.start - b.start || a.end - b.end);

/** What a reader might find: anything, so long as no two quotes or facts have one place, as no reader would. */
const reading = fc
  .tuple(
    ...(['q', 'f'] as const).map(() =>
      fc.uniqueArray(drawn, { maxLength: 6, selector: (one) => `${place(one).start} ${place(one).end}` }),
    ),
    fc.uniqueArray(drawn, { maxLength: 5, selector: ({ name }) => name }),
  )
  .map(([quotes = [], facts = [], attendees = []]) => ({
    quotes: inOrder(quotes.map(quoteOf)),
    facts: inOrder(facts.map(factOf)),
    attendees: inOrder(attendees.map(attendeeOf)),
  }));

const act = fc.record({
  what: fc.constantFrom(
    'check' as const,
    'name' as const,
    'extent' as const,
    'dismiss' as const,
    'mark' as const,
    'restore' as const,
    'split' as const,
    'join' as const,
  ),
  at: fc.nat(30),
  start: fc.nat(body.length),
  length: fc.integer({ min: 5, max: 80 }),
});

type Program = ReturnType<typeof testProgram>;
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Does what a person might; what is refused changes nothing. */
async function handle({ run }: Program, story: StoryWithItems, { what, at, start, length }: Act) {
  const all = [
    ...story.quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
    ...story.facts.map(({ id }) => ({ kind: 'fact' as const, id })),
    ...story.attendees.map(({ id }) => ({ kind: 'attendee' as const, id })),
  ];
  const one = all[at % Math.max(1, all.length)];
  const span = { start, end: Math.min(body.length, start + length) };
  const put = (story.dismissed ?? [])[at % Math.max(1, story.dismissed?.length ?? 0)];
  if (what === 'mark')
    await run('items.mark', { storyId: story.id, kind: at % 2 ? 'quote' : 'fact', ...span });
  if (what === 'restore' && put) await run('items.restore', { kind: put.kind, id: put.item.id });
  if (!one) return;
  if (what === 'split' && one.kind !== 'attendee')
    await run('items.split', { ...one, kind: one.kind, at: start });
  if (what === 'join' && one.kind !== 'attendee') await run('items.join', { ...one, kind: one.kind });
  if (what === 'check') await run('items.check', one);
  if (what === 'name' && one.kind === 'quote') await run('items.check', { ...one, speaker: 'Dee Fox' });
  if (what === 'dismiss') await run('items.dismiss', one);
  if (what === 'extent' && one.kind !== 'attendee')
    await run('items.extent', { kind: one.kind, id: one.id, ...span });
}

const everything = ({ quotes, facts, attendees, dismissed = [] }: StoryWithItems) => [
  ...[...quotes, ...facts, ...attendees],
  ...dismissed.map(({ item }) => item),
];

/** What a person corrected, marked or dismissed, as it stands. */
const byHand = ({ quotes, facts, attendees, dismissed = [], asideWhy = {} }: StoryWithItems) => ({
  shown: [...quotes, ...facts, ...attendees].filter(({ origin }) => origin !== 'read'),
  dismissed: dismissed.filter(({ item }) => asideWhy[item.id] !== 'unfound'),
});

const placesOf = (items: { start: number; end: number }[]) =>
  items.map(({ start, end }) => `${start} ${end}`);

test('whatever was read and done: a person’s work stays, nothing is lost, once is enough, and back is back', async () => {
  const readers: { now: Omit<NewReading, 'title' | 'titleBasis' | 'published' | 'eventDate'> }[] = [];
  const program = testProgram(temporaryFolder(), {
    extractorVersion: 2,
    readStory: async (incoming, today, options) => {
      const read = await simpleWork.readStory(incoming, today, options);
      const found = readers.at(-1)?.now;
      return read.ok && found
        ? done({ ...read.value, extraction: { ...read.value.extraction, ...found } })
        : read;
    },
    rereadStory: async ({ story: { title, titleBasis = 'stated', published, eventDate } }) =>
      done({ title, titleBasis, published, eventDate, ...structuredClone(readers.at(-1)?.now ?? reading0) }),
  });
  const { get } = program;
  const accept = async () => {
    const { stories } = await get('reading.preview', { all: true });
    if (stories.length === 0) return [];
    const report = await get('reading.accept', { stories });
    expect(report.differ).toEqual([]);
    return report.accepted.map(({ change }) => change);
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(reading, { minLength: 2, maxLength: 3 }),
      fc.array(fc.array(act, { maxLength: 6 }), { minLength: 3, maxLength: 3 }),
      async ([first, ...later], acts) => {
        if (first) readers.push({ now: first });
        const pasted = await get('stories.paste', { text: body, format: 'paste' });
        const id = pasted.imported[0]?.storyId ?? '';
        for (const [at, now] of later.entries()) {
          for (const one of acts[at] ?? []) await handle(program, await get('stories.get', { id }), one);
          const before = await get('stories.get', { id });
          readers.push({ now });
          const changes = await accept();
          const after = await get('stories.get', { id });

          expect(byHand(after)).toEqual(byHand(before));
          const kept = new Set(everything(after).map((item) => item.id));
          expect(everything(before).filter((item) => !kept.has(item.id))).toEqual([]);
          for (const item of everything(after)) expect(textOf(spansOf(item), body)).toBe(item.text);
          expect(await accept()).toEqual([]);
          // Nothing stands where a person has put something already.
          for (const kind of ['quotes', 'facts'] as const) {
            const mine = new Set(
              placesOf(byHand(after).shown.filter((item) => after[kind].includes(item as never))),
            );
            const fresh = after[kind].filter(
              (item) => item.origin === 'read' && !before[kind].some((old) => old.id === item.id),
            );
            expect(placesOf(fresh).filter((each) => mine.has(each))).toEqual([]);
          }

          if (changes.length > 0) {
            expect(await get('changes.takeBack', { changes })).toEqual({ stories: 1, left: 0 });
            const { extractorVersion: _v, ...back } = await get('stories.get', { id });
            const { extractorVersion: _w, ...was } = before;
            expect(back).toEqual(was);
            await accept();
          }
        }
        program.library.db.exec(
          'DELETE FROM changes; DELETE FROM items; DELETE FROM sources; DELETE FROM stories;',
        );
      },
    ),
    { numRuns: 60 },
  );
});

const reading0 = { quotes: [], facts: [], attendees: [] };
