import type { IsoDate, KnownDate } from '../model/dates.ts';
import type { Attendee, Fact, Quote } from '../model/items.ts';
import type { StoryKind, StoryText } from '../model/story.ts';

/** A stretch of a source whose structure is known (a parsed page); `text` is one line without markup. */
export interface SourceBlock {
  role: 'paragraph' | 'heading' | 'item' | 'quotation' | 'row';
  level: number;
  text: string;
}

/** A person whom a sheet gives column by column, exactly; `block` is the place of their row in the source's blocks. */
export interface SourcePerson {
  block: number;
  /** As written, with title and post-nominals. */
  name: string;
  honours: string[];
  role: string | null;
  organisation: string | null;
  note: string | null;
}

/**
 * What reading hands over: either `plain`, text whose line breaks may mean anything, or `blocks`, whose breaks are
 * certain because markup said so. The rest is what the format itself states; the text is not asked for it.
 */
export interface SourceText {
  plain?: string;
  blocks?: SourceBlock[];
  title?: string;
  kind?: StoryKind;
  publisher?: string;
  published?: IsoDate;
  /** The day of what it tells, such as the one on which a speech was given. */
  eventDate?: IsoDate;
  address?: string;
  licence?: string;
  /** Sentences that a person has to know of how it was read. */
  remarks?: string[];
  /** Only where the format itself names them: then the text is not searched for others. No block may be empty. */
  attendees?: SourcePerson[];
}

/** What is found in a body. Lists are in the order of the text. */
export interface Found {
  quotes: Quote[];
  facts: Fact[];
  attendees: Attendee[];
  published: KnownDate | null;
  eventDate: KnownDate | null;
}

/** Everything read from one story. */
export interface Extraction extends StoryText, Found {
  /** null where the text has none: the library then uses the file's name and says so. */
  title: string | null;
  kind: StoryKind | null;
  publisher: string | null;
  address: string | null;
  licence: string | null;
  /** Sentences that a person has to know of how its text was made good. Left out where there is none. */
  remarks?: string[];
}

/** `today` bounds what a date without a year can mean: a story does not report an event far in the future. */
export interface ExtractOptions {
  today: IsoDate;
}
