import type { IsoDate } from '../../shared/model/dates.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that the sender's own clock showed: "Thu, 22 May 2025 00:30:00 +0100" is the 22nd. */
export function dayWritten(date: string): IsoDate | undefined {
  const [, day = '', name = '', year = ''] =
    /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2}(?=\s))\b/i.exec(date) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${inFull(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** Mail and feeds wrote years in two figures once. */
const inFull = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;

/**
 * The day of a moment as its page shows it: as it was written, in its own zone, but in London's where it is written in
 * the world's, as machines do. What was published at one minute past midnight in June was so at 23:01 of that.
 */
export const dayStated = (moment: string | undefined): IsoDate | undefined =>
  moment !== undefined && /T\d\d:\d\d.*(Z|[+-]00:?00)$/.test(moment.trim())
    ? dayInLondon(moment.trim())
    : dayIn(moment);

const dayIn = (text: string | undefined): IsoDate | undefined =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text ?? '')?.[0];

/** The same of a moment as feeds write it: "Wed, 04 Jun 2025 23:30:00 +0000". */
export function dayPublished(date: string): IsoDate | undefined {
  const written = dayWritten(date);
  return written !== undefined && /\d\d:\d\d.*\+0000$/.test(date) ? (dayInLondon(date) ?? written) : written;
}

/** A day and the time on it. */
export interface Moment {
  day: IsoDate;
  /** "09:30"; '' where only the day is known. */
  clock: string;
}

/** A moment on the clocks of the United Kingdom. */
export function momentInLondon(moment: string): Moment | undefined {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return undefined;
  const [day = '', clock = ''] = london.format(time).split(' ');
  return { day, clock };
}

/** Sweden writes its dates in the order of ISO. */
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The day in the United Kingdom of a moment, which Outlook keeps without its sender's zone. */
export const dayInLondon = (moment: string): IsoDate | undefined => momentInLondon(moment)?.day;
