import { z } from 'zod';
import { OwnChange } from '../pack/changes.ts';
import { CheckedItem, Difference, OpenChange } from '../verify/report.ts';

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

/** A tracked change that is still open in a file. */
export const FileTracked = OpenChange.extend({
  /** The same for the same change, however often the file is read. */
  id: z.string(),
  /** "Text", "Question", "Section title". */
  what: z.string(),
  /** What makes the pack say the same as it is now, in this order; empty where that is for a person to do. */
  accept: z.array(OwnChange),
  notes: z.array(z.string()),
  blockId: z.string().nullable(),
});
export type FileTracked = z.infer<typeof FileTracked>;

/** An edited file beside the pack that it came from. */
export const FileReview = z.object({
  path: z.string(),
  /** this: it was made from this pack. other: from another one. unknown: the file does not say. */
  madeFrom: z.enum(['this', 'other', 'unknown']),
  /** As the file reads with its open tracked changes refused: those come by themselves. */
  changes: z.array(FileChange),
  tracked: z.array(FileTracked),
  /** Every quote, fact and quotation of the file, as it reads with them accepted; those that are verbatim need nobody. */
  items: z.array(CheckedItem.extend({ blockId: z.string().nullable() })),
  comments: z.array(FileComment),
});
export type FileReview = z.infer<typeof FileReview>;
