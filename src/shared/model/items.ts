import { z } from 'zod';
import { KnownDate } from './dates.ts';
import { Commitment, Moment } from './moment.ts';
import { Span } from './span.ts';

/**
 * What every item found in a story has. `start` and `end` are its place in the body and
 * `body.slice(start, end) === text`, but for a quote that a "said X" splits: see Quote.
 * `sure` is false where a person has to look before it is used; `doubts` says why, in sentences for the reader.
 */
const found = {
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  sure: z.boolean(),
  doubts: z.array(z.string()),
};

export const QuoteKind = z.enum(['block', 'inline', 'fragment']);
export type QuoteKind = z.infer<typeof QuoteKind>;

/**
 * A quote. `spans` are its pieces in order; there is one, equal to {start, end}, unless the attribution stands
 * inside the utterance ("…", she said, "…"): then `text` is the pieces joined by one space (or a blank line where
 * they stand in different paragraphs). Enclosing marks are outside the spans; marks reopened at later paragraphs of
 * a block stay inside, as they stand in the body.
 */
export const Quote = z.object({
  ...found,
  kind: QuoteKind,
  spans: z.array(Span).min(1),
  /** Fullest form of the name in the story, without Rt Hon and honours; null where the text does not say. */
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  /** Where the text names the speaker ("Home Secretary, Sajid Javid said:"). */
  cue: Span.nullable(),
  saidOn: KnownDate.nullable(),
});
export type Quote = z.infer<typeof Quote>;

export const FigureKind = z.enum(['money', 'share', 'count', 'measure', 'date']);
export type FigureKind = z.infer<typeof FigureKind>;

/** One value of a fact, as written, with the qualifiers that must never be lost. */
export const Figure = Span.extend({
  /** As written, without its qualifiers: "£970 million", "7 forces", "28 November". */
  text: z.string(),
  kind: FigureKind,
  /** In the unit (£970 million is 970000000, 5% is 5); null where the value has no single number. */
  amount: z.number().nullable(),
  /** "GBP", "%", "forces"; null where there is none. */
  unit: z.string().nullable(),
  /** "up to", "including council tax precept": each as written, with its place. */
  qualifiers: z.array(Span.extend({ text: z.string() })),
  /** For a relative or unfinished date ("October last year"): what it means, and how that is known. */
  resolved: KnownDate.nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** A fact: one sentence of the story that carries at least one figure, or a commitment. */
export const Fact = z.object({
  ...found,
  figures: z.array(Figure),
  asAt: KnownDate.nullable(),
  /** Left out where it commits nobody. */
  commitment: Commitment.optional(),
  /** "last month", "today": what is counted from the day of the story or of the words. Left out where there are none. */
  moments: z.array(Moment).optional(),
});
export type Fact = z.infer<typeof Fact>;

/** One person on a list or in a sentence that says who attended. `text` is the whole entry as written. */
export const Attendee = z.object({
  ...found,
  name: z.string(),
  /** Post-nominals with MP, MSP, AM, QPM, and Rt Hon. */
  honours: z.array(z.string()),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  /** "replacing Sara Thornton as Chair of NPCC in April 2019", "attending on behalf of …", "speaker". */
  note: z.string().nullable(),
});
export type Attendee = z.infer<typeof Attendee>;

/** How an item came to be as it is: read by the program, changed by a person, or marked by a person. */
export const Origin = z.enum(['read', 'corrected', 'marked']);
export type Origin = z.infer<typeof Origin>;

const stored = { id: z.string(), storyId: z.string(), origin: Origin };
export const StoredQuote = Quote.extend(stored);
export type StoredQuote = z.infer<typeof StoredQuote>;
/** A sentence that a person marks is a fact, whether the program sees a figure in it or not. */
export const StoredFact = Fact.extend(stored);
export type StoredFact = z.infer<typeof StoredFact>;
export const StoredAttendee = Attendee.extend(stored);
export type StoredAttendee = z.infer<typeof StoredAttendee>;

/** An item of any kind. */
export const StoredItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quote'), item: StoredQuote }),
  z.object({ kind: z.literal('fact'), item: StoredFact }),
  z.object({ kind: z.literal('attendee'), item: StoredAttendee }),
]);
export type StoredItem = z.infer<typeof StoredItem>;
