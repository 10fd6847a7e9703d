import type { IsoDate, KnownDate } from '../../model/dates.ts';
import type { StoryKind } from '../../model/story.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { isoDate } from './calendar.ts';
import { bareDay, type DayLine, linesOfDays, nearTop, publishedDay, updatedDay } from './lines-of-days.ts';
import { daysFrom } from './moments/days.ts';
import {
  aboveContacts,
  anyCase,
  byline,
  carried,
  dated,
  dateFirst,
  dateInside,
  delivered,
  inFigures,
  inFiguresFirst,
  inFront,
  made,
  publishedLine,
  signedOff,
  signedOffBehind,
  textOf,
  wired,
} from './own-dates.ts';
import { meetingLine, minutesDate, nextMeeting, titledRecord } from './record-date.ts';
import { stated, statedOn } from './stated-date.ts';
import { besideTodaysDate, todaysDate } from './todays-date.ts';

export interface StoryDates {
  published: KnownDate | null;
  eventDate: KnownDate | null;
}

/** So many days after its date a story may speak of as "today": it was given out before. */
const embargo = 4;

/** When the story was published and when its event was, as far as the text settles it. */
export function storyDates(
  page: Page,
  known: KnownDate | null,
  today: IsoDate,
  kind: StoryKind | null = null,
): StoryDates {
  const title = titleDate(page);
  const places = datedEdges(page);
  const lines = known === null ? linesOfDays(page) : [];
  const published = known ?? ownDate(page, places, lines, title, kind === 'minutes' || titledRecord(page));
  const top = page.blocks.slice(0, nearTop).filter(({ signs }) => (signs & Sign.timed) !== 0);
  const now = todaysDate(page, top, published === null ? today : daysFrom(published.date, embargo));
  const same = now !== null && published?.date === now.date && published.basis === 'stated';
  return {
    published: published ?? now ?? besideTodaysDate(top) ?? updatedDay(lines),
    eventDate: same ? published : (now ?? dateOf(places, delivered) ?? title),
  };
}

/** The day that a text gives as its own, by what says it most clearly. */
function ownDate(
  page: Page,
  places: Block[],
  lines: DayLine[],
  title: KnownDate | null,
  record: boolean,
): KnownDate | null {
  return (
    (record ? meetingDay(page, places, lines, title) : null) ??
    publishedDay(lines) ??
    dateOf(places, publishedLine) ??
    dateOf(places, dateFirst) ??
    dateOf(places.filter(mayBeCarried), carried) ??
    dateOf(places, made) ??
    title ??
    dateOf(places, signedOff) ??
    dateAtEnd(page) ??
    dateOf(places, aboveContacts) ??
    dateOf(places.slice(0, 2), wired) ??
    dateOf(places.slice(0, 2), byline) ??
    dateOf(places.slice(0, 3), textOf) ??
    minutesDate(page) ??
    bareDay(lines, page) ??
    dateInFront(page)
  );
}

/** A record's day is the one of its meeting, whatever the page says of itself. */
const meetingDay = (
  page: Page,
  places: Block[],
  lines: DayLine[],
  title: KnownDate | null,
): KnownDate | null =>
  meetingLine(lines) ??
  dateOf(page.blocks.slice(0, nearTop), dateFirst) ??
  dateOf(places, dateInside) ??
  title ??
  minutesDate(page, 6);

function titleDate(page: Page): KnownDate | null {
  if (page.title === null) return null;
  const figures = inFiguresFirst.exec(page.title);
  const date = figures === null ? null : isoDate(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  if (date !== null) return statedOn(date, inTitle);
  const words = /\s\s|[^\S ]/.test(page.title) ? page.title.replace(/\s+/g, ' ') : page.title;
  const found = /\d{4}/.test(words) ? (anyCase.exec(words) ?? inFigures.exec(words)) : null;
  return found === null || ofSeveralDays.test(words.slice(0, found.index))
    ? null
    : stated(found[0], () => inTitle);
}

const inTitle = 'The title gives this date.';

/** "Test centre, 5 to 6 May 2020": the days of something that lasts. */
const ofSeveralDays = /\d{1,2}(?:st|nd|rd|th)?(?: \p{L}+)? ?(?:to|and|until|&|[-–—]) ?$/u;

/** Where the text's breaks are lost, the line that gives its day stands behind its last words. */
function dateAtEnd(page: Page): KnownDate | null {
  const found = signedOffBehind.exec(page.blocks.at(-1)?.text.slice(-200) ?? '');
  return found?.[1] === undefined
    ? null
    : stated(found[1], () => `The text gives this date at its end: “${found[1]}”.`);
}

/** A day in front of the first sentence; where others begin so too, it is a list of what happened. */
function dateInFront(page: Page): KnownDate | null {
  const [first, ...more] = page.blocks
    .slice(0, nearTop)
    .filter(
      ({ text, signs }) => (signs & Sign.month) !== 0 && (signs & Sign.year) !== 0 && inFront.test(text),
    );
  return first === undefined || first.index > 2 || more.length > 0 ? null : dateOf([first], inFront);
}

/** A word of those who carry a paper: a cheap test before a dear one. */
const mayBeCarried = ({ text }: Block): boolean =>
  /\b(?:issued|published|released|given|posted)\b/i.test(text.slice(0, 600));

/** The date that the first fitting block gives, near the top or the end. Every such date names its year. */
function dateOf(places: Block[], pattern: RegExp): KnownDate | null {
  for (const block of places) {
    if ((block.signs & Sign.year) === 0) continue;
    const found = pattern.exec(block.text.slice(0, 600));
    const words = found?.[1] ?? found?.[2];
    const date = words ? stated(words, () => `The text gives this date: “${found?.[0].trim()}”.`) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Blocks at the top and at the end that name a month. */
const datedEdges = (page: Page): Block[] =>
  [...page.blocks.slice(0, nearTop), ...page.blocks.slice(Math.max(nearTop, page.blocks.length - 6))].filter(
    ({ text, signs }) =>
      (signs & Sign.month) !== 0 && dated.test(text) && !(text.length < 120 && nextMeeting.test(text)),
  );
