import type { PackExport } from '../../shared/contract/addenda.ts';
import { all, type Db, run } from './sql.ts';

/** Writes down that a pack left as files. */
export function rememberExport(db: Db, packId: string, made: PackExport): void {
  run(
    db,
    'INSERT INTO exports (pack_id, at, changed_at, version, rendition, formats) VALUES (?, ?, ?, ?, ?, ?)',
    ...[packId, made.at, made.changedAt, made.version, made.rendition, JSON.stringify(made.formats)],
  );
}

/** So many are offered to begin an addendum from. */
const MOST_EXPORTS = 50;

/** The copies of a pack that left, the last one first; of several of the same words the last. */
export function exportsOf(db: Db, packId: string): PackExport[] {
  const rows = all<Omit<PackExport, 'formats'> & { formats: string }>(
    db,
    `SELECT at, changed_at AS changedAt, version, rendition, formats FROM exports
     WHERE pack_id = ? AND n IN (SELECT max(n) FROM exports WHERE pack_id = ? GROUP BY changed_at)
     ORDER BY n DESC LIMIT ?`,
    ...[packId, packId, MOST_EXPORTS],
  );
  return rows.map(({ formats, ...row }) => ({ ...row, formats: JSON.parse(formats) }));
}
