import type { Attendee, Fact, Quote } from '../../model/items.ts';
import type { Span } from '../../model/span.ts';
import { hasSigns, isMisread, MISREAD_DOUBT } from '../../words/misread.ts';
import type { Found } from '../types.ts';
import type { LostMarks } from './lost-marks.ts';

const LOST_MARK =
  'At these words a mark came out as “?” before the text came here. Compare them with the original, and check where they begin and end.';

/** How far beside an item's ends a lost mark is one of its own. */
const beside = 3;

/** What holds letters or marks that were lost or confused, or borders on such, is nobody's very words. */
export function withoutTrust(found: Found, body: string, lost: LostMarks | null): Found {
  if (lost === null && !hasSigns(body)) return found;
  const places = lost?.places ?? [];
  const doubtOf = (item: Spanned): string | null => {
    if (isMisread(item.text)) return MISREAD_DOUBT;
    return spansOf(item).some((span) => touches(places, span)) ? LOST_MARK : null;
  };
  const asked = <T extends Quote | Fact | Attendee>(item: T): T => {
    const doubt = doubtOf(item);
    return doubt === null ? item : { ...item, sure: false, doubts: [...item.doubts, doubt] };
  };
  return {
    ...found,
    quotes: found.quotes.map(asked),
    facts: found.facts.map(asked),
    attendees: found.attendees.map(asked),
  };
}

type Spanned = Span & { text: string; spans?: Span[]; cue?: Span | null };

const spansOf = ({ start, end, spans, cue }: Spanned): Span[] => [
  ...(spans ?? [{ start, end }]),
  ...(cue ? [cue] : []),
];

/** Whether one of the places, which are in order, lies in a span or right beside it. */
function touches(places: number[], { start, end }: Span): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start - beside) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Number.POSITIVE_INFINITY) < end + beside;
}
