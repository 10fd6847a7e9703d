import type { KnownDate } from '../../model/dates.ts';
import { inWords, isoDate, readDate } from './calendar.ts';

/** A date that the text gives in full, with the reason in words; null where the words are no day of the calendar. */
export const stated = (words: string, reason: (date: string) => string): KnownDate | null => {
  const written = readDate(words);
  if (written?.day == null || written.month === null || written.year === null) return null;
  const date = isoDate(written.year, written.month, written.day);
  return date === null ? null : { date, basis: 'stated', reason: reason(inWords(date)) };
};
