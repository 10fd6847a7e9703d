import type { SheetLook } from '../../shared/sheets/look.ts';
import type { ListMapping, SheetMapping } from '../../shared/sheets/mapping.ts';
import { keptSheet } from '../library/same-story.ts';
import type { Room } from './room.ts';
import type { ReadStory } from './work.ts';

/** That sheets are looked at by a person before they go in; `single` where they chose one file alone. */
export interface Asks {
  single: boolean;
}

/**
 * What a person looks at before a sheet goes in; undefined for what is no sheet. One that is in the library already
 * is asked about again only where it was chosen alone: then its columns are shown as they were read.
 */
export function toAsk(room: Room, read: ReadStory, { single }: Asks): SheetLook | undefined {
  const { look } = read;
  const kept = look && keptSheet(room.db, read.sourceSha256);
  if (!look || !kept) return look;
  if (!single) return undefined;
  const remark =
    `It is in the library already as “${kept.title}”, read as shown here. ` +
    'Change a column to have it read another way as well.';
  return { ...withMapping(look, kept.mapping), remarks: [remark, ...look.remarks] };
}

/** The lists as they were read then, where they are still told apart in the same way. */
function withMapping(look: SheetLook, mapping: SheetMapping | null): SheetLook {
  const lists = look.lists.map((each, i) => {
    const kept = mapping?.[i];
    return kept && isSamePlace(kept, each.list) ? { ...each, list: kept } : each;
  });
  return { ...look, lists };
}

const isSamePlace = (a: ListMapping, b: ListMapping): boolean =>
  a.sheet === b.sheet &&
  a.rows.from === b.rows.from &&
  a.rows.to === b.rows.to &&
  a.columns.from === b.columns.from &&
  a.columns.to === b.columns.to;
