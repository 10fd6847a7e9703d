import { z } from 'zod';
import { IsoDate, KnownDate, Timestamp } from './dates.ts';
import { Evidence } from './evidence.ts';
import { Attendee, Figure, QuoteKind } from './items.ts';

/** What every picked block keeps: which item it was, its evidence, and whether a person confirmed an unsure one. */
const picked = {
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
});
export type QuoteBlock = z.infer<typeof QuoteBlock>;

export const FactBlock = z.object({
  ...picked,
  kind: z.literal('fact'),
  /** The figures with places relative to `text`, not to the story's body. */
  figures: z.array(Figure),
  asAt: KnownDate.nullable(),
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

/** The office's own words: paragraphs parted by blank lines; a line that begins with "- " is a list item. */
export const TextBlock = z.object({ id: z.string(), kind: z.literal('text'), text: z.string() });
export type TextBlock = z.infer<typeof TextBlock>;

export const Likelihood = z.enum(['certain', 'may-arise', 'unlikely']);
export type Likelihood = z.infer<typeof Likelihood>;

/** A question that the minister may be asked. Empty text means "not given"; the answers are written as own text is. */
export const QuestionWords = z.object({
  question: z.string(),
  answer: z.string(),
  /** What to say when the answer was not enough. */
  ifPressed: z.string(),
  /** What to say only when attacked. */
  defensive: z.string(),
  likelihood: Likelihood,
});
export type QuestionWords = z.infer<typeof QuestionWords>;

/** A question with its answers, in the office's own words: never evidence. */
export const QuestionBlock = QuestionWords.extend({ id: z.string(), kind: z.literal('question') });
export type QuestionBlock = z.infer<typeof QuestionBlock>;

export const Block = z.discriminatedUnion('kind', [
  QuoteBlock,
  FactBlock,
  AttendeesBlock,
  TextBlock,
  QuestionBlock,
]);
export type Block = z.infer<typeof Block>;
/** Those in the office's own words; all others are picked and carry their evidence. */
export type OwnBlock = TextBlock | QuestionBlock;
export type PickedBlock = Exclude<Block, OwnBlock>;

export const isPicked = (block: Block): block is PickedBlock => 'evidence' in block;

/** The sections of a pack in the order that offices use, and one of the writer's own. */
export const SectionKind = z.enum([
  'purpose',
  'logistics',
  'agenda',
  'objectives',
  'steering_brief',
  'top_lines',
  'lines_to_take',
  'questions',
  'quotes',
  'facts',
  'attendees',
  'background',
  'press',
  'annex',
  'clearance',
  'own',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const Section = z.object({
  id: z.string(),
  kind: SectionKind,
  title: z.string(),
  blocks: z.array(Block),
});
export type Section = z.infer<typeof Section>;

export const Marking = z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET']);
export type Marking = z.infer<typeof Marking>;

/** What the cover says. Empty text means "not given": the line is then left out. */
export const PackDetails = z.object({
  title: z.string(),
  event: z.string(),
  eventDate: IsoDate.nullable(),
  place: z.string(),
  minister: z.string(),
  department: z.string(),
  contact: z.string(),
  /** The office's own version, such as "2" or "draft 3". */
  version: z.string(),
  copyNumber: z.string(),
  marking: Marking,
  /** Printed beside the marking, such as "NOT FOR ONWARD CIRCULATION". */
  handling: z.string(),
});
export type PackDetails = z.infer<typeof PackDetails>;

export const Pack = z.object({
  id: z.string(),
  details: PackDetails,
  sections: z.array(Section),
  createdAt: Timestamp,
  changedAt: Timestamp,
});
export type Pack = z.infer<typeof Pack>;
