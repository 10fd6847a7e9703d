import { orgNames, orgNouns } from '../lexicon/organisations.ts';
import { roleFillers, roleNouns, seniorRoles } from '../lexicon/roles.ts';
import { matchesOf } from '../matches.ts';
import { isAcronym, isOrganisation, isRole } from './organisation.ts';
import { isTopicOnly, topicsEnd } from './topics.ts';

export interface Role {
  role: string | null;
  organisation: string | null;
}

/** Heads of an office after which "of X" names the organisation: "Chair of NPCC", not "Mayor of London". */
const headed =
  /(?:^|\s)(?:(?:co-|vice-)?chair(?:man|woman|person)?|chief executives?(?: officer)?|ceo|president|(?:co-)?founder|managing director|director[- ]general|chief constable|(?:deputy |assistant )?commissioner|governor|general secretary|secretary[- ]general|principal|vice-chancellor|head ?teacher|member|chief [a-z]+ officer|chief operating officer|commanding officer|commander|leader|head|director|manager|owner|professor|dean|director of [a-z ]{3,40}|partner|trustee|treasurer|secretary|conven[eo]r|provost)$/i;
const alwaysHeads =
  /(?:chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|founder|managing director|vice-chancellor|head ?teacher|owner)$/i;
const wholeOffices =
  /^(?:(?:the )?(?:\w+ )?leader of the (?:house|opposition|liberal|labour|conservative|council$)|(?:parliamentary |permanent )?(?:under-?)?secretary of state|minister|archbishop|bishop|lord|member of (?:parliament|the))/i;

/** A role as written to role and organisation: "Chief Executive of X", "X project manager", "Director at X". */
export function splitRole(written: string, hasOrganisation = false): Role {
  const text = tidyRole(written);
  if (text === '') return { role: null, organisation: null };
  if (hasOrganisation || text.length > 300) return { role: text, organisation: null };
  return (
    behindTopics(text) ??
    commaOrganisation(text) ??
    atOrganisation(text) ??
    ofOrganisation(text) ??
    afterComma(text) ??
    runsOn(text) ??
    beforeRole(text) ??
    alone(text)
  );
}

/** Articles and punctuation around a role. */
export const tidyRole = (written: string): string =>
  written
    .trim()
    .replace(/^[\s,;:–—(-]+/, '')
    .replace(/^(?:the|a|an|our|its|their|his|her|and)\s+(?!majesty)/i, '')
    .replace(/\s(?:who|whose|which)\s.*$/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?<!\s)\s*\([^()]*$/, '')
    .replace(/^honour\s+(?=judge\b)/i, '')
    .replace(/^(?:the|a|an|and)$/i, '')
    .trim();

const bare = (text: string): string => text.replace(/^(?:the|a|an)\s+/i, '').trim();

/** "director of the charity X", "of engineers X": a noun for the body stands before its name. */
const described =
  /^(.{2,160}?)\s(?:of|at|for|from|with)\s(?:the\s)?(?:\p{Ll}+ )?(?:charity|group|firm|company|union|organisation|tank|body|engineers|builders|solicitors|retailer|developer|supplier|manufacturer|campaigners|network|project|start-up)\s(\p{Lu}.{1,100})$/u;

function atOrganisation(text: string): Role | null {
  const named = described.exec(text);
  if (named?.[1] && named[2] && isRole(named[1])) return { role: tidyRole(named[1]), organisation: named[2] };
  const found =
    /^(.{2,160}?)\s(?:at|from|with)\s(?:the\s)?([\p{Lu}\d].{1,160}|\p{Ll}\S{0,30}\s\p{Lu}.{1,160})$/u.exec(
      text,
    );
  if (
    found?.[1] &&
    /\sfrom\s(?:the\s)?\p{Lu}[\p{L}-]*$/u.test(text) &&
    isRole(found[1]) &&
    !isOrganisation(found[2] ?? '')
  )
    return { role: tidyRole(found[1]), organisation: null };
  if (found?.[1] && found[2] && isRole(found[1]))
    return { role: tidyRole(found[1]), organisation: bare(found[2]) };
  const spoken = /^(.{2,80}?)\s(?:for|on behalf of)\s(?:the\s)?(.{2,160})$/i.exec(text);
  if (!spoken?.[1] || !spoken[2] || !isOrganisation(spoken[2])) return null;
  return /(?:spokes\p{L}+|director|manager|adviser|officer|representative|executive|lead|head|counsel|campaigner|co-?ordinator|researcher|analyst|ambassador|patron)$/iu.test(
    spoken[1],
  )
    ? { role: tidyRole(spoken[1]), organisation: bare(spoken[2]) }
    : null;
}

const of = /\sof\s(?:the\s|our\s)?/g;

function ofOrganisation(text: string): Role | null {
  for (const place of matchesOf(text, of).slice(0, 4)) {
    const left = text.slice(0, place.index);
    const right = text.slice(place.index + place[0].length);
    if (wholeOffices.test(text) || !headed.test(left)) continue;
    if (
      isOrganisation(right) && !isTopicOnly(right)
        ? !isRole(right) ||
          /council|association|federation|institute|society|college|commission|chiefs|regiment|brigade|squadron|battalion/i.test(
            right,
          )
        : alwaysHeads.test(left) && /^\p{Lu}|\s/u.test(right)
    )
      return { role: left, organisation: bare(right) };
  }
  return null;
}

/** "Director, Wellbeing and Housing, X Council": the organisation stands behind the topics of the office. */
function behindTopics(text: string): Role | null {
  const pieces = text.split(', ', 8);
  if (pieces.length < 3 || !isRole(pieces[0] ?? '')) return null;
  const end = topicsEnd(pieces, 1);
  const role = pieces.slice(0, end).join(', ');
  return end > 1 ? { role: tidyRole(role), organisation: bare(text.slice(role.length + 2)) } : null;
}

/** "Policing Director, Crime, Policing and Fire Group": all that follows the first comma is an organisation. */
function commaOrganisation(text: string): Role | null {
  const at = text.indexOf(', ');
  if (at < 2) return null;
  const [left, right] = [text.slice(0, at), text.slice(at + 2)];
  if (!isRole(left) || isRole(right) || !isOrganisation(right) || /\sfor\s/.test(left)) return null;
  const last = right.lastIndexOf(', ');
  const own = right.slice(last + 2);
  if (
    last !== -1 &&
    isOrganisation(own) &&
    !isOrganisation(right.slice(0, last)) &&
    !/\s(?:and|&)\s/.test(own)
  )
    return { role: tidyRole(text.slice(0, at + 2 + last)), organisation: bare(own) };
  return { role: tidyRole(left), organisation: bare(right) };
}

/** "Chief Constable Durham Constabulary", "CEO College of Policing": an organisation follows without a comma. */
function runsOn(text: string): Role | null {
  const words = text.split(' ');
  let k = 0;
  while (k < words.length && rank.test(words[k] ?? '')) k++;
  if (k === 0 || words.length - k < 2) return null;
  const rest = words.slice(k).join(' ');
  const ends =
    orgNouns.has((words.at(-1) ?? '').toLowerCase()) ||
    isAcronym(words.at(-1) ?? '') ||
    /^(?:College|University|Department|Ministry|Office|Institute|Association)\s(?:of|for)\s/.test(rest);
  const whole = ends && isOrganisation(rest) && !isRole(rest);
  const department =
    /^(?:office|department|council|police|agency|authority|ministry|treasury|university|commission)$/i.test(
      words.at(-1) ?? '',
    );
  return whole && (department || !roleFillers.has((words[k] ?? '').toLowerCase()))
    ? { role: words.slice(0, k).join(' '), organisation: rest }
    : null;
}

const rank =
  /^(?:(?:temporary|acting|interim|deputy|assistant|vice|chief|senior|co-)?(?:chief|constable|superintendent|inspector|commissioner|commander|chair(?:man|woman|person)?|ceo|coo|cfo|executive|officer|director|general|president|manager|leader|secretary|temporary|acting|interim|deputy|assistant|managing|commanding))$/i;

/** "Crime Director, Home Office": what follows the last comma is an organisation and no office. */
function afterComma(text: string): Role | null {
  const at = text.lastIndexOf(', ');
  if (at < 2) return null;
  const [left, right] = [text.slice(0, at), text.slice(at + 2)];
  if (!isRole(left) || isRole(right) || /^and\s/.test(right) || (/\sfor\s/.test(left) && / and /.test(right)))
    return null;
  return isOrganisation(right) || /^\p{Lu}/u.test(right)
    ? { role: tidyRole(left), organisation: bare(right) }
    : null;
}

/** "Fishermen’s Federation chief executive": what follows the owner is still the body's name. */
const ownersBody =
  /^(\p{Lu}[^,]{1,60}['’]s? (?:\p{Lu}[\p{L}&-]* ){0,3}?(\p{Lu}\p{L}+)) ((?:\p{Ll}|Chief|Chair|Director|President|General|Secretary|Deputy|Head|Leader)[^,]{2,80})$/u;

/** "Highways England project manager", "London's Deputy Mayor", "CMA Chief Executive". */
function beforeRole(text: string): Role | null {
  const owned = /^(?:\p{Ll}+ ){0,2}(\p{Lu}[^,]{1,60}?)['’]s?\s(.{2,160})$/u.exec(text);
  if (
    /^(?:(?:Her|His) )?Majesty['’]s\s|['’]s (?:barrister|solicitor|lawyer|counsel|agent|colleague|successor|predecessor)$/.test(
      text,
    )
  )
    return { role: text, organisation: null };
  const whole = ownersBody.exec(text);
  if (whole?.[1] && whole[3] && orgNouns.has((whole[2] ?? '').toLowerCase()) && isRole(whole[3]))
    return { role: whole[3], organisation: whole[1] };
  if (owned?.[1] && owned[2] && isRole(owned[2]) && !isRole(owned[1]))
    return { role: tidyRole(owned[2]), organisation: owned[1] };
  const body = /^((?:\p{Ll}+ ){0,2}\p{Ll}+)['’]s?\s(.{2,160})$/u.exec(text);
  if (body?.[1] && body[2] && isRole(body[2]) && orgNouns.has(body[1].split(' ').at(-1) ?? ''))
    return { role: tidyRole(body[2]), organisation: `the ${body[1]}` };
  if (!/^\p{Lu}/u.test(text)) return null;
  const words = text.split(' ');
  for (let k = Math.min(words.length - 1, 8); k >= 1; k--) {
    const [left, right] = [words.slice(0, k), words.slice(k)];
    if (
      isOwner(left, right[0] ?? '') &&
      isRole(right.join(' ')) &&
      !left.some((word) => roleNouns.has(word.toLowerCase()))
    )
      return { role: right.join(' '), organisation: left.join(' ') };
  }
  return null;
}

function isOwner(left: string[], next: string): boolean {
  const last = left.at(-1) ?? '';
  if (/^(?:and|of|for|the|&)$/i.test(last) || /^(?:and|of|for|&|to)$/i.test(next)) return false;
  if (left.some((word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|for|the|&|office)$/.test(word))) return false;
  if (left.length > 1 && /^(?:office|department|ministry|treasury)$/i.test(last)) return true;
  if (left.length > 1 && /^(?:government|executive|assembly)$/i.test(last)) return true;
  if (
    left.length > 1 &&
    orgNouns.has(last.toLowerCase()) &&
    /^(?:area|regional|district|divisional|national)$/i.test(next)
  )
    return true;
  if (/^(?:minister|secretary|spokes\p{L}+)$/iu.test(next))
    return /^spokes/i.test(next) && !left.every((word) => roleFillers.has(word.toLowerCase()));
  const senior = seniorRoles.has(next.toLowerCase().split('-')[0] ?? '');
  const lowered = /^\p{Ll}/u.test(next);
  if (left.length === 1) return (isAcronym(last) || orgNames.has(last.toLowerCase())) && (senior || lowered);
  if (lowered)
    return (
      !left.every((word) => roleFillers.has(word.toLowerCase()) || /^(?:and|for|of)$/.test(word)) ||
      orgNouns.has(last.toLowerCase())
    );
  return senior && orgNouns.has(last.toLowerCase()) && !roleFillers.has(next.toLowerCase());
}

const alone = (text: string): Role =>
  isRole(text) || !isOrganisation(text)
    ? { role: text, organisation: null }
    : { role: null, organisation: bare(text) };
