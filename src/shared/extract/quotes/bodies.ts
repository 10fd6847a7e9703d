import type { Quote } from '../../model/items.ts';
import type { Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { splitRole } from '../people/roles.ts';

/** How far before a cue the body is looked for that its words point back to. */
const far = 1500;
const near = 400;

/** Capitalised words with what may join them: the names of bodies, among others. */
const capitals =
  /\p{Lu}[\p{L}\p{M}\p{N}’'&-]*(?: (?:(?:of|for|and|the|&) ){0,2}\p{Lu}[\p{L}\p{M}\p{N}’'&-]*)*/gu;

/**
 * The bodies that cues point back to by a word: "the trust’s director" belongs to the Cove Hospitals Trust named before,
 * "its chair" to the one body of the sentence before. Where more could be meant, the words stay as they are.
 */
export const withBodies = (quotes: Quote[], page: Page): Quote[] =>
  quotes.length > 200 ? quotes : quotes.map((quote) => withBody(quote, page.body));

function withBody(quote: Quote, body: string): Quote {
  if (quote.cue === null || quote.role === null) return quote;
  const noun = quote.organisation?.startsWith('the ')
    ? /^the (\p{Ll}{3,})$/u.exec(quote.organisation)?.[1]
    : undefined;
  if (noun !== undefined) {
    const named = bodyEndingIn(noun, body.slice(Math.max(0, quote.cue.start - far), quote.cue.start));
    return named === null ? quote : { ...quote, organisation: named };
  }
  const its =
    quote.organisation === null &&
    /^(?:Its|Their|its|their)\s/.test(body.slice(quote.cue.start, quote.cue.end));
  if (!its) return quote;
  const only = onlyBody(body.slice(Math.max(0, quote.cue.start - near), quote.cue.start));
  return only === null ? quote : { ...quote, organisation: only };
}

/** The last body whose name holds the noun: "the group" is the "Harbour Users’ Group". */
function bodyEndingIn(noun: string, before: string): string | null {
  const found = [...before.matchAll(capitals)].map(([name]) =>
    isRole(name) ? (splitRole(name).organisation ?? name) : name,
  );
  const wanted = new RegExp(`\\b${noun}\\b`, 'i');
  return found.findLast((name) => name.includes(' ') && wanted.test(name) && isOrganisation(name)) ?? null;
}

/** The one body of the last paragraph or sentence before. */
function onlyBody(before: string): string | null {
  const paragraph = before.trimEnd().split('\n').at(-1) ?? '';
  const sentence =
    paragraph
      .trimEnd()
      .replace(/[.!?]["”’]?$/, '')
      .split(/[.!?]["”’]?\s/)
      .at(-1) ?? '';
  const bodies = new Set(
    [...sentence.matchAll(capitals)]
      .map(([name]) => name.replace(/^(?:The|A|An|In|At|By|For) /, ''))
      .filter((name) => isOrganisation(name)),
  );
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
}
