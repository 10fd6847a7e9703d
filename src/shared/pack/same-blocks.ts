import type { Block, Pack } from '../model/pack.ts';

/**
 * The pack with those blocks that say the same as in an earlier state of it as the very objects of that state: what
 * was made of them then need not be made again.
 */
export function withSameBlocks(pack: Pack, earlier: Pack | null): Pack {
  if (!earlier || earlier === pack) return pack;
  const before = new Map(earlier.sections.flatMap(({ blocks }) => blocks.map((block) => [block.id, block])));
  const sections = pack.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => same(block, before.get(block.id))),
  }));
  return { ...pack, sections };
}

const same = (block: Block, before: Block | undefined): Block =>
  before && (before === block || JSON.stringify(before) === JSON.stringify(block)) ? before : block;
