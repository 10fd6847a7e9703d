import type { KnownDate } from '../model/dates.ts';
import type { StoryKind, StoryText } from '../model/story.ts';
import { attendeesIn } from './attendees/attendees.ts';
import { statedAttendees } from './attendees/stated.ts';
import { factsIn } from './facts/facts.ts';
import { storyDates } from './facts/story-dates.ts';
import { asWritten } from './garbled/as-written.ts';
import { lostMarks, lostMarksRemark } from './garbled/lost-marks.ts';
import { withoutTrust } from './garbled/trust.ts';
import { layOut } from './layout/layout.ts';
import { madeGood } from './made-good.ts';
import { readPage } from './page.ts';
import { peopleIn } from './people/people.ts';
import { publisherOf } from './publisher.ts';
import { quotesIn } from './quotes/quotes.ts';
import { forgetAnswers } from './remembered.ts';
import { sourceDate, sourceEventDate } from './source-date.ts';
import type { Extraction, ExtractOptions, Found, SourceText } from './types.ts';

export type { Found } from './types.ts';
export { EXTRACTOR_VERSION } from './version.ts';

/** What is known of a story that is read again from its stored body. */
export interface KnownStory {
  title: string | null;
  kind?: StoryKind | null;
  publisher?: string | null;
  published?: KnownDate | null;
  /** Only one that a person set or the format states: it stays, and quotes and facts go by it. */
  eventDate?: KnownDate | null;
}

/** A source to its stored body and everything found in it. No text is refused; a text that says nothing gives empty lists. */
export function extract(given: SourceText, options: ExtractOptions): Extraction {
  const { source, remarks: made } = madeGood(given);
  const { title, kind, body, blocks, joins } = layOut(source);
  const text: StoryText = { body, blocks, joins };
  const remarks = [...made, ...[lostMarksRemark(body)].filter((each) => each !== undefined)];
  const found = readAgain(text, { title, kind, ...datesOf(source) }, options);
  return {
    body,
    blocks,
    joins,
    title,
    kind,
    publisher: source.publisher ?? publisherOf(text.body),
    address: source.address ?? null,
    licence: source.licence ?? null,
    ...(remarks.length > 0 ? { remarks } : {}),
    ...found,
    ...(source.attendees === undefined
      ? {}
      : { attendees: statedAttendees(source.attendees, source.blocks?.length ?? 0, text) }),
  };
}

const datesOf = (source: SourceText) => ({
  published: sourceDate(source),
  eventDate: sourceEventDate(source),
});

/** The same from a stored body and its blocks, without laying them out again. A published date that is known stays. */
export function readAgain(text: StoryText, known: KnownStory, options: ExtractOptions): Found {
  const lost = lostMarks(text.body);
  const found = foundIn(lost === null ? text : { ...text, body: lost.shadow }, known, options);
  return withoutTrust(lost === null ? found : asWritten(found, text.body, lost), text.body, lost);
}

function foundIn(text: StoryText, known: KnownStory, options: ExtractOptions): Found {
  const page = readPage(text, known.title);
  const dates = storyDates(page, known.published ?? null, options.today, known.kind ?? null);
  const eventDate = known.eventDate ?? dates.eventDate;
  const day = eventDate ?? dates.published;
  const quotes = quotesIn(page, peopleIn(page), saidOn(day, eventDate !== null));
  const found = {
    quotes,
    facts: factsIn(page, day, quotes),
    attendees: attendeesIn(page),
    published: dates.published,
    eventDate,
  };
  forgetAnswers();
  return found;
}

/** Quotes carry the day that the story tells of, else its date; a day beside the cue itself wins (see `said-on.ts`). */
const saidOn = (day: KnownDate | null, isEvent: boolean): KnownDate | null =>
  day === null
    ? null
    : isEvent && day.basis === 'stated'
      ? { ...day, reason: `The story gives this as the day of what it tells. ${day.reason}` }
      : {
          date: day.date,
          basis: day.basis === 'corrected' ? 'corrected' : 'inferred',
          reason: `The date of the story is taken for the day of the words. ${day.reason}`,
        };
