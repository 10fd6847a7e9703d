import { z } from 'zod';
import { blockState, ClearanceState } from './block-state.ts';
import { IsoDate } from './dates.ts';
import { Picture } from './picture.ts';

// Blocks in the office's own words: never evidence. Empty text means "not given". "Own text" is paragraphs parted by
// blank lines, where lines that begin with "- " are a list and lines that begin with "1. " a numbered one.

const own = { ...blockState, id: z.string() };

export const TextBlock = z.object({
  ...own,
  kind: z.literal('text'),
  text: z.string(),
  /** Of the words, BCP 47, where it is not the pack's own. */
  language: z.string().optional(),
});
export type TextBlock = z.infer<typeof TextBlock>;

export const Likelihood = z.enum(['certain', 'may-arise', 'unlikely']);
export type Likelihood = z.infer<typeof Likelihood>;

/** A question that the minister may be asked; the answers are own text. */
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

export const QuestionBlock = QuestionWords.extend({ ...own, kind: z.literal('question') });
export type QuestionBlock = z.infer<typeof QuestionBlock>;

/** A line to take: what to say, and own text that stands behind it. */
export const LineBlock = z.object({
  ...own,
  kind: z.literal('line'),
  line: z.string(),
  support: z.string(),
});
export type LineBlock = z.infer<typeof LineBlock>;

/** What happens when, and who leads: "10:15", "Flood fund", "Minister". */
export const AgendaBlock = z.object({
  ...own,
  kind: z.literal('agenda'),
  items: z.array(z.object({ time: z.string(), title: z.string(), lead: z.string() })).min(1),
});
export type AgendaBlock = z.infer<typeof AgendaBlock>;

/** What one must know to be there: "Arrival", "Main gate, 10:00; met by …". */
export const LogisticsBlock = z.object({
  ...own,
  kind: z.literal('logistics'),
  rows: z.array(z.object({ what: z.string(), details: z.string() })).min(1),
});
export type LogisticsBlock = z.infer<typeof LogisticsBlock>;

/** Who a person is, in own text, beside a picture where there is one. */
export const PortraitBlock = z.object({
  ...own,
  kind: z.literal('portrait'),
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  text: z.string(),
  picture: Picture.nullable(),
});
export type PortraitBlock = z.infer<typeof PortraitBlock>;

/** A table of the office's own. Each row has one cell a column; the first cell heads its row. */
export const TableBlock = z.object({
  ...own,
  kind: z.literal('table'),
  caption: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.array(z.array(z.string())).min(1),
});
export type TableBlock = z.infer<typeof TableBlock>;

export const PictureBlock = z.object({
  ...own,
  kind: z.literal('picture'),
  picture: Picture,
  /** What it shows, for those who cannot see it. */
  alternative: z.string(),
  caption: z.string(),
});
export type PictureBlock = z.infer<typeof PictureBlock>;

/** One value of a chart, as a fact of the pack gives it; `factId` null where the figure is the office's own. */
export const ChartPoint = z.object({ label: z.string(), value: z.number(), factId: z.string().nullable() });
export type ChartPoint = z.infer<typeof ChartPoint>;

/** A measure in bars, or as a line over time. Its values are printed as a table too. */
export const ChartBlock = z.object({
  ...own,
  kind: z.literal('chart'),
  title: z.string(),
  /** Written after each value, such as "%" or "£ million". */
  unit: z.string(),
  shape: z.enum(['bars', 'line']),
  points: z.array(ChartPoint).min(1),
  /** What it shows, for those who cannot see it. Left empty, it is made from the values. */
  alternative: z.string(),
});
export type ChartBlock = z.infer<typeof ChartBlock>;

/** Who cleared what, and when. */
export const ClearanceBlock = z.object({
  ...own,
  kind: z.literal('clearance'),
  rows: z
    .array(z.object({ what: z.string(), by: z.string(), state: ClearanceState, on: IsoDate.nullable() }))
    .min(1),
});
export type ClearanceBlock = z.infer<typeof ClearanceBlock>;

/** A numbered addendum: what changed on which page since the version that went into the box. */
export const AddendumBlock = z.object({
  ...own,
  kind: z.literal('addendum'),
  number: z.int().positive(),
  since: z.string(),
  rows: z.array(z.object({ page: z.string(), change: z.string() })).min(1),
});
export type AddendumBlock = z.infer<typeof AddendumBlock>;

export const OwnBlock = z.discriminatedUnion('kind', [
  TextBlock,
  QuestionBlock,
  LineBlock,
  AgendaBlock,
  LogisticsBlock,
  PortraitBlock,
  TableBlock,
  PictureBlock,
  ChartBlock,
  ClearanceBlock,
  AddendumBlock,
]);
export type OwnBlock = z.infer<typeof OwnBlock>;
