import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { StoredAttendee, StoredFact, StoredQuote } from '../../shared/model/items.ts';
import { all, type Db, one, run } from './sql.ts';

export type StoredItem =
  | { kind: 'quote'; item: StoredQuote }
  | { kind: 'fact'; item: StoredFact }
  | { kind: 'attendee'; item: StoredAttendee };
export type ItemKind = StoredItem['kind'];

interface ItemRecord {
  id: string;
  story_id: string;
  kind: ItemKind;
  text: string;
  origin: StoredQuote['origin'];
  data: string;
}

type Items = Pick<StoryWithItems, 'quotes' | 'facts' | 'attendees'>;

/** Puts a new story's items in, in the order of the text. */
export function addItems(db: Db, story: StoryWithItems): void {
  story.quotes.forEach((item, position) => {
    addItem(db, { kind: 'quote', item }, position);
  });
  story.facts.forEach((item, position) => {
    addItem(db, { kind: 'fact', item }, position);
  });
  story.attendees.forEach((item, position) => {
    addItem(db, { kind: 'attendee', item }, position);
  });
}

function addItem(db: Db, stored: StoredItem, position: number): void {
  const { kind, item } = stored;
  run(
    db,
    `INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[item.id, item.storyId, kind, position, item.text, who(stored), item.sure ? 1 : 0, item.origin],
    dataOf(item),
  );
}

/** A story's items, in the order of the text. */
export function itemsOf(db: Db, storyId: string): Items {
  const rows = all<ItemRecord>(
    db,
    'SELECT id, story_id, kind, text, origin, data FROM items WHERE story_id = ? ORDER BY kind, position',
    storyId,
  );
  const items: Items = { quotes: [], facts: [], attendees: [] };
  for (const { kind, item } of rows.map(itemOf)) {
    if (kind === 'quote') items.quotes.push(item);
    else if (kind === 'fact') items.facts.push(item);
    else items.attendees.push(item);
  }
  return items;
}

/** One item of a kind, whether its story is in the lists or not. */
export function getItem(db: Db, kind: ItemKind, id: string): StoredItem | undefined {
  const row = one<ItemRecord>(
    db,
    'SELECT id, story_id, kind, text, origin, data FROM items WHERE id = ? AND kind = ?',
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
    `UPDATE items SET as_read = coalesce(as_read, json_set(data, '$.text', text)), data = ?, who = ?, sure = ?,
       origin = ? WHERE id = ?`,
    ...[dataOf(item), who(stored), item.sure ? 1 : 0, item.origin, item.id],
  );
}

/** Writes the dates of a story's quotes and facts, which follow the story's; that is no correction of theirs. */
export function writeDates(db: Db, story: StoryWithItems): void {
  for (const item of [...story.quotes, ...story.facts]) {
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
