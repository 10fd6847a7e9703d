import type { PackRow } from '../../shared/contract/packs.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { emptyDetails } from '../../shared/pack/templates.ts';
import { all, type Db, one, run } from './sql.ts';

/** Puts a new pack in. */
export function addPack(db: Db, pack: Pack): void {
  run(
    db,
    'INSERT INTO packs (id, state, created_at, changed_at) VALUES (?, ?, ?, ?)',
    ...[pack.id, JSON.stringify(pack), pack.createdAt, pack.changedAt],
  );
}

/** Writes a pack as it is now. The caller appends the step that led here in the same transaction. */
export function savePack(db: Db, pack: Pack): void {
  run(
    db,
    'UPDATE packs SET state = ?, changed_at = ? WHERE id = ?',
    ...[JSON.stringify(pack), pack.changedAt, pack.id],
  );
}

/** A pack that is in the list; undefined where there is none, or it was removed. */
export function getPack(db: Db, id: string): Pack | undefined {
  const state = packState(db, id);
  return state === undefined ? undefined : packFrom(state);
}

/** Its title; undefined where there is no such pack. */
export const packTitle = (db: Db, id: string): string | undefined =>
  one<{ title: string }>(
    db,
    "SELECT state ->> '$.details.title' AS title FROM packs WHERE id = ? AND removed_at IS NULL",
    id,
  )?.title;

/** The same as it is written in the library, for `packFrom`. */
export const packState = (db: Db, id: string): string | undefined =>
  one<{ state: string }>(db, 'SELECT state FROM packs WHERE id = ? AND removed_at IS NULL', id)?.state;

export const packFrom = (state: string): Pack => withAllDetails(JSON.parse(state) as Pack);

/** A pack written before some detail was known has what a new pack has. */
const withAllDetails = (pack: Pack): Pack => ({ ...pack, details: { ...emptyDetails, ...pack.details } });

/** The list of packs, last changed first. */
export function listPacks(db: Db): PackRow[] {
  return all<PackRow>(
    db,
    `SELECT id, state ->> '$.details.title' AS title, state ->> '$.details.event' AS event,
            state ->> '$.details.eventDate' AS eventDate, state ->> '$.details.minister' AS minister,
            state ->> '$.details.marking' AS marking, changed_at AS changedAt,
            (SELECT coalesce(sum(json_array_length(value, '$.blocks')), 0)
             FROM json_each(packs.state, '$.sections')) AS blocks
     FROM packs WHERE removed_at IS NULL ORDER BY changed_at DESC, n DESC`,
  );
}

/** Takes a pack out of the list; everything of it stays in the file. True where it was in it. */
export const removePack = (db: Db, id: string, at: string): boolean =>
  run(db, 'UPDATE packs SET removed_at = ? WHERE id = ? AND removed_at IS NULL', at, id) > 0;

/** Brings a removed pack back. True where there is such a pack. */
export const restorePack = (db: Db, id: string): boolean =>
  run(db, 'UPDATE packs SET removed_at = NULL WHERE id = ?', id) > 0;
