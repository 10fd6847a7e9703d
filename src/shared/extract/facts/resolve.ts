import type { KnownDate } from '../../model/dates.ts';
import { inWords, isoDate, readDate, weekdayOf } from './calendar.ts';

/** What an unfinished or relative date means, counted from the story's own date; null where it is in full or cannot be told. */
export function resolveDate(words: string, behind: string, story: KnownDate | null): KnownDate | null {
  const written = readDate(words);
  if (story === null || written === null || written.month === null || written.year !== null) return null;
  const storyYear = Number(story.date.slice(0, 4));
  const said = /\b(last|this|next) year\b/i.exec(words + behind.slice(0, 12))?.[1]?.toLowerCase();
  if (written.day === null)
    return said === undefined ? null : monthOf(words, said, written.month, storyYear, story);
  if (said !== undefined)
    return known(isoDate(storyYear + shift(said), written.month, written.day), words, story);
  const near = nearest(
    written.day,
    written.month,
    storyYear,
    story.date,
    written.weekday,
    /\bwill\b/.test(behind),
  );
  return near === null ? null : known(near, words, story);
}

/** "9" in "between 9 and 11 February (2025)": the day of a month that is named behind the second day. */
export function resolveFirstDay(day: string, behind: string, story: KnownDate | null): KnownDate | null {
  const second =
    /^(?:st|nd|rd|th)?(?:\s?[-–]\s?|\s(?:to|and|until)\s)\d{1,2}(?:st|nd|rd|th)?(?: of)? (\p{Lu}\p{Ll}+(?: (?:19|20)\d\d)?)/u.exec(
      behind,
    );
  if (second?.[1] === undefined) return null;
  const words = `${Number.parseInt(day, 10)} ${second[1]}`;
  const written = readDate(words);
  if (written?.day == null || written.month === null) return null;
  if (written.year === null) return resolveDate(words, behind.slice(second[0].length), story);
  const date = isoDate(written.year, written.month, written.day);
  return date === null
    ? null
    : {
        date,
        basis: 'inferred',
        reason: `“${day}” has its month and year from the words behind it: ${inWords(date)}.`,
      };
}

const shift = (said: string): number => ({ last: -1, this: 0, next: 1 })[said] ?? 0;

function monthOf(
  words: string,
  said: string,
  month: number,
  storyYear: number,
  story: KnownDate,
): KnownDate | null {
  const date = isoDate(storyYear + shift(said), month, 1);
  if (date === null) return null;
  const [, name = '', year = ''] = inWords(date).split(' ');
  return {
    date,
    basis: 'inferred',
    reason: `“${words}” is ${name} ${year}, counted from the story’s date of ${inWords(story.date)}. The day is not given; the first stands for the month.`,
  };
}

/** Of last year's, this year's and next year's day the one nearest to the story, on the weekday if one is named; never a past one for what "will" be. */
function nearest(
  day: number,
  month: number,
  year: number,
  story: string,
  weekday: number | null,
  future: boolean,
): string | null {
  const dates = [year - 1, year, year + 1]
    .map((each) => isoDate(each, month, day))
    .filter((date) => date !== null);
  const fitting = dates.filter(
    (date) => (weekday === null || weekdayOf(date) === weekday) && (!future || date >= story),
  );
  return fitting.sort((a, b) => distance(a, story) - distance(b, story))[0] ?? null;
}

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

const known = (date: string | null, words: string, story: KnownDate): KnownDate | null =>
  date === null
    ? null
    : {
        date,
        basis: 'inferred',
        reason: `“${words}” has no year; counted from the story’s date of ${inWords(story.date)} it is ${inWords(date)}.`,
      };
