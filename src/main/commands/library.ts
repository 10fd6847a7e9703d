import { done } from '../../shared/failure.ts';
import { backUp } from '../library/backup.ts';
import { libraryInfo } from '../library/info.ts';
import type { Feature } from './room.ts';

export const libraryCommands: Feature<'library.info' | 'library.backup'> = (room) => ({
  'library.info': () => done(libraryInfo(room.db, room.path, room.work.extractorVersion)),

  'library.backup': async ({ path }) => {
    const made = await backUp(room.db, room.path, path, room.nativeBinding);
    return made.ok ? done({ path, bytes: made.value.bytes, at: room.clock() }) : made;
  },
});
