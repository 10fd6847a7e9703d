import { isRole } from './organisation.ts';
import type { Role } from './roles.ts';

/** "Natural England Chair", "Cats Aid’s Head of Policy": the body is told by how its name ends, and the office stands behind it. */
export const bodyFirst = (text: string): Role | null => ofBase(text) ?? ofNation(text) ?? ofOwner(text);

/** "HMP Kelder Governor", "RAF Kelder Station Commander". */
function ofBase(text: string): Role | null {
  if (!text.startsWith('HM') && !text.startsWith('R')) return null;
  const [, organisation, role] =
    /^((?:HMP|HMYOI|HMS|RAF|RFA|RNAS) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)??)(?:['’]s)? ((?:Deputy |Acting )?(?:Governor|Director|Station Commander|Commanding Officer|Captain|Chaplain|Head of .{3,60}))$/u.exec(
      text,
    ) ?? [];
  return organisation === undefined || role === undefined ? null : { role, organisation };
}

const nations = /(?:England|Scotland|Wales|Cymru|Britain|Ireland| UK| GB)['’ ]/;

/** A body named after its nation, and an office that only bodies have. */
const named =
  /^((?:\p{Lu}[\p{L}&’'-]+ ){1,4}(?:England|Scotland|Wales|Cymru|Ireland|UK|GB|Britain))(?:['’]s)? ((?:(?:Interim|Acting|Deputy|National|Executive|Non-Executive|Regional|Area|Senior|Joint|Group|Programme|Managing|Policy|Country|Operations|Medical) )*(?:Chair(?:man|woman|person)?|Chief (?:\p{Lu}\p{L}+ ?){1,3}|CEO|Director|Director[ -]General|President|Manager)(?: (?:of|for) .{2,80})?)$/u;

const place =
  /^(?:Northern|Southern|Eastern|Western|North|South|East|West|Mid|New|Great|Former|Republic of) \p{Lu}\p{L}+$/u;

function ofNation(text: string): Role | null {
  if (!nations.test(text)) return null;
  const [, organisation, role] = named.exec(text) ?? [];
  if (organisation === undefined || role === undefined || place.test(organisation) || isRole(organisation))
    return null;
  return { role, organisation };
}

/** Whose head, director or chief it is: the "of" behind belongs to the office. */
const owned =
  /^(\p{Lu}[^,;’']{1,60}?)['’]s? ((?:(?:\p{Lu}|\p{Ll})[\p{L}-]+ ){0,3}?(?:[Hh]ead|[Dd]irector|[Mm]anager|[Vv]ice[ -][Pp]resident|[Ll]ead|[Cc]abinet [Mm]ember|[Ll]eader) (?:of|for) .{2,100})$/u;

function ofOwner(text: string): Role | null {
  if (!/['’]s? .* (?:of|for) /.test(text)) return null;
  const [, organisation, role] = owned.exec(text) ?? [];
  if (organisation === undefined || role === undefined || isRole(organisation) || forMany.test(organisation))
    return null;
  return { role, organisation };
}

/** "Children’s", "Women’s", "Her Majesty’s": whom an office is for. */
const forMany =
  /(?:children|people|women|men|victims|patients|pupils|students|veterans|members|majesty|government)$/i;
