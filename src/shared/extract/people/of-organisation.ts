import { orgNames } from '../lexicon/organisations.ts';
import { matchesOf } from '../matches.ts';
import { isAcronym, isOrganisation, isRole } from './organisation.ts';
import { bare, type Role } from './role-text.ts';
import { isPartOfBody, isPlainBody, isTopicOnly } from './topics.ts';

/** Heads of an office after which "of X" names the organisation: "Chair of NPCC", not "Mayor of London". */
const headed =
  /(?:^|\s)(?:co-?ordinator|(?:co-|vice-)?chair(?:man|woman|person)?|chief executives?(?: officer)?|ceo|president|(?:co-)?founder|managing director|director[- ]general|chief constable|(?:deputy |assistant )?commissioner|governor|general secretary|secretary[- ]general|principal|vice[- ]chancellor|head ?teacher|member|chief (?:[a-z]+ )?officer|chief operating officer|commanding officer|commander|leader|head|director|manager|owner|professor|dean|director of [a-z ]{3,40}|partner|trustee|treasurer|secretary|conven[eo]r|provost)$/i;
const alwaysHeads =
  /(?:chair(?:man|woman|person)?|chief executive(?: officer)?|chief (?:operating|financial|creative|technology|commercial|product|people|marketing|digital|growth|customer|impact) officer|ceo|founder|managing director|vice[- ]chancellor|head ?teacher|owner)$/i;
const wholeOffices =
  /^(?:(?:the )?(?:\w+ )?leader of the (?:house|opposition|liberal|labour|conservative|council$)|(?:parliamentary |permanent )?(?:under[- ]?)?secretary of state|minister|archbishop|bishop|lord|member of (?:parliament|the))/i;

const of = /\sof\s(?:the\s|our\s)?/g;

/** "Head of Courts", "Head of Secretariat": a part of the office's own body. */
const partOfOwnBody = /^(?:Secretariat|Courts|Prisons|Schools|Hospitals|Ports|Roads|Trust|Office|Council)$/;

/** "Chair of the Ports Board": the body behind the "of" of an office, where it is a body and no topic. */
export function ofOrganisation(text: string): Role | null {
  const [, chair, chaired] = /^(chair(?:man|woman|person)?) to (?:the )?(\p{Lu}.+)$/iu.exec(text) ?? [];
  if (chair !== undefined && chaired !== undefined && isOrganisation(chaired))
    return { role: chair, organisation: chaired };
  for (const place of matchesOf(text, of).slice(0, 4)) {
    const written = text.slice(0, place.index);
    const left = written.endsWith(')') ? written.replace(/ \([A-Z]{2,5}\)$/, '') : written;
    const right = text.slice(place.index + place[0].length);
    const last = left.slice(left.lastIndexOf(' ') + 1).toLowerCase();
    if (
      last.endsWith('mayor') &&
      /(?:^|\s)mayor$/i.test(left) &&
      /\s(?:Authority|Council|Corporation)$/.test(right)
    )
      return { role: left, organisation: bare(right) };
    if (
      last.endsWith('inspector') &&
      /\binspector$/i.test(left) &&
      /^\S+$/.test(right) &&
      (isAcronym(right) || orgNames.has(right.toLowerCase()))
    )
      return { role: left, organisation: right };
    if ((last === 'chief' || last === 'mayor') && last.length === left.length && isCommunity.test(right))
      return { role: left, organisation: right };
    if (last === 'head' && /^(?:deputy )?head$/i.test(left) && partOfOwnBody.test(right))
      return { role: text, organisation: null };
    if (
      wholeOffices.test(text) ||
      !headed.test(left) ||
      (right === 'Board of Trade' && /president$/i.test(left))
    )
      continue;
    const parted = partAndBody(left, right);
    if (parted !== null) return parted;
    if (isPartOfBody(right) && !alwaysHeads.test(left)) return { role: text, organisation: null };
    if (
      isOrganisation(right) && !isTopicOnly(right)
        ? !isRole(right) ||
          /council|association|federation|institute|society|college|commission|chiefs|regiment|brigade|squadron|battalion|trust|foundation|university|school|hospital|league|alliance|chamber|agency/i.test(
            right,
          )
        : (alwaysHeads.test(left) && /^\p{Ll}{0,5}\p{Lu}|\s/u.test(right)) || isLedByTwo(left, right)
    )
      return { role: written, organisation: bare(withoutSecondOffice(right)) };
  }
  return null;
}

/** "Co-Director of Fresh Starts and Homes": two who share a directorship lead a body, where it is no topic. */
const isLedByTwo = (left: string, right: string): boolean =>
  /^co-?director$/i.test(left) && right.includes(' ') && !isTopicOnly(right);

/** "Head of Tarrow Water, Kelder Land": the part of a body that somebody heads, and the body behind its comma. */
function partAndBody(left: string, right: string): Role | null {
  const comma = right.indexOf(', ');
  if (comma < 2 || alwaysHeads.test(left) || !headsPart.test(left)) return null;
  const [part, own] = [right.slice(0, comma), right.slice(comma + 2)];
  if (isPlainBody(part) || isRole(own) || !/^(?:the )?\p{Lu}/u.test(own) || / (?:and|&) /.test(own))
    return null;
  return { role: `${left} of ${part}`, organisation: bare(own) };
}

const headsPart = /(?:^|\s)(?:head|director|manager|vice[ -]president|lead|leader|dean|professor)$/i;

/** "Chief of the Ashmere Tribes", "Mayor of the City of Tarrow". */
const isCommunity = /(?:Tribes?|Nations?|Band)$|^(?:City|Town|District|Village|Municipality|Township) of /;

/** "Ellery Council and Cabinet Member for Skills": what follows the body is a second office. */
function withoutSecondOffice(text: string): string {
  const at = text.search(/ and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} (?:for|of) /u);
  return at > 0 && isRole(text.slice(at + 5)) && isOrganisation(text.slice(0, at)) ? text.slice(0, at) : text;
}
