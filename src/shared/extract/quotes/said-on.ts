import type { KnownDate } from '../../model/dates.ts';
import { isoDate, readDate } from '../facts/calendar.ts';
import { dates } from '../facts/date-patterns.ts';
import { resolveDate } from '../facts/resolve.ts';
import { matchesOf } from '../matches.ts';
import { signsOf } from '../signs.ts';
import type { FoundQuote } from './found.ts';

const earlier =
  /\b(?:last (?:week|month|year|night|spring|summer|autumn|winter)|yesterday|earlier (?:this|in the) (?:week|month|year)|in (?:19|20)\d\d)\b/i;

/**
 * When the words were said: the story's day, unless the words around "X told the House" name another ("in May",
 * "on 3 March 2024"). Null where they do so without saying which day.
 */
export function saidWhen(found: FoundQuote, body: string, storyDay: KnownDate | null): KnownDate | null {
  const around = aroundVerb(found, body);
  if (around === '' || /\btoday\b|\bthis (?:morning|afternoon|evening)\b/i.test(around)) return storyDay;
  const shown = signsOf(around);
  for (const { signs, pattern } of dates) {
    if ((signs & shown) === 0) continue;
    for (const match of matchesOf(around, pattern)) {
      if (!/\b(?:in|on|of|at)\s$/i.test(around.slice(0, match.index))) continue;
      return dayOf(match[0], storyDay);
    }
  }
  return earlier.test(around) ? null : storyDay;
}

/** What stands between the speaker and the words; behind the words, to the sentence's end. */
function aroundVerb({ spoken, spans }: FoundQuote, body: string): string {
  const start = spans[0]?.start ?? 0;
  if (spoken === null || start - spoken.end > 200) return '';
  if (spoken.end <= start) return body.slice(spoken.end, start);
  return /^[^.\n“"]{0,120}/.exec(body.slice(spoken.end, spoken.end + 120))?.[0] ?? '';
}

function dayOf(words: string, storyDay: KnownDate | null): KnownDate | null {
  const written = readDate(words);
  if (written?.day == null || written.month === null) return null;
  if (written.year === null) return resolveDate(words, 'said on ', '', storyDay);
  const date = isoDate(written.year, written.month, written.day);
  return date === null
    ? null
    : { date, basis: 'stated', reason: `The text says beside the words when they were said: “${words}”.` };
}
