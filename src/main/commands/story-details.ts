import type { StoryDetails } from '../../shared/contract/stories.ts';
import type { IsoDate, KnownDate } from '../../shared/model/dates.ts';
import type { Story } from '../../shared/model/story.ts';
import { given } from './given.ts';

/** A story with what a person set by hand; a title or a date says that it was. */
export function withDetails<T extends Story>(story: T, details: Partial<StoryDetails>): T {
  const { title, published, eventDate, ...plain } = details;
  return {
    ...story,
    ...given(plain),
    ...(title === undefined ? {} : { title, titleBasis: 'corrected' }),
    ...(published === undefined ? {} : { published: byHand(published) }),
    ...(eventDate === undefined ? {} : { eventDate: byHand(eventDate) }),
  };
}

const byHand = (date: IsoDate | null): KnownDate | null =>
  date === null ? null : { date, basis: 'corrected', reason: 'Set by hand.' };
