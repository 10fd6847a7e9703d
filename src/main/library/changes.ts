import type { Outcome } from '../../shared/failure.ts';
import type { StoredItem } from '../../shared/model/items.ts';
import { all, type Db, one, run } from './sql.ts';

/** A row of the table items, but for its place among the others. */
interface ItemRow {
  id: string;
  kind: StoredItem['kind'];
  text: string;
  who: string;
  sure: number;
  origin: string;
  data: string;
  as_read: string | null;
  dismissed_at: string | null;
  dismissed_why: string | null;
}

/** What of a story itself a new reading changes. */
interface DetailsRow {
  title: string;
  title_basis: string;
  published: string | null;
  event_date: string | null;
  extractor_version: number;
}

interface Content {
  /** `was` is null for an item that was made. Nothing is ever unmade. */
  items: { was: ItemRow | null; is: ItemRow }[];
  story: { was: DetailsRow; is: DetailsRow };
}

/** What can be done to a story's items at once, and what a person can say of one. */
export type ChangeKind = 'reading' | 'split' | 'join' | 'check' | 'extent';

const itemColumns = 'id, kind, text, who, sure, origin, data, as_read, dismissed_at, dismissed_why';
const detailColumns = 'title, title_basis, published, event_date, extractor_version';

const itemRows = (db: Db, storyId: string): ItemRow[] =>
  all<ItemRow>(db, `SELECT ${itemColumns} FROM items WHERE story_id = ? ORDER BY n`, storyId);

const detailsRow = (db: Db, storyId: string): DetailsRow | undefined =>
  one<DetailsRow>(db, `SELECT ${detailColumns} FROM stories WHERE id = ?`, storyId);

export interface NewChange {
  id: string;
  storyId: string;
  what: ChangeKind;
  at: string;
}

/**
 * Does something to a story and keeps what stood there before; where it failed, with nothing done, there is nothing
 * to keep. Gives what `act` gave. The caller owns the transaction.
 */
export function recordChange<T>(
  db: Db,
  { id, storyId, what, at }: NewChange,
  act: () => Outcome<T>,
): Outcome<T> {
  const [items, story] = [itemRows(db, storyId), detailsRow(db, storyId)];
  const made = act();
  if (!made.ok) return made;
  const before = new Map(items.map((row) => [row.id, row]));
  const pairs = itemRows(db, storyId).map((is) => ({ was: before.get(is.id) ?? null, is }));
  const changed = pairs.filter(({ was, is }) => !was || !same(was, is));
  const content = { items: changed, story: { was: story, is: detailsRow(db, storyId) } };
  run(
    db,
    'INSERT INTO changes (id, story_id, what, at, content) VALUES (?, ?, ?, ?, ?)',
    ...[id, storyId, what, at, JSON.stringify(content)],
  );
  return made;
}

const same = (one: object, other: object | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export interface TakenBack {
  storyId: string;
  what: ChangeKind;
  /** The items that are as they were before, or gone again. */
  items: string[];
  /** How many a person has dealt with since: these stay as they are. */
  left: number;
}

/** Takes a change back, once; undefined where there is none to take back. The caller owns the transaction. */
export function takeBack(db: Db, id: string, at: string): TakenBack | undefined {
  const change = one<{ story_id: string; what: ChangeKind; content: string }>(
    db,
    'SELECT story_id, what, content FROM changes WHERE id = ? AND undone_at IS NULL',
    id,
  );
  if (!change) return undefined;
  const { items, story } = JSON.parse(change.content) as Content;
  const now = new Map(itemRows(db, change.story_id).map((row) => [row.id, row]));
  const untouched = items.filter(({ is }) => same(is, now.get(is.id)));
  for (const { was, is } of untouched) {
    if (was) writeRow(db, was);
    else run(db, 'DELETE FROM items WHERE id = ?', is.id);
  }
  writeDetails(db, change.story_id, story);
  run(db, 'UPDATE changes SET undone_at = ? WHERE id = ?', at, id);
  return {
    storyId: change.story_id,
    what: change.what,
    items: untouched.map(({ is }) => is.id),
    left: items.length - untouched.length,
  };
}

function writeRow(db: Db, row: ItemRow): void {
  run(
    db,
    `UPDATE items SET text = ?, who = ?, sure = ?, origin = ?, data = ?, as_read = ?, dismissed_at = ?,
       dismissed_why = ? WHERE id = ?`,
    ...[row.text, row.who, row.sure, row.origin, row.data, row.as_read, row.dismissed_at],
    ...[row.dismissed_why, row.id],
  );
}

/** Each detail goes back to what it was, unless it has been changed since. */
function writeDetails(db: Db, storyId: string, { was, is }: Content['story']): void {
  for (const name of Object.keys(was) as (keyof DetailsRow)[]) {
    run(db, `UPDATE stories SET ${name} = ? WHERE id = ? AND ${name} IS ?`, was[name], storyId, is[name]);
  }
}
