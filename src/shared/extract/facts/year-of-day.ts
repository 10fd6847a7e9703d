import type { IsoDate, KnownDate } from '../../model/dates.ts';
import type { Page } from '../page.ts';
import { isoDate, latestOn, readDate, weekdayOf } from './calendar.ts';
import { stated } from './stated-date.ts';

/** The same day and month with its year, anywhere in the text: "Friday 27 March" and "27 March 2020". */
export function inFullElsewhere(short: string, page: Page): KnownDate | null {
  const written = readDate(short);
  if (written?.day == null || written.month === null) return null;
  const month = /(\p{Lu}\p{L}+)$/u.exec(short)?.[1] ?? '';
  const same = new RegExp(`\\b${written.day}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\\d\\d\\b`);
  const found = same.exec(page.body)?.[0];
  const date =
    found === undefined ? null : stated(found, () => `The text gives this date in full as well: “${found}”.`);
  if (date === null) return null;
  const { weekday } = written;
  return weekday === null || weekdayOf(date.date) === weekday ? date : null;
}

/** The year of a weekday, day and month: of those in which they fell together the one of which the text speaks, else the latest. */
export function byWeekday(words: string, page: Page, today: IsoDate): KnownDate | null {
  const written = readDate(words);
  if (written?.day == null || written.month === null || written.weekday === null) return null;
  const latest = latestOn(written.weekday, written.day, written.month, today);
  if (latest === null) return null;
  const [name = ''] = words.split(/[ ,]/);
  const date = ofTheText(latest, written.day, written.month, page.body) ?? latest;
  const year = date.slice(0, 4);
  const when =
    date === latest
      ? `in the years up to today that day was a ${name} last in ${year}`
      : `that day was a ${name} in ${year}, the year of which the text speaks most`;
  const reason = `The story gives “${words}” without a year; ${when}. The year is inferred: check it.`;
  return { date, basis: 'inferred', reason };
}

/** How far back a story is looked for. */
const years = 30;

/** Of the years in which the day fell on the same weekday the one that the years named in the text stand nearest to; null where they do not say. */
function ofTheText(latest: IsoDate, day: number, month: number, body: string): IsoDate | null {
  const named = yearsNamed(body);
  if (named.length === 0) return null;
  const last = Number(latest.slice(0, 4));
  let best: { date: IsoDate; near: number } | null = null;
  for (let year = last; year > last - years; year--) {
    const near = named.filter((each) => each >= year - 1 && each <= year + 1).length;
    if (near === 0 || near <= (best?.near ?? 0)) continue;
    const date = isoDate(year, month, day);
    if (date !== null && weekdayOf(date) === weekdayOf(latest)) best = { date, near };
  }
  return best?.date ?? null;
}

/** The years that a text names as its own time: not the ones by which something is to be done; the pandemic has its own. */
function yearsNamed(body: string): number[] {
  const named = [
    ...body.matchAll(/(?<!\b(?:by|until|before|since) (?:\p{L}+ ){0,2})\b((?:19|20)\d\d)\b(?!,\d)/gu),
  ];
  const years = named.map(([, year]) => Number(year));
  return years.length === 0 && /\b(?:[Cc]oronavirus|C(?:OVID|ovid)-19)\b/.test(body) ? [2020, 2021] : years;
}
