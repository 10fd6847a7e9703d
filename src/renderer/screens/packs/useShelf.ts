import type { Match } from '../../../shared/contract/search.ts';
import type { StoryRow } from '../../../shared/contract/stories.ts';
import { knownDateWords } from '../../../shared/words/dates.ts';
import { useAnswer } from '../../queries.ts';

export type ShelfKind = 'quote' | 'fact' | 'attendees';

/** Something that can be put into a pack. For an attendee list the id is the story's. */
export interface ShelfItem {
  id: string;
  kind: ShelfKind;
  who: string;
  text: string;
  source: string;
}

const limit = 200;

const sourceOf = (title: string, date: Match['date']) => (date ? `${title}, ${knownDateWords(date)}` : title);

const ofMatch = (kind: ShelfKind, { id, text, detail, storyTitle, date, superseded }: Match): ShelfItem => ({
  id,
  kind,
  text,
  who: kind === 'quote' ? detail : '',
  source: `${superseded ? 'Earlier version: ' : ''}${sourceOf(storyTitle, date)}`,
});

const ofStory = ({ id, title, attendees, date }: StoryRow): ShelfItem => ({
  id,
  kind: 'attendees',
  who: `${attendees} ${attendees === 1 ? 'person' : 'people'}`,
  text: title,
  source: knownDateWords(date),
});

/** What the library has of a kind for what was typed; everything, the newest first, where nothing was. */
export function useShelf(kind: ShelfKind, query: string) {
  const lists = kind === 'attendees';
  const matches = useAnswer(
    'search.find',
    { query, kinds: [lists ? 'person' : kind], limit },
    { enabled: !lists, keep: true },
  );
  const stories = useAnswer(
    'stories.list',
    { query, withAttendees: true, limit },
    { enabled: lists, keep: true },
  );
  const items = lists
    ? (stories.data?.rows ?? []).map(ofStory)
    : (matches.data?.matches ?? [])
        .filter((match) => match.kind === kind)
        .map((match) => ofMatch(kind, match));
  const total = lists ? (stories.data?.total ?? null) : (matches.data?.total ?? null);
  return { items, total, error: lists ? stories.error : matches.error };
}
