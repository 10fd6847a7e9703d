import type { Commands } from '../shared/contract/contract.ts';
import { addendaCommands } from './commands/addenda.ts';
import { fileCommands } from './commands/files.ts';
import { itemCommands } from './commands/items.ts';
import { libraryCommands } from './commands/library.ts';
import { packCommands } from './commands/packs.ts';
import { pictureCommands } from './commands/pictures.ts';
import { readingCommands } from './commands/read-again.ts';
import { type Room, tellLibraryTrouble } from './commands/room.ts';
import { searchCommands } from './commands/search.ts';
import { storyCommands } from './commands/stories.ts';
import { versionCommands } from './commands/versions.ts';

/** The whole program without a window: every command of the contract, on one open library. */
export const createCommands = (room: Room): Commands =>
  tellLibraryTrouble(
    {
      ...libraryCommands(room),
      ...storyCommands(room),
      ...versionCommands(room),
      ...itemCommands(room),
      ...readingCommands(room),
      ...searchCommands(room),
      ...packCommands(room),
      ...addendaCommands(room),
      ...fileCommands(room),
      ...pictureCommands(room),
    },
    room.path,
  );
