import { expect, test } from 'vitest';
import { samePrint } from '../../../src/renderer/screens/packs/same-print.ts';
import { applyChange } from '../../../src/shared/pack/apply.ts';
import type { OwnChange } from '../../../src/shared/pack/changes.ts';
import { at, ownText, pack, question } from '../../shared/pack/packs.ts';

const section = {
  id: 's',
  kind: 'own' as const,
  title: 'Part',
  blocks: [ownText({ id: 't' }), question({ id: 'q' })],
};
const before = pack({ sections: [section, { ...section, id: 's2', blocks: [ownText({ id: 't2' })] }] });

function after(change: OwnChange) {
  const changed = applyChange(before, change);
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
  return changed.value;
}

test('what was only saved prints the same pages', () => {
  const saved = structuredClone({ ...before, changedAt: at.replace('09:30', '09:45') });
  expect(samePrint(before, saved)).toBe(true);
});

test('whatever else was changed prints others', () => {
  const changes: OwnChange[] = [
    { kind: 'edit-text', blockId: 't', text: 'Other words.' },
    { kind: 'edit-question', blockId: 'q', words: { answer: 'Another answer.' } },
    { kind: 'rename-section', sectionId: 's', title: 'Another part' },
    { kind: 'turn-section', sectionId: 's', landscape: true },
    { kind: 'move-block', blockId: 't', toSectionId: 's', to: 1 },
    { kind: 'move-section', sectionId: 's', to: 1 },
    { kind: 'remove-block', blockId: 't2' },
    { kind: 'set-details', details: { title: 'Another title' } },
  ];
  for (const change of changes) expect(samePrint(before, after(change)), change.kind).toBe(false);
  expect(samePrint(before, { ...before, changedAt: '2019-01-15T09:30:00.000Z' })).toBe(false);
  expect(samePrint(before, { ...before, id: 'other' })).toBe(false);
});
