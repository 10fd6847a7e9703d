import type { KnownDate } from '../model/dates.ts';
import type { Attendee, Fact, Figure, Quote, StoredItem } from '../model/items.ts';
import type { Moment } from '../model/moment.ts';
import type { FoundItem, ItemPart } from '../model/rereading.ts';
import { spansOf } from './places.ts';

type Differences = [part: ItemPart, differs: boolean][];
type Both = Pick<Quote & Fact & Attendee, 'start' | 'end' | 'text' | 'sure' | 'doubts'>;

/**
 * What a new reading of an item has differently. What no person ever sees (how confident the reader is in numbers,
 * where the speaker's name stands) is no difference, nor is the wording of a reason for the same date. Where a
 * person has checked the item as it is, the reader's doubts about it are settled.
 */
export function differingParts(was: StoredItem, now: FoundItem, checked: boolean): ItemPart[] {
  const parts: Differences = [...placing(was.item, now.item), ...ofKind(was, now)];
  if (!checked || parts.some(([, differs]) => differs)) parts.push(['doubts', doubted(was.item, now.item)]);
  return parts.filter(([, differs]) => differs).map(([part]) => part);
}

function placing(was: Both, now: Both): Differences {
  if (was.text !== now.text) return [['words', true]];
  return [['place', JSON.stringify(spansOf(was)) !== JSON.stringify(spansOf(now))]];
}

const doubted = (was: Both, now: Both): boolean =>
  was.sure !== now.sure || (!now.sure && was.doubts.join('\n') !== now.doubts.join('\n'));

function ofKind(was: StoredItem, now: FoundItem): Differences {
  if (was.kind === 'quote' && now.kind === 'quote') return ofQuotes(was.item, now.item);
  if (was.kind === 'fact' && now.kind === 'fact') return ofFacts(was.item, now.item);
  return was.kind === 'attendee' && now.kind === 'attendee' ? ofAttendees(was.item, now.item) : [];
}

const ofQuotes = (was: Quote, now: Quote): Differences => [
  ['form', was.kind !== now.kind],
  ['speaker', was.speaker !== now.speaker],
  ['role', was.role !== now.role],
  ['organisation', was.organisation !== now.organisation],
  ['date', !sameDate(was.saidOn, now.saidOn)],
];

const ofFacts = (was: Fact, now: Fact): Differences => [
  ['figures', was.figures.map(figureKey).join('\n') !== now.figures.map(figureKey).join('\n')],
  ['date', !sameDate(was.asAt, now.asAt)],
  ['commitment', commitmentKey(was) !== commitmentKey(now)],
  ['times', (was.moments ?? []).map(momentKey).join() !== (now.moments ?? []).map(momentKey).join()],
];

const ofAttendees = (was: Attendee, now: Attendee): Differences => [
  ['name', was.name !== now.name],
  ['honours', was.honours.join('\n') !== now.honours.join('\n')],
  ['role', was.role !== now.role],
  ['organisation', was.organisation !== now.organisation],
  ['note', was.note !== now.note],
];

const figureKey = ({ start, end, kind, amount, unit, qualifiers, resolved }: Figure): string =>
  JSON.stringify([
    ...[start, end, kind, amount, unit],
    qualifiers.map((each) => [each.start, each.end]),
    dateKey(resolved),
  ]);

const commitmentKey = ({ commitment }: Fact): string =>
  commitment === undefined
    ? ''
    : JSON.stringify([commitment.text, commitment.sure, commitment.due && momentKey(commitment.due)]);

const momentKey = ({ text, from, to }: Moment): string => `${text} ${from} ${to}`;

const dateKey = (date: KnownDate | null): string => (date === null ? '' : `${date.date} ${date.basis}`);

/** Whether two dates say the same; how they are explained may differ. */
export const sameDate = (one: KnownDate | null, other: KnownDate | null): boolean =>
  dateKey(one) === dateKey(other);
