import type { Pack } from '../model/pack.ts';

/** The anchor of a section or block: begins with a letter and holds only what Word allows in a bookmark's name. */
export const anchorOf = (id: string): string => `x${id.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Section and block ids -> page (from 1), from a writer's anchors -> page. What is not printed is left out. */
export function pagesById(pack: Pack, pageOf: Record<string, number>): Record<string, number> {
  const ids = pack.sections.flatMap((section) => [section.id, ...section.blocks.map((block) => block.id)]);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const page = pageOf[anchorOf(id)];
      return page === undefined ? [] : [[id, page]];
    }),
  );
}
