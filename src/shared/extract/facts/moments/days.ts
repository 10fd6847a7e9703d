import type { IsoDate } from '../../../model/dates.ts';
import { isoDate, weekdayOf } from '../calendar.ts';

/** The first and last day of a stretch of time. */
export interface Stretch {
  from: IsoDate;
  to: IsoDate;
}

const dayLength = 86_400_000;

/** The day of a moment. The engine writes out the time too, which takes longer than all the rest. */
function isoDay(moment: Date): IsoDate {
  const year = moment.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) return moment.toISOString().slice(0, 10);
  const [month, day] = [moment.getUTCMonth() + 1, moment.getUTCDate()];
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

export const daysFrom = (date: IsoDate, days: number): IsoDate =>
  isoDay(new Date(Date.parse(date) + days * dayLength));

export const dayAt = (date: IsoDate): Stretch => ({ from: date, to: date });

/** Weeks begin on Mondays; `shift` counts weeks from the one of `date`. */
export function weekAt(date: IsoDate, shift: number): Stretch {
  const from = daysFrom(date, shift * 7 - ((weekdayOf(date) + 6) % 7));
  return { from, to: daysFrom(from, 6) };
}

export function weekendAt(date: IsoDate, shift: number): Stretch {
  const { to } = weekAt(date, shift);
  return { from: daysFrom(to, -1), to };
}

/** The month `shift` months from that of `date`. */
export function monthAt(date: IsoDate, shift: number): Stretch {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return monthsFrom(year, month + shift, 1);
}

export const yearAt = (date: IsoDate, shift: number): Stretch => monthsFrom(yearOf(date) + shift, 1, 12);

/** The British financial year runs from April to March; `shift` counts from the one of `date`. */
export const financialYearAt = (date: IsoDate, shift: number): Stretch =>
  monthsFrom(yearOf(date) + shift - (date.slice(5) < '04-01' ? 1 : 0), 4, 12);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** `count` whole months from the first of `month`, which may lie outside its year. */
export function monthsFrom(year: number, month: number, count: number): Stretch {
  const first = isoDay(new Date(Date.UTC(year, month - 1, 1)));
  const last = isoDay(new Date(Date.UTC(year, month - 1 + count, 0)));
  return { from: isoOf(first), to: isoOf(last) };
}

const isoOf = (date: string): IsoDate => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return isoDate(year, month, day) ?? date;
};
