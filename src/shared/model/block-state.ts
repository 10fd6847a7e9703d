import { z } from 'zod';
import { IsoDate, Timestamp } from './dates.ts';

/**
 * Who may have a block. `free`: it may be released. `usable`: the minister may say it; the paper stays in the house.
 * `not-disclosed`: the minister must know it and must not say it.
 */
export const Disclosure = z.enum(['free', 'usable', 'not-disclosed']);
export type Disclosure = z.infer<typeof Disclosure>;

/** What a block is where nobody has said: not released, since nobody decided that it may be. */
export const usualDisclosure: Disclosure = 'usable';

/** What somebody in the office wrote beside a block. It is never part of what the minister reads. */
export const Comment = z.object({ author: z.string(), at: Timestamp, text: z.string() });
export type Comment = z.infer<typeof Comment>;

export const ClearanceState = z.enum(['cleared', 'cleared-with-changes', 'awaited', 'refused']);
export type ClearanceState = z.infer<typeof ClearanceState>;

/** Who cleared a block, and which words: another text of the block is not cleared by it. */
export const Clearance = z.object({
  by: z.string(),
  state: ClearanceState,
  on: IsoDate.nullable(),
  /** The words that were looked at, as document/block-text.ts gives them. */
  text: z.string(),
});
export type Clearance = z.infer<typeof Clearance>;

/** What every block can have beside its words. Left out where it is the usual: so the same pack is the same text. */
export const blockState = {
  disclosure: Disclosure.optional(),
  comments: z.array(Comment).optional(),
  clearance: Clearance.optional(),
};
export const BlockState = z.object(blockState);
export type BlockState = z.infer<typeof BlockState>;
