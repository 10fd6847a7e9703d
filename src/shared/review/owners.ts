import { anchorOf } from '../document/anchors.ts';
import type { Block, Pack, Section } from '../model/pack.ts';

/** What of a pack stands under an anchor. */
export interface Owner {
  /** null for the list of sources, which closes a pack and is in none of its sections. */
  section: Section | null;
  /** null for a heading. */
  block: Block | null;
  /** The program writes it from what the pack holds: a heading over questions, the values of a chart. */
  derived: boolean;
}

export type Owners = (anchor: string) => Owner | undefined;

/** Sections and blocks by their anchors. What is written for a block has the block's anchor behind one letter. */
export function ownersOf(pack: Pack): Owners {
  const owners = new Map<string, Owner>([['sources', { section: null, block: null, derived: true }]]);
  for (const section of pack.sections) {
    owners.set(anchorOf(section.id), { section, block: null, derived: false });
    for (const block of section.blocks) owners.set(anchorOf(block.id), { section, block, derived: false });
  }
  return (anchor) => {
    const block = owners.get(anchor);
    const of = block ?? owners.get(anchor.slice(1));
    return of && { ...of, derived: of.derived || block === undefined };
  };
}
