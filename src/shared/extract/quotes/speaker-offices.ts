import type { Quote } from '../../model/items.ts';
import type { Page } from '../page.ts';
import { officeInOwnWords, unheldOffices } from '../people/bare-offices.ts';
import { type People, surnameOf } from '../people/people.ts';
import { splitRole } from '../people/roles.ts';

/** Speakers without an office get the one that the story leaves without a holder, if there is one of each. */
export function withOffices(quotes: Quote[], page: Page, people: People): Quote[] {
  const bare = quotes.filter(({ speaker, role }) => speaker !== null && role === null);
  if (bare.length === 0 || bare.length > 50) return quotes;
  const offices = unheldOffices(page, people);
  const speakers = new Set(
    bare
      .filter(({ speaker }) => people.bySurname.has(surnameOf(speaker ?? '')))
      .map(({ speaker }) => speaker),
  );
  const office = offices.length === 1 && speakers.size === 1 ? (offices[0] ?? null) : null;
  return quotes.map((quote) => {
    if (!bare.includes(quote) || !speakers.has(quote.speaker)) return quote;
    const own = officeInOwnWords(wordsOf(quote, page), page.body);
    const held = own?.role ? own : office === null ? null : splitRole(office);
    return {
      ...quote,
      role: held?.role ?? null,
      organisation: quote.organisation ?? held?.organisation ?? null,
    };
  });
}

const wordsOf = ({ start, end }: Quote, page: Page) =>
  page.blocks.filter((block) => block.start < end && block.end > start).flatMap(({ words }) => words);
