import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composePack } from '../../../src/shared/document/compose.ts';
import { createKnownNodes } from '../../../src/shared/document/known-nodes.ts';
import type { Block, Pack } from '../../../src/shared/model/pack.ts';
import { withSameBlocks } from '../../../src/shared/pack/same-blocks.ts';
import { ownBlocks } from '../pack/own-blocks.ts';
import { attendees, evidence, fact, ownText, pack, question, quote } from '../pack/packs.ts';

const other = evidence({ storyId: 's2', storyTitle: 'Another story', bodySha256: 'c'.repeat(64) });
const blocks: Block[] = [
  ...[quote({ id: 'q1' }), quote({ id: 'q2', evidence: other }), fact({ id: 'f1' })],
  ...[fact({ id: 'f2', evidence: other }), attendees({ id: 'p1' }), question({ id: 'w1' })],
  ...[ownText({ id: 't1' }), ownText({ id: 't2', text: '- one\n- two' }), ...Object.values(ownBlocks)],
];

/** A state of a pack: some of the blocks, in some order, one of them perhaps with other words, on some paper. */
const state = fc.record({
  chosen: fc.shuffledSubarray(blocks.map((_, at) => at)),
  cut: fc.nat(8),
  words: fc.constantFrom('Before.', 'After.'),
  footnotes: fc.boolean(),
  landscape: fc.boolean(),
  secret: fc.boolean(),
  size: fc.constantFrom(11, 14),
});
type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

function packOf({ chosen, cut, words, footnotes, landscape, secret, size }: State): Pack {
  const all = chosen.map((at) => {
    const block = structuredClone(blocks[at] as Block);
    if (block.id === 't1' && block.kind === 'text') block.text = words;
    return secret && block.id === 'q1' ? { ...block, disclosure: 'not-disclosed' as const } : block;
  });
  const sections = [all.slice(0, cut), all.slice(cut)].map((part, at) => ({
    ...{ id: `s${at}`, kind: 'own' as const, title: `Part ${at}`, blocks: part },
    ...(landscape && at === 1 && { landscape }),
  }));
  const made = pack({ sections });
  const sources = footnotes ? ('footnotes' as const) : ('list' as const);
  return { ...made, details: { ...made.details, print: { ...made.details.print, size, sources } } };
}

test('a pack composed with what is known of its earlier states is the pack composed anew', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
      const known = createKnownNodes();
      let before: Pack | null = null;
      for (const one of states) {
        const now: Pack = withSameBlocks(packOf(one), before);
        expect(now).toEqual(packOf(one));
        expect(composePack(now, { known })).toEqual(composePack(packOf(one)));
        before = now;
      }
    }),
    { numRuns: 150 },
  );
});

test('what was not changed is the very same', () => {
  const known = createKnownNodes();
  const usual = { cut: 3, footnotes: false, landscape: false, secret: false, size: 11 as const };
  const chosen = blocks.map((_, at) => at);
  const first = packOf({ ...usual, chosen, words: 'Before.' });
  const { body } = composePack(first, { known });
  const second = withSameBlocks(packOf({ ...usual, chosen, words: 'After.' }), first);
  const { body: changed } = composePack(second, { known });

  const fresh = changed.filter((node) => !body.includes(node) && 'anchor' in node && node.kind !== 'heading');
  expect(fresh).toEqual([
    expect.objectContaining({ kind: 'paragraph', inlines: [{ kind: 'text', text: 'After.' }] }),
  ]);
});
