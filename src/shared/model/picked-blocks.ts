import { z } from 'zod';
import { blockState } from './block-state.ts';
import { KnownDate } from './dates.ts';
import { Evidence } from './evidence.ts';
import { Attendee, Figure, QuoteKind } from './items.ts';
import { Commitment, Moment } from './moment.ts';

/** What every picked block keeps: which item it was, its evidence, and whether a person confirmed an unsure one. */
const picked = {
  ...blockState,
  id: z.string(),
  itemId: z.string(),
  /** The item's own words, verbatim. */
  text: z.string(),
  /** Why the program was not sure of the item when it was picked; empty when it was. */
  doubts: z.array(z.string()),
  evidence: Evidence,
};

export const QuoteBlock = z.object({
  ...picked,
  kind: z.literal('quote'),
  quoteKind: QuoteKind,
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  saidOn: KnownDate.nullable(),
  /** Of the words, BCP 47, where it is not the pack's own. */
  language: z.string().optional(),
});
export type QuoteBlock = z.infer<typeof QuoteBlock>;

export const FactBlock = z.object({
  ...picked,
  kind: z.literal('fact'),
  /** The figures with places relative to `text`, not to the story's body. */
  figures: z.array(Figure),
  asAt: KnownDate.nullable(),
  /** Only one that is sure; places as those of the figures. */
  commitment: Commitment.optional(),
  moments: z.array(Moment).optional(),
});
export type FactBlock = z.infer<typeof FactBlock>;

export const PackAttendee = Attendee.pick({
  text: true,
  name: true,
  honours: true,
  role: true,
  organisation: true,
  note: true,
  sure: true,
  doubts: true,
});
export type PackAttendee = z.infer<typeof PackAttendee>;

/** A whole attendee list, in the order of its source. `itemId` is the story's id: a story has one list. */
export const AttendeesBlock = z.object({
  ...picked,
  kind: z.literal('attendees'),
  people: z.array(PackAttendee).min(1),
});
export type AttendeesBlock = z.infer<typeof AttendeesBlock>;
