import { isOrganisation, isRole } from './organisation.ts';
import { bare, type Role, tidyRole } from './role-text.ts';
import { officeSize, topicsEnd } from './topics.ts';

/** "Minister of State at the Department for Food, Tides and the Marine": the commas are the department's. */
export function departmentAt(text: string): Role | null {
  if (text.includes('Foreign, Commonwealth')) return foreignOffice(text);
  if (!text.includes('Department') && !text.includes('Ministry')) return null;
  const found = /^([^,]{2,80}?)\s(?:at|in)\s(?:the\s)?((?:Department|Ministry)\s(?:of|for)\s.{2,120})$/.exec(
    text,
  );
  if (!found?.[1] || !found[2] || !isRole(found[1]) || isRole(found[2])) return null;
  return { role: tidyRole(found[1]), organisation: found[2] };
}

/** "Minister for the Foreign, Commonwealth & Development Office", "Director at the …": the one body whose name opens with a list. */
function foreignOffice(text: string): Role | null {
  const [, office = '', joined, body = ''] =
    /^([^,]{2,80}?)(?: (at|in|for|of)(?: the)?|,) (Foreign, Commonwealth (?:and|&) Development Office)$/.exec(
      text,
    ) ?? [];
  if (!isRole(office)) return null;
  return joined === 'for' || joined === 'of'
    ? { role: tidyRole(text), organisation: null }
    : { role: tidyRole(office), organisation: body };
}

/** "Chair of the Rivers, Roads and Ports Committee": the commas are the committee's, whose own body may stand behind it. */
export function committeeOf(text: string): Role | null {
  if (!text.includes(', ') || !/ of /.test(text)) return null;
  const found =
    /^([^,]{2,40}?) of (?:the )?(\p{Lu}[^,]{1,40}(?:, \p{Lu}[^,]{1,40}){1,4},? (?:and|&) [\p{L}’' -]{2,40} (?:Committee|Board|Panel|Commission|Group|Partnership|Forum|Taskforce))(?:,? (?:for|at|from|of|in) (?:the )?(\p{Lu}[^,]{2,80})|, (\p{Lu}[^,]{2,80}))?$/u.exec(
      text,
    );
  const [, office, committee, own = found?.[4]] = found ?? [];
  if (!office || !committee || !isRole(office) || / for /.test(office)) return null;
  return own === undefined
    ? { role: tidyRole(office), organisation: committee }
    : { role: tidyRole(`${office} of the ${committee}`), organisation: bare(own) };
}

/** "Director of Evidence, Policy and Permitting at NRW": the body behind the last topic. */
export function topicsAt(text: string): Role | null {
  if (!text.includes(', ')) return null;
  const found =
    /^([^,]{4,80}(?:, [^,]{2,60})*, [^,]{2,60} (?:and|&) [^,]{2,60}?) (?:at|with) (?:the )?(\p{Lu}.{1,100})$/u.exec(
      text,
    );
  if (!found?.[1] || !found[2] || !isOrganisation(found[2]) || isRole(found[2])) return null;
  const [office = '', ...topics] = found[1].split(', ');
  return isRole(office) && !topics.some((topic) => isRole(topic))
    ? { role: tidyRole(found[1]), organisation: found[2] }
    : null;
}

/** "Director, Wellbeing and Housing, X Council": the organisation stands behind the topics of the office. */
export function behindTopics(text: string): Role | null {
  if (!text.includes(', ')) return null;
  const pieces = text.split(', ', 8);
  if (!isRole(pieces[0] ?? '')) return null;
  const size = officeSize(pieces);
  const office = pieces.slice(0, size).join(', ');
  if (size > 1)
    return {
      role: tidyRole(office),
      organisation: size < pieces.length ? bare(text.slice(office.length + 2)) : null,
    };
  if (pieces.length < 3) return null;
  const end = topicsEnd(pieces, 1);
  const role = pieces.slice(0, end).join(', ');
  return end > 1 ? { role: tidyRole(role), organisation: bare(text.slice(role.length + 2)) } : null;
}

/** "Policing Director, Crime, Policing and Fire Group": all that follows the first comma is an organisation. */
export function commaOrganisation(text: string): Role | null {
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

/** "Crime Director, Home Office": what follows the last comma is an organisation and no office. */
export function afterComma(text: string): Role | null {
  const at = text.lastIndexOf(', ');
  if (at < 2) return null;
  const [left, right] = [text.slice(0, at), text.slice(at + 2)];
  if (!isRole(left) || isRole(right) || /^and\s/.test(right) || (/\sfor\s/.test(left) && / and /.test(right)))
    return null;
  return isOrganisation(right) || /^\p{Lu}/u.test(right)
    ? { role: tidyRole(left), organisation: bare(right) }
    : null;
}
