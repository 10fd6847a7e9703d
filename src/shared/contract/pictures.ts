import { z } from 'zod';
import { Picture } from '../model/picture.ts';

export const picturesContract = {
  /** Takes a picture file into the library, ready for print. A block of a pack then names it. */
  'pictures.add': { input: z.object({ path: z.string() }), output: Picture },
  /** The bytes of a picture, to show it. */
  'pictures.get': {
    input: z.object({ sha256: z.string() }),
    output: z.object({ bytes: z.instanceof(Uint8Array) }),
  },
} as const;
