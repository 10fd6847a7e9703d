import type { IsoDate } from '../../../shared/model/dates.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that the sender's own clock showed: "Thu, 22 May 2025 00:30:00 +0100" is the 22nd. */
export function dayWritten(date: string): IsoDate | undefined {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(date) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The day in the United Kingdom of a moment, which Outlook keeps without its sender's zone. */
export function dayInLondon(moment: string): IsoDate | undefined {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return undefined;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(time);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
