import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { blocksOf, chosenWords, type MarkedKind } from '../../shared/extract/chosen-words.ts';
import { besideFigures } from '../../shared/extract/facts/beside-figures.ts';
import { voicesOf } from '../../shared/extract/facts/commitments/voices.ts';
import { asAtDate, figuresIn } from '../../shared/extract/facts/facts.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { QuoteKind, StoredFact, StoredItem } from '../../shared/model/items.ts';
import type { Span } from '../../shared/model/span.ts';
import { addItem, placeItems, writeItem } from '../library/items.ts';
import { setMention } from '../library/people.ts';
import { handled } from './check-item.ts';
import { leftOut } from './left-out.ts';
import type { Room } from './room.ts';
import { isTaken } from './same-place.ts';
import { dayOf, followingStory } from './story-day.ts';

export type Marked = Extract<StoredItem, { kind: MarkedKind }>;

/** Makes an item of words that a person selected. Fails: words-refused. */
export function markItem(
  room: Room,
  story: StoryWithItems,
  mark: ParsedInput<'items.mark'>,
): Outcome<Marked> {
  const words = freeWords(story, mark.kind, mark, null);
  if (!words.ok) return words;
  const marked = newItem(room.newId(), story, mark, words.value);
  addItem(room.db, marked, 0);
  placeItems(room.db, story.id, mark.kind);
  setMention(room.db, marked, room.newId);
  return done(marked);
}

/** Gives an item other words of its story; who said them, and what is not sure of that, stays. Fails: words-refused. */
export function extendItem(room: Room, story: StoryWithItems, stored: Marked, to: Span): Outcome<Marked> {
  const words = freeWords(story, stored.kind, to, stored.item.id);
  if (!words.ok) return words;
  const extended = withWords(story, stored, words.value);
  writeItem(room.db, extended);
  placeItems(room.db, story.id, stored.kind);
  return done(extended);
}

/** The words that are meant, unless another item of the kind has exactly these. */
function freeWords(story: StoryWithItems, kind: MarkedKind, to: Span, own: string | null): Outcome<Span> {
  const words = chosenWords(story, kind, to);
  if (!words.ok) return words;
  return isTaken(story, kind, words.value, own) ? failed({ kind: 'words-refused', why: 'already' }) : words;
}

/** A person's own mark is sure, unless it cuts a figure: they have read the words in their place. */
const byHand = { confidence: 1, sure: true, doubts: [], origin: 'marked' as const };

function newItem(id: string, story: StoryWithItems, mark: ParsedInput<'items.mark'>, words: Span): Marked {
  const { start, end } = words;
  const own = { ...byHand, id, storyId: story.id, start, end, text: story.body.slice(start, end) };
  if (mark.kind === 'fact') {
    return { kind: 'fact', item: { ...own, ...readFact(story, words) } };
  }
  const { speaker = null, role = null, organisation = null } = mark;
  const said = { speaker, role, organisation, cue: null, saidOn: followingStory(dayOf(story)) };
  return { kind: 'quote', item: { ...own, ...said, kind: kindOf(story, words), spans: [words] } };
}

function withWords(story: StoryWithItems, stored: Marked, words: Span): Marked {
  const { start, end } = words;
  const own = { start, end, text: story.body.slice(start, end), origin: handled(stored.item) };
  if (stored.kind === 'quote') {
    return { kind: 'quote', item: { ...stored.item, ...own, kind: kindOf(story, words), spans: [words] } };
  }
  // The doubts of a fact are about where it begins and ends, which a person has now said anew.
  const { commitment: _commitment, moments: _moments, ...rest } = stored.item;
  return { kind: 'fact', item: { ...rest, ...own, ...readFact(story, words) } };
}

export type ReadFact = Pick<
  StoredFact,
  'figures' | 'asAt' | 'commitment' | 'moments' | 'confidence' | 'sure' | 'doubts'
>;

/** What the extractor reads in the words of a fact, wherever a person has set their ends. */
export function readFact(story: StoryWithItems, words: Span): ReadFact {
  const { start, end } = words;
  const text = story.body.slice(start, end);
  const day = dayOf(story);
  const figures = figuresIn(text, start, day);
  const doubts = leftOut(story, words);
  const asAt = asAtDate(figures, text, start) ?? followingStory(day);
  const beside = besideFigures({ text, start, figures }, day, voicesOf(story.quotes));
  return {
    figures,
    asAt,
    ...beside,
    doubts,
    sure: doubts.length === 0,
    confidence: doubts.length === 0 ? 1 : 0.6,
  };
}

/** Whole paragraphs are a block; words that end with a stop or a comma are an utterance, others a part of one. */
export function kindOf(story: StoryWithItems, words: Span): QuoteKind {
  const blocks = blocksOf(story, words);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const around =
    story.body.slice(first?.start ?? words.start, words.start) + story.body.slice(words.end, last?.end);
  if (first && !/[\p{L}\p{N}]/u.test(around)) return 'block';
  return /[.,!?…]["'”’]?$/.test(story.body.slice(words.start, words.end)) ? 'inline' : 'fragment';
}
