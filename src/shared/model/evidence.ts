import { z } from 'zod';
import { KnownDate, Timestamp } from './dates.ts';
import { Span } from './span.ts';
import { StoryKind } from './story.ts';

/**
 * Where a picked item comes from, copied into the pack when it is picked. A later re-reading of the library, a
 * changed story, even a lost one, never changes what the pack says: the evidence stays as it was.
 */
export const Evidence = z.object({
  storyId: z.string(),
  storyTitle: z.string(),
  storyKind: StoryKind,
  publisher: z.string().nullable(),
  published: KnownDate.nullable(),
  eventDate: KnownDate.nullable(),
  address: z.string().nullable(),
  licence: z.string().nullable(),
  fileName: z.string(),
  /** SHA-256 (hex) of the source file's bytes. */
  sourceSha256: z.string(),
  /** SHA-256 (hex) of the body that `spans` point into. */
  bodySha256: z.string(),
  spans: z.array(Span),
  /** SHA-256 (hex) of the item's text in UTF-8. */
  textSha256: z.string(),
  extractorVersion: z.int(),
  pickedAt: Timestamp,
});
export type Evidence = z.infer<typeof Evidence>;
