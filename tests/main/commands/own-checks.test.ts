import { describe, expect, it, test } from 'vitest';
import { checkPack } from '../../../src/main/commands/pack-checks.ts';
import { sha256 } from '../../../src/main/hash.ts';
import { blockText } from '../../../src/shared/document/block-text.ts';
import type { Block } from '../../../src/shared/model/pack.ts';
import { ownBlocks } from '../../shared/pack/own-blocks.ts';
import { evidence, fact, ownText, pack } from '../../shared/pack/packs.ts';

const { bodySha256, storyId } = evidence();
const sentences = (...blocks: Block[]) => {
  const whole = pack({ sections: [{ id: 's', kind: 'own', title: 'Section', blocks }] });
  return checkPack(whole, new Map([[storyId, bodySha256]])).map(({ sentence }) => sentence);
};
const sound = fact();
const held = { ...sound, evidence: evidence({ textSha256: sha256(sound.text) }) };
const chart = (value: number, unit: string) => ({
  ...ownBlocks.chart,
  unit,
  points: [{ label: '2018', value, factId: held.id }],
});

describe('a chart', () => {
  it.each([
    [970, '£ million'],
    [0.97, '£ billion'],
    [970_000_000, '£'],
  ])('that draws %d %s as its fact has it is sound', (value, unit) => {
    expect(sentences(chart(value, unit), held)).toEqual([]);
  });

  it('that draws another value than its fact has is told, with both', () => {
    expect(sentences(chart(790, '£ million'), held)).toEqual([
      'Chart “Weirs inspected”: it says £790 million for “2018”, which is not in its fact (“Funding rises by up to £970…”).',
    ]);
  });

  it('whose fact is gone is told', () => {
    expect(sentences(chart(970, '£ million'))).toEqual([
      'Chart “Weirs inspected”: the fact behind “2018” is no longer in the pack.',
    ]);
  });
});

test('a clearance holds for the words that were cleared, whatever else is noted beside them', () => {
  const block = ownText();
  const clearance = { by: 'Press office', state: 'cleared' as const, on: null, text: blockText(block) };
  expect(sentences({ ...block, clearance, disclosure: 'free' })).toEqual([]);
  expect(sentences({ ...block, clearance, text: 'Other words.' })).toEqual([
    'This was changed since Press office cleared it.',
  ]);
});
