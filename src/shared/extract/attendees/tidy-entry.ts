import { isGivenName } from '../lexicon/given-names.ts';
import { honours } from '../lexicon/titles.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { withBodyApart } from './body-apart.ts';

/** "MARSH, Jane – Home Office": the surname in capitals, then the given name. */
const surnameFirst = /^(\p{Lu}[\p{Lu}’'-]{1,30}), (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)(?=$| [–(-]|,)/u;

/** "Jane Doe Chair (HMRC)": the part right behind the name. */
const partBehind =
  /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) ((?:Co-|Deputy )?Chair(?:man|woman|person)?)(?= \()/u;

/** "Jane Doe HMRC (phone)": the letters of a body right behind a name of two words or three. */
const lettersBehind =
  /^((?:\p{Lu}[\p{Ll}’'-]+ ){2,3})(\p{Lu}{2}\p{Lu}{1,4}|D[a-z]?f[A-Z]{1,2}|MoD|MoJ)(?= \(|$| (?:Director|Head|Chief|Deputy|Chair)\b)/u;

function withBodyParted(text: string): string {
  const [whole, name = '', body = ''] = lettersBehind.exec(text) ?? [];
  return whole === undefined || honours.has(body.toLowerCase()) || !/^\p{Lu}\p{Ll}/u.test(name)
    ? text
    : `${name.trimEnd()}, ${body}${text.slice(whole.length)}`;
}

/** A line of a list as an entry is read: cells parted by commas, and nothing around the person. Most lines have little of all this. */
export function tidyEntry(line: string): string {
  let text = isEdge(line, 0) || isEdge(line, line.length - 1) ? line.replace(/^[\s|]+|[\s|]+$/g, '') : line;
  // "Ann Lo1. Introductions": the number of the next item, whose line ran in.
  if (/[a-z]\d{1,2}\./.test(text)) text = text.replace(/(?<=\p{Ll}{2})\d{1,2}\. ?\p{Lu}.*$/u, '');
  if (text.includes('\t')) text = text.replace(/\s*\t\s*/g, ', ');
  if (text.endsWith('and')) text = text.replace(/[;,]\s+and$/, '');
  if (text.includes('+')) text = text.replace(/\s\+ (?:officials?|staff|team|advis[eo]rs?|others)$/i, '');
  if (text.includes(' and '))
    text = text.replace(
      /,? and (?:(?:other|their|some) )?(?:officials|others|staff|advis[eo]rs|colleagues)$/,
      '',
    );
  if (/^[HT]/.test(text))
    text = text.replace(/^(?:H\.? ?E\.?|(?:His|Her|Their) Excellency)\s(?:the )?(?=\p{Lu})/u, '');
  if (text.includes('T.D') || text.includes('M.P'))
    text = text.replace(/,? ?\b([TM])\.([DP])\b\.?(?=$|[\s,;])/g, ' $1$2');
  if (text.includes(', '))
    text = isSmall(text, 1)
      ? withGivenFirst(text)
      : surnameFirst.test(text)
        ? text.replace(surnameFirst, '$2 $1')
        : text;
  if (/[A-Z][A-Z](?:\)|$| \()| [A-Z]{3,6} [DHC]/.test(text)) text = withBodyParted(text);
  if (text.includes('Chair') && partBehind.test(text)) text = text.replace(partBehind, '$1, $2');
  if (text.length > 16 && text.indexOf('/', 4) === -1 && !/[,;:–—|\t]/.test(text)) text = withBodyApart(text);
  return isEdge(text, text.length - 1) || /[.;,]$/.test(text) ? text.replace(/[.;,\s]+$/, '') : text;
}

/** Whether a space or a bar may stand at a place: what is no plain letter, digit or bracket. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || code === 0x7c || code > 0x7f;
}

/** Of a to z. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** "Marsh, Jane (Home Office)": a surname, and a given name that nothing but a bracket or a dash follows. */
function withGivenFirst(text: string): string {
  const found = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}\p{Ll}+)(?= [(–-]|$)/u.exec(text);
  const [whole, surname = '', given = ''] = found ?? [];
  if (whole === undefined || !isGivenName(given.toLowerCase()) || isGivenName(surname.toLowerCase()))
    return text;
  return isOrganisation(surname) || isRole(surname) ? text : `${given} ${surname}${text.slice(whole.length)}`;
}
