import type { Feature } from './room.ts';
import { checkFile } from './verify/check-file.ts';

export const fileCommands: Feature<'files.verify'> = (room) => ({
  'files.verify': ({ path }, context) => checkFile(room, path, context),
});
