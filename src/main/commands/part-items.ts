import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { joinSpans, splitSpans } from '../../shared/extract/parting.ts';
import { textOf } from '../../shared/extract/pieces.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { QuoteKind, StoredQuote } from '../../shared/model/items.ts';
import type { Span } from '../../shared/model/span.ts';
import { type ChangeKind, recordChange } from '../library/changes.ts';
import { addItem, dismissItem, placeItems, writeItem } from '../library/items.ts';
import { dropMention, setMention } from '../library/people.ts';
import { handled } from './check-item.ts';
import { kindOf, type Marked, readFact } from './correct-items.ts';
import type { Room } from './room.ts';
import { isTaken } from './same-place.ts';

/** What parting or joining items has made: the second of the two, and the change that takes it back. */
export interface Parted {
  second: string;
  change: string;
}

/** Parts an item in two at a place in it. Fails: words-refused. The caller owns the transaction. */
export function splitItem(room: Room, story: StoryWithItems, stored: Marked, at: number): Outcome<Parted> {
  const parts = splitSpans(story, stored.kind, spansOf(stored), at);
  if (!parts.ok) return parts;
  const first = withSpans(story, stored, parts.value[0], stored.item.id);
  const second = withSpans(story, stored, parts.value[1], room.newId());
  if ([first, second].some(({ kind, item }) => isTaken(story, kind, item, stored.item.id))) {
    return failed({ kind: 'words-refused', why: 'already' });
  }
  return done(
    recorded(room, 'split', stored, second.item.id, () => {
      writeItem(room.db, first);
      addItem(room.db, second, 0);
      setMention(room.db, second, room.newId);
    }),
  );
}

/** Joins an item with the next one of its kind, which is put aside. Fails: words-refused. */
export function joinItem(room: Room, story: StoryWithItems, stored: Marked): Outcome<Parted> {
  const next = nextOf(story, stored);
  if (!next) return failed({ kind: 'words-refused', why: 'no-next' });
  const said = saidByBoth(stored, next);
  if (!said.ok) return said;
  const spans = joinSpans(story, stored.kind, spansOf(stored), spansOf(next));
  if (!spans.ok) return spans;
  const joined = withSpans(story, said.value, spans.value, stored.item.id);
  return done(
    recorded(room, 'join', stored, next.item.id, () => {
      writeItem(room.db, joined);
      setMention(room.db, joined, room.newId);
      dismissItem(room.db, next.kind, next.item.id, room.clock(), 'joined');
      dropMention(room.db, next.item.id);
    }),
  );
}

function recorded(
  room: Room,
  what: ChangeKind,
  { kind, item }: Marked,
  second: string,
  act: () => void,
): Parted {
  const change = room.newId();
  recordChange(room.db, { id: change, storyId: item.storyId, what, at: room.clock() }, () => done(act()));
  placeItems(room.db, item.storyId, kind);
  return { second, change };
}

const spansOf = (stored: Marked): Span[] =>
  stored.kind === 'quote' ? stored.item.spans : [{ start: stored.item.start, end: stored.item.end }];

/** The next item of the kind in the order of the text. */
function nextOf(story: StoryWithItems, { kind, item }: Marked): Marked | undefined {
  const all = kind === 'quote' ? story.quotes : story.facts;
  const next = all[all.findIndex(({ id }) => id === item.id) + 1];
  return next && ({ kind, item: next } as Marked);
}

/** The first as both of them say it. Who is not named in one may be named in the other; two names are two quotes. */
function saidByBoth(first: Marked, second: Marked): Outcome<Marked> {
  if (first.kind !== 'quote' || second.kind !== 'quote') return done(first);
  const [one, other] = [first.item, second.item];
  const isOne = one.speaker === null || other.speaker === null || one.speaker === other.speaker;
  if (!isOne) return failed({ kind: 'words-refused', why: 'speakers' });
  const { speaker, role, organisation, cue } = one.speaker === null ? other : one;
  const said = { speaker, role: role ?? other.role, organisation: organisation ?? other.organisation, cue };
  const doubts = [...new Set([...one.doubts, ...other.doubts])];
  const sure = {
    doubts,
    sure: one.sure && other.sure,
    confidence: Math.min(one.confidence, other.confidence),
  };
  return done({ kind: 'quote', item: { ...one, ...said, ...sure } });
}

/** The item with other pieces of its story; it is a person's from then on. */
function withSpans(story: StoryWithItems, stored: Marked, spans: Span[], id: string): Marked {
  const words = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const own = { ...words, id, text: textOf(spans, story.body), origin: handled(stored.item) };
  if (stored.kind === 'fact') {
    return { kind: 'fact', item: { ...stored.item, ...own, ...readFact(story, words) } };
  }
  return {
    kind: 'quote',
    item: { ...stored.item, ...own, spans, kind: quoteKind(story, stored.item, spans) },
  };
}

/** A quote in pieces is one within a paragraph, unless it went over whole ones before. */
function quoteKind(story: StoryWithItems, quote: StoredQuote, spans: Span[]): QuoteKind {
  const [only] = spans;
  if (spans.length === 1 && only) return kindOf(story, only);
  return quote.kind === 'block' ? 'block' : 'inline';
}
