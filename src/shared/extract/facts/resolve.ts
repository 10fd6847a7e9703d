import type { KnownDate } from '../../model/dates.ts';
import { inWords, isoDate, readDate, type WrittenDate, weekdayOf } from './calendar.ts';

/** What an unfinished or relative date means, counted from the story's own date; null where it is in full or cannot be told. */
export function resolveDate(
  words: string,
  front: string,
  behind: string,
  story: KnownDate | null,
): KnownDate | null {
  const written = readDate(words);
  if (story === null || written === null || written.month === null || written.year !== null) return null;
  const storyYear = Number(story.date.slice(0, 4));
  const said = /\b(last|this|next) year\b/i.exec(words + behind.slice(0, 12))?.[1]?.toLowerCase();
  if (written.day === null)
    return said === undefined
      ? monthBeside(words, front, written.month, story)
      : monthOf(words, said, written.month, storyYear, story);
  if (said !== undefined)
    return known(isoDate(storyYear + shift(said), written.month, written.day), words, story);
  const near = nearest(written, story.date, directionOf(front, behind));
  return near === null ? null : known(near, words, story);
}

/** "9 and 11 February (2025)": the first of the days, whose month and year stand behind the second. */
export function resolveDays(
  words: string,
  front: string,
  behind: string,
  story: KnownDate | null,
): KnownDate | null {
  const [, day = '', second = ''] = severalDays.exec(words) ?? [];
  const written = readDate(second);
  if (written?.day == null || written.month === null) return null;
  const last =
    written.year === null
      ? resolveDate(second, front, behind, story)?.date
      : isoDate(written.year, written.month, written.day);
  if (last == null) return null;
  const [year = 0, month = 0] = last.split('-').map(Number);
  const date = isoDate(year, month, Number.parseInt(day, 10));
  return date === null || date >= last
    ? null
    : {
        date,
        basis: 'inferred',
        reason: `“${words}” begins on ${inWords(date)}${written.year === null && story !== null ? `, counted from the story’s date of ${inWords(story.date)}` : ''}.`,
      };
}

/** "3 and 4 March", "1-4 June 2025": two days of one month. */
const severalDays =
  /(\d{1,2})(?: ?(?:st|nd|rd|th))?(?:\s?[-–]\s?|\s(?:to|and|until)\s)(\d{1,2}(?:st|nd|rd|th)?\b.+)$/;

export const hasSeveralDays = (words: string): boolean => severalDays.test(words) && /\p{Lu}/u.test(words);

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

/** "since April", "last July", "by March", "next May": which one is meant stands in front of the month. */
function monthBeside(words: string, front: string, month: number, story: KnownDate): KnownDate | null {
  const lead = /\b(since|last|by|next|until)(?: the end of)? $/i.exec(front.slice(-20))?.[1]?.toLowerCase();
  if (lead === undefined) return null;
  const [year = 0, now = 0] = story.date.split('-').map(Number);
  const past = lead === 'since' || lead === 'last';
  if (month === now && lead !== 'last' && lead !== 'next') return null;
  const own = past ? (month < now ? year : year - 1) : month > now ? year : year + 1;
  const date = isoDate(own, month, 1);
  if (date === null) return null;
  const [, name = '', found = ''] = inWords(date).split(' ');
  return {
    date,
    basis: 'inferred',
    reason: `“${words}” has no year; “${lead}” before it makes it ${name} ${found}, counted from the story’s date of ${inWords(story.date)}. The day is not given; the first stands for the month.`,
  };
}

type Direction = 'past' | 'future' | null;

const past =
  /(?:\bsince(?: \p{L}+)?|\b(?!need)\p{Ll}{2,}ed (?:\p{L}+ ){0,3}(?:on|of|to|from|until)|\b(?:statement|speech|report|meeting|letter|floods?|storm|attack|fire|election|budget|review|published|met|held|began|took place|was|were|had)(?: \p{L}+){0,3} (?:on|of)) (?:the )?$/iu;
const future =
  /\b(?:will|shall|due|next|deadline|clos(?:es|ing)|opens|to be|must|going to|until|by|before|no later than)\b[^,;.]{0,60}$/i;

const coming = /\b(?:next|is|are|will|due|to be)\b[^,;.]{0,40}$/i;

/** Whether the words around a date speak of what was or of what will be. */
function directionOf(front: string, behind: string): Direction {
  const before = front.slice(-80);
  if (/^[^,;.]{0,60}\b(?:will|would|is to|are to|is due|are due)\b/.test(behind)) return 'future';
  if (past.test(before) && !coming.test(before)) return 'past';
  return future.test(before) || /^[^,;.]{0,80}\bwill\b/.test(behind) ? 'future' : null;
}

/** Further than this a day without a year is not guessed. */
const season = 92 * 86_400_000;

/**
 * Of last year's, this year's and next year's day the last one before the story, or the next one, as the sentence
 * speaks; where it does not say, the nearest if that is near. On the weekday if one is named.
 */
function nearest({ day, month, weekday }: WrittenDate, story: string, direction: Direction): string | null {
  const year = Number(story.slice(0, 4));
  const fitting = [year - 1, year, year + 1]
    .map((each) => isoDate(each, month ?? 0, day ?? 0))
    .filter((date) => date !== null)
    .filter((date) => weekday === null || weekdayOf(date) === weekday)
    .filter((date) => direction === null || (direction === 'past' ? date <= story : date >= story))
    .sort((a, b) => distance(a, story) - distance(b, story));
  const [first] = fitting;
  if (first === undefined) return null;
  return direction !== null || weekday !== null || distance(first, story) <= season ? first : null;
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
