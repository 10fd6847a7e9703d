import type { StoryDetails, StoryWithItems } from '../../shared/contract/stories.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import { readQuery } from '../../shared/search/query.ts';
import { writeDates } from '../library/items.ts';
import { notKept, notListed, removeStories, restoreStories } from '../library/many-stories.ts';
import { removeStory, restoreStory, updateStory } from '../library/stories.ts';
import { listStories } from '../library/story-list.ts';
import { importPaste, importPaths, importSheets } from './import.ts';
import { type Feature, notFound, type Room, storyOr, transact } from './room.ts';
import { withDetails } from './story-details.ts';

type StoryCommands =
  `stories.${'import' | 'importSheets' | 'paste' | 'list' | 'get' | 'update' | 'remove' | 'restore' | 'removeAll' | 'restoreAll'}`;

export const storyCommands: Feature<StoryCommands> = (room) => ({
  'stories.import': ({ paths, askSheets }, context) => importPaths(room, paths, askSheets, context),

  'stories.importSheets': ({ files }, context) => importSheets(room, files, context),

  'stories.paste': ({ text, format }, context) => importPaste(room, { kind: 'paste', text, format }, context),

  'stories.list': ({ query, ...options }) => done(listStories(room.db, readQuery(query), options)),

  'stories.get': ({ id }) => storyOr(room, id),

  'stories.update': ({ id, details }) => update(room, id, details),

  'stories.remove': ({ id }) =>
    transact(room, () => {
      const story = storyOr(room, id);
      if (!story.ok) return story;
      removeStory(room.db, id, room.clock());
      return done({ id, title: story.value.title });
    }),

  'stories.restore': ({ id }) =>
    transact(room, () => (restoreStory(room.db, id) ? storyOr(room, id) : notFound('story', id))),

  'stories.removeAll': ({ ids }) =>
    transact(room, () => {
      const gone = notListed(room.db, ids);
      if (gone !== undefined) return notFound('story', gone);
      return done({ removed: removeStories(room.db, ids, room.clock()) });
    }),

  'stories.restoreAll': ({ ids }) =>
    transact(room, () => {
      const gone = notKept(room.db, ids);
      return gone === undefined ? done({ restored: restoreStories(room.db, ids) }) : notFound('story', gone);
    }),
});

async function update(
  room: Room,
  id: string,
  details: Partial<StoryDetails>,
): Promise<Outcome<StoryWithItems>> {
  const setsDate = details.published !== undefined || details.eventDate !== undefined;
  // The extractor is loaded when it is first needed: most sessions read in threads alone.
  const redate = setsDate ? (await import('./redate.ts')).redated : undefined;
  return transact(room, () => {
    const story = storyOr(room, id);
    if (!story.ok) return story;
    const detailed = withDetails(story.value, details);
    const updated = redate?.(detailed, room.today()) ?? detailed;
    updateStory(room.db, updated);
    if (redate) writeDates(room.db, updated);
    return storyOr(room, id);
  });
}
