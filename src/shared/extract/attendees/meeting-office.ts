import { isOrganisation, isRole } from '../people/organisation.ts';
import { splitRole as partsOfOffice, type Role } from '../people/roles.ts';

import { lineMarks, Mark } from './line-marks.ts';

/** "Board Secretariat Officer": nobody's officer but the meeting's, and no body in front. */
const inside = /^(?:Board|Committee|Programme|Corporate|Governance|Policy|Project)\b/;

/** An office and its body, as a list of people at a meeting names them. */
export function splitRole(written: string, hasOrganisation = false): Role {
  const split = partsOfOffice(written, hasOrganisation);
  const ofMeeting =
    split.role !== null &&
    !split.role.includes(' ') &&
    split.organisation !== null &&
    inside.test(split.organisation) &&
    written.endsWith(split.role);
  if (ofMeeting) return { role: written, organisation: null };
  return (split.organisation === null && !hasOrganisation ? headOf(written) : null) ?? split;
}

/** "CEO Marlow", "Chief Executive, Rivermark": at the head of what follows, whatever kind of name it is. */
function headOf(written: string): Role | null {
  if (!'CMD'.includes(written.charAt(0)) || !/^(?:C[EFOT]O|MD|DG|Chief Exec)/.test(written)) return null;
  const [, role, organisation] =
    /^(C[EFOT]O|MD|DG|Chief Executive(?: Officer)?) (?!(?:UK|EU|EMEA|Europe|Officer)\b)(\p{Lu}[^,;:]{1,60})$/u.exec(
      written,
    ) ?? [];
  return role === undefined || organisation === undefined || isRole(organisation)
    ? null
    : { role, organisation };
}

/** "Clinical Director – Cancer", "Member – People and Culture": behind a dash, what is no body is what the office is for. */
export const topicBehindDash = (office: string, behind: string, text: string): boolean =>
  behind !== '' &&
  (lineMarks(text) & Mark.dash) !== 0 &&
  /(?<!Managing )(?:Director|Manager|Lead|Officer|Member|Advis[eo]r|Secretary)$/.test(office) &&
  /^ ?[–—-] /.test(text.slice(text.indexOf(office) + office.length)) &&
  (!isOrganisation(behind) || severalTopics.test(behind)) &&
  !isRole(behind);

const severalTopics =
  /^(?!.*\b(?:Council|Trust|Ltd|University|Department|Ministry|Office|Agency|Authority|Association)\b)\p{Lu}.* (?:and|&) \p{Lu}/u;
