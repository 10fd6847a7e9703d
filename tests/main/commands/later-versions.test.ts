import { expect, test } from 'vitest';
import type { PickedBlock } from '../../../src/shared/model/pack.ts';
import { pasteIssue } from './issue-stories.ts';
import { type TestProgram, testProgram } from './test-program.ts';

type Item = { kind: PickedBlock['kind']; id: string };

/** A pack with everything of the first issue, to which a later one is then linked. */
async function packOfEarlier(later: Parameters<typeof pasteIssue>[1]) {
  const program = testProgram();
  const first = await pasteIssue(program, { date: '2019-05-01' });
  const { quotes, facts } = await program.get('stories.get', { id: first });
  const { pack } = await program.get('packs.create', { details: { title: 'Visit' }, template: 'blank' });
  const items: Item[] = [
    ...quotes.map(({ id }) => ({ kind: 'quote' as const, id })),
    ...facts.map(({ id }) => ({ kind: 'fact' as const, id })),
    { kind: 'attendees', id: first },
  ];
  for (const item of items) await program.get('packs.pick', { id: pack.id, item });
  const second = await pasteIssue(program, { date: '2019-05-06', ...later });
  const { before } = await program.get('versions.link', { earlier: first, later: second });
  return { program, packId: pack.id, first, second, before };
}

const sentences = async (program: TestProgram, id: string) =>
  (await program.get('packs.get', { id })).checks
    .filter(({ kind }) => kind === 'later-version')
    .map(({ sentence }) => sentence);

const head = 'A later version of “Harbour fund opens” is in the library, published 6 May 2019.';

test('says what the later version says otherwise, and once that the rest is the same', async () => {
  const { program, packId } = await packOfEarlier({ boats: '44' });
  expect(await sentences(program, packId)).toEqual([
    `${head} The words of 3 items from the earlier one are the same in it.`,
    `${head} For the fact (“The fund opens today with £3…”), the later version says: “The fund opens today with £3 million for 44 boats in every harbour along the coast.”`,
  ]);
});

test('says to whom the later version gives the words', async () => {
  const { program, packId } = await packOfEarlier({ speaker: 'Una Reed' });
  expect((await sentences(program, packId))[0]).toBe(
    `${head} The later version gives the quote of Ada Merrow (“We will rebuild the wall, and…”) to Una Reed, Harbour Secretary.`,
  );
});

test('says who is on the list now', async () => {
  const { program, packId } = await packOfEarlier({ notes: '</p><p>- Una Reed, Mayor, Saltby' });
  expect((await sentences(program, packId)).at(-1)).toBe(
    `${head} Its attendee list differs. New: - Una Reed, Mayor, Saltby.`,
  );
});

test('goes by the words where the item itself is gone', async () => {
  const { program, packId, first } = await packOfEarlier({ boats: '44' });
  const { facts } = await program.get('stories.get', { id: first });
  await program.get('items.dismiss', { kind: 'fact', id: facts[0]?.id ?? '' });
  expect((await sentences(program, packId)).at(-1)).toContain(
    'the later version says: “The fund opens today with £3 million for 44',
  );
});

test('is quiet of a pack that quotes the later one, and once they are no longer linked', async () => {
  const { program, packId, second, before } = await packOfEarlier({ boats: '44' });
  const { facts } = await program.get('stories.get', { id: second });
  const own = await program.get('packs.create', { details: { title: 'Own' } });
  await program.get('packs.pick', { id: own.pack.id, item: { kind: 'fact', id: facts[0]?.id ?? '' } });
  expect(await sentences(program, own.pack.id)).toEqual([]);
  await program.get('versions.put', { groups: before });
  expect(await sentences(program, packId)).toEqual([]);
});

test('still says so where the earlier one was removed', async () => {
  const { program, packId, first } = await packOfEarlier({ boats: '44' });
  const before = await sentences(program, packId);
  expect(before).toHaveLength(2);
  await program.get('stories.remove', { id: first });
  expect(await sentences(program, packId)).toEqual(before);
});
