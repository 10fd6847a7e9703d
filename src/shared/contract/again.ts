import { z } from 'zod';
import { Rereading } from '../model/rereading.ts';
import { StoryWithItems } from './stories.ts';

/** A story that a new reading would change, in numbers. */
export const ChangedStory = z.object({
  id: z.string(),
  title: z.string(),
  added: z.int(),
  gone: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** How many of title and dates would change. */
  details: z.int(),
  /** Stands for exactly these changes: no others are accepted in their place. */
  seal: z.string(),
});
export type ChangedStory = z.infer<typeof ChangedStory>;

const NotRead = z.object({ id: z.string(), title: z.string(), reason: z.string() });

/** What a new reading of the library would change. */
export const ReadAgainReport = z.object({
  stories: z.array(ChangedStory),
  /** How many stories stay as they are. */
  unchanged: z.int(),
  failed: z.array(NotRead),
  /** True when a person stopped it: the rest was not read. */
  stopped: z.boolean(),
});
export type ReadAgainReport = z.infer<typeof ReadAgainReport>;

export const AcceptReport = z.object({
  /** Each with the change that takes it back. */
  accepted: z.array(z.object({ id: z.string(), change: z.string() })),
  /** Stories that are not as they were shown any more: nothing was changed in them. */
  differ: z.array(z.object({ id: z.string(), title: z.string() })),
  failed: z.array(NotRead),
  stopped: z.boolean(),
});
export type AcceptReport = z.infer<typeof AcceptReport>;

const sealed = z.object({ id: z.string(), seal: z.string() });

export const againContract = {
  /**
   * Reads stories again and says what would change: those that an older reader read, unless told which, or all. No
   * item is written; a story in which nothing changes is noted as read by the present reader. Long: reports
   * progress, can be cancelled.
   */
  'reading.preview': {
    input: z.object({ ids: z.array(z.string()).optional(), all: z.boolean().optional() }),
    output: ReadAgainReport,
  },
  /** The same for one story, with every change. Nothing is written. */
  'reading.changes': {
    input: z.object({ id: z.string() }),
    output: z.object({ row: ChangedStory, story: StoryWithItems, rereading: Rereading }),
  },
  /** Accepts what was shown of these stories, each in one transaction. Long: reports progress, can be cancelled. */
  'reading.accept': { input: z.object({ stories: z.array(sealed).min(1) }), output: AcceptReport },
  /** Keeps stories as they are: they are not offered again until there is a newer reader. */
  'reading.keep': { input: z.object({ ids: z.array(z.string()).min(1) }), output: z.object({}) },
  /** Offers stories again that were kept as they are. */
  'reading.unkeep': { input: z.object({ ids: z.array(z.string()).min(1) }), output: z.object({}) },
  /**
   * Takes back what was done to the items of stories at once (a reading accepted, an item split or joined). What a person has dealt with since stays as it
   * is; `left` says how many items those are. Fails: not-found.
   */
  'changes.takeBack': {
    input: z.object({ changes: z.array(z.string()).min(1) }),
    output: z.object({ stories: z.int(), left: z.int() }),
  },
} as const;
