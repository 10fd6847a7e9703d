import type { IsoDate } from '../../model/dates.ts';
import { months, weekdays } from '../lexicon/function-words.ts';

/** A date as written: what it does not say is null. `weekday` is 0 for Sunday. */
export interface WrittenDate {
  day: number | null;
  month: number | null;
  year: number | null;
  weekday: number | null;
}

const shape =
  /(?:\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\b(\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?[ -])?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: (\d{1,2})(?:st|nd|rd|th)?(?!\d))?(?:(?:,? |-)((?:19|20|21)\d\d))?/i;

/** "28.03.2017", "07/09/2021" as the day comes first in Britain, "2021-11-22". */
const inFigures = /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

function figuresDate(text: string): WrittenDate | null {
  const found = inFigures.exec(text);
  if (found === null) return null;
  const [, day, month, year, first, second, third] = found;
  return {
    day: Number(day ?? third),
    month: Number(month ?? second),
    year: Number(year ?? first),
    weekday: null,
  };
}

/** Reads a date from its words: "Monday 8 October", "23 November 2016", "March 2027", "2025". */
export function readDate(text: string): WrittenDate | null {
  const found = shape.exec(text);
  if (found === null) {
    const figures = figuresDate(text);
    if (figures !== null) return figures;
    const year = /\b(?:19|20|21)\d\d\b/.exec(text);
    return year === null ? null : { day: null, month: null, year: Number(year[0]), weekday: null };
  }
  const [, weekday, before, month = '', after, year] = found;
  const day = before ?? after;
  return {
    day: day === undefined ? null : Number(day),
    month: months.get(month.toLowerCase()) ?? null,
    year: year === undefined ? null : Number(year),
    weekday:
      weekday === undefined ? null : weekdays.findIndex((name) => name.startsWith(weekday.toLowerCase())),
  };
}

/** Day, month and year as ISO 8601; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

/** 0 for Sunday. */
export const weekdayOf = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** "8 October 2018", for the reader. */
export function inWords(date: IsoDate): string {
  const month = monthNames[Number(date.slice(5, 7)) - 1] ?? '';
  return `${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`;
}

/** The latest year not after `today` in which the day fell on that weekday; null where it was more than 30 years ago. */
export function latestOn(weekday: number, day: number, month: number, today: IsoDate): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year > thisYear - 30; year--) {
    const date = isoDate(year, month, day);
    if (date !== null && date <= today && weekdayOf(date) === weekday) return date;
  }
  return null;
}
