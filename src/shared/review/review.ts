import { z } from 'zod';
import { OwnChange } from '../pack/changes.ts';
import { CheckedItem, Difference } from '../verify/report.ts';

/** One thing that an edited file says otherwise than its pack. */
export const FileChange = z.object({
  /** The same for the same change, however often the file is read. */
  id: z.string(),
  kind: z.enum(['edited', 'added', 'removed', 'moved']),
  /** "Text", "Question", "Section title", "Event". */
  what: z.string(),
  /** The section of the pack that it is in; null for the cover. */
  section: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  difference: Difference,
  /** What makes the pack say the same; null where that is for a person to do in the pack. */
  accept: OwnChange.nullable(),
  /** What else a person should know, in sentences. */
  notes: z.array(z.string()),
  blockId: z.string().nullable(),
  /** Under which it was printed; null for the cover and the sources. */
  anchor: z.string().nullable(),
});
export type FileChange = z.infer<typeof FileChange>;

export const FileComment = z.object({
  author: z.string(),
  /** As the file has it. */
  date: z.string().nullable(),
  text: z.string(),
  section: z.string().nullable(),
  /** The words that it stands beside. */
  beside: z.string(),
  /** What puts it beside the block that it is about; null where it stands beside none. */
  accept: OwnChange.nullable(),
});
export type FileComment = z.infer<typeof FileComment>;

/** An edited file beside the pack that it came from. */
export const FileReview = z.object({
  path: z.string(),
  /** this: it was made from this pack. other: from another one. unknown: the file does not say. */
  madeFrom: z.enum(['this', 'other', 'unknown']),
  changes: z.array(FileChange),
  /** Every quote, fact and quotation of the file; only those that are not verbatim need a person. */
  items: z.array(CheckedItem.extend({ blockId: z.string().nullable() })),
  comments: z.array(FileComment),
  trackedChanges: z.int(),
});
export type FileReview = z.infer<typeof FileReview>;
