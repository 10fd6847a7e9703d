import { type Db, one, run } from './sql.ts';

/** The first of these stories that is not in the lists; undefined where all are. */
export const notListed = (db: Db, ids: string[]): string | undefined =>
  missing(db, ids, 'SELECT id FROM stories WHERE removed_at IS NULL');

/** The first of these stories that the library does not have, removed or not; undefined where it has all. */
export const notKept = (db: Db, ids: string[]): string | undefined =>
  missing(db, ids, 'SELECT id FROM stories');

const missing = (db: Db, ids: string[], among: string): string | undefined =>
  one<{ id: string }>(
    db,
    `SELECT value AS id FROM json_each(?) WHERE value NOT IN (${among}) LIMIT 1`,
    JSON.stringify(ids),
  )?.id;

/** Takes stories out of the lists; they stay whole in the library. Gives how many. */
export const removeStories = (db: Db, ids: string[], at: string): number =>
  run(
    db,
    'UPDATE stories SET removed_at = ? WHERE id IN (SELECT value FROM json_each(?))',
    at,
    JSON.stringify(ids),
  );

/** Brings removed stories back. Gives how many. */
export const restoreStories = (db: Db, ids: string[]): number =>
  run(
    db,
    'UPDATE stories SET removed_at = NULL WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
