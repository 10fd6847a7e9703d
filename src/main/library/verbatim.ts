import type { Story } from '../../shared/model/story.ts';
import type { SourceStory } from '../../shared/verify/source-words.ts';
import { itemsOf } from './items.ts';
import { all, type Db, one } from './sql.ts';

/** The stories of the lists whose title or body holds one of these phrases, those that hold most first. */
export function storiesWithPhrases(db: Db, phrases: string[], most: number): SourceStory[] {
  if (phrases.length === 0) return [];
  const match = phrases.map((phrase) => `"${phrase.replaceAll('"', ' ')}"`).join(' OR ');
  const rows = all<{ id: string; title: string; body: string }>(
    db,
    `SELECT s.id, s.title, s.body FROM stories AS s JOIN stories_text ON stories_text.rowid = s.n
     WHERE stories_text MATCH ? AND s.removed_at IS NULL ORDER BY bm25(stories_text) LIMIT ${most}`,
    match,
  );
  return rows.map((row) => ({ ...row, quotes: itemsOf(db, row.id).quotes }));
}

/** The story of the lists with this very body. */
export const storyWithBody = (db: Db, bodySha256: string): Pick<Story, 'id' | 'title' | 'body'> | undefined =>
  one(
    db,
    'SELECT id, title, body FROM stories WHERE body_sha256 = ? AND removed_at IS NULL LIMIT 1',
    bodySha256,
  );

/** The names of everybody in the library. */
export const namesOfPeople = (db: Db): string[] =>
  all<{ name: string }>(db, 'SELECT name FROM people').map(({ name }) => name);
