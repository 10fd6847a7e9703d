import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { Story } from '../../shared/model/story.ts';
import { SheetMapping } from '../../shared/sheets/mapping.ts';
import { addItems, itemsOf } from './items.ts';
import { noteNear } from './near.ts';
import { all, type Db, one, run } from './sql.ts';
import { dateJson, type StoryRecord, storyOf } from './story-rows.ts';

/** The file that a story was read from: its untouched bytes and, of a sheet, how its columns were read. */
export interface Source {
  bytes: Uint8Array;
  mapping?: SheetMapping | undefined;
}

/** Puts a story in, with its untouched source and everything found in it. The caller owns the transaction. */
export function addStory(db: Db, story: StoryWithItems, source: Source): void {
  run(
    db,
    `INSERT INTO stories (id, title, title_basis, kind, publisher, published, event_date, address, licence, file_name,
       format, source_sha256, body_sha256, imported_at, extractor_version, body, blocks, joins, remarks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[story.id, story.title, story.titleBasis ?? 'stated', story.kind, story.publisher],
    ...[dateJson(story.published), dateJson(story.eventDate), story.address, story.licence],
    ...[story.fileName, story.format, story.sourceSha256, story.bodySha256, story.importedAt],
    ...[story.extractorVersion, story.body, JSON.stringify(story.blocks), JSON.stringify(story.joins)],
    story.remarks?.length ? JSON.stringify(story.remarks) : null,
  );
  const mapping = source.mapping ? JSON.stringify(source.mapping) : null;
  run(db, 'INSERT INTO sources (story_id, bytes, mapping) VALUES (?, ?, ?)', story.id, source.bytes, mapping);
  addItems(db, story);
  countItems(db, story.id);
  noteNear(db, story);
}

/** A story that is in the library's lists, with its items; undefined where there is none, or it was removed. */
export function getStory(db: Db, id: string): StoryWithItems | undefined {
  const row = one<StoryRecord>(db, 'SELECT * FROM stories WHERE id = ? AND removed_at IS NULL', id);
  return row && { ...storyOf(row), ...itemsOf(db, id) };
}

/** A story with its items, whether it is in the lists or was removed. */
export function anyStory(db: Db, id: string): StoryWithItems | undefined {
  const row = one<StoryRecord>(db, 'SELECT * FROM stories WHERE id = ?', id);
  return row && { ...storyOf(row), ...itemsOf(db, id) };
}

/** The bytes of the file as it was read. */
export const sourceOf = (db: Db, id: string): Uint8Array | undefined =>
  one<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM sources WHERE story_id = ?', id)?.bytes;

/** How the columns of a story's sheet were read; null where it comes from no sheet, or that was not kept yet. */
export function mappingOf(db: Db, id: string): SheetMapping | null {
  const row = one<{ mapping: string | null }>(db, 'SELECT mapping FROM sources WHERE story_id = ?', id);
  return row?.mapping ? SheetMapping.parse(JSON.parse(row.mapping)) : null;
}

/** Writes what a person may change of a story. */
export function updateStory(db: Db, story: Story): void {
  run(
    db,
    `UPDATE stories SET title = ?, title_basis = ?, kind = ?, publisher = ?, published = ?, event_date = ?,
       address = ?, licence = ? WHERE id = ?`,
    ...[story.title, story.titleBasis ?? 'stated', story.kind, story.publisher],
    ...[dateJson(story.published), dateJson(story.eventDate), story.address, story.licence, story.id],
  );
  noteNear(db, story);
}

/** Takes a story out of the lists; everything of it stays in the file. True where it was in them. */
export const removeStory = (db: Db, id: string, at: string): boolean =>
  run(db, 'UPDATE stories SET removed_at = ? WHERE id = ? AND removed_at IS NULL', at, id) > 0;

/** Brings a removed story back. True where there is such a story. */
export const restoreStory = (db: Db, id: string): boolean =>
  run(db, 'UPDATE stories SET removed_at = NULL WHERE id = ?', id) > 0;

/** Refreshes the counts that the story list shows. To be called after any change of a story's items. */
export function countItems(db: Db, id: string): void {
  run(
    db,
    `UPDATE stories SET (quotes, facts, attendees, unsure) =
       (SELECT coalesce(sum(kind = 'quote'), 0), coalesce(sum(kind = 'fact'), 0),
               coalesce(sum(kind = 'attendee'), 0), coalesce(sum(NOT sure), 0)
        FROM items WHERE story_id = stories.id AND dismissed_at IS NULL)
     WHERE id = ?`,
    id,
  );
}

/** id -> hash of the body, of the stories that are still in the lists: what a pack's evidence is checked against. */
export function bodyHashes(db: Db, ids: string[]): Map<string, string> {
  const rows = all<{ id: string; body_sha256: string }>(
    db,
    `SELECT id, body_sha256 FROM stories
     WHERE removed_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [row.id, row.body_sha256]));
}
