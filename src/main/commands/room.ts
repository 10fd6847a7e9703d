import type { CommandName, Commands } from '../../shared/contract/contract.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import type { IsoDate, Timestamp } from '../../shared/model/dates.ts';
import type { Db } from '../library/sql.ts';
import { getStory } from '../library/stories.ts';
import { libraryTrouble } from '../library/trouble.ts';
import type { Work } from './work.ts';

/** All that commands know of the world. */
export interface Room {
  db: Db;
  /** Where the library is. */
  path: string;
  /** Why nothing can be written to it, though it was to be. */
  readOnlyFor?: Failure | undefined;
  clock(): Timestamp;
  /** The calendar day where the person sits: it bounds what "Monday 8 October" can mean. */
  today(): IsoDate;
  newId(): string;
  work: Work;
  /** Whether what writes packs is made ready for a person who sits here, before they ask for a file. */
  rehearses?: boolean | undefined;
  nativeBinding?: string | undefined;
  /** Hears of faults of our own that must not stop what else is being done. */
  log?(error: unknown): void;
  /** Told in the midst of a long command that others' views are stale; its end is for the caller to tell. */
  onChanged?(what: ('library' | 'stories' | 'packs')[]): void;
}

/** The commands of one feature. */
export type Feature<Names extends CommandName> = (room: Room) => Pick<Commands, Names>;

/** One command, one transaction: either all of `change` is in the library or nothing of it. */
export const transact = <T>(room: Room, change: () => Outcome<T>): Outcome<T> =>
  room.db.transaction(change).immediate();

export const notFound = (what: string, id: string) => failed({ kind: 'not-found', what, id });

/** A story of the lists with its items, or the failure that there is none. */
export function storyOr(room: Room, id: string): Outcome<StoryWithItems> {
  const story = getStory(room.db, id);
  return story ? done(story) : notFound('story', id);
}

/** A full disk or a damaged file is a failure to tell in words, whichever command meets it. */
export function tellLibraryTrouble(commands: Commands, path: string): Commands {
  const told = Object.entries(commands).map(([name, command]) => [
    name,
    async (input: never, context: never) => {
      try {
        return await command(input, context);
      } catch (error) {
        const failure = libraryTrouble(error, path);
        if (failure) return failed(failure);
        throw error;
      }
    },
  ]);
  return Object.fromEntries(told) as Commands;
}
