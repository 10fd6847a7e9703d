import type { AsideWhy, StoryWithItems } from '../../shared/contract/stories.ts';
import type { StoredItem } from '../../shared/model/items.ts';
import { all, type Db, one, run } from './sql.ts';

export type { StoredItem };
export type ItemKind = StoredItem['kind'];

interface ItemRecord {
  id: string;
  story_id: string;
  kind: ItemKind;
  text: string;
  origin: StoredItem['item']['origin'];
  data: string;
  dismissed_at: string | null;
  dismissed_why: AsideWhy | null;
}

type Items = Pick<StoryWithItems, 'quotes' | 'facts' | 'attendees' | 'dismissed' | 'asideWhy'>;

const columns = 'id, story_id, kind, text, origin, data, dismissed_at, dismissed_why';

/** Puts a new story's items in, in the order of the text. */
export function addItems(db: Db, story: StoryWithItems): void {
  const rows = [
    ...story.quotes.map((item, position) => rowOf({ kind: 'quote', item }, position)),
    ...story.facts.map((item, position) => rowOf({ kind: 'fact', item }, position)),
    ...story.attendees.map((item, position) => rowOf({ kind: 'attendee', item }, position)),
  ];
  let at = 0;
  for (const size of TOGETHER) {
    for (; at + size <= rows.length; at += size) insertRows(db, rows.slice(at, at + size));
  }
}

/** Puts one item in. The caller places and counts the story's items anew where it is not a new story. */
export function addItem(db: Db, stored: StoredItem, position: number): void {
  insertRows(db, [rowOf(stored, position)]);
}

/**
 * How many items one statement puts in. The full-text index is written out at the end of every statement, whose
 * triggers fill it: many items in one take a fraction of the time.
 */
const TOGETHER = [64, 32, 16, 8, 4, 2, 1];

type Row = (string | number)[];

const rowOf = (stored: StoredItem, position: number): Row => {
  const { kind, item } = stored;
  return [
    ...[item.id, item.storyId, kind, position, item.text, who(stored), item.sure ? 1 : 0, item.origin],
    dataOf(item),
  ];
};

const insertRows = (db: Db, rows: Row[]): number =>
  run(
    db,
    `INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data)
     VALUES ${rows.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
    ...rows.flat(),
  );

/** A story's items, in the order of the text; those that were dismissed apart. */
export function itemsOf(db: Db, storyId: string): Items {
  const rows = all<ItemRecord>(
    db,
    `SELECT ${columns} FROM items WHERE story_id = ? ORDER BY kind, position`,
    storyId,
  );
  const items: Items = { quotes: [], facts: [], attendees: [] };
  for (const row of rows.filter(isShown)) {
    const { kind, item } = itemOf(row);
    if (kind === 'quote') items.quotes.push(item);
    else if (kind === 'fact') items.facts.push(item);
    else items.attendees.push(item);
  }
  const aside = rows.filter((row) => !isShown(row));
  const why = aside.flatMap(({ id, dismissed_why }) => (dismissed_why ? [[id, dismissed_why] as const] : []));
  return {
    ...items,
    ...(aside.length > 0 ? { dismissed: aside.map(itemOf) } : {}),
    ...(why.length > 0 ? { asideWhy: Object.fromEntries(why) } : {}),
  };
}

const isShown = (row: ItemRecord): boolean => row.dismissed_at === null;

/** One item of a kind that was not dismissed, whether its story is in the lists or not. */
export const getItem = (db: Db, kind: ItemKind, id: string): StoredItem | undefined =>
  itemWhere(db, 'dismissed_at IS NULL', kind, id);

/** One item of a kind that was dismissed. */
export const getDismissed = (db: Db, kind: ItemKind, id: string): StoredItem | undefined =>
  itemWhere(db, 'dismissed_at IS NOT NULL', kind, id);

function itemWhere(db: Db, condition: string, kind: ItemKind, id: string): StoredItem | undefined {
  const row = one<ItemRecord>(
    db,
    `SELECT ${columns} FROM items WHERE id = ? AND kind = ? AND ${condition}`,
    id,
    kind,
  );
  return row && itemOf(row);
}

/** Writes what a person made of an item; what the program had read stays beside it. */
export function writeItem(db: Db, stored: StoredItem): void {
  const { item } = stored;
  run(
    db,
    `UPDATE items SET
       as_read = iif(origin = 'marked', as_read, coalesce(as_read, json_set(data, '$.text', text))),
       text = ?, data = ?, who = ?, sure = ?, origin = ? WHERE id = ?`,
    ...[item.text, dataOf(item), who(stored), item.sure ? 1 : 0, item.origin, item.id],
  );
}

/** Writes an item as it was read again: it is the program's own, and nobody has looked at it yet. */
export function writeReadItem(db: Db, stored: StoredItem): void {
  const { item } = stored;
  run(
    db,
    `UPDATE items SET text = ?, data = ?, who = ?, sure = ?, origin = 'read', as_read = NULL,
       dismissed_at = NULL, dismissed_why = NULL WHERE id = ?`,
    ...[item.text, dataOf(item), who(stored), item.sure ? 1 : 0, item.id],
  );
}

/** Puts an item aside; `why` where no person dismissed it. True where it was shown. */
export const dismissItem = (
  db: Db,
  kind: ItemKind,
  id: string,
  at: string,
  why: AsideWhy | null = null,
): boolean =>
  run(
    db,
    `UPDATE items SET dismissed_at = ?, dismissed_why = ?
     WHERE id = ? AND kind = ? AND dismissed_at IS NULL`,
    ...[at, why, id, kind],
  ) > 0;

/** Brings a dismissed item back. True where it was dismissed. */
export const restoreItem = (db: Db, kind: ItemKind, id: string): boolean =>
  run(
    db,
    `UPDATE items SET dismissed_at = NULL, dismissed_why = NULL
     WHERE id = ? AND kind = ? AND dismissed_at IS NOT NULL`,
    ...[id, kind],
  ) > 0;

/** Puts a story's items of a kind in the order of the text again. */
export function placeItems(db: Db, storyId: string, kind: ItemKind): void {
  run(
    db,
    `UPDATE items SET position = placed.at
     FROM (SELECT n AS item, row_number() OVER (ORDER BY data ->> '$.start', data ->> '$.end', n) - 1 AS at
           FROM items WHERE story_id = ? AND kind = ?) AS placed
     WHERE placed.item = items.n`,
    storyId,
    kind,
  );
}

/** Writes the dates of a story's quotes and facts, which follow the story's; that is no correction of theirs. */
export function writeDates(db: Db, story: StoryWithItems): void {
  const aside = (story.dismissed ?? []).filter(({ kind }) => kind !== 'attendee').map(({ item }) => item);
  for (const item of [...story.quotes, ...story.facts, ...aside]) {
    run(db, 'UPDATE items SET data = ? WHERE id = ?', dataOf(item), item.id);
  }
}

function itemOf({ id, story_id, kind, text, origin, data }: ItemRecord): StoredItem {
  const item = { ...JSON.parse(data), id, storyId: story_id, text, origin };
  return { kind, item } as StoredItem;
}

/** What is kept as JSON: everything but what has a column of its own. */
function dataOf({
  id: _id,
  storyId: _storyId,
  text: _text,
  origin: _origin,
  ...rest
}: StoredItem['item']): string {
  return JSON.stringify(rest);
}

/** The words that find an item besides its own text. */
export function who({ kind, item }: StoredItem): string {
  if (kind === 'fact') return '';
  const name = kind === 'quote' ? item.speaker : item.name;
  return [name, item.role, item.organisation].filter(Boolean).join(' ');
}
