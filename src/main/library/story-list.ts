import type { StoryRow } from '../../shared/contract/stories.ts';
import type { StoryKind } from '../../shared/model/story.ts';
import type { Asked } from '../../shared/search/query.ts';
import { matching, orLiteral, storiesIndexed } from './matching.ts';
import { all, type Db } from './sql.ts';
import { knownDate } from './story-rows.ts';
import { type VersionPlace, versionPlaces } from './versions.ts';

export type StoryOrder = 'published' | 'imported' | 'title' | 'match';

interface ListOptions {
  kinds?: StoryKind[] | undefined;
  order?: StoryOrder | undefined;
}

interface ListRecord extends Omit<StoryRow, 'date'> {
  date: string | null;
}

/**
 * The story list: what was asked for, in order. It reads no body but for the words round a match. Of a story with
 * several versions there is one row: the latest of those that were asked for.
 */
export function listStories(db: Db, asked: Asked, options: ListOptions): { rows: StoryRow[]; total: number } {
  return orLiteral(asked, (looked) => {
    const rows = latestOfEach(rowsOf(db, looked, options), versionPlaces(db));
    return { rows, total: rows.length };
  });
}

function latestOfEach(rows: StoryRow[], places: Map<string, VersionPlace>): StoryRow[] {
  if (places.size === 0) return rows;
  const latest = new Map<string, number>();
  for (const { id } of rows) {
    const place = places.get(id);
    if (place) latest.set(place.groupId, Math.max(place.number, latest.get(place.groupId) ?? 0));
  }
  return rows.flatMap((row) => {
    const place = places.get(row.id);
    if (!place) return [row];
    const { groupId, number, of } = place;
    return number === latest.get(groupId) ? [{ ...row, version: { number, of } }] : [];
  });
}

/** The words round a match take longest to find, and nobody looks that far down. */
const WITH_SNIPPETS = 200;

function rowsOf(db: Db, asked: Asked, options: ListOptions): StoryRow[] {
  if (asked.kind !== 'words') return slice(db, asked, options, 's.opening', '');
  const snippet = `snippet(stories_text, 2, '', '', '…', 24)`;
  const first = slice(db, asked, options, snippet, `LIMIT ${WITH_SNIPPETS}`);
  if (first.length < WITH_SNIPPETS) return first;
  return [...first, ...slice(db, asked, options, 's.opening', `LIMIT -1 OFFSET ${WITH_SNIPPETS}`)];
}

function slice(
  db: Db,
  asked: Asked,
  { kinds, order }: ListOptions,
  snippet: string,
  limit: string,
): StoryRow[] {
  const found = matching(asked, storiesIndexed);
  const records = all<ListRecord>(
    db,
    `SELECT s.id, s.title, s.kind, s.publisher, coalesce(s.published, s.event_date) AS date, ${snippet} AS snippet,
            s.quotes, s.facts, s.attendees, s.unsure
     FROM stories AS s ${found.join}
     WHERE ${found.where} AND s.removed_at IS NULL
       AND (? IS NULL OR s.kind IN (SELECT value FROM json_each(?)))
     ORDER BY ${orderBy(order, found.best)} ${limit}`,
    ...[...found.values, kinds ? '' : null, JSON.stringify(kinds ?? [])],
  );
  return records.map((record) => ({
    ...record,
    date: knownDate(record.date),
    snippet: oneLine(record.snippet),
  }));
}

const newest = 's.dated IS NULL, s.dated DESC, s.n DESC';

function orderBy(order: StoryOrder | undefined, best: string | undefined): string {
  switch (order) {
    case 'published':
      return newest;
    case 'imported':
      return 's.n DESC';
    case 'title':
      return 's.title COLLATE NOCASE, s.n';
    case 'match':
    case undefined:
      return best ? `${best}, ${newest}` : newest;
  }
}

/** Breaks of the body have no place in a row of a list. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
