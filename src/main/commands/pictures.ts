import { done } from '../../shared/failure.ts';
import { addPicture, pictureBytes } from '../library/pictures.ts';
import { type Feature, notFound, transact } from './room.ts';

export const pictureCommands: Feature<'pictures.add' | 'pictures.get'> = (room) => ({
  'pictures.add': async ({ path }, context) => {
    const read = await room.work.readPicture(path, context);
    if (!read.ok) return read;
    const { picture, bytes } = read.value;
    return transact(room, () => {
      addPicture(room.db, picture, bytes);
      return done(picture);
    });
  },

  'pictures.get': ({ sha256 }) => {
    const bytes = pictureBytes(room.db, sha256);
    return bytes ? done({ bytes: new Uint8Array(bytes) }) : notFound('picture', sha256);
  },
});
