import type { IsoDate, KnownDate } from '../../model/dates.ts';
import { dayOf } from '../written-day.ts';
import { inWords } from './calendar.ts';

/** A date that the text gives in full, with the reason in words; null where the words are no day of the calendar. */
export const stated = (words: string, reason: (date: string) => string): KnownDate | null => {
  const date = dayOf(words);
  return date === null ? null : statedOn(date, reason(inWords(date)));
};

/** A day that the text gives in full. */
export const statedOn = (date: IsoDate, reason: string): KnownDate => ({ date, basis: 'stated', reason });
