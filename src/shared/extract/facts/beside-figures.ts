import type { KnownDate } from '../../model/dates.ts';
import type { Fact, Figure } from '../../model/items.ts';
import { signsOf } from '../signs.ts';
import { commitmentIn, mayCommit } from './commitments/commitment.ts';
import type { VoiceAt } from './commitments/voices.ts';
import { mayNameTime, momentsIn } from './moments/moments.ts';

/** A sentence of a story with its figures; `start` is its place in the body. */
interface Sentence {
  text: string;
  start: number;
  figures: Figure[];
}

/** What a sentence says beside its figures: what it commits to, and what its "today" and "last month" mean. */
export function besideFigures(
  { text, start, figures }: Sentence,
  storyDate: KnownDate | null,
  voiceAt: VoiceAt,
  signs = signsOf(text),
  may = mayCommit(text, signs),
): Pick<Fact, 'commitment' | 'moments'> {
  const timed = mayNameTime(text, signs);
  if (!may && !timed) return {};
  const { voice, quote } = voiceAt(start, start + text.length);
  const own = quote !== null && quote.saidOn?.date !== storyDate?.date;
  const from = own
    ? { day: quote.saidOn, basis: 'words' as const }
    : { day: storyDate, basis: 'story' as const };
  const commitment = may ? commitmentIn({ text, signs, start, figures, from, voice }) : null;
  const moments = timed ? momentsIn(text, start, from) : [];
  return {
    ...(commitment === null ? {} : { commitment }),
    ...(moments.length === 0 ? {} : { moments }),
  };
}
