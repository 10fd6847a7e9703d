import type { IsoDate } from '../../../model/dates.ts';
import { weekdays } from '../../lexicon/function-words.ts';
import { weekdayOf } from '../calendar.ts';
import { numberOf } from '../numbers.ts';
import {
  dayAt,
  daysFrom,
  financialYearAt,
  monthAt,
  monthsFrom,
  type Stretch,
  weekAt,
  weekendAt,
  yearAt,
  yearOf,
} from './days.ts';

/** What "last month" or "the end of the year" means on a day; else a sentence that says why that cannot be told. */
export function unitMeant(text: string, day: IsoDate): Stretch | string {
  const words = text.toLowerCase();
  const stretch = plainlyMeant(words, day);
  if (typeof stretch === 'string') return stretch;
  if (/\bend of\b/.test(words)) return dayAt(stretch.to);
  if (/\b(?:start|beginning) of\b/.test(words)) return dayAt(stretch.from);
  if (/^(?:earlier|since)\b/.test(words) && within(day, stretch)) return { from: stretch.from, to: day };
  return /\blater\b/.test(words) && within(day, stretch) ? { from: day, to: stretch.to } : stretch;
}

const within = (day: IsoDate, { from, to }: Stretch): boolean => from <= day && day <= to;

const shifts: Record<string, number> = { last: -1, this: 0, next: 1 };

function plainlyMeant(words: string, day: IsoDate): Stretch | string {
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))$/.test(words)) return dayAt(day);
  if (/\b(?:yesterday|last night)$/.test(words)) return dayAt(daysFrom(day, -1));
  if (words.endsWith('tomorrow')) return dayAt(daysFrom(day, 1));
  const [, many = '', counted = ''] = /(\S+) (day|week|month|year)s? ago$/.exec(words) ?? [];
  if (counted !== '') return ago(numberOf(many), counted, day);
  const [, said = 'this', unit = ''] =
    /(?:\b(last|this|next) |of the )(financial year|\p{L}+)$/u.exec(words) ?? [];
  const shift = shifts[said] ?? 0;
  const weekday = weekdays.indexOf(unit);
  return weekday >= 0 ? weekdayMeant(weekday, shift, day) : unitAt(unit, shift, day);
}

function unitAt(unit: string, shift: number, day: IsoDate): Stretch | string {
  switch (unit) {
    case 'week':
      return weekAt(day, shift);
    case 'weekend':
      return weekendAt(day, shift);
    case 'month':
      return monthAt(day, shift);
    case 'year':
      return yearAt(day, shift);
    case 'financial year':
      return financialYearAt(day, shift);
    case 'spring':
    case 'summer':
    case 'autumn':
      return season(unit, shift, day);
    case 'winter':
      return 'a winter lies in two years.';
    case 'decade':
      return 'it can be counted in two ways.';
    default:
      return 'the story does not say when that is.';
  }
}

const firstMonths: Record<string, number> = { spring: 3, summer: 6, autumn: 9 };

/** This year's, or the one before or behind the story: only where the other reading is out of the question. */
function season(unit: string, shift: number, day: IsoDate): Stretch | string {
  const at = (year: number) => monthsFrom(year, firstMonths[unit] ?? 0, 3);
  const own = at(yearOf(day));
  if (shift === 0) return own;
  const past = day > own.to;
  const ahead = day < own.from;
  if (shift < 0) return past ? `it may be that of this year or of the year before.` : at(yearOf(day) - 1);
  return ahead ? `it may be that of this year or of the year behind.` : at(yearOf(day) + 1);
}

/** "last Friday" is the latest one; "next Friday" only where it is not in the same week. */
function weekdayMeant(weekday: number, shift: number, day: IsoDate): Stretch | string {
  const on = weekdayOf(day);
  if (shift < 0) return dayAt(daysFrom(day, -((on - weekday + 7) % 7 || 7)));
  const next = daysFrom(day, (weekday - on + 7) % 7);
  if (shift === 0) return dayAt(next);
  const sameWeek = within(next, weekAt(day, 0));
  return sameWeek ? 'it may be this week’s or next week’s.' : dayAt(next);
}

function ago(many: number, unit: string, day: IsoDate): Stretch | string {
  if (unit === 'day') return dayAt(daysFrom(day, -many));
  if (unit === 'week') return weekAt(day, -many);
  return unit === 'month' ? monthAt(day, -many) : yearAt(day, -many);
}
