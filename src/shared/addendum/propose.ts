import type { Pack } from '../model/pack.ts';
import { dateWords } from '../words/dates.ts';
import { blockChanges } from './blocks.ts';
import { detailChanges } from './details.ts';
import { sectionChanges } from './sections.ts';

/** One row of an addendum, as its block has it. */
export interface AddendumRow {
  page: string;
  change: string;
}

/** A change with the page of the earlier copy that it is about: 0 for the cover, null where there is no such page. */
export interface Noticed {
  page: number | null;
  /** The section or block that it is about; null for the cover and the marking. */
  id: string | null;
  change: string;
}

/** The earlier pack, the pack as it is now, and on which page of the earlier one each section and block begins. */
export interface Editions {
  then: Pack;
  now: Pack;
  pageOf: Record<string, number>;
}

/**
 * What has changed in print between two editions of a pack, for whoever holds the earlier one: page by page of that
 * one. What stands beside the words, such as comments, is no change; nor are addenda. What may not be disclosed is
 * named without its words.
 */
export function proposedRows(editions: Editions): AddendumRow[] {
  const noticed: Noticed[] = [
    ...detailChanges(editions),
    ...sectionChanges(editions),
    ...blockChanges(editions),
  ];
  const places = placesIn(editions);
  const placeOf = ({ id }: Noticed) => (id === null ? -1 : (places.get(id) ?? 0));
  const pageOf = ({ page }: Noticed) => page ?? Number.POSITIVE_INFINITY;
  return noticed
    .sort((a, b) => (pageOf(a) === pageOf(b) ? placeOf(a) - placeOf(b) : pageOf(a) - pageOf(b)))
    .map(({ page, change }) => ({
      page: page === null ? 'All' : page === 0 ? 'Cover' : `${page}`,
      change: ended(change),
    }));
}

/** The order in which both editions are read: what is gone stands where it stood, behind what is still before it. */
function placesIn({ then, now }: Editions): Map<string, number> {
  const idsOf = ({ sections }: Pack) =>
    sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  const places = new Map(idsOf(now).map((id, at) => [id, at]));
  let last = -1;
  for (const id of idsOf(then)) {
    last = places.get(id) ?? last + 1e-3;
    places.set(id, last);
  }
  return places;
}

/** The number of the next addendum of a pack. */
export function nextAddendum({ sections }: Pack): number {
  const numbers = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'addendum' ? [block.number] : [])),
  );
  return Math.max(0, ...numbers) + 1;
}

/** What an addendum is since: "version 2 of 8 October 2018". `on`: the day that the copy was made. */
export function sinceWords({ details }: Pack, on: string): string {
  const day = dateWords(on.slice(0, 10));
  return details.version.trim() ? `version ${details.version.trim()} of ${day}` : `the copy of ${day}`;
}

/** A sentence within marks that ends has its point: none comes behind it. */
const ended = (sentence: string): string => sentence.replace(/([.!?…]”)\.$/, '$1');
