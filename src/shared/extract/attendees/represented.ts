import { matchesOf } from '../matches.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';

/** A stretch of a sentence whose people come from one body. Offsets are the sentence's. */
export interface Represented {
  from: number;
  to: number;
  body: string;
}

const name = "\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|for|and|the) ){0,2}\\p{Lu}[\\p{L}’'-]*){0,6}";
/** "represented remotely by", "in person by". */
const ways = '(?: (?:remotely|virtually|online|in[- ]person))?';
/** "The Welsh Government was represented by", "; the Scottish Government by". */
const represented = new RegExp(
  `(?:^|[;,.]\\s|\\band\\s)(?:and )?(?:[Tt]he )?(${name})(?: (?:was|were|is))?(?: represented)?${ways} by\\b`,
  'gu',
);
/** "Joining from the Welsh Government was", "and from the Scottish Government Jane Doe", "from the Executive, the deputy". */
const from =
  /\bfrom (?:the )?(\p{Lu}[\p{L} ]{1,50}?(?:Government|Executive|Assembly|Office|Council))(?= (?:were|was|the|by|\p{Lu})|, (?:the (?:deputy )?)?\p{Lu})/gu;
/** "the Scottish Government (Jane Doe MSP)". */
const bracketed = new RegExp(`\\b(?:the )?(${name}) \\((?=\\p{Lu}[^)]{3,160}\\))`, 'gu');

export const representedBy = /\b(?:was|were) represented(?: remotely| virtually| online| in[- ]person)? by\b/;
export const attendingFrom =
  /\b(?:[Aa]ttending|[Jj]oining|[Pp]resent|[Ii]n attendance|[Tt]aking part)\b[^.;]{0,40}\bfrom (?:the )?\p{Lu}[\p{L} ]{1,60}? (?:was|were)\b/u;

/** "The Welsh Government’s delegation was led by". */
const delegated = new RegExp(
  `(?:^|[;,.]\\s|\\band\\s)(?:[Tt]he )?(${name}?)(?:['’]s)? delegation (?:was|were) (?:led|headed) by\\b`,
  'gu',
);
/** "The Welsh Government was led by the First Minister,": of a meeting, where no word says delegation. */
const governmentLed =
  /(?:^|[;.]\s)(?:\d+\. )?(?:The )?((?:\p{Lu}[\p{L}’'-]* ){1,3}(?:Government|Executive|Commission)|Executive|Government of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:was|were) (?:led|headed|represented) by (?=(?:the |its )?(?:[Dd]eputy )?(?:Taoiseach|Tánaiste|First Minister|Prime Minister|Chief Minister|Minister|Secretary of State|Premier|President|Vice-President|Commissioner)\b)/gu;
const meets = /\b(?:meeting|plenary|summit|talks|conference|delegations?)\b/i;

/** Whether a sentence says who led a government at the meeting that the sentences in front of it tell of. */
export const isGovernmentLed = (text: string, front: string): boolean =>
  text.includes(' by ') &&
  (text.search(governmentLed) !== -1 || text.startsWith('The was led by')) &&
  (meets.test(text) || meets.test(front));

export const ledBy =
  /\bdelegations? (?:was|were) (?:led|headed) by\b|^The was led by the (?:\p{Lu}\p{L}+ )?Minister\b/u;

/** "…, on behalf of the Welsh Government": the body of whoever is named right in front. */
export function behalfOf(behind: string): string | null {
  const named =
    /^,? on behalf of (?:the )?(\p{Lu}[\p{L} ]{2,60}?)(?=[.,;]| (?:at|in|today|on|and)\b|$)/u.exec(
      behind,
    )?.[1];
  return named !== undefined && isOrganisation(named) ? named : null;
}

/** "Deputy Jo Marsh and the Isle of Sark Government": who stands before the "and" came for another body. */
function ownBody(words: string): string {
  const behind = words.split(' and the ').at(-1) ?? '';
  return behind !== words && /(?:Government|Executive)$/.test(behind) ? behind : words;
}

/** Whom a sentence gives its people to: "the Welsh Government by …; the Scottish Government by …". */
export function representedIn(text: string): Represented[] {
  const found: Represented[] = [];
  const add = (pattern: RegExp, end: (at: number) => number, fits = isOrganisation) => {
    for (const match of matchesOf(text, pattern)) {
      const body = ownBody((match[1] ?? '').replace(/^The |['’]s$/g, ''));
      const at = match.index + match[0].length;
      if (fits(body)) found.push({ from: at, to: end(at), body });
    }
  };
  if (/ by\b/.test(text)) add(represented, () => text.length);
  if (ledBy.test(text)) add(delegated, () => text.length);
  if (/ed by\b/.test(text))
    add(
      governmentLed,
      () => text.length,
      () => true,
    );
  if (/\bfrom\b/.test(text)) add(from, () => text.length);
  if (text.includes('('))
    add(
      bracketed,
      (at) => text.indexOf(')', at),
      (words) => isOrganisation(words) || isRole(words),
    );
  return found.sort((a, b) => a.from - b.from);
}

/** The body of a place in the sentence: the last that begins before it and has not ended. */
export const bodyAt = (groups: readonly Represented[], at: number): string | null =>
  groups.findLast(({ from: start, to }) => start <= at && at < to)?.body ?? null;
