import type { Attendee, Fact, Quote } from '../../model/items.ts';
import type { Span } from '../../model/span.ts';
import { textOf } from '../pieces.ts';
import type { Found } from '../types.ts';
import type { LostMarks } from './lost-marks.ts';

/** What was found in the text with a mark in each doubtful place, in the words of the text as it is stored. */
export function asWritten(found: Found, body: string, { shadow, places }: LostMarks): Found {
  const here = <T extends Span>(item: T): T & { text: string } => ({
    ...item,
    text: body.slice(item.start, item.end),
  });
  const words = wordsAt(body, shadow, places);
  const spelt = <T extends string | null>(name: T): T =>
    (name?.includes('’') ? name.replace(/[\p{L}’-]+/gu, (word) => words.get(word) ?? word) : name) as T;
  return {
    ...found,
    quotes: found.quotes.map(
      (quote): Quote => ({
        ...quote,
        text: textOf(quote.spans, body),
        ...{
          speaker: spelt(quote.speaker),
          role: spelt(quote.role),
          organisation: spelt(quote.organisation),
        },
      }),
    ),
    facts: found.facts.map(
      (fact): Fact => ({
        ...here(fact),
        figures: fact.figures.map((figure) => ({ ...here(figure), qualifiers: figure.qualifiers.map(here) })),
      }),
    ),
    attendees: found.attendees.map(
      (person): Attendee => ({
        ...here(person),
        ...{ name: spelt(person.name), role: spelt(person.role), organisation: spelt(person.organisation) },
      }),
    ),
  };
}

/** Words with such a place in their midst: as they were read -> as they stand. */
function wordsAt(body: string, shadow: string, places: number[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const place of places) {
    if (shadow.charAt(place) !== '’') continue;
    const before = /[\p{L}’-]+$/u.exec(shadow.slice(Math.max(0, place - 40), place))?.[0] ?? '';
    const behind = /^[\p{L}’-]+/u.exec(shadow.slice(place, place + 40))?.[0] ?? '’';
    const start = place - before.length;
    words.set(before + behind, body.slice(start, place + behind.length));
  }
  return words;
}
