import { z } from 'zod';
import { ListMapping } from './mapping.ts';

/** A file of sheets that waits for a person to say what its columns hold. */
export const SheetLook = z.object({
  path: z.string(),
  /** SHA-256 (hex) of the file as it was looked at. */
  sha256: z.string(),
  lists: z.array(
    z.object({
      /** How it is read as long as nobody says otherwise. */
      list: ListMapping,
      /** Whether its headings leave nothing to ask. */
      known: z.boolean(),
      /** The first rows of the list's own rows and columns. */
      rows: z.array(z.array(z.string())),
    }),
  ),
  /** Sentences: what a person has to know about this file. */
  remarks: z.array(z.string()),
});
export type SheetLook = z.infer<typeof SheetLook>;
export type LookedList = SheetLook['lists'][number];
