import { attendeeHeading } from '../attendees/headings.ts';
import { isKnownHeading } from '../layout/headings.ts';
import type { Block, Page } from '../page.ts';
import type { Cue } from './cues.ts';
import type { FoundQuote } from './found.ts';

/** How many paragraphs behind a cue are looked at: longer quotes are speeches. */
export const furthest = 40;

export interface Run {
  quote: FoundQuote;
  /** The last block that belongs to it. */
  last: number;
}

/** What the run of blocks behind a cue needs to know of the page. */
export interface Setting {
  page: Page;
  /** Blocks that lead into somebody's words, by index. */
  cues: ReadonlyMap<number, Cue>;
  /** Blocks that were sentences of a text without paragraphs (see `flattened.ts`). */
  apart: ReadonlySet<number>;
  /** Names and office of the speaker, for telling words from the story around them. */
  surname: string;
  given: string;
  office: string[];
}

export const isStop = (block: Block, { cues }: Pick<Setting, 'cues'>): boolean =>
  block.role === 'heading' ||
  cues.has(block.index) ||
  isKnownHeading(block.text) ||
  attendeeHeading(block.text) !== null;

/** The first words of the speaker's office, by which the story may name the speaker. */
export const officeWords = (role: string | null): string[] =>
  role === null ? [] : role.toLowerCase().split(/\s+/).slice(0, 4);
