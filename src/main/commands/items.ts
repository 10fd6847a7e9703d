import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { MarkedKind } from '../../shared/extract/chosen-words.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { StoredItem } from '../../shared/model/items.ts';
import { type ChangeKind, recordChange } from '../library/changes.ts';
import { dismissItem, getDismissed, getItem, restoreItem, writeItem } from '../library/items.ts';
import { dropMention, setMention } from '../library/people.ts';
import { countItems } from '../library/stories.ts';
import { checkItem } from './check-item.ts';
import type { Marked } from './correct-items.ts';
import type { Parted } from './part-items.ts';
import { type Feature, notFound, type Room, storyOr, transact } from './room.ts';
import { isTaken } from './same-place.ts';

type OneItem = ParsedInput<'items.dismiss'>;

type ItemCommands = `items.${'check' | 'mark' | 'extent' | 'split' | 'join' | 'dismiss' | 'restore'}`;

/** What a person says of the items of a story: each gives the story as it then is. */
export const itemCommands: Feature<ItemCommands> = (room) => ({
  'items.check': (input) =>
    recorded(room, 'check', input, () => {
      const checked = checkItem(room, input);
      return checked.ok ? done(undefined) : checked;
    }),

  'items.mark': async (input) => {
    const { markItem } = await corrections();
    return changing(room, () => {
      const story = storyOr(room, input.storyId);
      if (!story.ok) return story;
      const marked = markItem(room, story.value, input);
      return marked.ok ? done(input.storyId) : marked;
    });
  },

  'items.extent': async (input) => {
    const { extendItem } = await corrections();
    return recorded(room, 'extent', input, (stored) => {
      if (stored.kind === 'attendee') return notFound(input.kind, input.id);
      const story = storyOr(room, stored.item.storyId);
      return story.ok ? extendItem(room, story.value, stored, input) : story;
    });
  },

  'items.split': async ({ kind, id, at }) => {
    const { splitItem } = await parting();
    return parted(room, kind, id, (story, stored) => splitItem(room, story, stored, at));
  },

  'items.join': async ({ kind, id }) => {
    const { joinItem } = await parting();
    return parted(room, kind, id, (story, stored) => joinItem(room, story, stored));
  },

  'items.dismiss': (input) => changing(room, () => dismiss(room, input)),

  'items.restore': (input) => changing(room, () => restore(room, input)),
});

/** The extractor is loaded when it is first needed: most sessions read in threads alone. */
const corrections = () => import('./correct-items.ts');
const parting = () => import('./part-items.ts');

/** One transaction that makes two items of one, or one of two. */
const parted = (
  room: Room,
  kind: MarkedKind,
  id: string,
  part: (story: StoryWithItems, stored: Marked) => Outcome<Parted>,
): Outcome<Parted & { story: StoryWithItems }> =>
  transact(room, () => {
    const stored = getItem(room.db, kind, id);
    if (!stored || stored.kind === 'attendee') return notFound(kind, id);
    const story = storyOr(room, stored.item.storyId);
    if (!story.ok) return story;
    const done = part(story.value, stored);
    if (!done.ok) return done;
    countItems(room.db, story.value.id);
    const now = storyOr(room, story.value.id);
    return now.ok ? { ok: true, value: { ...done.value, story: now.value } } : now;
  });

/** One transaction that changes one item; gives its story as it then is, and the change that takes it back. */
const recorded = (
  room: Room,
  what: ChangeKind,
  { kind, id }: OneItem,
  change: (stored: StoredItem) => Outcome<unknown>,
): Outcome<StoryWithItems & { change: string }> =>
  transact(room, () => {
    const stored = getItem(room.db, kind, id);
    if (!stored) return notFound(kind, id);
    const { storyId } = stored.item;
    const noted = { id: room.newId(), storyId, what, at: room.clock() };
    const changed = recordChange(room.db, noted, () => change(stored));
    if (!changed.ok) return changed;
    countItems(room.db, storyId);
    const story = storyOr(room, storyId);
    return story.ok ? done({ ...story.value, change: noted.id }) : story;
  });

/** One transaction that changes items of a story, whose id it gives; its counts follow. */
const changing = (room: Room, change: () => Outcome<string>): Outcome<StoryWithItems> =>
  transact(room, () => {
    const storyId = change();
    if (!storyId.ok) return storyId;
    countItems(room.db, storyId.value);
    return storyOr(room, storyId.value);
  });

function dismiss(room: Room, { kind, id }: OneItem): Outcome<string> {
  const stored = getItem(room.db, kind, id);
  if (!stored) return notFound(kind, id);
  dismissItem(room.db, kind, id, room.clock());
  dropMention(room.db, id);
  return done(stored.item.storyId);
}

function restore(room: Room, { kind, id }: OneItem): Outcome<string> {
  const stored = getDismissed(room.db, kind, id);
  if (!stored) return notFound(kind, id);
  const story = storyOr(room, stored.item.storyId);
  if (!story.ok) return story;
  // Two people may stand in one entry; two quotes or facts may not.
  if (kind !== 'attendee' && isTaken(story.value, kind, stored.item, id)) {
    return failed({ kind: 'words-refused', why: 'already' });
  }
  const wasUnfound = story.value.asideWhy?.[id] === 'unfound';
  restoreItem(room.db, kind, id);
  // A reading did not find it, and a person brings it back: their word holds against the next reading too.
  if (wasUnfound) writeItem(room.db, stored);
  setMention(room.db, stored, room.newId);
  return done(story.value.id);
}
