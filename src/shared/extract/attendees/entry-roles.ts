import { places } from '../lexicon/places.ts';
import { isForcesRank } from '../lexicon/ranks.ts';
import { wordSet } from '../lexicon/words.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import type { Role } from '../people/roles.ts';
import { mayOpenWith } from './line-marks.ts';
import { splitRole } from './meeting-office.ts';
import { isMeetingPart, isPartHere } from './notes.ts';
import { joinPieces, type Read, rolesBehind } from './roles-behind.ts';

/** "Northern Ireland Executive": a government, and no office. */
const executive = /^(?!.*\b(?:Chief|Non|Deputy|Account)\b)(?:\p{Lu}\p{L}+ ){1,3}Executive$/u;

const standIns = wordSet('acting interim');

/** What stands before and behind the name, and the label that begins the line, to role, organisation and note. */
export function rolesOf(before: string[], pieces: string[], text: string, label: string | null): Read {
  // "David Roe, Acting, Director": the word belongs to the office.
  const behind =
    pieces[1] !== undefined &&
    mayOpenWith(pieces[0] ?? '', standIns) &&
    /^(?:acting|interim)$/i.test(pieces[0] ?? '')
      ? [`${pieces[0]}, ${pieces[1]}`, ...pieces.slice(2)]
      : pieces;
  const isPart = (part: string, i: number): boolean =>
    isPartHere(part, pieces, text) &&
    (text.includes(`(${part})`) ||
      !isOrganisation(behind[i + 1] ?? '') ||
      isRole((behind[i + 1] ?? '').split(' ').slice(0, 2).join(' ')));
  const parts = behind.filter(isPart);
  const rest = behind.filter((part, i) => !isPart(part, i));
  const body = bodyInFront(before);
  const own = body === null ? before : before.slice(1);
  const office =
    own.length > 0
      ? officeBefore(joinPieces(own, text).replace(/^(?:and )?the (?=\p{Lu})/u, ''), text, behind)
      : null;
  const after = rest.length > 0 ? rolesBehind(rest, text) : { role: null, organisation: null, note: null };
  const ranked = after.role !== null && office?.role != null && isForcesRank(office.role);
  const role = ranked ? after.role : (office?.role ?? after.role);
  const organisation = body ?? office?.organisation ?? after.organisation;
  const second = ranked ? (office?.role ?? null) : office?.role != null ? after.role : null;
  const notes = [after.note, second, ...parts];
  if (label !== null && isMeetingPart(label)) notes.unshift(label);
  const named = { role, organisation, note: null };
  if (
    label !== null &&
    !isMeetingPart(label) &&
    !/^(?:ministers|officials|members|directors|executives|officers|representatives)$/i.test(label) &&
    role === null &&
    isRole(label) &&
    !executive.test(label)
  )
    named.role = splitRole(label).role ?? label;
  if (
    label !== null &&
    organisation === null &&
    !isMeetingPart(label) &&
    isOrganisation(label) &&
    (!isRole(label) || executive.test(label))
  )
    named.organisation = label;
  // "Denmark: A, Minister of Fisheries": whom a delegation is of.
  if (label !== null && organisation === null && role !== null && places.has(label.toLowerCase()))
    named.organisation = label;
  if (
    named.role === null &&
    parts.length > 0 &&
    organisation !== null &&
    /^(?:co-|vice[- ]|deputy )?chair/i.test(parts[0] ?? '') &&
    !text.includes(`(${parts[0]})`) &&
    !label
  )
    named.role = notes.pop() ?? null;
  const kept = notes.filter((part) => part !== null && part !== '');
  return { ...named, note: kept.length > 0 ? kept.join('; ') : null };
}

/** "Welsh Government - Minister for the Economy, Jane Doe": the body goes before the office. */
const bodyInFront = (before: string[]): string | null => {
  const [first = '', second = ''] = before;
  if (!isRole(second)) return null;
  return executive.test(first) || (isOrganisation(first) && !isRole(first)) ? first : null;
};

/** "Care England – Jane Doe": a piece of its own that is no office is the body. */
function officeBefore(written: string, text: string, behind: string[]): Role {
  if (/^observer for /i.test(written)) return { role: written, organisation: null };
  const split = splitRole(written);
  const apart = /^[\s]*[–—:|\t-]/.test(text.slice(text.indexOf(written) + written.length));
  const alone = behind.length === 0 || isRole(behind[0] ?? '');
  const isBody = split.role === written && !isRole(written) && apart && alone;
  return isBody ? { role: null, organisation: written } : split;
}
