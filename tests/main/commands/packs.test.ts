import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/main/library/sql.ts';
import type { StoryWithItems } from '../../../src/shared/contract/stories.ts';
import type { Pack } from '../../../src/shared/model/pack.ts';
import { doubt, fund } from './sample-stories.ts';
import { type TestProgram, testProgram } from './test-program.ts';

async function pasted(program: TestProgram, text: string): Promise<StoryWithItems> {
  const { imported } = await program.get('stories.paste', { text, format: 'paste' });
  return program.get('stories.get', { id: imported[0]?.storyId ?? '' });
}

const blocksOf = (pack: Pack) => pack.sections.flatMap(({ blocks }) => blocks);
const sectionOf = (pack: Pack, kind: string) => pack.sections.find((section) => section.kind === kind);
const idOf = (item: { id: string } | undefined) => item?.id ?? '';

async function withPack(program: TestProgram, template: 'meeting' | 'blank' = 'meeting') {
  const { pack } = await program.get('packs.create', { details: { title: 'Visit' }, template });
  return pack.id;
}

describe('a new pack', () => {
  test('has the sections of its template and OFFICIAL, and stands in the list', async () => {
    const program = testProgram();
    const opened = await program.get('packs.create', { details: { title: 'Visit', minister: 'Ann Lee' } });
    expect(opened.pack.details).toMatchObject({ title: 'Visit', marking: 'OFFICIAL', eventDate: null });
    expect(opened.pack.sections.map(({ kind }) => kind)).toContain('steering_brief');
    expect(opened).toMatchObject({ undo: null, redo: null });
    const changed = await program.get('packs.change', {
      id: opened.pack.id,
      change: { kind: 'set-details', details: { place: 'Hall', minister: undefined } },
    });
    expect(changed.pack.details).toMatchObject({ place: 'Hall', minister: 'Ann Lee' });
    const { rows } = await program.get('packs.list', {});
    expect(rows).toMatchObject([{ id: opened.pack.id, title: 'Visit', minister: 'Ann Lee', blocks: 0 }]);
  });
});

describe('picking', () => {
  test('copies a quote word for word with its evidence', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program);
    const [quote] = story.quotes;
    const picked = await program.get('packs.pick', { id, item: { kind: 'quote', id: idOf(quote) } });
    const block = sectionOf(picked.pack, 'quotes')?.blocks[0];
    expect(block).toMatchObject({
      id: picked.blockId,
      itemId: quote?.id,
      text: 'We will stand by every town. Multi-agency work matters.',
      speaker: "Ann O'Reilly",
      evidence: { storyId: story.id, bodySha256: story.bodySha256, spans: quote?.spans },
    });
    expect(picked.undo).toBe("add quote of Ann O'Reilly");
  });

  test('gives the places of a figure within the fact', async () => {
    const program = testProgram();
    const story = await pasted(program, doubt);
    const id = await withPack(program);
    const item = { kind: 'fact' as const, id: idOf(story.facts[0]) };
    const { pack } = await program.get('packs.pick', { id, item });
    const block = sectionOf(pack, 'facts')?.blocks[0];
    if (block?.kind !== 'fact') throw new Error('no fact was picked');
    const figures = block.figures.map(({ start, end }) => block.text.slice(start, end));
    expect(figures).toEqual(['£3']);
  });

  test('takes a whole attendee list in its order', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program);
    const { pack } = await program.get('packs.pick', { id, item: { kind: 'attendees', id: story.id } });
    const block = sectionOf(pack, 'attendees')?.blocks[0];
    if (block?.kind !== 'attendees') throw new Error('no list was picked');
    expect(block.people.map(({ name, organisation }) => [name, organisation])).toEqual([
      ["Ann O'Reilly", 'Home Office'],
      ['Bob Lee', 'Town Forum'],
    ]);
    expect(block.evidence.spans.map(({ start, end }) => story.body.slice(start, end)).join('\n')).toBe(
      block.text,
    );
  });

  test('asks for a look at what is not sure', async () => {
    const program = testProgram();
    const story = await pasted(program, doubt);
    const id = await withPack(program);
    const item = { kind: 'quote' as const, id: idOf(story.quotes[0]) };
    expect(await program.failure('packs.pick', { id, item })).toMatchObject({
      kind: 'unsure-item',
      doubts: ['It may not be so.'],
    });
    expect(blocksOf((await program.get('packs.get', { id })).pack)).toEqual([]);
    const picked = await program.get('packs.pick', { id, item, checked: true });
    expect(picked.checks).toContainEqual({
      kind: 'unsure',
      blockId: picked.blockId,
      sentence: 'Check the quote of Cy Dee (“This is perhaps what was said.”) once more: It may not be so.',
    });
  });

  test('makes the section of its kind where the pack has none, in one step', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program, 'blank');
    await program.get('packs.pick', { id, item: { kind: 'attendees', id: story.id } });
    const { pack } = await program.get('packs.pick', {
      id,
      item: { kind: 'quote', id: idOf(story.quotes[0]) },
    });
    expect(pack.sections.map(({ kind }) => kind)).toEqual(['quotes', 'attendees']);
    await program.get('packs.undo', { id });
    expect((await program.get('packs.undo', { id })).pack.sections).toEqual([]);
  });

  test('goes where it is told', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program);
    const [first, second] = story.quotes.map((quote) => ({ kind: 'quote' as const, id: quote.id }));
    const sectionId = idOf(sectionOf((await program.get('packs.get', { id })).pack, 'top_lines'));
    if (!first || !second) throw new Error('two quotes are needed');
    await program.get('packs.pick', { id, item: first, sectionId });
    const { pack } = await program.get('packs.pick', { id, item: second, sectionId, at: 0 });
    const blocks = sectionOf(pack, 'top_lines')?.blocks ?? [];
    expect(blocks.map((block) => (block.kind === 'quote' ? block.itemId : ''))).toEqual([
      second.id,
      first.id,
    ]);
  });

  test('says what is not there', async () => {
    const program = testProgram();
    const id = await withPack(program);
    expect(await program.failure('packs.pick', { id, item: { kind: 'quote', id: 'gone' } })).toEqual({
      kind: 'not-found',
      what: 'quote',
      id: 'gone',
    });
  });
});

describe('evidence stands whatever happens to the library', () => {
  test('a story that is removed, or changed, changes no pack; the checks tell', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program);
    await program.get('packs.pick', { id, item: { kind: 'quote', id: idOf(story.quotes[0]) } });
    const before = (await program.get('packs.get', { id })).pack;

    await program.get('stories.update', {
      id: story.id,
      details: { title: 'Other', published: '2020-02-02' },
    });
    run(program.library.db, `UPDATE stories SET body_sha256 = 'changed' WHERE id = ?`, story.id);
    const drifted = await program.get('packs.get', { id });
    expect(drifted.pack).toEqual(before);
    expect(drifted.checks.map(({ kind }) => kind)).toContain('drifted');

    await program.get('stories.remove', { id: story.id });
    const gone = await program.get('packs.get', { id });
    expect(gone.pack).toEqual(before);
    expect(gone.checks.map(({ kind }) => kind)).toContain('story-gone');
  });

  test('a quote without speaker and a story without date are told', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program);
    const { checks } = await program.get('packs.pick', {
      id,
      item: { kind: 'quote', id: idOf(story.quotes[1]) },
    });
    expect(checks.filter(({ blockId }) => blockId !== null).map(({ kind }) => kind)).toEqual([
      'no-speaker',
      'undated',
    ]);
  });

  test('a question without its answer is told, one with it is not', async () => {
    const program = testProgram();
    const id = await withPack(program);
    const sectionId = idOf((await program.get('packs.get', { id })).pack.sections[0]);
    const empty = { question: '', answer: '', ifPressed: '', defensive: '', likelihood: 'certain' as const };
    const add = (blockId: string, words: object) =>
      program.get('packs.change', {
        id,
        change: { kind: 'add-question', sectionId, blockId, words: { ...empty, ...words }, at: 0 },
      });
    await add('answered', { question: 'When?', answer: 'In May.' });
    await add('not-begun', {});
    const { checks } = await add('open', { question: 'When will the bridge open to traffic again?' });
    expect(checks.filter(({ blockId }) => blockId !== null)).toEqual([
      {
        kind: 'no-answer',
        blockId: 'open',
        sentence: 'There is no answer to the question “When will the bridge open to…”.',
      },
    ]);
  });
});

describe('undo', () => {
  test('goes back through a restart, and forth again', async () => {
    const first = testProgram();
    const id = await withPack(first);
    const { pack: before } = await first.get('packs.get', { id });
    const sectionId = idOf(before.sections[0]);
    for (const [at, text] of ['One.', 'Two.'].entries()) {
      const change = { kind: 'add-text' as const, sectionId, blockId: `b${at}`, text, at };
      await first.get('packs.change', { id, change });
    }
    first.library.close();

    const second = testProgram(first.folder);
    const undone = await second.get('packs.undo', { id });
    expect(undone).toMatchObject({ undo: 'add text', redo: 'add text' });
    expect(blocksOf(undone.pack).map(idOf)).toEqual(['b0']);
    second.library.close();

    const third = testProgram(first.folder);
    expect(blocksOf((await third.get('packs.redo', { id })).pack).map(idOf)).toEqual(['b0', 'b1']);
    await third.get('packs.undo', { id });
    const all = await third.get('packs.undo', { id });
    expect(all.pack.sections).toEqual(before.sections);
    expect(await third.failure('packs.undo', { id })).toEqual({ kind: 'nothing-to-undo' });
  });

  test('a new change after an undo leaves nothing to redo', async () => {
    const program = testProgram();
    const id = await withPack(program);
    const rename = (title: string) =>
      program.get('packs.change', { id, change: { kind: 'set-details', details: { title } } });
    await rename('One');
    await program.get('packs.undo', { id });
    await rename('Two');
    expect(await program.failure('packs.redo', { id })).toEqual({ kind: 'nothing-to-redo' });
  });

  test('a change that changes nothing is no step', async () => {
    const program = testProgram();
    const id = await withPack(program);
    const change = { kind: 'set-details' as const, details: { title: 'Visit' } };
    expect((await program.get('packs.change', { id, change })).undo).toBeNull();
  });

  test('a change that does not fit leaves the pack as it was', async () => {
    const program = testProgram();
    const id = await withPack(program);
    const change = { kind: 'remove-block' as const, blockId: 'gone' };
    expect(await program.failure('packs.change', { id, change })).toMatchObject({
      kind: 'change-does-not-fit',
    });
    expect(await program.failure('packs.undo', { id })).toEqual({ kind: 'nothing-to-undo' });
  });
});

test('a removed pack comes back whole', async () => {
  const program = testProgram();
  const id = await withPack(program);
  expect(await program.get('packs.remove', { id })).toEqual({ id, title: 'Visit' });
  expect((await program.get('packs.list', {})).rows).toEqual([]);
  expect(await program.failure('packs.get', { id })).toMatchObject({ kind: 'not-found' });
  expect((await program.get('packs.restore', { id })).pack.details.title).toBe('Visit');
});

describe('export', () => {
  test('never writes over the library', async () => {
    const program = testProgram();
    const id = await withPack(program);
    for (const name of ['Test.packwright', 'Test.packwright-wal', './Test.packwright']) {
      const path = join(program.folder, name);
      const failure = await program.failure('packs.export', { id, files: [{ format: 'pdf', path }] });
      expect(failure).toMatchObject({ kind: 'target-is-library' });
    }
  });

  test('says which checks were open', async () => {
    const program = testProgram();
    const story = await pasted(program, fund);
    const id = await withPack(program);
    await program.get('packs.pick', { id, item: { kind: 'quote', id: idOf(story.quotes[1]) } });
    const files = [{ format: 'pdf' as const, path: join(program.folder, 'pack.pdf') }];
    const report = await program.get('packs.export', { id, files });
    expect(report.warnings).toEqual([
      'The source does not say who is speaking in the quote (“Nobody knows who said this.”).',
      'There is no date for the quote (“Nobody knows who said this.”). Give its story a date, then add it again.',
    ]);
  });
});
