import { z } from 'zod';
import { IsoDate, KnownDate } from '../model/dates.ts';
import { StoredAttendee, StoredFact, StoredItem, StoredQuote } from '../model/items.ts';
import { Span } from '../model/span.ts';
import { Story, StoryKind } from '../model/story.ts';
import { SheetLook } from '../sheets/look.ts';
import { SheetMapping } from '../sheets/mapping.ts';
import { Nearness } from './versions.ts';

/** A row of the story list. */
export const StoryRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: StoryKind,
  publisher: z.string().nullable(),
  /** When it was published, else the day of what it reports. */
  date: KnownDate.nullable(),
  /** First words of the body, or the words round a match. Empty far down a long list, where nobody looks. */
  snippet: z.string(),
  /** Where it stands among the versions of its story, the earliest being 1; left out where it is the only one. */
  version: z.object({ number: z.int(), of: z.int() }).optional(),
  quotes: z.int(),
  facts: z.int(),
  attendees: z.int(),
  unsure: z.int(),
});
export type StoryRow = z.infer<typeof StoryRow>;

/** Why an item is aside though nobody dismissed it: a new reading no longer found it, or it was joined to another. */
export const AsideWhy = z.enum(['unfound', 'joined']);
export type AsideWhy = z.infer<typeof AsideWhy>;

export const StoryWithItems = Story.extend({
  quotes: z.array(StoredQuote),
  facts: z.array(StoredFact),
  attendees: z.array(StoredAttendee),
  /** What a person has put aside: in no list, no search and no pack, but kept. Left out where there is none. */
  dismissed: z.array(StoredItem).optional(),
  /** For those of them that no person dismissed: why they are aside, by id. Left out where there is none. */
  asideWhy: z.record(z.string(), AsideWhy).optional(),
});
export type StoryWithItems = z.infer<typeof StoryWithItems>;

/** What an import did, file by file. `reason` is a sentence that a person reads. */
export const ImportReport = z.object({
  imported: z.array(
    z.object({
      path: z.string(),
      storyId: z.string(),
      title: z.string(),
      /** Sentences that a person has to know of how it was read. */
      remarks: z.array(z.string()).optional(),
    }),
  ),
  /** Which story it is that was there, and the name of the file that it came from. */
  duplicates: z.array(
    z.object({ path: z.string(), storyId: z.string(), title: z.string(), fileName: z.string() }),
  ),
  /** Of those imported: which look like another issue of a story (`of`), for a person to compare. */
  near: z.array(
    z.object({
      path: z.string(),
      storyId: z.string(),
      title: z.string(),
      nearness: Nearness,
      of: z.object({ id: z.string(), title: z.string(), fileName: z.string() }),
    }),
  ),
  failed: z.array(z.object({ path: z.string(), reason: z.string() })),
  /** Files in the folders whose names promise nothing that we read. Left out where there is none. */
  passedBy: z.array(z.string()).optional(),
  /** Lists of attendees that were not imported: a person says first what their columns hold. */
  asked: z.array(SheetLook),
  /** True when a person stopped it: what is in stays, the rest was not tried. */
  stopped: z.boolean(),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** What a person may set by hand. A date set here has the basis "corrected". */
export const StoryDetails = z.object({
  title: z.string().min(1),
  kind: StoryKind,
  publisher: z.string().nullable(),
  published: IsoDate.nullable(),
  eventDate: IsoDate.nullable(),
  address: z.string().nullable(),
  licence: z.string().nullable(),
});
export type StoryDetails = z.infer<typeof StoryDetails>;

const byId = z.object({ id: z.string() });
const byIds = z.object({ ids: z.array(z.string()).min(1) });
const ItemKind = z.enum(['quote', 'fact', 'attendee']);
const oneItem = z.object({ kind: ItemKind, id: z.string() });
const MarkedKind = z.enum(['quote', 'fact']);

/** A story after a word on one of its items, and the change that takes it back. */
const Corrected = StoryWithItems.extend({ change: z.string() });

export const storiesContract = {
  /** Files and folders (looked through for files that we can read). Long: reports progress, can be cancelled. */
  'stories.import': {
    input: z.object({
      paths: z.array(z.string()).min(1),
      /** Sheets are not imported but handed back, to be looked at. Left out: read as their headings say. */
      askSheets: z.boolean().optional(),
    }),
    output: ImportReport,
  },
  /** Sheets that a person has looked at, each read as they said. Fails for a file that was changed since. */
  'stories.importSheets': {
    input: z.object({
      files: z.array(z.object({ path: z.string(), sha256: z.string(), mapping: SheetMapping.min(1) })).min(1),
    }),
    output: ImportReport,
  },
  /** Pasted text or pasted HTML. */
  'stories.paste': {
    input: z.object({ text: z.string(), format: z.enum(['paste', 'paste-html']) }),
    output: ImportReport,
  },
  /**
   * All stories, or those that match what was typed; newest first, best match first when something was typed. Of very
   * many matches those in titles come first, each part newest first. `total` counts those beyond `limit` too.
   */
  'stories.list': {
    input: z.object({
      query: z.string(),
      kinds: z.array(StoryKind).optional(),
      /** Only stories with something to check. */
      toCheck: z.boolean().optional(),
      /** Only stories with a list of attendees. */
      withAttendees: z.boolean().optional(),
      /** How many rows at most. Left out: all. */
      limit: z.int().positive().optional(),
      order: z.enum(['published', 'imported', 'title', 'match']).optional(),
    }),
    output: z.object({ rows: z.array(StoryRow), total: z.int() }),
  },
  'stories.get': { input: byId, output: StoryWithItems },
  'stories.update': {
    input: z.object({ id: z.string(), details: StoryDetails.partial() }),
    output: StoryWithItems,
  },
  /** Takes a story out of the library's lists; `stories.restore` brings it back, whole. */
  'stories.remove': { input: byId, output: z.object({ id: z.string(), title: z.string() }) },
  'stories.restore': { input: byId, output: StoryWithItems },
  /** The same for many at once: all of them, or, where one is not there, none. Fails: not-found. */
  'stories.removeAll': { input: byIds, output: z.object({ removed: z.int() }) },
  'stories.restoreAll': { input: byIds, output: z.object({ restored: z.int() }) },
  /**
   * Sets an item's speaker, role, organisation, whether a fact is a commitment, or says that a person has checked it
   * as it is.
   */
  'items.check': {
    input: z.object({
      kind: ItemKind,
      id: z.string(),
      /** Only for quotes: what the person says is right. Left out: right as it is. */
      speaker: z.string().nullable().optional(),
      role: z.string().nullable().optional(),
      organisation: z.string().nullable().optional(),
      /** Only for facts: whether it binds somebody to something to come. Nothing else is settled by it. */
      commitment: z.boolean().optional(),
    }),
    output: Corrected,
  },
  /**
   * Makes a quote or a fact of words that a person selected. Words and numbers are taken whole; space at the ends is
   * left out, and so are a quote's enclosing marks. Items may overlap and lie within each other as the person decides; two of a kind never have
   * exactly the same place, and a fact stays within one paragraph. A fact that cuts a figure or its qualifier
   * off is not sure. Fails: words-refused, not-found.
   */
  'items.mark': {
    input: z.object({
      storyId: z.string(),
      kind: MarkedKind,
      ...Span.shape,
      /** Only for quotes. */
      speaker: z.string().nullable().optional(),
      role: z.string().nullable().optional(),
      organisation: z.string().nullable().optional(),
    }),
    output: StoryWithItems,
  },
  /** Gives a quote or a fact other words of its story, by the rules of `items.mark`. */
  'items.extent': {
    input: z.object({ kind: MarkedKind, id: z.string(), ...Span.shape }),
    output: Corrected,
  },
  /**
   * Parts a quote or a fact in two where the word at `at` begins: the first keeps its id, both keep the speaker. Gives
   * the second's id, and the change that takes it back. Fails: words-refused, not-found.
   */
  'items.split': {
    input: z.object({ kind: MarkedKind, id: z.string(), at: z.int().nonnegative() }),
    output: z.object({ story: StoryWithItems, second: z.string(), change: z.string() }),
  },
  /**
   * Joins a quote or a fact with the next of its kind in the story. Words that stand between two quotes ("she added")
   * belong to neither: then the quote is in two pieces. The second is put aside. Fails: words-refused, not-found.
   */
  'items.join': {
    input: z.object({ kind: MarkedKind, id: z.string() }),
    output: z.object({ story: StoryWithItems, second: z.string(), change: z.string() }),
  },
  /** Puts an item aside; `items.restore` brings it back as it was. */
  'items.dismiss': { input: oneItem, output: StoryWithItems },
  /** Fails with words-refused where another item of its kind has taken the very same words since. */
  'items.restore': { input: oneItem, output: StoryWithItems },
} as const;
