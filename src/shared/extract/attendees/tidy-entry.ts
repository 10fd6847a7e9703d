import { isGivenName } from '../lexicon/given-names.ts';
import { honours } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/words.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { withBodyApart } from './body-apart.ts';
import { lineMarks, Mark, mayEndWith } from './line-marks.ts';

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
  const marks = lineMarks(line);
  let text = isEdge(line, 0) || isEdge(line, line.length - 1) ? line.replace(/^[\s|]+|[\s|]+$/g, '') : line;
  // "Ann Lo1. Introductions": the number of the next item, whose line ran in.
  if ((marks & Mark.digit) !== 0 && text.includes('.') && /[a-z]\d{1,2}\./.test(text))
    text = text.replace(/(?<=\p{Ll}{2})\d{1,2}\. ?\p{Lu}.*$/u, '');
  if ((marks & Mark.bar) !== 0) text = text.replace(/\s*\t\s*/g, ', ');
  if (text.endsWith('and')) text = text.replace(/[;,]\s+and$/, '');
  if ((marks & Mark.plus) !== 0)
    text = text.replace(/\s\+ (?:officials?|staff|team|advis[eo]rs?|others)$/i, '');
  if (text.includes(' and ') && mayEndWith(text, colleagues))
    text = text.replace(
      /,? and (?:(?:other|their|some) )?(?:officials|others|staff|advis[eo]rs|colleagues)$/,
      '',
    );
  if (text.includes('xcellency') || text.startsWith('H'))
    text = text.replace(/^(?:H\.? ?E\.?|(?:His|Her|Their) Excellency)\s(?:the )?(?=\p{Lu})/u, '');
  if (text.includes('T.D') || text.includes('M.P'))
    text = text.replace(/,? ?\b([TM])\.([DP])\b\.?(?=$|[\s,;])/g, ' $1$2');
  if (isSurnameFirst(text))
    text = isSmall(text, 1)
      ? withGivenFirst(text)
      : surnameFirst.test(text)
        ? text.replace(surnameFirst, '$2 $1')
        : text;
  // "T.D." is "TD" by now.
  if (
    ((marks & Mark.capitals) !== 0 || text !== line) &&
    /[A-Z][A-Z](?:\)|$| \()| [A-Z]{3,6} [DHC]/.test(text)
  )
    text = withBodyParted(text);
  if ((marks & Mark.opens) !== 0 && text.includes('Chair') && partBehind.test(text))
    text = text.replace(partBehind, '$1, $2');
  if (text.length > 16 && text.indexOf('/', 4) === -1 && !holdsParting(text, marks))
    text = withBodyApart(text);
  return isEdge(text, text.length - 1) || isClosed(text) ? text.replace(/[.;,\s]+$/, '') : text;
}

const colleagues = wordSet('officials others staff advisers advisors colleagues');

/** A comma right behind the first word. */
function isSurnameFirst(text: string): boolean {
  const at = text.indexOf(' ');
  return at > 0 && text.charCodeAt(at - 1) === 0x2c;
}

/** A comma, a point or another mark at the end. */
function isClosed(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 0x2c || code === 0x2e || code === 0x3b;
}

const parting = Mark.comma | Mark.semicolon | Mark.colon | Mark.bar;

/** Marks that part the pieces of an entry. A text that was tidied may have won a comma, or lost what its line had. */
const holdsParting = (text: string, marks: number): boolean =>
  text.includes(',') || ((marks & (parting | Mark.dash)) !== 0 && /[;:–—|\t]/.test(text));

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
