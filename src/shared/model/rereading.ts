import { z } from 'zod';
import { KnownDate } from './dates.ts';
import { Attendee, Fact, Quote, StoredItem } from './items.ts';
import { TitleBasis } from './story.ts';

/** An item as the reader finds it, before the library keeps it. */
export const FoundItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quote'), item: Quote }),
  z.object({ kind: z.literal('fact'), item: Fact }),
  z.object({ kind: z.literal('attendee'), item: Attendee }),
]);
export type FoundItem = z.infer<typeof FoundItem>;

/** What of an item can be read differently. */
export const ItemPart = z.enum([
  'words',
  'place',
  'form',
  'speaker',
  'name',
  'honours',
  'role',
  'organisation',
  'note',
  'figures',
  'commitment',
  'times',
  'date',
  'doubts',
]);
export type ItemPart = z.infer<typeof ItemPart>;

/** How one item of a story would be after a new reading. */
export const ItemChange = z.discriminatedUnion('what', [
  /** `back`: the id of one that an earlier reading no longer found, and this one finds again; else null. */
  z.object({ what: z.literal('added'), now: FoundItem, back: z.string().nullable() }),
  z.object({ what: z.literal('gone'), was: StoredItem }),
  /** The item stays the same one, under its id; `parts` are read differently. */
  z.object({ what: z.literal('changed'), was: StoredItem, now: FoundItem, parts: z.array(ItemPart).min(1) }),
]);
export type ItemChange = z.infer<typeof ItemChange>;

/** What the reader makes of the story as a whole. */
export const Reading = z.object({
  title: z.string(),
  titleBasis: TitleBasis,
  published: KnownDate.nullable(),
  eventDate: KnownDate.nullable(),
});
export type Reading = z.infer<typeof Reading>;

/** One detail of a story that a new reading has differently. */
export const DetailChange = z.discriminatedUnion('detail', [
  z.object({ detail: z.literal('title'), was: z.string(), now: z.string(), basis: TitleBasis }),
  z.object({
    detail: z.enum(['published', 'eventDate']),
    was: KnownDate.nullable(),
    now: KnownDate.nullable(),
  }),
]);
export type DetailChange = z.infer<typeof DetailChange>;

/** A new reading of a story beside what the library has. What a person made of the story is in neither list. */
export const Rereading = z.object({
  details: z.array(DetailChange),
  /** In the order of the text. */
  items: z.array(ItemChange),
  /** How many items stay as they are. */
  unchanged: z.int().nonnegative(),
});
export type Rereading = z.infer<typeof Rereading>;
