import type { OwnBlock, Pack } from '../model/pack.ts';
import type { OwnChange } from '../pack/changes.ts';
import { sectionTitles } from '../pack/templates.ts';

/** What puts an addendum into a pack: into its section, behind earlier ones; a pack without that section gets it first. */
export function placeAddendum({ sections }: Pack, block: OwnBlock, newId: () => string): OwnChange[] {
  const section = sections.find(({ kind }) => kind === 'addendum');
  const sectionId = section?.id ?? newId();
  const made: OwnChange[] = section
    ? []
    : [{ kind: 'add-own-section', sectionId, sectionKind: 'addendum', title: sectionTitles.addendum, at: 0 }];
  return [...made, { kind: 'add-block', sectionId, block, at: section?.blocks.length ?? 0 }];
}
