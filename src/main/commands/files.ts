import { packOr } from './pack-steps.ts';
import type { Feature } from './room.ts';
import { checkFile } from './verify/check-file.ts';
import { reviewFile } from './verify/review.ts';

export const fileCommands: Feature<'files.verify' | 'files.review'> = (room) => ({
  'files.verify': ({ path }, context) => checkFile(room, path, context),

  'files.review': ({ packId, path }, context) => {
    const pack = packOr(room, packId);
    return pack.ok ? reviewFile(room, pack.value, path, context) : pack;
  },
});
