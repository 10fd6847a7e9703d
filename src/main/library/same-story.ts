import { SheetMapping } from '../../shared/sheets/mapping.ts';
import { type Db, one } from './sql.ts';

export interface SameStory {
  id: string;
  title: string;
  /** The file that it came from. */
  fileName: string;
  removed: boolean;
}

type Row = { id: string; title: string; file_name: string; removed_at: string | null };

const inOrder = 'ORDER BY removed_at IS NOT NULL, n LIMIT 1';

/**
 * A story with the same source bytes or the same body; one in the lists before one that was removed. A sheet whose
 * columns were read another way (`mapping`) gives other people, so it is another story.
 */
export function sameStory(
  db: Db,
  sourceSha256: string,
  bodySha256: string,
  mapping?: SheetMapping,
): SameStory | undefined {
  const row = mapping
    ? one<Row>(
        db,
        `SELECT id, title, file_name, removed_at FROM stories JOIN sources ON story_id = id
         WHERE (source_sha256 = ? OR body_sha256 = ?) AND coalesce(mapping = ?, 1) ${inOrder}`,
        ...[sourceSha256, bodySha256, JSON.stringify(mapping)],
      )
    : one<Row>(
        db,
        `SELECT id, title, file_name, removed_at FROM stories WHERE source_sha256 = ? OR body_sha256 = ? ${inOrder}`,
        ...[sourceSha256, bodySha256],
      );
  return row && { id: row.id, title: row.title, fileName: row.file_name, removed: row.removed_at !== null };
}

export interface KeptSheet {
  title: string;
  /** null where it was read before mappings were kept. */
  mapping: SheetMapping | null;
}

/** The latest story in the lists that was read from these very bytes, and how its columns were read. */
export function keptSheet(db: Db, sourceSha256: string): KeptSheet | undefined {
  const row = one<{ title: string; mapping: string | null }>(
    db,
    `SELECT title, mapping FROM stories JOIN sources ON story_id = id
     WHERE source_sha256 = ? AND removed_at IS NULL ORDER BY n DESC LIMIT 1`,
    sourceSha256,
  );
  return (
    row && { title: row.title, mapping: row.mapping ? SheetMapping.parse(JSON.parse(row.mapping)) : null }
  );
}
