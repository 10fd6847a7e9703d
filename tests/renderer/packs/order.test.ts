import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  moveBlockTo,
  moveSectionTo,
  nudgeBlock,
  nudgeSection,
} from '../../../src/renderer/screens/packs/order.ts';
import type { Pack } from '../../../src/shared/model/pack.ts';
import { applyChange } from '../../../src/shared/pack/apply.ts';
import type { OwnChange } from '../../../src/shared/pack/changes.ts';
import { emptyDetails } from '../../../src/shared/pack/templates.ts';

const pack: Pack = {
  id: 'p',
  details: emptyDetails,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  sections: [
    ['s1', ['a', 'b', 'c']],
    ['s2', []],
    ['s3', ['d']],
  ].map(([id, blocks]) => ({
    id: id as string,
    kind: 'own' as const,
    title: id as string,
    blocks: (blocks as string[]).map((block) => ({ id: block, kind: 'text' as const, text: block })),
  })),
};

const order = ({ sections }: Pack) =>
  sections.map((section) => section.blocks.map((block) => block.id).join(''));
const sections = (changed: Pack) => changed.sections.map((section) => section.id).join(' ');

function after(change: OwnChange | null, before = pack): Pack {
  const outcome = change ? applyChange(before, change) : { ok: true as const, value: before };
  if (!outcome.ok) throw new Error('the change does not fit');
  return outcome.value;
}

test('a block dropped beside another stands there, from above and from below', () => {
  expect(order(after(moveBlockTo(pack, 'a', 's1', { id: 'c', where: 'after' })))).toEqual(['bca', '', 'd']);
  expect(order(after(moveBlockTo(pack, 'a', 's1', { id: 'c', where: 'before' })))).toEqual(['bac', '', 'd']);
  expect(order(after(moveBlockTo(pack, 'c', 's1', { id: 'a', where: 'before' })))).toEqual(['cab', '', 'd']);
});

test('a block goes to another section, also an empty one', () => {
  expect(order(after(moveBlockTo(pack, 'b', 's3', { id: 'd', where: 'before' })))).toEqual(['ac', '', 'bd']);
  expect(order(after(moveBlockTo(pack, 'b', 's2', null)))).toEqual(['ac', 'b', 'd']);
});

test('a drop that changes nothing is no change', () => {
  expect(moveBlockTo(pack, 'a', 's1', { id: 'b', where: 'before' })).toBeNull();
  expect(moveBlockTo(pack, 'a', 's1', { id: 'a', where: 'after' })).toBeNull();
  expect(moveBlockTo(pack, 'c', 's1', null)).toBeNull();
  expect(moveSectionTo(pack, 's1', { id: 's2', where: 'before' })).toBeNull();
});

test('keys move a block by one place and over the edge of its section', () => {
  expect(order(after(nudgeBlock(pack, 'a', 1)))).toEqual(['bac', '', 'd']);
  expect(order(after(nudgeBlock(pack, 'c', 1)))).toEqual(['ab', 'c', 'd']);
  expect(order(after(nudgeBlock(pack, 'd', -1)))).toEqual(['abc', 'd', '']);
  expect(nudgeBlock(pack, 'a', -1)).toBeNull();
  expect(nudgeBlock(pack, 'd', 1)).toBeNull();
});

test('sections move by drop and by key', () => {
  expect(sections(after(moveSectionTo(pack, 's1', { id: 's3', where: 'after' })))).toBe('s2 s3 s1');
  expect(sections(after(moveSectionTo(pack, 's3', { id: 's1', where: 'before' })))).toBe('s3 s1 s2');
  expect(sections(after(nudgeSection(pack, 's2', -1)))).toBe('s2 s1 s3');
  expect(nudgeSection(pack, 's1', -1)).toBeNull();
  expect(nudgeSection(pack, 's3', 1)).toBeNull();
});

test('down and up again is where it was, whatever the block', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'b', 'c', 'd'), (id) => {
      const down = nudgeBlock(pack, id, 1);
      if (!down) return;
      const moved = after(down);
      expect(order(after(nudgeBlock(moved, id, -1), moved))).toEqual(order(pack));
    }),
  );
});
