import { isGivenName } from '../lexicon/given-names.ts';
import { List, listsAt } from '../lexicon/listed.ts';
import { orgNames, orgNouns } from '../lexicon/organisations.ts';
import { places } from '../lexicon/places.ts';
import { roleFillers, roleNouns, seniorRoles } from '../lexicon/roles.ts';
import { isAcronym, isRole } from './organisation.ts';
import { type Role, tidyRole } from './roles.ts';

/** "Fishermen’s Federation chief executive": what follows the owner is still the body's name. */
const ownersBody =
  /^(\p{Lu}[^,]{1,60}['’]s? (?:\p{Lu}[\p{L}&-]* ){0,3}?(\p{Lu}\p{L}+)) ((?!and |of |for )(?:\p{Ll}|Chief|Chair|Director|President|General|Secretary|Deputy|Head|Leader)[^,]{2,80})$/u;

/** "Children and Young People’s Commissioner", "Magistrates’ Clerk": whom an office is for, and no body. */
const isForMany =
  /^(?!.*\b(?:Council|Association|Federation|Union|Society|Trust|Partners)\b).*(?:people|children|women|men|magistrates|victims|patients|pupils|students|veterans|members)$/i;

/** "Highways England project manager", "London's Deputy Mayor", "CMA Chief Executive". */
export const beforeRole = (text: string): Role | null =>
  (/['’]/.test(text) ? behindOwner(text) : null) ?? behindBody(text);

/** "London's Deputy Mayor", "the agency’s director". */
function behindOwner(text: string): Role | null {
  const owned = /^(?:\p{Ll}+ ){0,2}(\p{Lu}[^,]{1,60}?)['’]s?\s(.{2,160})$/u.exec(text);
  if (
    /^(?:(?:Her|His) )?Majesty['’]s\s|['’]s (?:barrister|solicitor|lawyer|counsel|agent|colleague|successor|predecessor)$/.test(
      text,
    )
  )
    return { role: text, organisation: null };
  const whole = ownersBody.exec(text);
  if (
    whole?.[1] &&
    whole[3] &&
    orgNouns.has((whole[2] ?? '').toLowerCase()) &&
    whole[2] !== 'Team' &&
    isRole(whole[3])
  )
    return { role: whole[3], organisation: whole[1] };
  if (owned?.[1] && /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Cllr|Councillor|Professor)\s/.test(owned[1]))
    return { role: tidyRole(owned[2] ?? ''), organisation: null };
  if (owned?.[1] && owned[2] && isGivenName(owned[1].toLowerCase()) && !places.has(owned[1].toLowerCase()))
    return { role: text, organisation: null };
  if (
    owned?.[1] &&
    owned[2] &&
    isForMany.test(owned[1]) &&
    /^(?:Commissioner|Champion|Clerk|Officer|Minister|Advocate)\b/.test(owned[2])
  )
    return { role: text, organisation: null };
  if (
    owned?.[1] &&
    owned[2] &&
    isRole(owned[2]) &&
    (!isRole(owned[1]) || /^(?:HMS|RFA|RAF|HMP) \p{Lu}/u.test(owned[1]))
  )
    return { role: tidyRole(owned[2]), organisation: owned[1] };
  const body = /^((?:\p{Ll}+ ){0,2}\p{Ll}+)['’]s?\s(.{2,160})$/u.exec(text);
  if (body?.[1] && body[2] && isRole(body[2]) && orgNouns.has(body[1].split(' ').at(-1) ?? ''))
    return { role: tidyRole(body[2]), organisation: `the ${body[1]}` };
  return null;
}

/** "Highways England project manager": no word of the body's name is an office. */
function behindBody(text: string): Role | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  const words = text.split(' ');
  const office = words.findIndex((word) => (listsAt(word) & List.roleNouns) !== 0);
  for (let k = Math.min(words.length - 1, 8, office === -1 ? 8 : office); k >= 1; k--) {
    const [left, right] = [words.slice(0, k), words.slice(k)];
    if (isHeaded(left, right.join(' '))) return { role: right.join(' '), organisation: left.join(' ') };
    if (isOwner(left, right[0] ?? '', k === 1 && isTopicAndOffice(right)) && isRole(right.join(' ')))
      return { role: right.join(' '), organisation: left.join(' ') };
  }
  return null;
}

/** "Welsh Government Cabinet Secretary for X, Y and Z", "Northern Ireland Executive Finance Minister", "DWP Minister of Lords". */
export function ofGovernment(text: string): Role | null {
  const at = text.indexOf(' Minister ');
  const letters = at === -1 ? '' : text.slice(0, at);
  if (
    letters !== '' &&
    !letters.includes(' ') &&
    isAcronym(letters) &&
    / Minister (?:of|for) \p{Lu}/u.test(text)
  )
    return { role: text.slice(at + 1), organisation: letters };
  if (!text.includes('Government ') && !text.includes('Ireland Executive ')) return null;
  const found =
    /^((?:(?:UK|British|Welsh|Scottish|Irish|HM|[A-Z][a-z]+(?:ian|ish|ese)) (?:Assembly )?Government|Northern Ireland Executive)(?: in (?:Wales|Scotland|Northern Ireland))?(?:['’]s)?) (\p{Lu}.{2,160})$/u.exec(
      text,
    );
  return found?.[1] && found[2] && isRole(found[2])
    ? { role: found[2], organisation: found[1].replace(/['’]s$/, '') }
    : null;
}

/** Offices that only a body has, and a body's chair who is named as one for the time being. */
const headOfBody =
  /^(?:Acting |Interim |Deputy |Assistant )?(?:Chief Executive(?: Officer)?|CEO|Chief Constable|Managing Director|(?:Pro-)?Vice-Chancellor)$/;
const headForNow =
  /^(?:Acting|Interim) (?:Chair(?:man|woman|person)?|Director|Director[- ]General|President)$/;
/** "Openline CEO": one word before the head of a firm is the firm's name, where it is none of an office. */
const headOfFirm =
  /^(?:(?:co-?)?founder (?:and|&) )?(?:CEO|Chief Executive(?: Officer)?|Managing Director)(?: (?:and|&) (?:co-?)?founder)?$/i;
const isNameOfFirm = (word: string): boolean =>
  /^\p{Lu}[\p{L}\d]{3,}$/u.test(word) &&
  !roleFillers.has(word.toLowerCase()) &&
  !roleNouns.has(word.toLowerCase()) &&
  !isGivenName(word.toLowerCase()) &&
  !places.has(word.toLowerCase());

const region = /^(?:north|south|east|west|northern|southern|eastern|western|central|europe|asia|africa)$/i;

/** "Highways England Chief Executive", "Canal Agency Acting Chairman": names of two words or more before it are the body's. */
function isHeaded(left: string[], office: string): boolean {
  if (left.length === 1 && headOfFirm.test(office)) return isNameOfFirm(left[0] ?? '');
  if (left.length < 2 || !(headForNow.test(office) || headOfBody.test(office))) return false;
  const last = left.at(-1)?.toLowerCase() ?? '';
  if (left.some((word) => !/^(?:\p{Lu}|and$|of$|for$|the$|&$)/u.test(word))) return false;
  if (/^(?:and|of|for|the|&)$/.test(last) || /^(?:acting|interim|deputy|assistant|joint|group)$/.test(last))
    return false;
  if (headForNow.test(office)) return orgNouns.has(last);
  return (
    headOfBody.test(office) && !left.every((word) => roleFillers.has(word.toLowerCase()) || region.test(word))
  );
}

/** "Roads Lead", "Harbour Finance Manager for Kelder", behind letters that are a body's. */
function isTopicAndOffice(right: string[]): boolean {
  const joined = right.findIndex((word) => word === 'for' || word === 'of');
  const office = joined === -1 ? right : right.slice(0, joined);
  return (
    office.length > 1 &&
    office.length < 5 &&
    office.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    roleNouns.has((office.at(-1) ?? '').toLowerCase())
  );
}

/** "Customer Service Leader": a kind of work, and no body. */
const topicalService =
  /^(?:(?:customer|shared|digital|corporate|technical|support|business|field|delivery|professional|clinical|financial|environmental|adult|social|public|guest|visitor) )+services?$/i;

/** "TideAid", "VisitTarrow": a capital inside a word is a body's, but behind Mac, Mc and Fitz. */
const isCoined = (word: string): boolean => /^(?!Ma?c\p{Lu}|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word);

/** "Federation of Small Shops", "Royal Society for Ports": the body's name goes on over its "of". */
const bodyOf =
  /^(?:Royal )?(?:Federation|Association|Institute|Society|College|Confederation|Union|Guild|Chamber|Academy) (?:of|for)\b/;

function isOwner(left: string[], next: string, topical: boolean): boolean {
  const last = left.at(-1) ?? '';
  if (/^(?:and|of|for|the|&)$/i.test(last) || /^(?:and|of|for|&|to)$/i.test(next)) return false;
  if (left.some((word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|for|the|&|office)$/.test(word))) return false;
  if (left.length > 1 && /^(?:office|department|ministry|treasury)$/i.test(last)) return true;
  if (left.length > 1 && /^(?:government|executive|assembly)$/i.test(last)) return left.at(-2) !== 'Local';
  if (
    left.length > 1 &&
    orgNouns.has(last.toLowerCase()) &&
    /^(?:area|regional|district|divisional|national|watch|duty|sector)$/i.test(next)
  )
    return true;
  if (/^(?:minister|secretary|spokes\p{L}+)$/iu.test(next))
    return /^spokes/i.test(next) && !left.every((word) => roleFillers.has(word.toLowerCase()));
  if (/^(?:council|borough|authority)$/i.test(last) && /^(?:cabinet|lead|portfolio)$/i.test(next))
    return left.length > 1;
  if (topicalService.test(left.join(' '))) return false;
  if (left.length > 1 && /^(?:team|unit|division|branch|section|project|programme)$/i.test(last))
    return false;
  if (left.length > 1 && /^(?:commissioner|ombudsman|regulator)$/i.test(next)) return false;
  if (/^(?:MLA|MSP|MP|MEP|TD)$/.test(next)) return left.length === 1 && isAcronym(last);
  if (left.length > 2 && bodyOf.test(left.slice(0, 3).join(' ')))
    return seniorRoles.has(next.toLowerCase()) && !seniorRoles.has(last.toLowerCase());
  const senior =
    seniorRoles.has(next.toLowerCase()) || seniorRoles.has(next.toLowerCase().split('-')[0] ?? '');
  const lowered = /^\p{Ll}/u.test(next);
  if (
    left.length === 1 &&
    topical &&
    last.length > 2 &&
    (isAcronym(last) || orgNames.has(last.toLowerCase()))
  )
    return true;
  if (left.length === 1 && senior && isCoined(last)) return true;
  if (left.length === 1) return (isAcronym(last) || orgNames.has(last.toLowerCase())) && (senior || lowered);
  if (lowered)
    return (
      !left.every((word) => roleFillers.has(word.toLowerCase()) || /^(?:and|for|of)$/.test(word)) ||
      orgNouns.has(last.toLowerCase())
    );
  return senior && orgNouns.has(last.toLowerCase()) && !roleFillers.has(next.toLowerCase());
}
