import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { readAgain } from '../../shared/extract/extract.ts';
import type { IsoDate, KnownDate } from '../../shared/model/dates.ts';
import type { Figure, StoredFact } from '../../shared/model/items.ts';
import type { Span } from '../../shared/model/span.ts';

/**
 * A story one of whose dates a person has just set, with every date that follows from it worked out anew: when its
 * event was, when quotes were said, what "October last year" means. Nothing but dates changes.
 */
export function redated(story: StoryWithItems, today: IsoDate): StoryWithItems {
  const { title, kind, publisher, published } = story;
  const again = readAgain(story, { title, kind, publisher, published }, { today });
  const eventDate = story.eventDate?.basis === 'corrected' ? story.eventDate : again.eventDate;
  const day = eventDate ?? published;
  return {
    ...story,
    eventDate,
    quotes: story.quotes.map((quote) => ({ ...quote, saidOn: ofStory(day) })),
    facts: story.facts.map((fact) => ({
      ...fact,
      asAt: ofStory(day),
      figures: figuresAgain(fact, counterpart(fact, again.facts)?.figures ?? []),
    })),
  };
}

const ofStory = (day: KnownDate | null): KnownDate | null =>
  day === null
    ? null
    : {
        date: day.date,
        basis: day.basis === 'corrected' ? 'corrected' : 'inferred',
        reason: `The date of the story. ${day.reason}`,
      };

const counterpart = <T extends Span>(item: Span, found: T[]): T | undefined =>
  found.find(({ start, end }) => start === item.start && end === item.end);

/** The same figures; what a relative date among them means follows the new reading. */
const figuresAgain = (fact: StoredFact, found: Figure[]): Figure[] =>
  fact.figures.map((figure) => ({ ...figure, resolved: counterpart(figure, found)?.resolved ?? null }));
