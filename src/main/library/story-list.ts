import type { StoryRow } from '../../shared/contract/stories.ts';
import type { Asked } from '../../shared/search/query.ts';
import { countStories, storiesFound, versionsFound, type Wanted } from './found-stories.ts';
import { orLiteral } from './matching.ts';
import { all, type Db } from './sql.ts';
import { knownDate } from './story-rows.ts';
import { type VersionPlace, versionPlaces } from './versions.ts';

type ListOptions = Omit<Wanted, 'without'>;

/**
 * The story list: what was asked for, in order, and how many there are in all. It reads no body but for the words
 * round a match. Of a story with several versions there is one row: the latest of those that were asked for.
 */
export function listStories(db: Db, asked: Asked, options: ListOptions): { rows: StoryRow[]; total: number } {
  return orLiteral(asked, (looked) => {
    const matches = countStories(db, looked, options);
    const places = versionPlaces(db);
    const without = places.size === 0 ? [] : earlierOnes(versionsFound(db, looked, options), places);
    const found = storiesFound(db, looked, matches, { ...options, without });
    return { rows: rowsOf(db, looked, found, places), total: matches - without.length };
  });
}

/** stories.n of those of which a later version is among them. */
function earlierOnes(found: { n: number; id: string }[], places: Map<string, VersionPlace>): number[] {
  const latest = new Map<string, number>();
  for (const { id } of found) {
    const place = places.get(id);
    if (place) latest.set(place.groupId, Math.max(place.number, latest.get(place.groupId) ?? 0));
  }
  return found.flatMap(({ n, id }) => {
    const place = places.get(id);
    return place && place.number !== latest.get(place.groupId) ? [n] : [];
  });
}

interface ListRecord extends Omit<StoryRow, 'date' | 'version'> {
  n: number;
  date: string | null;
}

/** The words round a match take longest to find, and nobody looks that far down. */
const WITH_SNIPPETS = 200;

function rowsOf(db: Db, asked: Asked, found: number[], places: Map<string, VersionPlace>): StoryRow[] {
  const searched = asked.kind !== 'everything';
  const records = all<ListRecord>(
    db,
    `SELECT s.n, s.id, s.title, s.kind, s.publisher, coalesce(s.published, s.event_date) AS date,
            iif(? OR found.key < ${WITH_SNIPPETS}, s.opening, '') AS snippet,
            s.quotes, s.facts, s.attendees, s.unsure
     FROM json_each(?) AS found CROSS JOIN stories AS s ON s.n = found.value ORDER BY found.key`,
    ...[searched ? 1 : 0, JSON.stringify(found)],
  );
  const snippets = snippetsOf(db, asked, found.slice(0, WITH_SNIPPETS));
  return records.map(({ n, ...record }) => ({
    ...record,
    date: knownDate(record.date),
    snippet: oneLine(snippets.get(n) ?? record.snippet),
    ...versionOf(places.get(record.id)),
  }));
}

const versionOf = (place: VersionPlace | undefined): Pick<StoryRow, 'version'> =>
  place ? { version: { number: place.number, of: place.of } } : {};

/** stories.n -> the words of the body round a match, of these stories. */
export function snippetsOf(db: Db, asked: Asked, found: number[]): Map<number, string> {
  if (asked.kind !== 'words') return new Map();
  // The plus keeps SQLite from asking the full-text index once for each story.
  const rows = all<{ n: number; snippet: string }>(
    db,
    `SELECT rowid AS n, snippet(stories_text, 2, '', '', '…', 24) AS snippet FROM stories_text
     WHERE stories_text MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    ...[asked.match, JSON.stringify(found)],
  );
  return new Map(rows.map(({ n, snippet }) => [n, snippet]));
}

/** Breaks of the body have no place in a row of a list. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
