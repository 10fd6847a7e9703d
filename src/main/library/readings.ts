import type { Hands } from '../../shared/again/compare-kind.ts';
import type { DetailChange } from '../../shared/model/rereading.ts';
import type { Span } from '../../shared/model/span.ts';
import { all, count, type Db, run } from './sql.ts';
import { dateJson } from './story-rows.ts';

/** Stories in the lists that an older reader read, and that nobody wants kept as they are against this one. */
const older = `removed_at IS NULL AND extractor_version < ? AND coalesce(kept_from_version, 0) < ?`;

export const countReadByOlder = (db: Db, version: number): number =>
  count(db, `SELECT count(*) AS n FROM stories WHERE ${older}`, version, version);

/** Their ids, the latest first. */
export const readByOlder = (db: Db, version: number): string[] =>
  all<{ id: string }>(
    db,
    `SELECT id FROM stories WHERE ${older} ORDER BY dated IS NULL, dated DESC, n DESC`,
    version,
    version,
  ).map(({ id }) => id);

/** The ids of all stories in the lists, the latest first. */
export const allStories = (db: Db): string[] =>
  all<{ id: string }>(
    db,
    'SELECT id FROM stories WHERE removed_at IS NULL ORDER BY dated IS NULL, dated DESC, n DESC',
  ).map(({ id }) => id);

/** Notes that a story is as this version of the reader reads it. */
export const noteRead = (db: Db, id: string, version: number): number =>
  run(
    db,
    'UPDATE stories SET extractor_version = ? WHERE id = ? AND extractor_version <> ?',
    version,
    id,
    version,
  );

/** Notes that a person keeps a story as it is, whatever this version of the reader makes of it. */
export const keepAsIs = (db: Db, id: string, version: number): boolean =>
  run(db, 'UPDATE stories SET kept_from_version = ? WHERE id = ? AND removed_at IS NULL', version, id) > 0;

/** Takes that back. */
export const unkeep = (db: Db, id: string): number =>
  run(db, 'UPDATE stories SET kept_from_version = NULL WHERE id = ?', id);

/** Writes one detail of a story as it was read again. */
export function writeDetail(db: Db, id: string, change: DetailChange): void {
  if (change.detail === 'title') {
    run(db, 'UPDATE stories SET title = ?, title_basis = ? WHERE id = ?', change.now, change.basis, id);
    return;
  }
  const column = change.detail === 'published' ? 'published' : 'event_date';
  run(db, `UPDATE stories SET ${column} = ? WHERE id = ?`, dateJson(change.now), id);
}

interface HandsRecord {
  id: string;
  origin: string;
  as_read: string | null;
  dismissed_at: string | null;
  dismissed_why: string | null;
}

/** What people made of a story's items, besides what the items themselves say. */
export function handsOf(db: Db, storyId: string): Hands {
  const rows = all<HandsRecord>(
    db,
    'SELECT id, origin, as_read, dismissed_at, dismissed_why FROM items WHERE story_id = ?',
    storyId,
  );
  const read = rows.flatMap(({ id, as_read }) => (as_read === null ? [] : [{ id, as_read }]));
  return {
    checked: idsOf(rows.filter(({ origin, as_read }) => origin === 'read' && as_read !== null)),
    asRead: new Map(read.map(({ id, as_read }) => [id, spansIn(as_read)])),
    unfound: idsOf(rows.filter((row) => row.dismissed_at !== null && row.dismissed_why === 'unfound')),
  };
}

const idsOf = (rows: { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));

function spansIn(asRead: string): Span[] {
  const { start, end, spans } = JSON.parse(asRead) as Span & { spans?: Span[] };
  return spans ?? [{ start, end }];
}
