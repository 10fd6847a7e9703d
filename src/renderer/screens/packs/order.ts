import type { Pack } from '../../../shared/model/pack.ts';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { findBlock, findSection } from '../../../shared/pack/places.ts';

/** Beside what something was dropped. */
export interface Beside {
  id: string;
  where: 'before' | 'after';
}

/** The place in a list, counted once `moved` has been taken out of it. */
export function placeBeside(ids: string[], moved: string | null, beside: Beside): number {
  const rest = ids.filter((id) => id !== moved);
  const at = rest.indexOf(beside.id);
  if (at < 0) return rest.length;
  return beside.where === 'before' ? at : at + 1;
}

/** A block dropped beside another, or with null at the end of the section. Null where nothing would change. */
export function moveBlockTo(
  pack: Pack,
  blockId: string,
  sectionId: string,
  beside: Beside | null,
): OwnChange | null {
  const from = findBlock(pack, blockId);
  const section = findSection(pack, sectionId)?.section;
  if (!from || !section || beside?.id === blockId) return null;
  const ids = section.blocks.map((block) => block.id);
  const to = beside ? placeBeside(ids, blockId, beside) : ids.filter((id) => id !== blockId).length;
  if (from.section.id === sectionId && from.at === to) return null;
  return { kind: 'move-block', blockId, toSectionId: sectionId, to };
}

/** A block one place up or down; at the edge of its section into the next one. Null at the ends of the pack. */
export function nudgeBlock(pack: Pack, blockId: string, by: -1 | 1): OwnChange | null {
  const from = findBlock(pack, blockId);
  if (!from) return null;
  const to = from.at + by;
  if (to >= 0 && to < from.section.blocks.length)
    return { kind: 'move-block', blockId, toSectionId: from.section.id, to };
  const sectionAt = pack.sections.findIndex((section) => section.id === from.section.id);
  const next = pack.sections[sectionAt + by];
  if (!next) return null;
  return { kind: 'move-block', blockId, toSectionId: next.id, to: by < 0 ? next.blocks.length : 0 };
}

/** A section dropped beside another. Null where nothing would change. */
export function moveSectionTo(pack: Pack, sectionId: string, beside: Beside): OwnChange | null {
  const ids = pack.sections.map((section) => section.id);
  if (beside.id === sectionId || !ids.includes(sectionId)) return null;
  const to = placeBeside(ids, sectionId, beside);
  return to === ids.indexOf(sectionId) ? null : { kind: 'move-section', sectionId, to };
}

/** A section one place up or down. Null at the ends of the pack. */
export function nudgeSection(pack: Pack, sectionId: string, by: -1 | 1): OwnChange | null {
  const from = findSection(pack, sectionId);
  const to = (from?.at ?? -1) + by;
  if (!from || to < 0 || to >= pack.sections.length) return null;
  return { kind: 'move-section', sectionId, to };
}
