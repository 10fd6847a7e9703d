import type { IsoDate, KnownDate } from '../../model/dates.ts';
import type { Block, Page } from '../page.ts';
import { latestOn, readDate } from './calendar.ts';
import { todayFull, todayShort } from './own-dates.ts';
import { stated } from './stated-date.ts';

/**
 * The day of which the first blocks say "today". "today (Monday 8 October)": a year that is left out is worked out by
 * the weekday.
 */
export function todaysDate(page: Page, places: Block[], today: IsoDate): KnownDate | null {
  for (const block of places) {
    if (!/\b(?:today|this |tonight)/i.test(block.text)) continue;
    const text = block.text.slice(0, 3000);
    const whole = todayFull.exec(text);
    const words = whole?.[1] ?? whole?.[2];
    if (words !== undefined) return stated(words, () => `The text says “today” of this date: “${words}”.`);
    const short = todayShort.exec(text)?.[1];
    if (short === undefined) continue;
    const date = inFullElsewhere(short, page) ?? byWeekday(short, today);
    if (date !== null) return date;
  }
  return null;
}

/** The same day and month with its year, anywhere in the text: "Friday 27 March" and "27 March 2020". */
function inFullElsewhere(short: string, page: Page): KnownDate | null {
  const written = readDate(short);
  if (written?.day == null || written.month === null) return null;
  const month = /(\p{Lu}\p{L}+)$/u.exec(short)?.[1] ?? '';
  const same = new RegExp(`\\b${written.day}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\\d\\d\\b`);
  const found = same.exec(page.body)?.[0];
  const date =
    found === undefined ? null : stated(found, () => `The text gives this date in full as well: “${found}”.`);
  const fits =
    date !== null && latestOn(written.weekday ?? 0, written.day, written.month, date.date) === date.date;
  return fits ? date : null;
}

/** The year of a weekday, day and month: the latest up to today in which they fell together. */
function byWeekday(words: string, today: IsoDate): KnownDate | null {
  const written = readDate(words);
  if (written?.day == null || written.month === null || written.weekday === null) return null;
  const date = latestOn(written.weekday, written.day, written.month, today);
  if (date === null) return null;
  const [name = ''] = words.split(/[ ,]/);
  const reason = `The story gives “${words}” without a year; in the years up to today that day was a ${name} last in ${date.slice(0, 4)}. The year is inferred: check it.`;
  return { date, basis: 'inferred', reason };
}
