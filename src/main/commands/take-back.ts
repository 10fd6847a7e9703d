import { done, type Outcome } from '../../shared/failure.ts';
import { takeBack } from '../library/changes.ts';
import { itemsOf, placeItems } from '../library/items.ts';
import { dropMention, setMention } from '../library/people.ts';
import { countItems } from '../library/stories.ts';
import { notFound, type Room, transact } from './room.ts';

/** Takes changes back, the latest first, each in one transaction. Fails: not-found. */
export function takeBackAll(room: Room, changes: string[]): Outcome<{ stories: number; left: number }> {
  const sum = { stories: 0, left: 0 };
  for (const id of changes.toReversed()) {
    const taken = transact(room, () => takeBackOne(room, id));
    if (!taken.ok) return taken;
    sum.stories += 1;
    sum.left += taken.value.left;
  }
  return done(sum);
}

/** Takes one change back; who is named, the order and the counts follow. The caller owns the transaction. */
export function takeBackOne(room: Room, id: string): Outcome<{ storyId: string; left: number }> {
  const taken = takeBack(room.db, id, room.clock());
  if (!taken) return notFound('change', id);
  const { storyId, items, left } = taken;
  const touched = new Set(items);
  for (const itemId of touched) dropMention(room.db, itemId);
  const { quotes, attendees } = itemsOf(room.db, storyId);
  for (const item of quotes)
    if (touched.has(item.id)) setMention(room.db, { kind: 'quote', item }, room.newId);
  for (const item of attendees) {
    if (touched.has(item.id)) setMention(room.db, { kind: 'attendee', item }, room.newId);
  }
  for (const kind of ['quote', 'fact', 'attendee'] as const) placeItems(room.db, storyId, kind);
  countItems(room.db, storyId);
  return done({ storyId, left });
}
