import { done } from '../../shared/failure.ts';
import type { StoredItem } from '../../shared/model/items.ts';
import type { FoundItem, ItemChange } from '../../shared/model/rereading.ts';
import { recordChange } from '../library/changes.ts';
import { addItem, dismissItem, placeItems, writeReadItem } from '../library/items.ts';
import { dropMention, setMention } from '../library/people.ts';
import { noteRead, writeDetail } from '../library/readings.ts';
import { countItems } from '../library/stories.ts';
import type { Compared } from './reread.ts';
import type { Room } from './room.ts';

/**
 * Writes what a new reading changes of a story, and gives the change that takes it back. Items that are read
 * differently keep their ids; those that are no longer found are put aside. The caller owns the transaction.
 */
export function acceptReading(room: Room, { story, rereading }: Compared): string {
  const { db, newId, clock, work } = room;
  const id = newId();
  recordChange(db, { id, storyId: story.id, what: 'reading', at: clock() }, () => {
    for (const change of rereading.items) acceptItem(room, story.id, change);
    for (const change of rereading.details) writeDetail(db, story.id, change);
    noteRead(db, story.id, work.extractorVersion);
    return done(undefined);
  });
  for (const kind of ['quote', 'fact', 'attendee'] as const) placeItems(db, story.id, kind);
  countItems(db, story.id);
  return id;
}

function acceptItem(room: Room, storyId: string, change: ItemChange): void {
  if (change.what === 'gone') {
    const { kind, item } = change.was;
    dismissItem(room.db, kind, item.id, room.clock(), 'unfound');
    dropMention(room.db, item.id);
    return;
  }
  const known = change.what === 'changed' ? change.was.item.id : change.back;
  const stored = asStored(change.now, known ?? room.newId(), storyId);
  if (known === null) addItem(room.db, stored, 0);
  else writeReadItem(room.db, stored);
  setMention(room.db, stored, room.newId);
}

const asStored = ({ kind, item }: FoundItem, id: string, storyId: string): StoredItem =>
  ({ kind, item: { ...item, id, storyId, origin: 'read' } }) as StoredItem;
