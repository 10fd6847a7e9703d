import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { readAgain } from '../../shared/extract/extract.ts';
import { besideFigures } from '../../shared/extract/facts/beside-figures.ts';
import { type VoiceAt, voicesOf } from '../../shared/extract/facts/commitments/voices.ts';
import { asAtDate, figuresIn } from '../../shared/extract/facts/facts.ts';
import type { IsoDate, KnownDate } from '../../shared/model/dates.ts';
import type { Figure, StoredFact, StoredItem, StoredQuote } from '../../shared/model/items.ts';
import { followingStory } from './story-day.ts';

/**
 * A story one of whose dates a person has just set, with every date that follows from it worked out anew: when its
 * event was, when quotes were said, what "October last year" means. Nothing but dates changes.
 */
export function redated(story: StoryWithItems, today: IsoDate): StoryWithItems {
  const { title, kind, publisher, published } = story;
  const again = readAgain(story, { title, kind, publisher, published }, { today });
  const eventDate = story.eventDate?.basis === 'corrected' ? story.eventDate : again.eventDate;
  const day = eventDate ?? published;
  const ownDays = daysOfTheirOwn(again);
  const voiceAt = voicesOf(again.quotes);
  const quoteAgain = (quote: StoredQuote) => {
    const own = ownDays.find(({ start, end }) => start < quote.end && quote.start < end);
    return { ...quote, saidOn: own ? own.saidOn : followingStory(day) };
  };
  const factAgain = (fact: StoredFact) => {
    const figures = figuresAgain(fact, figuresIn(fact.text, fact.start, day));
    const asAt = asAtDate(figures, fact.text, fact.start) ?? followingStory(day);
    return { ...fact, figures, asAt, ...timesAgain({ ...fact, figures }, day, voiceAt) };
  };
  const asideAgain = (aside: StoredItem): StoredItem => {
    if (aside.kind === 'quote') return { kind: 'quote', item: quoteAgain(aside.item) };
    return aside.kind === 'fact' ? { kind: 'fact', item: factAgain(aside.item) } : aside;
  };
  return {
    ...story,
    eventDate,
    quotes: story.quotes.map(quoteAgain),
    facts: story.facts.map(factAgain),
    ...(story.dismissed ? { dismissed: story.dismissed.map(asideAgain) } : {}),
  };
}

/** The quotes whose day is not the story's: their cue names another, or says only that it was earlier. */
function daysOfTheirOwn({ quotes, eventDate, published }: ReturnType<typeof readAgain>) {
  const day = (eventDate ?? published)?.date;
  return quotes.filter(({ saidOn }) => saidOn?.date !== day);
}

/**
 * The same figures; what a relative date among them means follows the story's new date. Each is read from the fact's
 * own words, so that one whose extent a person set is read as well as one that the program found.
 */
function figuresAgain(fact: StoredFact, found: Figure[]): Figure[] {
  return fact.figures.map((figure) => {
    const same = found.find(({ start, end }) => start === figure.start && end === figure.end);
    return { ...figure, resolved: same?.resolved ?? null };
  });
}

/** What "last month" means, and when a commitment is due: what a person said of the commitment stays. */
function timesAgain(
  fact: StoredFact,
  day: KnownDate | null,
  voiceAt: VoiceAt,
): Pick<StoredFact, 'commitment' | 'moments'> {
  const { commitment, moments } = besideFigures(fact, day, voiceAt);
  return {
    ...(moments && { moments }),
    ...(fact.commitment && {
      commitment: { ...fact.commitment, due: commitment?.due ?? fact.commitment.due },
    }),
  };
}
