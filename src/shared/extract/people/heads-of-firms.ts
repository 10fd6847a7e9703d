import { places } from '../lexicon/places.ts';
import { roleFillers } from '../lexicon/roles.ts';
import { isRole } from './organisation.ts';
import type { Role } from './role-text.ts';
import { endsInTopic } from './topics.ts';

const head =
  /^((?:Joint |Acting |Interim |Group |[Cc]o-?|[Ff]ounder (?:and|&) |[Cc]hair (?:and|&) )?(?:CEO|Chief Executive(?: Officer)?|chief executive(?: officer)?|Managing Director|managing director)) (\p{Lu}[^,;:()]{2,60})$/u;

/** Words behind an office that belong to it: "CEO Designate", "Chief Executive UK". */
const ofOffice = /^(?:Designate|Elect|Emeritus|Officer|UK|EU|EMEA|Europe|Global|International|Group)\b/;

/**
 * "CEO Kelder Tides", "managing director Tide Energy Projects": what stands right behind the head of a firm is the firm,
 * whatever it is called. Null for places, topics and other offices.
 */
export function headOfFirmIn(text: string): Role | null {
  if (!/(?:CEO|xecutive(?: [Oo]fficer)?|irector) \p{Lu}/u.test(text)) return null;
  const [, role, firm] = head.exec(text) ?? [];
  if (role === undefined || firm === undefined || ofOffice.test(firm) || isRole(firm)) return null;
  const words = firm.split(' ');
  if (words.every((word) => places.has(word.toLowerCase()) || roleFillers.has(word.toLowerCase())))
    return null;
  if (words.length < 3 && endsInTopic(firm)) return null;
  return /irector$/.test(role) && words.length < 2 ? null : { role, organisation: firm };
}
