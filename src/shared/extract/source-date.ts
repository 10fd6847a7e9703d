import type { KnownDate } from '../model/dates.ts';
import type { SourceText } from './types.ts';

const reason = 'The source gives this as its date of publication.';

/** The date of publication that the format itself states. */
export const sourceDate = ({ published }: SourceText): KnownDate | null =>
  published === undefined ? null : { date: published, basis: 'stated', reason };

/** The day of what is told, where the format itself states it. */
export const sourceEventDate = ({ eventDate }: SourceText): KnownDate | null =>
  eventDate === undefined
    ? null
    : { date: eventDate, basis: 'stated', reason: 'The source gives this as the day of the event.' };

/** Whether a story's date came from its format: then its text does not have to hold it. */
export const isSourceDate = (date: KnownDate | null): boolean =>
  date?.basis === 'stated' && date.reason === reason;
