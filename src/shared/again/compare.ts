import type { StoryWithItems } from '../contract/stories.ts';
import type { Attendee, Fact, Quote, StoredItem } from '../model/items.ts';
import type { DetailChange, FoundItem, ItemChange, Reading, Rereading } from '../model/rereading.ts';
import { compareKind, type Hands } from './compare-kind.ts';
import { sameDate } from './parts.ts';

/** A story as the reader has it now. */
export interface NewReading extends Reading {
  quotes: Quote[];
  facts: Fact[];
  attendees: Attendee[];
}

const kinds = { quote: 'quotes', fact: 'facts', attendee: 'attendees' } as const;

/**
 * What a new reading would change of a story. Whatever a person corrected, marked or dismissed stays as it is and is
 * not found a second time; what a person has checked stays unless it is itself read differently.
 */
export function compareReading(story: StoryWithItems, reading: NewReading, hands: Hands): Rereading {
  const compared = (['quote', 'fact', 'attendee'] as const).map((kind) => {
    const shown = story[kinds[kind]].map((item) => ({ kind, item }) as StoredItem);
    const dismissed = (story.dismissed ?? []).filter((each) => each.kind === kind);
    const found = reading[kinds[kind]].map((item) => ({ kind, item }) as FoundItem);
    return compareKind({ shown, dismissed }, found, hands);
  });
  return {
    details: detailChanges(story, reading),
    items: compared.flatMap(({ items }) => items).sort((a, b) => placeOf(a) - placeOf(b)),
    unchanged: compared.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

const placeOf = (change: ItemChange): number =>
  change.what === 'gone' ? change.was.item.start : change.now.item.start;

/** A title or a date that a person set is no longer the reader's to change. */
function detailChanges(story: StoryWithItems, reading: Reading): DetailChange[] {
  const title: DetailChange[] =
    story.titleBasis === 'corrected' || story.title === reading.title
      ? []
      : [{ detail: 'title', was: story.title, now: reading.title, basis: reading.titleBasis }];
  const dates = (['published', 'eventDate'] as const).flatMap((detail): DetailChange[] => {
    const [was, now] = [story[detail], reading[detail]];
    return was?.basis === 'corrected' || sameDate(was, now) ? [] : [{ detail, was, now }];
  });
  return [...title, ...dates];
}

/** Whether a new reading leaves everything as it is. */
export const changesNothing = ({ details, items }: Rereading): boolean =>
  details.length === 0 && items.length === 0;
