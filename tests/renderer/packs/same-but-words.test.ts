import { describe, expect, it } from 'vitest';
import { sameButWords } from '../../../src/renderer/screens/packs/same-but-words.ts';
import { applyChange } from '../../../src/shared/pack/apply.ts';
import type { PackChange } from '../../../src/shared/pack/changes.ts';
import { ownText, pack, question } from '../../shared/pack/packs.ts';

const before = pack({
  sections: [
    {
      id: 's',
      kind: 'own',
      title: 'Why',
      blocks: [ownText({ id: 't', text: 'The bridge.' }), question({ id: 'q', question: 'Is it open?' })],
    },
    { id: 'r', kind: 'own', title: 'Where', blocks: [ownText({ id: 'u', text: 'At the quay.' })] },
  ],
});

function changedBy(change: PackChange) {
  const changed = applyChange(before, change);
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
  return changed.value;
}

describe('two states of a pack', () => {
  it('differ in words alone where a text or an answer was written', () => {
    expect(
      sameButWords(before, changedBy({ kind: 'edit-text', blockId: 't', text: 'The new bridge.' })),
    ).toBe(true);
    const answered = changedBy({ kind: 'edit-question', blockId: 'q', words: { answer: 'Yes.' } });
    expect(sameButWords(before, answered)).toBe(true);
  });

  it.each<PackChange>([
    { kind: 'rename-section', sectionId: 's', title: 'Why now' },
    { kind: 'move-block', blockId: 'q', toSectionId: 's', to: 0 },
    { kind: 'remove-block', blockId: 't' },
    { kind: 'add-text', sectionId: 's', blockId: 'v', text: '', at: 0 },
    { kind: 'edit-question', blockId: 'q', words: { likelihood: 'unlikely' } },
    { kind: 'set-state', blockId: 't', state: { disclosure: 'not-disclosed' } },
    { kind: 'set-details', details: { title: 'Another visit' } },
  ])('differ in more after $kind', (change) => {
    expect(sameButWords(before, changedBy(change))).toBe(false);
  });
});
