import { z } from 'zod';
import { KnownDate, Timestamp } from './dates.ts';
import { Span } from './span.ts';

export const StoryKind = z.enum([
  'news_story',
  'press_release',
  'world_news_story',
  'speech',
  'statement',
  'government_response',
  'communique',
  'minutes',
  'case_study',
  'guidance',
  'note',
]);
export type StoryKind = z.infer<typeof StoryKind>;

/** The formats that the reader knows. */
export const StoryFormat = z.enum([
  'txt',
  'html',
  'json',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'eml',
  'msg',
  'csv',
  'xlsx',
  'feed',
  'paste',
  'paste-html',
]);
export type StoryFormat = z.infer<typeof StoryFormat>;

/** What a stretch of the body is, so that the reading pane and the extractor see the story's shape. */
export const BodyBlock = Span.extend({
  role: z.enum(['paragraph', 'heading', 'item', 'quotation', 'row']),
  /** Heading level 1 to 6, list depth from 1; 0 where it has no meaning. */
  level: z.int().nonnegative(),
});
export type BodyBlock = z.infer<typeof BodyBlock>;

/** A break in mid-sentence that the reader closed: `at` is the place in the body, `was` what stood there before. */
export const Join = z.object({ at: z.int().nonnegative(), was: z.string() });
export type Join = z.infer<typeof Join>;

/**
 * The body as it is stored: blocks joined by one blank line, links reduced to their words, breaks in mid-sentence
 * closed. Every span of an item points into `body`. The untouched source is kept beside it in the library.
 */
export const StoryText = z.object({ body: z.string(), blocks: z.array(BodyBlock), joins: z.array(Join) });
export type StoryText = z.infer<typeof StoryText>;

/** How a story came by its title: the story gives it, or the library made do, or a person set it. */
export const TitleBasis = z.enum(['stated', 'first-words', 'file-name', 'corrected']);
export type TitleBasis = z.infer<typeof TitleBasis>;

export const Story = StoryText.extend({
  id: z.string(),
  title: z.string(),
  /** Left out means stated. */
  titleBasis: TitleBasis.optional(),
  kind: StoryKind,
  publisher: z.string().nullable(),
  published: KnownDate.nullable(),
  /** The date of the event that the story reports, where it differs from publication or is all that is known. */
  eventDate: KnownDate.nullable(),
  address: z.string().nullable(),
  licence: z.string().nullable(),
  fileName: z.string(),
  format: StoryFormat,
  /** SHA-256 (hex) of the source file's bytes as they were read. */
  sourceSha256: z.string(),
  /** SHA-256 (hex) of `body` in UTF-8. */
  bodySha256: z.string(),
  importedAt: Timestamp,
  extractorVersion: z.int(),
  /** Sentences that a person has to know of how it was read. Left out where there is none. */
  remarks: z.array(z.string()).optional(),
});
export type Story = z.infer<typeof Story>;
