import { z } from 'zod';
import type { StoryWithItems } from '../contract/stories.ts';
import type { StoredItem } from '../model/items.ts';
import type { Span } from '../model/span.ts';
import { comparedWords, Piece } from '../words/diff.ts';
import { nameWithHonours, speakerWords } from '../words/people.ts';
import type { ComparedRow } from './paragraphs.ts';
import { placesIn } from './places.ts';
import { firstWhere } from './sorted.ts';

/** An item in one of two issues: its words, and whose they are (a speaker, or an attendee with their office). */
export const ItemSide = z.object({ id: z.string(), text: z.string(), who: z.string() });
export type ItemSide = z.infer<typeof ItemSide>;

/**
 * An item of two issues of a story. `same`: the words stand in both, said by the same person. `differs`: the words, or
 * whose they are, changed. `earlier-only` and `later-only`: the other issue has no such item.
 */
export const ComparedItem = z.object({
  kind: z.enum(['quote', 'fact', 'attendee']),
  state: z.enum(['same', 'differs', 'earlier-only', 'later-only']),
  earlier: ItemSide.nullable(),
  later: ItemSide.nullable(),
  /** The words of both where they differ; empty where they do not. */
  words: z.array(Piece),
  /** Whose they are, where that differs; empty where it does not. */
  who: z.array(Piece),
  /** For an item of one issue alone: whether its words stand in the other text all the same. */
  wordsInOther: z.boolean(),
});
export type ComparedItem = z.infer<typeof ComparedItem>;

/** At least this much of the shorter of two items lies in the other: they are one item, with other ends. */
const SAME_PLACE = 0.5;

/** What two issues of a story say as quotes, facts and attendees, each beside what the other makes of it. */
export function comparedItems(
  earlier: StoryWithItems,
  later: StoryWithItems,
  rows: ComparedRow[],
): ComparedItem[] {
  const placeOf = placesIn(rows);
  const [inEarlier, inLater] = [holds(earlier.body, later), holds(later.body, earlier)];
  return kinds.flatMap((kind) => {
    const [olds, news] = [itemsOf(earlier, kind), itemsOf(later, kind)];
    const partners = partnersOf(olds, news, placeOf);
    const taken = new Set(partners.values());
    const left = news.filter((item) => !taken.has(item));
    return [
      ...olds.map((old) => beside(kind, old, partners.get(old), inLater)),
      ...left.map((item) => alone(kind, 'later-only', item, inEarlier)),
    ];
  });
}

type Holds = (text: string) => boolean;

/** So many letters are gone through in a second or two. */
const MOST_LETTERS = 2e9;

/** Whether a body holds the words of an item of the other; of two whole books, whether it has such a paragraph. */
function holds(body: string, { quotes, facts, attendees }: StoryWithItems): Holds {
  const items = quotes.length + facts.length + attendees.length;
  if (items * body.length <= MOST_LETTERS) return (text) => body.includes(text);
  const paragraphs = new Set(body.split(/\n+/));
  return (text) => paragraphs.has(text);
}

type Kind = StoredItem['kind'];
type Item = ItemSide & Span;

const kinds: Kind[] = ['quote', 'fact', 'attendee'];

function itemsOf({ quotes, facts, attendees }: StoryWithItems, kind: Kind): Item[] {
  if (kind === 'fact') return facts.map((item) => sideOf(item, ''));
  if (kind === 'quote') {
    return quotes.map((item) => sideOf(item, speakerWords(item.speaker, item.role, item.organisation)));
  }
  return attendees.map((item) => {
    const { name, honours, role, organisation, note } = item;
    return sideOf(
      item,
      [nameWithHonours(name, honours), role, organisation, note].filter(Boolean).join(', '),
    );
  });
}

const sideOf = ({ id, text, start, end }: Span & { id: string; text: string }, who: string): Item => ({
  ...{ id, text, who, start, end },
});

/** Which later item is which earlier one: by place; what moved as a whole, by its words. */
function partnersOf(olds: Item[], news: Item[], placeOf: (place: Span) => Span | null): Map<Item, Item> {
  const partners = new Map<Item, Item>();
  const free = new Set(news);
  const take = (old: Item, found: Item | undefined) => {
    if (found && free.delete(found)) partners.set(old, found);
  };
  const within = inOrder(news);
  for (const old of olds) {
    const place = placeOf(old);
    if (place) take(old, bestAt(place, within(place), free));
  }
  const byText = Map.groupBy(free, ({ text }) => text);
  for (const old of olds) if (!partners.has(old)) take(old, byText.get(old.text)?.shift());
  return partners;
}

/** The items that overlap a place; long lists are not gone through once for each. */
function inOrder(items: Item[]): (place: Span) => Item[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  const longest = Math.max(0, ...items.map(({ start, end }) => end - start));
  return (place) => {
    const from = firstWhere(sorted, ({ start }) => start >= place.start - longest);
    const to = firstWhere(sorted, ({ start }) => start >= place.end);
    return sorted.slice(from, to).filter(({ end }) => end > place.start);
  };
}

function bestAt(place: Span, found: Item[], free: Set<Item>): Item | undefined {
  const shares = found
    .filter((item) => free.has(item))
    .map((item) => ({ item, share: overlap(place, item) / Math.max(1, length(item), length(place)) }))
    .toSorted((a, b) => b.share - a.share);
  return shares.find(({ item }) => overlap(place, item) >= SAME_PLACE * Math.min(length(item), length(place)))
    ?.item;
}

const length = ({ start, end }: Span): number => end - start;
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function beside(kind: Kind, earlier: Item, later: Item | undefined, inLater: Holds): ComparedItem {
  if (!later) return alone(kind, 'earlier-only', earlier, inLater);
  const words = earlier.text === later.text ? [] : comparedWords(earlier.text, later.text);
  const who = earlier.who === later.who ? [] : comparedWords(earlier.who, later.who);
  return {
    kind,
    state: words.length + who.length === 0 ? 'same' : 'differs',
    earlier: shown(earlier),
    later: shown(later),
    ...{ words, who, wordsInOther: true },
  };
}

function alone(kind: Kind, state: 'earlier-only' | 'later-only', item: Item, inOther: Holds): ComparedItem {
  const [earlier, later] = state === 'earlier-only' ? [shown(item), null] : [null, shown(item)];
  return { kind, state, earlier, later, words: [], who: [], wordsInOther: inOther(item.text) };
}

const shown = ({ id, text, who }: Item): ItemSide => ({ id, text, who });
