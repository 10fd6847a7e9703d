import type { IsoDate, KnownDate } from '../../model/dates.ts';
import type { Block, Page } from '../page.ts';
import { inWords, isoDate, latestOn, readDate } from './calendar.ts';
import { daysFrom } from './moments/days.ts';

export interface StoryDates {
  published: KnownDate | null;
  eventDate: KnownDate | null;
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const full = new RegExp(
  `(?:${weekday},? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\\d\\d\\b|\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d\\b|\\b\\d{1,2}-${month}-(?:19|20)\\d\\d\\b`,
);
const anyCase = new RegExp(full.source, 'i');
const issued = new RegExp(
  `\\b(?:published|issued|released|first published|date|dated|updated|posted)\\b[^.\\n]{0,80}?(${full.source})`,
  'i',
);
/** A line of its own: "Published 25 November 2025". */
const publishedLine = new RegExp(
  `^(?:First )?(?:Published|Issued|Released|Posted)(?: on)?:? (${full.source})`,
);
/** "Made by the Minister on 25 November 2025", "Prepared by the team on …": the paper's own date. */
const made = new RegExp(
  `^(?:Prepared|Made|Issued|Published|Laid|Circulated|Written)\\b(?:(?!\\bheld\\b)[^.\\n]){0,160}?\\bon:? (${full.source})`,
);
/** "Minutes of the meeting held on 4 June 2024", "Third meeting, 6 November 2025": a record is of the day of its meeting. */
const minuted = new RegExp(
  `^(?:(?:Draft )?(?:Minutes|Notes?|Record|Summary|Readout|Actions|Agenda)\\b[^.\\n]{0,200}?|(?:[\\p{L} ’'-]{0,50} )?(?:Meeting|Roundtable|Board|Forum|Summit|Held)(?: (?:held )?on|:|,)? ?[^.\\n]{0,30}?)\\b(${full.source})`,
  'iu',
);
/** "— from a Dunmere Council press release - 24 January 2019", "9 May 2000 Media inquiries: …": the paper's own day at its end. */
const signedOff = new RegExp(
  `^(?:[-–—]{0,2}\\s?(?:from|source|taken from|first published)\\b[^.\\n]{0,90}?[-–—,(:]\\s?)(${full.source})\\)?$`,
  'i',
);
const aboveContacts = new RegExp(
  `^(${full.source})\\s*(?:[-–|]\\s*)?(?:Media|Press|Contacts?|For (?:further|more)|ENDS|Ends)\\b`,
);
/** "VANCOUVER, Nov. 29, 2019 /CNW/ - In Vancouver, …": the place and day that open a wire's first sentence. */
const wired = new RegExp(
  `^\\p{Lu}{3}[\\p{Lu} .,'’-]{0,40}(?:, (?:\\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\.?\\p{Lu}\\.?),?)?,? \\(?(${full.source})\\)?(?= ?[/–—(-])`,
  'u',
);
/** "Jane Doe - 9-Nov-2007": who wrote it, and when. */
const byline = new RegExp(`^\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}’'-]+){1,2} [-–|] (${full.source})$`, 'u');
const delivered = new RegExp(
  `^(?:Delivered|Given|Spoken|Speech (?:given|delivered)|Date of (?:the )?(?:speech|meeting|visit))\\b[^.\\n]{0,120}?(${full.source})`,
);
const todayFull = new RegExp(
  `\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b[^.\\n]{0,20}?(${full.source})|(${full.source})[^.\\n]{0,3}\\btoday\\b`,
  'i',
);
const todayShort = new RegExp(
  `\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b[ ,]{0,2}[(\\[–,-]?\\s?(${weekday},? \\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month})(?!,? \\d{4})`,
  'i',
);

/** Months are what these patterns need: a cheap test before a dear one. */
const dated = new RegExp(month);
const anyMonth = new RegExp(month, 'i');

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
    dateOf(places, made) ??
    title ??
    dateOf(places, issued) ??
    dateOf(places, signedOff) ??
    dateOf(places, aboveContacts) ??
    dateOf(places.slice(0, 2), wired) ??
    dateOf(places.slice(0, 2), byline) ??
    minutesDate(page) ??
    dateline(page);
  const now = todaysDate(places, published === null ? today : daysFrom(published.date, embargo));
  const same = now !== null && published?.date === now.date && published.basis === 'stated';
  return {
    published: published ?? now,
    eventDate: same ? published : (now ?? dateOf(places, delivered) ?? title),
  };
}

const stated = (words: string, reason: (date: string) => string): KnownDate | null => {
  const written = readDate(words);
  if (written?.day == null || written.month === null || written.year === null) return null;
  const date = isoDate(written.year, written.month, written.day);
  return date === null ? null : { date, basis: 'stated', reason: reason(inWords(date)) };
};

function titleDate(page: Page): KnownDate | null {
  const found =
    page.title === null
      ? null
      : anyCase.exec(page.title.replace(/\s+/g, ' ').replace(/(\d)(st|nd|rd|th)\s/g, '$1$2 '));
  return found === null ? null : stated(found[0], () => 'The title gives this date.');
}

/** The meeting's day in the first lines of its record. */
function minutesDate(page: Page): KnownDate | null {
  for (const { text, role } of page.blocks.slice(0, 4)) {
    if (text.length > 300 || !anyMonth.test(text) || nextMeeting.test(text)) continue;
    if (isOfLastTime(text, role === 'item')) continue;
    const found = minuted.exec(text);
    if (found?.[1] !== undefined)
      return stated(found[1], () => `The record gives this as the day of its meeting: “${found[1]}”.`);
  }
  return null;
}

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
    ({ text }) => dated.test(text) && !(text.length < 120 && nextMeeting.test(text)),
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

/** "today (Monday 8 October)": a year that is left out is worked out by the weekday. */
function todaysDate(places: Block[], today: IsoDate): KnownDate | null {
  for (const block of places) {
    if (block.index >= nearTop || !/\b(?:today|this |tonight)/i.test(block.text)) continue;
    const text = block.text.slice(0, 3000);
    const whole = todayFull.exec(text);
    const words = whole?.[1] ?? whole?.[2];
    if (words !== undefined) return stated(words, () => `The text says “today” of this date: “${words}”.`);
    const short = todayShort.exec(text)?.[1];
    const date = short === undefined ? null : byWeekday(short, today);
    if (date !== null) return date;
  }
  return null;
}

/** The year of a weekday, day and month: the latest up to today in which they fell together. */
export function byWeekday(words: string, today: IsoDate): KnownDate | null {
  const written = readDate(words);
  if (written?.day == null || written.month === null || written.weekday === null) return null;
  const date = latestOn(written.weekday, written.day, written.month, today);
  if (date === null) return null;
  const [name = ''] = words.split(/[ ,]/);
  const reason = `The story gives “${words}” without a year; in the years up to today that day was a ${name} last in ${date.slice(0, 4)}. The year is inferred: check it.`;
  return { date, basis: 'inferred', reason };
}
