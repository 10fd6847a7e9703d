import type { NewReading } from '../../shared/again/compare.ts';
import { compareReading } from '../../shared/again/compare.ts';
import type { ChangedStory } from '../../shared/contract/again.ts';
import type { CommandContext } from '../../shared/contract/contract.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { Rereading } from '../../shared/model/rereading.ts';
import { sha256 } from '../hash.ts';
import { handsOf } from '../library/readings.ts';
import { mappingOf, sourceOf } from '../library/stories.ts';
import { notFound, type Room, storyOr } from './room.ts';

/** A story as the reader has it now, and the hash of the body that it was read from. */
export interface Reread {
  reading: NewReading;
  bodySha256: string;
}

/** A story as the library has it, beside what a new reading changes of it. */
export interface Compared {
  story: StoryWithItems;
  rereading: Rereading;
}

/** Reads a story again as it is kept. A fault of our own with one story is its failure; the others go on. */
export async function reread(room: Room, id: string, { signal }: CommandContext): Promise<Outcome<Reread>> {
  if (signal.aborted) return failed({ kind: 'cancelled' });
  const found = storyOr(room, id);
  if (!found.ok) return found;
  const { quotes: _q, facts: _f, attendees: _a, dismissed: _d, asideWhy: _w, ...story } = found.value;
  const bytes = sourceOf(room.db, id) ?? new Uint8Array();
  const kept = { story, bytes, mapping: mappingOf(room.db, id) };
  try {
    const reading = await room.work.rereadStory(kept, room.today(), { signal });
    return reading.ok ? done({ reading: reading.value, bodySha256: story.bodySha256 }) : reading;
  } catch (error) {
    room.log?.(error);
    return failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** What a reading changes of a story as it is at this moment. */
export function compareNow(room: Room, id: string, { reading, bodySha256 }: Reread): Outcome<Compared> {
  const found = storyOr(room, id);
  if (!found.ok) return found;
  if (found.value.bodySha256 !== bodySha256) return notFound('story', id);
  const rereading = compareReading(found.value, reading, handsOf(room.db, id));
  return done({ story: found.value, rereading });
}

/** The changes in numbers. */
export function rowOf({ story, rereading }: Compared): ChangedStory {
  const { details, items, unchanged } = rereading;
  const count = (what: 'added' | 'gone' | 'changed') => items.filter((item) => item.what === what).length;
  return {
    ...{ id: story.id, title: story.title, details: details.length, unchanged },
    ...{ added: count('added'), gone: count('gone'), changed: count('changed') },
    seal: sealOf(rereading),
  };
}

const sealOf = ({ details, items }: Rereading): string => sha256(JSON.stringify([details, items]));

/** Whether these are the very changes that a person was shown. */
export const isSealed = ({ rereading }: Compared, seal: string): boolean => sealOf(rereading) === seal;
