import { z } from 'zod';
import { IsoDate, Timestamp } from './dates.ts';
import { OwnBlock } from './own-blocks.ts';
import { AttendeesBlock, FactBlock, QuoteBlock } from './picked-blocks.ts';

export * from './own-blocks.ts';
export * from './picked-blocks.ts';

export const Block = z.discriminatedUnion('kind', [
  QuoteBlock,
  FactBlock,
  AttendeesBlock,
  ...OwnBlock.options,
]);
export type Block = z.infer<typeof Block>;
/** Copied from a story with their evidence; all others are in the office's own words. */
export type PickedBlock = Exclude<Block, OwnBlock>;

export const isPicked = (block: Block): block is PickedBlock => 'evidence' in block;

/** The sections of a pack in the order that offices use, and one of the writer's own. */
export const SectionKind = z.enum([
  'addendum',
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
  /** Its pages lie on their side, for wide tables. Left out where they do not. */
  landscape: z.literal(true).optional(),
});
export type Section = z.infer<typeof Section>;

export const Marking = z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET']);
export type Marking = z.infer<typeof Marking>;

/** How a minister likes paper. */
export const PrintProfile = z.object({
  /** Of running text, in points; everything else grows with it. */
  size: z.number().min(10).max(18),
  /** Pale and slanting across each page, such as "DRAFT"; empty for none. */
  watermark: z.string(),
  /** What stands at the foot of each page beside the title and the page number. */
  onEveryPage: z.array(z.enum(['department', 'date', 'copy'])),
  /** Sources as a list that closes the pack, or as a footnote on the page where each is quoted. */
  sources: z.enum(['list', 'footnotes']),
});
export type PrintProfile = z.infer<typeof PrintProfile>;

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
  print: PrintProfile,
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

/** The same pack for other readers: what a copy may not hold is in no part of its file. */
export const Rendition = z.enum(['minister', 'usable', 'release']);
export type Rendition = z.infer<typeof Rendition>;
