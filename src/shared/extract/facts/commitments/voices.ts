import type { Quote } from '../../../model/items.ts';
import type { Voice } from './commitment.ts';

/** What of a quote says whose words they are and when they were said. */
export type Said = Pick<Quote, 'spans' | 'role' | 'speaker' | 'sure' | 'saidOn'>;

/** Whose words stand at a place of the body. */
export interface Voices {
  voice: Voice;
  /** The quote that the words are in, or reach into. */
  quote: Said | null;
}

const governs =
  /\b(?:Minister|Secretary|Chancellor|Taoiseach|Tánaiste|Premier|Chief Whip|Lord Advocate|Attorney General|Solicitor General|Paymaster|government spokes\p{L}+)\b/iu;
const not =
  /\b(?:shadow|former|general secretary|secretary[- ]general|company secretary|association|union|council)\b/i;

export type VoiceAt = (start: number, end: number) => Voices;

/** Answers whose words a stretch of the body is. Quotes are put in order once. */
export function voicesOf(quotes: Said[]): VoiceAt {
  const places = quotes
    .flatMap((quote) => quote.spans.map(({ start, end }) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return (start, end) => {
    const at = lastBefore(places, end);
    const place = places[at];
    if (place === undefined || place.end <= start) return { voice: 'paper', quote: null };
    return { voice: voiceOf(place.quote), quote: place.quote };
  };
}

const voiceOf = ({ role, speaker, sure }: Said): Voice => {
  if (!sure) return 'unknown';
  const who = `${role ?? ''} ${speaker ?? ''}`;
  return governs.test(who) && !not.test(who) ? 'government' : 'other';
};

/** The last place that begins before `end`. */
function lastBefore(places: { start: number }[], end: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
