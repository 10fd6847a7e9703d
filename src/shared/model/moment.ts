import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { Span } from './span.ts';

/**
 * Words that name a time from where their writer stands: "last month", "by the end of the year". `from` and `to` are
 * the first and last day that they mean, both null where that cannot be told; `reason` says how it was worked out, or
 * why it could not be, in a sentence for the reader.
 */
export const Moment = Span.extend({
  text: z.string(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  /** What it is counted from: the story's date, or the day of the words where they were said on another. */
  basis: z.enum(['story', 'words']),
  reason: z.string(),
});
export type Moment = z.infer<typeof Moment>;

/**
 * That those of whom a fact speaks bind themselves to something that is to come. The figures keep what they are; this
 * stands beside them. Where it is not `sure`, `doubts` say why, and it enters no pack before a person has said so.
 */
export const Commitment = Span.extend({
  /** The words that bind: "will invest", "has committed to". */
  text: z.string(),
  /** By when or when, as written: "by March 2026", "next year"; null where the sentence does not say. */
  due: Moment.nullable(),
  sure: z.boolean(),
  doubts: z.array(z.string()),
});
export type Commitment = z.infer<typeof Commitment>;
