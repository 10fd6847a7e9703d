import type { Block, Pack, Section } from '../model/pack.ts';

/** A section of the pack and where it stands; undefined where it is not there. */
export function findSection(pack: Pack, id: string): { section: Section; at: number } | undefined {
  const at = pack.sections.findIndex((section) => section.id === id);
  const section = pack.sections[at];
  return section && { section, at };
}

/** A block of the pack, its section and where it stands in it; undefined where it is not there. */
export function findBlock(
  pack: Pack,
  id: string,
): { block: Block; section: Section; at: number } | undefined {
  for (const section of pack.sections) {
    const at = section.blocks.findIndex((block) => block.id === id);
    const block = section.blocks[at];
    if (block) return { block, section, at };
  }
  return undefined;
}

/** The list with `item` at place `at`; past the end means at the end. */
export const withInserted = <T>(list: readonly T[], item: T, at: number): T[] =>
  list.toSpliced(Math.min(at, list.length), 0, item);

/** The list without what stands at place `at`. */
export const without = <T>(list: readonly T[], at: number): T[] => list.toSpliced(at, 1);

export const withSections = (pack: Pack, sections: Section[]): Pack => ({ ...pack, sections });
