import type { Quote } from '../../model/items.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { places } from '../lexicon/places.ts';
import { roleFillers, roleNouns } from '../lexicon/roles.ts';
import type { Page } from '../page.ts';
import { isRole } from '../people/organisation.ts';
import type { Role } from '../people/roles.ts';

/** Offices that countries and places have: what stands before them is no body. */
const ofPlaces =
  /^(?:Minister|Secretary|Mayor|Ambassador|Commissioner|Consul|MPs?|MSP|MS|MLA|Councillor|Cabinet|Government|Government['’]s)\b|\bMinister\b/;

/**
 * "Kelder Roads Project Manager" is one run of capitals: where the body's name ends cannot be told by the words alone.
 * Where the story itself says that Kelder Roads does something, it is the body, and "Project Manager" the office.
 */
export function withOwners(quotes: Quote[], page: Page): Quote[] {
  const known = new Map<string, Role | null>();
  const ownerOf = (role: string): Role | null => {
    const found = known.get(role);
    if (found !== undefined) return found;
    const owned = parted(role, page.body);
    known.set(role, owned);
    return owned;
  };
  return quotes.map((quote) => {
    if (quote.organisation !== null || quote.role === null || !mayBeOwned.test(quote.role)) return quote;
    const owned = ownerOf(quote.role);
    return owned === null ? quote : { ...quote, ...owned };
  });
}

/** Two capitals in a row, and no word yet that joins an office to its body. */
const mayBeOwned = /^\p{Lu}[\p{L}\p{N}&’'-]* \p{Lu}[^,()]{2,70}$/u;

function parted(text: string, body: string): Role | null {
  const words = text.split(' ');
  const office = words.findIndex((word) => roleNouns.has(word.toLowerCase()));
  for (let k = Math.min(words.length - 1, office, 5); k >= 1; k--) {
    const owner = words.slice(0, k);
    const role = words.slice(k).join(' ');
    if (isName(owner) && !/^(?:of|for|and|the|&)\b/i.test(role) && !ofPlaces.test(role) && isRole(role))
      if (isTold(owner.join(' '), body)) return { role, organisation: owner.join(' ') };
  }
  return null;
}

const isName = (words: string[]): boolean =>
  words.every((word) => /^(?:\p{Lu}|and$|of$|for$|&$)/u.test(word)) &&
  !/^(?:and|of|for|&)$/.test(words.at(-1) ?? '') &&
  !words.every((word) => roleFillers.has(word.toLowerCase()) || places.has(word.toLowerCase())) &&
  !isGivenName((words[0] ?? '').toLowerCase());

/** "Kelder Roads has …", "as Kelder Roads opened …": the story speaks of it as of somebody who does things. */
const isTold = (name: string, body: string): boolean =>
  new RegExp(
    `(?:^|[\\p{Ll}.!?,]\\s)${name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?:’s|'s)? (?:has|have|had|will|is|was|are|were|could|can|would|said|and its|\\p{Ll}{3,}(?:ed|es|ts|ks|ns|ps|ds|gs|rs|ls))\\b`,
    'mu',
  ).test(body);
