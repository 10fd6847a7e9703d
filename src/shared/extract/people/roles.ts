import { orgNouns } from '../lexicon/organisations.ts';
import { roleFillers } from '../lexicon/roles.ts';
import { remembered } from '../remembered.ts';
import { bodyFirst } from './body-first.ts';
import { headOfFirmIn } from './heads-of-firms.ts';
import { ofOrganisation } from './of-organisation.ts';
import { isAcronym, isOrganisation, isRole } from './organisation.ts';
import { beforeRole, ofGovernment } from './owners.ts';
import {
  afterComma,
  behindTopics,
  commaOrganisation,
  committeeOf,
  departmentAt,
  topicsAt,
} from './role-commas.ts';
import { bare, type Role, tidyRole, withoutRank } from './role-text.ts';

export { type Role, tidyRole } from './role-text.ts';

import { endsInTopic } from './topics.ts';

/** A role as written to role and organisation: "Chief Executive of X", "X project manager", "Director at X". */
export function splitRole(written: string, hasOrganisation = false): Role {
  const text = withoutRank(tidyRole(written));
  if (text === '') return { role: null, organisation: null };
  return hasOrganisation || text.length > 300 ? { role: text, organisation: null } : partsOf(text);
}

const partsOf = remembered(
  (text): Role =>
    ofGovernment(text) ??
    ofCouncil(text) ??
    bodyFirst(text) ??
    departmentAt(text) ??
    committeeOf(text) ??
    topicsAt(text) ??
    behindTopics(text) ??
    commaOrganisation(text) ??
    atOrganisation(text) ??
    ofOrganisation(text) ??
    afterComma(text) ??
    runsOn(text) ??
    beforeRole(text) ??
    alone(text),
);

/** "Ellery Council Cabinet Member for Rivers, Roads and Ports": the commas are the office's topics. */
function ofCouncil(text: string): Role | null {
  if (!text.includes(', ') || !/(?:Council|Borough|Authority)(?:['’]s)? /.test(text)) return null;
  const found =
    /^(\p{Lu}[^,]{2,60}? (?:Council|Borough|Authority))(?:['’]s)? ((?:Deputy )?(?:Cabinet|Lead|Executive|Portfolio) (?:Member|Holder|Councillor)\b.{2,160})$/u.exec(
      text,
    );
  return found?.[1] && found[2] ? { role: found[2], organisation: found[1] } : null;
}

/** "director of the charity X", "of engineers X": a noun for the body stands before its name. */
const described =
  /^(.{2,160}?)\s(?:of|at|for|from|with)\s(?:the\s)?(?:\p{Ll}+ )?(?:charity|group|firm|company|union|organisation|tank|body|engineers|builders|solicitors|retailer|developer|supplier|manufacturer|campaigners|network|project|start-up)\s(\p{Lu}.{1,100})$/u;

/** The nouns of such bodies: a cheap test before a dear one. */
const kinds =
  / (?:charity|group|firm|company|union|organisation|tank|body|engineers|builders|solicitors|retailer|developer|supplier|manufacturer|campaigners|network|project|start-up)\s/;

/** Every pattern below needs one of these words: a cheap test before dear ones. */
const joining = /\s(?:of|at|for|from|with|on)\s/i;

/** Without one of these nothing but "of" joins an office and its body. */
const besides = /\s(?:at|for|from|with|in|on)\s/i;

function atOrganisation(text: string): Role | null {
  if (!joining.test(text)) return null;
  const named = kinds.test(text) ? described.exec(text) : null;
  if (named?.[1] && named[2] && isRole(named[1])) return { role: tidyRole(named[1]), organisation: named[2] };
  if (!besides.test(text)) return null;
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
  const inside = /^(.{2,160}?)\sin\s(?:the\s)?(\p{Lu}.{1,80})$/u.exec(text);
  if (inside?.[1] && inside[2] && isRole(inside[1]) && isBodyOfState(inside[2]))
    return { role: tidyRole(inside[1]), organisation: inside[2] };
  const spoken = /^(.{2,80}?)\s(?:for|on behalf of)\s(?:the\s)?(.{2,160})$/i.exec(text);
  if (!spoken?.[1] || !spoken[2] || !isOrganisation(spoken[2]) || endsInTopic(spoken[2])) return null;
  return /(?:spokes\p{L}+|director|manager|adviser|officer|representative|executive|lead|head|investigator|auditor|counsel|campaigner|co-?ordinator|researcher|analyst|ambassador|patron|planner|inspector|scientist|engineer|nurse|surgeon|surveyor|ecologist|hydrologist|volunteer|warden|ranger)(?: of [\p{L} &-]{3,60})?$/iu.test(
    spoken[1],
  )
    ? { role: tidyRole(spoken[1]), organisation: bare(spoken[2]) }
    : null;
}

/** "Minister for X in the Welsh Government", "Director in Defra": bodies, and no places. */
const isBodyOfState = (text: string): boolean =>
  !isRole(text) &&
  (/(?:Government|Executive|Office|Treasury|Agency|Authority|Council|Directorate|Commission)$|^(?:Department|Ministry) (?:of|for) |^NHS /.test(
    text,
  ) ||
    isAcronym(text));

/** "Chief Constable Durham Constabulary", "CEO College of Policing": an organisation follows without a comma. */
function runsOn(text: string): Role | null {
  const headed = headOfFirmIn(text);
  if (headed !== null) return headed;
  if (!rank.test(text.slice(0, Math.max(0, text.indexOf(' '))))) return null;
  const words = text.split(' ');
  let k = 1;
  while (k < words.length && rank.test(words[k] ?? '')) k++;
  // No body begins with a small letter, unless it is that of its article.
  if (words.length - k < 2 || (!words[k]?.startsWith('the') && isSmall(words[k]?.charCodeAt(0) ?? 0)))
    return null;
  const rest = words.slice(k).join(' ');
  const ends =
    /^NHS \p{Lu}|^\p{Lu}\p{L}+ (?:UK|England|Scotland|Wales)$/u.test(rest) ||
    orgNouns.has((words.at(-1) ?? '').toLowerCase()) ||
    isAcronym(words.at(-1) ?? '') ||
    /^(?:College|University|Department|Ministry|Office|Institute|Association)\s(?:of|for)\s/.test(rest);
  const whole = ends && isOrganisation(rest) && !isRole(rest);
  const department =
    rest.startsWith('NHS ') ||
    /^(?:office|department|council|police|agency|authority|ministry|treasury|university|commission)$/i.test(
      words.at(-1) ?? '',
    );
  return whole &&
    (department || /^Office (?:of|for) /.test(rest) || !roleFillers.has((words[k] ?? '').toLowerCase()))
    ? { role: words.slice(0, k).join(' '), organisation: rest }
    : null;
}

/** Of a to z. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const rank =
  /^(?:(?:temporary|acting|interim|deputy|assistant|vice|chief|senior|co-)?(?:chief|constable|superintendent|inspector|commissioner|commander|chair(?:man|woman|person)?|ceo|coo|cfo|executive|officer|director|general|president|manager|leader|secretary|temporary|acting|interim|deputy|assistant|managing|commanding))$/i;

const alone = (text: string): Role =>
  isRole(text) || !isOrganisation(text)
    ? { role: text, organisation: null }
    : { role: null, organisation: bare(text) };
