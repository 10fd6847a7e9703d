import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlockState, Disclosure } from '../../../src/shared/model/block-state.ts';
import { Likelihood, type OwnBlock, type Pack, type QuestionWords } from '../../../src/shared/model/pack.ts';
import type { OwnChange } from '../../../src/shared/pack/changes.ts';
import { ownBlocks } from '../../shared/pack/own-blocks.ts';
import { temporaryFolder } from '../temporary.ts';
import { fund } from './sample-stories.ts';
import { type TestProgram, testProgram } from './test-program.ts';

/** What a person may do next; numbers choose among what the pack has at that moment. */
const act = fc.record({
  kind: fc.constantFrom(
    ...(['details', 'section', 'rename', 'move-section', 'remove-section', 'text', 'edit'] as const),
    ...(['question', 'edit-question', 'edit-question'] as const),
    ...(['block', 'edit-block', 'state', 'turn'] as const),
    ...(['move-block', 'remove-block', 'pick', 'pick', 'restart'] as const),
    ...(['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const),
  ),
  which: fc.nat(30),
  to: fc.nat(8),
  words: fc.string({ maxLength: 12 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const among = <T>(list: T[], which: number): T | undefined => list[which % Math.max(1, list.length)];

const asked = (words: string, which: number): QuestionWords => ({
  question: words,
  answer: `${words}.`,
  ifPressed: '',
  defensive: words,
  likelihood: among(Likelihood.options, which) ?? 'certain',
});

/** One of the parts of a question, as a person edits them. */
const someOf = (words: QuestionWords, which: number): Partial<QuestionWords> =>
  Object.fromEntries([among(Object.entries(words), which) ?? ['answer', '']]);

const ownBlock = (which: number): OwnBlock => among(Object.values(ownBlocks), which) ?? ownBlocks.text;

/** One of the things that can stand beside a block. */
function stateOf(words: string, which: number): BlockState {
  const disclosure = among(Disclosure.options, which) ?? 'free';
  const comments = [{ author: words, at: '2019-01-12T10:00:00Z', text: words }];
  const clearance = { by: words, state: 'cleared' as const, on: null, text: words };
  return among([{ disclosure }, { comments }, { clearance }, { disclosure, comments: [] }], which) ?? {};
}

function changeFor({ kind, which, to, words }: Act, pack: Pack, id: string): OwnChange | undefined {
  const sectionId = among(pack.sections, which)?.id ?? 'none';
  const toSectionId = among(pack.sections, to)?.id ?? 'none';
  const blocks = pack.sections.flatMap((section) => section.blocks);
  const blockId = among(blocks, which)?.id ?? 'none';
  const questions = blocks.filter((block) => block.kind === 'question');
  const questionId = among(questions, to)?.id ?? blockId;
  switch (kind) {
    case 'details':
      return { kind: 'set-details', details: { title: words, place: words } };
    case 'section':
      return { kind: 'add-own-section', sectionId: id, sectionKind: 'own', title: words, at: to };
    case 'rename':
      return { kind: 'rename-section', sectionId, title: words };
    case 'move-section':
      return { kind: 'move-section', sectionId, to };
    case 'remove-section':
      return { kind: 'remove-section', sectionId };
    case 'text':
      return { kind: 'add-text', sectionId, blockId: id, text: words, at: to };
    case 'edit':
      return { kind: 'edit-text', blockId, text: words };
    case 'question':
      return { kind: 'add-question', sectionId, blockId: id, words: asked(words, which), at: to };
    case 'edit-question':
      return { kind: 'edit-question', blockId: questionId, words: someOf(asked(words, which), to) };
    case 'block':
      return { kind: 'add-block', sectionId, block: { ...ownBlock(which), id }, at: to };
    case 'edit-block':
      return { kind: 'edit-block', block: { ...ownBlock(which), id: blockId } };
    case 'state':
      return { kind: 'set-state', blockId, state: stateOf(words, to) };
    case 'turn':
      return { kind: 'turn-section', sectionId, landscape: to % 2 === 0 };
    case 'move-block':
      return { kind: 'move-block', blockId, toSectionId, to };
    case 'remove-block':
      return { kind: 'remove-block', blockId };
    default:
      return undefined;
  }
}

/** A program that can be closed and opened again in the midst of it. */
class Person {
  program: TestProgram;
  readonly folder = temporaryFolder();
  id = '';
  quotes: string[] = [];
  /** The pack after each step that counts, as a plain list of states would have it. */
  past: Pack[] = [];
  future: Pack[] = [];
  made = 0;

  constructor() {
    this.program = testProgram(this.folder);
  }

  async begin(): Promise<void> {
    const { imported } = await this.program.get('stories.paste', { text: fund, format: 'paste' });
    const story = await this.program.get('stories.get', { id: imported[0]?.storyId ?? '' });
    this.quotes = story.quotes.map(({ id }) => id);
    this.id = (await this.program.get('packs.create', { details: {}, template: 'interview' })).pack.id;
  }

  async pack(): Promise<Pack> {
    return (await this.program.get('packs.get', { id: this.id })).pack;
  }

  async does(each: Act): Promise<void> {
    const before = await this.pack();
    if (each.kind === 'restart') {
      this.program.library.close();
      this.program = testProgram(this.folder);
    } else if (each.kind === 'undo' || each.kind === 'redo') await this.turns(each.kind, before);
    else await this.changes(each, before);
  }

  private async turns(kind: 'undo' | 'redo', before: Pack): Promise<void> {
    const [from, to] = kind === 'undo' ? [this.past, this.future] : [this.future, this.past];
    const outcome = await this.program.run(`packs.${kind}`, { id: this.id });
    const expected = from.pop();
    expect(outcome.ok).toBe(expected !== undefined);
    if (!outcome.ok || !expected) return;
    to.push(before);
    expect(content(outcome.value.pack)).toEqual(content(expected));
  }

  private async changes(each: Act, before: Pack): Promise<void> {
    const change = changeFor(each, before, `made-${this.made++}`);
    const outcome = change
      ? await this.program.run('packs.change', { id: this.id, change })
      : await this.program.run('packs.pick', {
          id: this.id,
          item: { kind: 'quote', id: among(this.quotes, each.which) ?? '' },
        });
    const after = await this.pack();
    if (!outcome.ok) expect(after).toEqual(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    this.past.push(before);
    this.future = [];
  }
}

const content = ({ details, sections }: Pack) => ({ details, sections });

test('whatever is done, undo and redo go through the very states that were, restarts or not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 30, size: 'max' }), async (acts) => {
      const person = new Person();
      await person.begin();
      const first = await person.pack();
      for (const each of acts) await person.does(each);
      while (person.past.length > 0) await person.does({ kind: 'undo', which: 0, to: 0, words: '' });
      expect(content(await person.pack())).toEqual(content(first));
      person.program.library.close();
    }),
    { numRuns: 20 },
  );
}, 60_000);
