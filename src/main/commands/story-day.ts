import type { KnownDate } from '../../shared/model/dates.ts';
import type { Story } from '../../shared/model/story.ts';

/** The day that a story's quotes and facts go by. */
export const dayOf = ({ eventDate, published }: Story): KnownDate | null => eventDate ?? published;

/** That day as a quote or a fact carries it: inferred, unless a person set it. */
export const followingStory = (day: KnownDate | null): KnownDate | null =>
  day === null
    ? null
    : {
        date: day.date,
        basis: day.basis === 'corrected' ? 'corrected' : 'inferred',
        reason: `The date of the story. ${day.reason}`,
      };
