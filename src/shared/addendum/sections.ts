import { anchorOf } from '../document/anchors.ts';
import { composePack } from '../document/compose.ts';
import { printedBlocks } from '../document/printed-blocks.ts';
import type { Pack, Section } from '../model/pack.ts';
import { longestRising } from '../verify/rising.ts';
import { cleanParagraph } from '../words/clean.ts';
import { nameOf } from './names.ts';
import type { Editions, Noticed } from './propose.ts';

/** The sections that a pack prints, each with those of its blocks that are no addenda. */
export function printedSections(pack: Pack): Section[] {
  const printed = new Set(printedBlocks(composePack(pack)).map(({ anchor }) => anchor));
  return pack.sections
    .filter(({ id }) => printed.has(anchorOf(id)))
    .map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ id, kind }) => kind !== 'addendum' && printed.has(anchorOf(id))),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Whole sections that are new, gone, called otherwise or in another place. */
export function sectionChanges({ then, now, pageOf }: Editions): Noticed[] {
  const [old, fresh] = [printedSections(then), printedSections(now)];
  const was = new Map(old.map((section) => [section.id, section]));
  const is = new Map(fresh.map((section) => [section.id, section]));
  const kept = fresh.filter(({ id }) => was.has(id));
  const stayed = longestRising(kept.map(({ id }) => old.findIndex((each) => each.id === id)));
  return [
    ...old
      .filter(({ id }) => !is.has(id))
      .map((section) => ({
        page: pageOf[section.id] ?? null,
        id: section.id,
        change: `Section “${titleOf(section)}” taken out.`,
      })),
    ...fresh.flatMap((section, at) => {
      const before = was.get(section.id);
      const page = before ? (pageOf[section.id] ?? null) : pageBehind(fresh.slice(0, at), pageOf);
      if (!before)
        return [
          {
            page,
            id: section.id,
            change: `Section “${titleOf(section)}” added, with ${contentsOf(section)}.`,
          },
        ];
      return [
        ...(titleOf(before) === titleOf(section)
          ? []
          : [
              {
                page,
                id: section.id,
                change: `Section “${titleOf(before)}” is now called “${titleOf(section)}”.`,
              },
            ]),
        ...(stayed.has(kept.indexOf(section))
          ? []
          : [{ page, id: section.id, change: `Section “${titleOf(section)}” ${placeOf(fresh, at)}.` }]),
      ];
    }),
  ];
}

export const titleOf = ({ title }: Section): string => cleanParagraph(title) || 'Untitled section';

const placeOf = (sections: Section[], at: number): string => {
  const before = sections[at - 1];
  return before ? `now stands behind “${titleOf(before)}”` : 'now stands before all others';
};

/** The page of the earlier copy on which the last of these stands: what is new goes behind it. */
export function pageBehind(before: Section[], pageOf: Record<string, number>): number {
  const ids = before.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  const last = ids.findLast((id) => pageOf[id] !== undefined);
  return last === undefined ? 0 : (pageOf[last] ?? 0);
}

const MOST_NAMED = 4;

function contentsOf({ blocks }: Section): string {
  const names = blocks.slice(0, MOST_NAMED).map(nameOf).map(lower);
  const more = blocks.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
