import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Disclosure } from '../../../src/shared/model/block-state.ts';
import { isPicked, Likelihood, type Pack } from '../../../src/shared/model/pack.ts';
import { applyChange } from '../../../src/shared/pack/apply.ts';
import { type StateChange, withState } from '../../../src/shared/pack/block-state.ts';
import type { PackChange } from '../../../src/shared/pack/changes.ts';
import { describeChange } from '../../../src/shared/pack/describe.ts';
import { invertChange } from '../../../src/shared/pack/invert.ts';
import { findBlock } from '../../../src/shared/pack/places.ts';
import { ownBlocks } from './own-blocks.ts';
import { ownText, question, quote, pack as samplePack } from './packs.ts';

const sectionIds = ['purpose', 'questions', 'quotes', 'facts', 'people', 'new-a', 'new-b'];
const blockIds = ['text-1', 'question-1', 'quote-1', 'fact-1', 'attendees-1', 'new-text', 'new-quote'];
const sectionId = fc.constantFrom(...sectionIds);
const blockId = fc.constantFrom(...blockIds);
const at = fc.nat(6);

const usual: StateChange = { disclosure: 'usable', comments: [], clearance: null };

const likelihood = fc.constantFrom(...Likelihood.options);
const words = {
  question: fc.string(),
  answer: fc.string(),
  ifPressed: fc.string(),
  defensive: fc.string(),
  likelihood,
};

const ownBlock = fc.constantFrom(...Object.values(ownBlocks));
const state = fc.record(
  {
    disclosure: fc.constantFrom(...Disclosure.options),
    comments: fc.array(
      fc.record({ author: fc.string(), at: fc.constant('2019-01-12T10:00:00Z'), text: fc.string() }),
      {
        maxLength: 2,
      },
    ),
    clearance: fc.option(
      fc.record({
        by: fc.string(),
        state: fc.constant('cleared' as const),
        on: fc.constant(null),
        text: fc.string(),
      }),
    ),
  },
  { requiredKeys: [] },
);

const change: fc.Arbitrary<PackChange> = fc.oneof(
  fc.record({
    kind: fc.constant('set-details' as const),
    details: fc.record({ title: fc.string(), place: fc.string() }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant('add-own-section' as const),
    sectionId,
    sectionKind: fc.constant('own' as const),
    title: fc.string(),
    at,
  }),
  fc.record({ kind: fc.constant('rename-section' as const), sectionId, title: fc.string() }),
  fc.record({ kind: fc.constant('move-section' as const), sectionId, to: at }),
  fc.record({ kind: fc.constant('remove-section' as const), sectionId }),
  fc.record({ kind: fc.constant('add-text' as const), sectionId, blockId, text: fc.string(), at }),
  fc.record({ kind: fc.constant('edit-text' as const), blockId, text: fc.string() }),
  fc.record({ kind: fc.constant('add-question' as const), sectionId, blockId, words: fc.record(words), at }),
  fc.record({
    kind: fc.constant('edit-question' as const),
    blockId,
    words: fc.record(words, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('turn-section' as const), sectionId, landscape: fc.boolean() }),
  fc.record({
    kind: fc.constant('add-block' as const),
    sectionId,
    block: fc.record({ one: ownBlock, id: blockId }).map(({ one, id }) => ({ ...one, id })),
    at,
  }),
  fc.record({
    kind: fc.constant('edit-block' as const),
    block: fc.record({ one: ownBlock, id: blockId, text: fc.string() }).map(({ one, id, text }) => ({
      ...('text' in one ? { ...one, text } : one),
      id,
    })),
  }),
  fc.record({ kind: fc.constant('set-state' as const), blockId, state }),
  fc.record({ kind: fc.constant('move-block' as const), blockId, toSectionId: sectionId, to: at }),
  fc.record({ kind: fc.constant('remove-block' as const), blockId }),
  fc.record({
    kind: fc.constant('insert-block' as const),
    sectionId,
    block: blockId.map((id) => quote({ id })),
    at,
  }),
);

/** Does what fits and leaves out what does not; returns the pack and the inverses, last first. */
function doAll(start: Pack, changes: PackChange[]): { end: Pack; inverses: PackChange[] } {
  const inverses: PackChange[] = [];
  let now = start;
  for (const next of changes) {
    const outcome = applyChange(now, next);
    if (!outcome.ok) continue;
    const inverse = invertChange(now, next);
    if (!inverse) throw new Error(`No inverse for ${next.kind}, which fits`);
    inverses.unshift(inverse);
    now = outcome.value;
  }
  return { end: now, inverses };
}

test('whatever is done to a pack can be undone, step by step, to exactly what it was', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const start = samplePack();
      const { end, inverses } = doAll(start, changes);
      let now = end;
      for (const inverse of inverses) {
        const outcome = applyChange(now, inverse);
        if (!outcome.ok) throw new Error(`The inverse ${inverse.kind} does not fit`);
        now = outcome.value;
      }
      expect(now).toEqual(start);
    }),
  );
});

test('no change touches the words or the evidence of a picked block, or makes two of one id', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const { end } = doAll(samplePack(), changes);
      const ids = end.sections.flatMap((section) => section.blocks.map((block) => block.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const block of end.sections.flatMap((section) => section.blocks))
        if (block.kind === 'quote') expect(withState(block, usual)).toEqual(quote({ id: block.id }));
    }),
  );
});

describe('what does not fit', () => {
  test.each<[string, PackChange]>([
    ['a block that is gone', { kind: 'remove-block', blockId: 'gone' }],
    ['a section that is gone', { kind: 'rename-section', sectionId: 'gone', title: 'x' }],
    [
      'moving into a section that is gone',
      { kind: 'move-block', blockId: 'quote-1', toSectionId: 'gone', to: 0 },
    ],
    ['an id that is there already', { kind: 'insert-block', sectionId: 'facts', block: quote(), at: 0 }],
    [
      'editing the words of a quote as a question',
      { kind: 'edit-question', blockId: 'quote-1', words: { answer: 'x' } },
    ],
    ['editing a question as own text', { kind: 'edit-text', blockId: 'question-1', text: 'x' }],
    [
      'editing own text as a question',
      { kind: 'edit-question', blockId: 'text-1', words: { likelihood: 'unlikely' } },
    ],
    ['editing the words of a quote', { kind: 'edit-text', blockId: 'quote-1', text: 'We might act.' }],
  ])('%s is refused in words', (_, refused) => {
    const outcome = applyChange(samplePack(), refused);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'change-does-not-fit' } });
  });
});

test('one part of a question is edited and the others stay as they are', () => {
  const words = { answer: 'In May.', likelihood: 'unlikely' as const };
  const edited = applyChange(samplePack(), { kind: 'edit-question', blockId: 'question-1', words });
  if (!edited.ok) throw new Error('refused');
  expect(findBlock(edited.value, 'question-1')?.block).toEqual(question(words));
});

test('own words are no evidence', () => {
  expect([quote(), ownText(), question()].map(isPicked)).toEqual([true, false, false]);
});

test('a block moves across sections and keeps everything it has', () => {
  const moved = applyChange(samplePack(), {
    kind: 'move-block',
    blockId: 'quote-1',
    toSectionId: 'facts',
    to: 0,
  });
  if (!moved.ok) throw new Error('refused');
  expect(findBlock(moved.value, 'quote-1')).toMatchObject({
    at: 0,
    section: { id: 'facts' },
    block: quote(),
  });
});

test('a change is described in the words of the menu', () => {
  expect(describeChange(samplePack(), { kind: 'remove-block', blockId: 'quote-1' })).toBe(
    'remove quote of Llŷr Prothero',
  );
  expect(describeChange(samplePack(), { kind: 'remove-block', blockId: 'question-1' })).toBe(
    'remove question',
  );
  expect(describeChange(samplePack(), { kind: 'rename-section', sectionId: 'facts', title: 'Numbers' })).toBe(
    'rename section “Facts and figures”',
  );
});
