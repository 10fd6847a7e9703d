import type { IsoDate, KnownDate } from '../../model/dates.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { isoDate } from './calendar.ts';
import { daysFrom } from './moments/days.ts';
import {
  aboveContacts,
  anyCase,
  anyMonth,
  byline,
  dated,
  delivered,
  inFiguresFirst,
  issued,
  made,
  minuted,
  publishedLabel,
  publishedLine,
  signedOff,
  signedOffBehind,
  textOf,
  tookPlace,
  wired,
  withHours,
} from './own-dates.ts';
import { stated } from './stated-date.ts';
import { todaysDate } from './todays-date.ts';

export interface StoryDates {
  published: KnownDate | null;
  eventDate: KnownDate | null;
}

/** So many days after its date a story may speak of as "today": it was given out before. */
const embargo = 4;

/** How many blocks from the start (and which from the end) can hold the story's own date. */
const nearTop = 12;

/** When the story was published and when its event was, as far as the text settles it. */
export function storyDates(page: Page, known: KnownDate | null, today: IsoDate): StoryDates {
  const title = titleDate(page);
  const places = datedEdges(page);
  const published =
    known ??
    dateOf(places, publishedLine) ??
    dateBelowLabel(page) ??
    dateOf(places, made) ??
    title ??
    dateOf(places, issued) ??
    dateOf(places, signedOff) ??
    dateAtEnd(page) ??
    dateOf(places, aboveContacts) ??
    dateOf(places.slice(0, 2), wired) ??
    dateOf(places.slice(0, 2), byline) ??
    dateOf(places.slice(0, 3), textOf) ??
    minutesDate(page) ??
    dateline(page);
  const now = todaysDate(
    page,
    places.filter(({ index }) => index < nearTop),
    published === null ? today : daysFrom(published.date, embargo),
  );
  const same = now !== null && published?.date === now.date && published.basis === 'stated';
  return {
    published: published ?? now,
    eventDate: same ? published : (now ?? dateOf(places, delivered) ?? title),
  };
}

function titleDate(page: Page): KnownDate | null {
  if (page.title === null) return null;
  const figures = inFiguresFirst.exec(page.title);
  const date = figures === null ? null : isoDate(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  if (date !== null) return { date, basis: 'stated', reason: inTitle };
  const words = /\s\s|[^\S ]/.test(page.title) ? page.title.replace(/\s+/g, ' ') : page.title;
  const found = anyCase.exec(words);
  return found === null || ofSeveralDays.test(words.slice(0, found.index))
    ? null
    : stated(found[0], () => inTitle);
}

const inTitle = 'The title gives this date.';

/** "Test centre, 5 to 6 May 2020": the days of something that lasts. */
const ofSeveralDays = /\d{1,2}(?:st|nd|rd|th)?(?: \p{L}+)? ?(?:to|and|until|&|[-–—]) ?$/u;

/** "Published" on a line of its own, and the day on the next, as pages are pasted. */
function dateBelowLabel(page: Page): KnownDate | null {
  const blocks = page.blocks.slice(0, nearTop);
  const day = blocks[blocks.findIndex(({ text }) => publishedLabel.test(text)) + 1];
  const found = day === undefined || day.index === 0 || day.text.length > 40 ? null : anyCase.exec(day.text);
  return found === null
    ? null
    : stated(found[0], (date) => `The text gives ${date} as the day it was published.`);
}

/** Where the text's breaks are lost, the line that gives its day stands behind its last words. */
function dateAtEnd(page: Page): KnownDate | null {
  const found = signedOffBehind.exec(page.blocks.at(-1)?.text.slice(-200) ?? '');
  return found?.[1] === undefined
    ? null
    : stated(found[1], () => `The text gives this date at its end: “${found[1]}”.`);
}

/** The meeting's day in the first lines of its record. */
function minutesDate(page: Page): KnownDate | null {
  for (const { text, role } of page.blocks.slice(0, 4)) {
    const head = text.length > 300 && /^Minutes of\b/.test(text) ? text.slice(0, 300) : text;
    if (head.length > 300 || !anyMonth.test(head) || nextMeeting.test(head)) continue;
    if (isOfLastTime(head, role === 'item')) continue;
    const hours = head.length < 160 && isMeeting(page) ? withHours.exec(head) : null;
    const told = /communiqu/i.test(page.title ?? '') ? tookPlace.exec(head)?.[1] : undefined;
    const day = minuted.exec(head)?.[1] ?? hours?.[1] ?? hours?.[2] ?? told;
    if (day !== undefined)
      return stated(day, () => `The record gives this as the day of its meeting: “${day}”.`);
  }
  return null;
}

/** Whether the first lines say who was present, or that this is a paper of a meeting. */
const isMeeting = (page: Page): boolean =>
  /\b(?:minutes|meeting|agenda)\b/i.test(page.title ?? '') ||
  page.blocks
    .slice(0, 8)
    .some(({ text }) =>
      /^(?:present|attendees|members|in attendance|apologies|minutes|agenda)\b/i.test(text),
    );

/** "1. Minutes of the meeting of 6 May", "The minutes of 6 May were agreed": of the meeting before. */
const isOfLastTime = (text: string, isItem: boolean): boolean =>
  /^(?:the )?(?:draft )?minutes\b/i.test(text) &&
  (isItem ||
    /\b(?:was|were) (?:\p{L}+ ){0,3}(?:agreed|approved|accepted|signed|confirmed|noted)\b/u.test(text));

/** The date that the first fitting block gives, near the top or the end. */
function dateOf(places: Block[], pattern: RegExp): KnownDate | null {
  for (const block of places) {
    const found = pattern.exec(block.text.slice(0, 600));
    const date = found?.[1]
      ? stated(found[1], () => `The text gives this date: “${found[0].trim()}”.`)
      : null;
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

/** A line that says when people meet again. */
const nextMeeting = /^(?:The )?(?:Date (?:and time )?of (?:the )?)?next meeting\b/i;

/** What may stand on the line beside it: the kind of paper, the time, a mark between them. */
const besideDate =
  /\b(?:press release|media release|(?:daily )?news(?: story)?|statement|speech|published|posted|date)\b|\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:GMT|BST|UTC|[ap]m)?|[•|·/:–—-]/gi;

/** The day comes first in Britain. */
const inFigures = /\b\d{1,2} ?([./]) ?\d{1,2} ?\1 ?(?:19|20)\d\d\b/;

/** What may be left beside a day: next to nothing, or the place, "Brussels,". */
const isLittle = (words: string): boolean =>
  words.length <= 8 || /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,$/u.test(words);

/** A line of its own near the top that is a date: "23 November 2016", "0700 FRIDAY 9 MAY 2025", "Press Release • Dec 31, 2013 09:30 GMT". */
function dateline(page: Page): KnownDate | null {
  for (const block of [
    ...page.blocks.slice(0, 4),
    ...page.blocks.slice(Math.max(4, page.blocks.length - 2)),
  ]) {
    const found = block.text.length < 70 ? (anyCase.exec(block.text) ?? inFigures.exec(block.text)) : null;
    if (found !== null && isLittle(block.text.replace(found[0], '').replace(besideDate, '').trim()))
      return stated(
        found[0].replace(/ ?([./]) ?(?=\d)/g, '$1'),
        () => 'A line of its own near the top or at the end of the text gives this date.',
      );
  }
  return null;
}
