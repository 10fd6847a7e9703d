import type { StoryVersion } from '../../shared/contract/versions.ts';
import { all, type Db, run } from './sql.ts';
import { knownDate } from './story-rows.ts';

/** The stories that are linked with one as versions, with it, whether they are in the lists or not; none: []. */
export const idsTogether = (db: Db, id: string): string[] =>
  all<{ id: string }>(
    db,
    `SELECT story_id AS id FROM versions
     WHERE group_id = (SELECT group_id FROM versions WHERE story_id = ?) ORDER BY place`,
    id,
  ).map((row) => row.id);

interface VersionRecord extends Omit<StoryVersion, 'published'> {
  published: string | null;
}

/** The versions of a story that are in the lists, earliest first; [] where there are not two. */
export function versionsOf(db: Db, id: string): StoryVersion[] {
  const rows = all<VersionRecord>(
    db,
    `SELECT s.id, s.title, s.file_name AS fileName, s.published
     FROM versions AS v JOIN stories AS s ON s.id = v.story_id AND s.removed_at IS NULL
     WHERE v.group_id = (SELECT group_id FROM versions WHERE story_id = ?) ORDER BY v.place`,
    id,
  );
  return rows.length < 2 ? [] : rows.map((row) => ({ ...row, published: knownDate(row.published) }));
}

/** Makes these stories, in this order, versions of one; each leaves whatever it was linked with. */
export function setVersions(db: Db, ids: string[], groupId: string): void {
  for (const id of ids) leaveVersions(db, id);
  for (const [at, id] of ids.entries()) {
    run(db, 'INSERT INTO versions (story_id, group_id, place) VALUES (?, ?, ?)', id, groupId, at + 1);
  }
}

/** Takes a story out of its versions; one that is left alone is linked with nothing. */
export function leaveVersions(db: Db, id: string): void {
  const left = idsTogether(db, id).filter((each) => each !== id);
  for (const alone of left.length === 1 ? [id, ...left] : [id]) {
    run(db, 'DELETE FROM versions WHERE story_id = ?', alone);
  }
}

export interface VersionPlace {
  groupId: string;
  /** From 1, the earliest. */
  number: number;
  of: number;
}

/** id -> where a story stands among the versions that are in the lists. Of stories without versions nothing. */
export function versionPlaces(db: Db): Map<string, VersionPlace> {
  const rows = all<VersionPlace & { id: string }>(
    db,
    `SELECT v.story_id AS id, v.group_id AS groupId,
            row_number() OVER (PARTITION BY v.group_id ORDER BY v.place) AS number,
            count(*) OVER (PARTITION BY v.group_id) AS of
     FROM versions AS v CROSS JOIN stories AS s ON s.id = v.story_id AND s.removed_at IS NULL`,
  );
  return new Map(rows.filter(({ of }) => of > 1).map(({ id, ...place }) => [id, place]));
}

/** The stories that a person said are others than this one. */
export const saidDifferent = (db: Db, id: string): string[] =>
  all<{ id: string }>(
    db,
    `SELECT other AS id FROM different_stories WHERE one = ?
     UNION ALL SELECT one FROM different_stories WHERE other = ?`,
    id,
    id,
  ).map((row) => row.id);

/** Remembers, or forgets, that two stories are no issues of one. */
export function sayDifferent(db: Db, one: string, other: string, different: boolean): void {
  const pair = one < other ? [one, other] : [other, one];
  run(
    db,
    different
      ? 'INSERT OR IGNORE INTO different_stories (one, other) VALUES (?, ?)'
      : 'DELETE FROM different_stories WHERE one = ? AND other = ?',
    ...pair,
  );
}

/** id -> the day on which a story was published, of those that say so. */
export function publicationDays(db: Db, ids: string[]): Map<string, string> {
  const rows = all<{ id: string; day: string }>(
    db,
    `SELECT id, published ->> '$.date' AS day FROM stories
     WHERE published IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** SQL: the ids of stories of which a later version is in the lists. */
export const SUPERSEDED = `SELECT v.story_id FROM versions AS v
  JOIN versions AS w ON w.group_id = v.group_id AND w.place > v.place
  JOIN stories AS t ON t.id = w.story_id AND t.removed_at IS NULL`;

/** id -> the id of the latest version in the lists, of those of the stories that have a later one. */
export function latestVersions(db: Db, ids: string[]): Map<string, string> {
  const rows = all<{ id: string; latest: string }>(
    db,
    `SELECT v.story_id AS id, w.story_id AS latest FROM versions AS v
     JOIN versions AS w ON w.group_id = v.group_id AND w.place > v.place
     JOIN stories AS t ON t.id = w.story_id AND t.removed_at IS NULL
     WHERE v.story_id IN (SELECT value FROM json_each(?)) ORDER BY w.place`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, latest }) => [id, latest]));
}
