import type { IsoDate, KnownDate } from '../../model/dates.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { inWords, readDate } from './calendar.ts';
import { daysFrom } from './moments/days.ts';
import { besideToday, fullToday, todayFull, todayInFigures, todayShort } from './own-dates.ts';
import { stated } from './stated-date.ts';
import { byWeekday, inFullElsewhere } from './year-of-day.ts';

/**
 * The day of which the first blocks say "today". "today (Monday 8 October)": a year that is left out is worked out by
 * the weekday.
 */
export function todaysDate(page: Page, places: Block[], today: IsoDate): KnownDate | null {
  for (const block of places) {
    if ((block.signs & Sign.digit) === 0 || !/\b(?:today|this |tonight)/i.test(block.text)) continue;
    const text = block.text.slice(0, 3000);
    const inFull = (block.signs & Sign.year) !== 0;
    const whole =
      (inFull ? todayFull.exec(text) : null) ??
      todayInFigures.exec(text) ??
      (inFull ? fullToday.exec(text) : null);
    const words = whole?.[1];
    if (words !== undefined) return stated(words, () => `The text says “today” of this date: “${words}”.`);
    const short = todayShort.exec(text)?.[1];
    if (short === undefined) continue;
    const written = readDate(short);
    const date =
      inFullElsewhere(short, page) ?? (written?.weekday == null ? null : byWeekday(short, page, today));
    if (date !== null) return date;
  }
  return null;
}

/** The day after the one of which the first blocks say "yesterday", or before the one of "tomorrow". */
export function besideTodaysDate(places: Block[]): KnownDate | null {
  for (const { text, marks, start } of places) {
    if (!/\b(?:yesterday|last night|tomorrow)\b/i.test(text)) continue;
    const found = besideToday.exec(text.slice(0, 3000));
    const [, word = '', words = ''] = found ?? [];
    const at = start + (found?.index ?? 0);
    const day = stated(words, () => '')?.date;
    if (day === undefined || marks.some((mark) => at >= mark.start && at < mark.end)) continue;
    const date = daysFrom(day, /tomorrow/i.test(word) ? -1 : 1);
    return {
      date,
      basis: 'inferred',
      reason: `The text says “${word.toLowerCase()}” of ${inWords(day)}: it is taken to be of ${inWords(date)}. Check it.`,
    };
  }
  return null;
}
