import type { ParsedInput } from '../../shared/contract/contract.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { StoredFact, StoredQuote } from '../../shared/model/items.ts';
import { getItem, type StoredItem, writeItem } from '../library/items.ts';
import { setMention } from '../library/people.ts';
import { notFound, type Room } from './room.ts';

type Check = ParsedInput<'items.check'>;

/** Writes what a person says of an item: right as it is, who said it, or whether it commits. Gives the story's id. */
export function checkItem(room: Room, check: Check): Outcome<string> {
  const stored = getItem(room.db, check.kind, check.id);
  if (!stored) return notFound(check.kind, check.id);
  const checked = seen(stored, check);
  writeItem(room.db, checked);
  if (checked.kind === 'quote') setMention(room.db, checked, room.newId);
  return done(checked.item.storyId);
}

/** An item that a person has looked at is sure; who said it may be set for a quote alone. */
function seen(stored: StoredItem, check: Check): StoredItem {
  const sure = { sure: true, doubts: [] };
  if (stored.kind === 'quote') {
    return { kind: 'quote', item: { ...stored.item, ...corrected(stored.item, check), ...sure } };
  }
  if (stored.kind === 'attendee') return { kind: 'attendee', item: { ...stored.item, ...sure } };
  const { commitment } = check;
  return {
    kind: 'fact',
    item: commitment === undefined ? { ...stored.item, ...sure } : committed(stored.item, commitment),
  };
}

/** A fact that a person has said is a commitment or none. Where the reader saw none, its whole words are what binds. */
function committed(fact: StoredFact, isCommitment: boolean): StoredFact {
  const { commitment: seen, ...rest } = fact;
  const own = { ...rest, origin: handled(fact) };
  if (!isCommitment) return own;
  const { start, end, text } = fact;
  return { ...own, commitment: { ...(seen ?? { start, end, text, due: null }), sure: true, doubts: [] } };
}

/** What a person marked stays theirs, however often they change it. */
export const handled = ({ origin }: StoredItem['item']): StoredQuote['origin'] =>
  origin === 'marked' ? 'marked' : 'corrected';

function corrected(quote: StoredQuote, check: Check): Partial<StoredQuote> {
  const { speaker = quote.speaker, role = quote.role, organisation = quote.organisation } = check;
  const same = speaker === quote.speaker && role === quote.role && organisation === quote.organisation;
  return same ? {} : { speaker, role, organisation, origin: handled(quote) };
}
