import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { NearStory } from '../../shared/contract/versions.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { nearStories } from '../library/near.ts';
import { getStory } from '../library/stories.ts';
import {
  idsTogether,
  leaveVersions,
  saidDifferent,
  sayDifferent,
  setVersions,
  versionsOf,
} from '../library/versions.ts';
import { compared, versionOf } from './compare.ts';
import { type Feature, type Room, storyOr, transact } from './room.ts';
import { inOrderOfIssue } from './version-order.ts';

type VersionCommands = `versions.${'of' | 'compare' | 'link' | 'unlink' | 'put' | 'different'}`;

/** Issues of one story: found, compared, linked. Nothing here changes a story's text or items. */
export const versionCommands: Feature<VersionCommands> = (room) => ({
  'versions.of': ({ id }) => {
    const story = storyOr(room, id);
    if (!story.ok) return story;
    return done({
      versions: versionsOf(room.db, id),
      near: nearTo(room, story.value),
      different: saidDifferent(room.db, id),
    });
  },

  'versions.compare': ({ one, other }) => {
    const pair = bothStories(room, one, other);
    return pair.ok ? done(compared(room, ...pair.value)) : pair;
  },

  'versions.link': ({ earlier, later }) =>
    transact(room, () => {
      const pair = bothStories(room, earlier, later);
      if (!pair.ok) return pair;
      const before = groupsOf(room, [earlier, later]);
      setVersions(room.db, inOrderOfIssue(room.db, before.flat()), room.newId());
      sayDifferent(room.db, earlier, later, false);
      return done({ versions: versionsOf(room.db, later), before });
    }),

  'versions.unlink': ({ id }) =>
    transact(room, () => {
      const story = storyOr(room, id);
      if (!story.ok) return story;
      const before = groupsOf(room, [id]);
      leaveVersions(room.db, id);
      return done({ versions: versionsOf(room.db, before[0]?.find((each) => each !== id) ?? id), before });
    }),

  'versions.put': ({ groups }) =>
    transact(room, () => {
      for (const id of groups.flat()) leaveVersions(room.db, id);
      for (const group of groups) if (group.length > 1) setVersions(room.db, group, room.newId());
      return done({});
    }),

  'versions.different': ({ one, other, different }) =>
    transact(room, () => {
      const pair = bothStories(room, one, other);
      if (!pair.ok) return pair;
      sayDifferent(room.db, one, other, different);
      return done({});
    }),
});

function bothStories(room: Room, one: string, other: string): Outcome<[StoryWithItems, StoryWithItems]> {
  if (one === other) return failed({ kind: 'bad-request', detail: 'a story beside itself' });
  const [first, second] = [storyOr(room, one), storyOr(room, other)];
  if (!first.ok) return first;
  return second.ok ? done([first.value, second.value]) : second;
}

/** What each of these is linked with, itself among them; one group once. */
function groupsOf(room: Room, ids: string[]): string[][] {
  const groups = ids
    .map((id) => idsTogether(room.db, id))
    .map((group, at) => (group.length ? group : [ids[at] ?? '']));
  return groups.filter((group, at) => !groups.slice(0, at).some((other) => other[0] === group[0]));
}

function nearTo(room: Room, story: StoryWithItems): NearStory[] {
  return nearStories(room.db, story).flatMap(({ id, nearness }) => {
    const near = getStory(room.db, id);
    return near ? [{ ...versionOf(near), nearness }] : [];
  });
}
