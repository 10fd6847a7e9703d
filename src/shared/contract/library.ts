import { z } from 'zod';
import { Timestamp } from '../model/dates.ts';

export const LibraryInfo = z.object({
  path: z.string(),
  name: z.string(),
  version: z.int(),
  stories: z.int(),
  quotes: z.int(),
  facts: z.int(),
  people: z.int(),
  packs: z.int(),
  /** Items that wait for a person's look. */
  unsure: z.int(),
  /** Stories that an older version of the reader read, and that nobody has looked at since. */
  toReadAgain: z.int(),
});
export type LibraryInfo = z.infer<typeof LibraryInfo>;

export const BackupReport = z.object({ path: z.string(), bytes: z.int(), at: Timestamp });

export const libraryContract = {
  'library.info': { input: z.object({}), output: LibraryInfo },
  /** A consistent copy of the library, made while it is in use, checked, written beside the target and renamed. */
  'library.backup': { input: z.object({ path: z.string() }), output: BackupReport },
} as const;
