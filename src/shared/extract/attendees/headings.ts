import { wordSet } from '../lexicon/words.ts';
import type { Block } from '../page.ts';
import { isOrganisation } from '../people/organisation.ts';
import { remembered } from '../remembered.ts';
import { Sign } from '../signs.ts';
import { lineMarks, Mark, mayEndWith, mayOpenWith } from './line-marks.ts';

/** What a line above a list of people says of them. */
export type ListHeading = 'present' | 'absent' | 'group';

export const present =
  /^(?:(?:full |the )?(?:list of )?(?:meeting )?(?:attendees(?: and apologies)?|heads of delegations?|chair(?:man|woman|person|s)?(?=:)|co-chairs?(?=:)|attendance|other attendees|those (?:present|attending|in attendance)|present|in the chair|in attendance|also (?:present|attending|in attendance)|attending|participants|delegates|ministers (?:attending|present|in attendance)|attending ministers|invitees|special invitees|guests|(?:other |all )?members(?: present| attending)?|membership(?: list)?|attendee list|panel(?: members)?|officials|secretariat|observers|observing|presenters|speakers|board members|non-executives?(?: members)?|executives?|additional attendees|others? (?:present|attending|in attendance)|via (?:teams|video|telephone|phone)|by (?:video|phone|telephone)|dialled in|attended by(?=:)|on the (?:call|phone|line)|on (?:teams|zoom|skype)|(?:the )?people who (?:came(?: along)?|attended|joined(?: us)?)))(?: (?:at|of|for|to|in) (?:the|this|our) [\p{L} -]{3,50}?)?(?: (?:were|are|included|include|at the meeting(?: were)?))?(?:\s*\([^)]{0,60}\))?\s*[:–—-]?$/iu;
export const absent =
  /^(?:(?:board |panel |committee |group |council |members?['’]? ){0,3}apologies|apologies (?:for absence|received|were received)(?: from)?|absent|not present|unable to attend|not in attendance)\b(?! and attend).{0,60}$/i;

const sentence =
  /^(?:the )?(?:attending|participating|following|other|full|list|attendees|participants|delegates)(?:\s[\p{L} ]{2,60}?)?\s(?:were|attended|was|is|are|present|took part)(?: (?:present|in attendance|the meeting|as follows))?:$/iu;

/** Words of which headings of such lists are made: who they are, that they were there, and how. */
const who =
  wordSet(`attendees attendee attendance participants participant delegates delegate invitees invitee members member chair chairs co-chair co-chairs chairman chairperson officials official
  officers secretariat observers observer guests guest presenters presenter speakers speaker ministers minister assessors assessor advisers advisors experts expert executives executive
  membership non-executives non-executive directors signatories representatives representative staff panellists apprentices apprentice trustees governors councillors councillor aldermen others present
  attending`);
const how =
  wordSet(`and or in on by via from the at of for a also other others additional full list meeting board committee group panel voting non-voting lay independent external internal special invited
  ex officio ex-officio via video videolink video-link videoconference conference link call teams microsoft ms zoom skype webex phone telephone dial dialled dialling-in remote remotely
  roundtable round-table workshop session event visit virtual virtually online person room attendance apologies were are was is included as follows those who people only part core standing additional government departmental senior
  technical administrative clerical support minute note taker takers clerk secretary secretaries steering working advisory`);
const there =
  /\b(?:attend(?:ees?|ance|ing)|present|participants?|delegates?|(?:via|by) (?:\p{L}+ )?(?:video|teams|zoom|skype|phone|telephone|conference|webex)|videoconference|(?:in|on) (?:the )?(?:room|call|person)|remote(?:ly)?|virtual(?:ly)?|online|dialled)/iu;

/** Reads a heading of a list of people; null where the line is none. */
export const attendeeHeading = (text: string): ListHeading | null =>
  text.length > 110 ? null : headingIn(text);

/** The same for a block: most show none of the words of such headings. A word that is new above is new in `signs.ts`. */
export const blockHeading = ({ text, signs }: Pick<Block, 'text' | 'signs'>): ListHeading | null =>
  (signs & Sign.heads) === 0 ? null : attendeeHeading(text.trim());

/** "Ministers attended from all administrations:", "UK attendees:" */
const whose =
  /^(?:(?:Ministers|Delegations|Representatives|Officials) (?:attended|took part|participated|were present)\b[^.:;]{0,60}|(?:\p{Lu}[\p{L}’'-]* ){1,3}(?:attendees|participants|delegates)(?: present)?):$/u;

/** "The following businesses attended the roundtable:" */
const followed =
  /^(?:the )?following (?:[\p{L} ,&-]{2,60} )?(?:attended|joined|took part in|participated in|were (?:present at|represented at|at))(?: (?:the|this|our) [\p{L} -]{3,50})?:$/iu;

/** "2678/16 PRESENT:", "1. Attendance", "13 July Attendees": the number that minutes give to the item, or its day. */
const itemNumber =
  /^\d{1,5}(?:[./]\d{1,4})?\.?\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\s+)?(?=\p{Lu})/u;

const headingIn = remembered((whole): ListHeading | null => {
  const text = isDigit(whole.charCodeAt(0)) ? whole.replace(itemNumber, '') : whole;
  const line = isDressed(text) ? text.replace(/^[*#_\s]{1,6}|[*_\s]{1,6}$/g, '') : text;
  if (line.length > 100) return null;
  if (mayOpenWith(line, absentWords) && absent.test(line)) return 'absent';
  // "Te hunga kua tae mai | present": the same in two languages.
  if (line.includes(' | ') || line.includes(' / ')) {
    const sides = line.split(/ [|/] /).map((side) => attendeeHeading(side.trim()));
    return sides.length === 2 ? (sides[1] ?? sides[0] ?? null) : null;
  }
  const bare = withoutGroup(line)?.heading;
  if (bare !== undefined) return attendeeHeading(bare);
  if (
    (mayOpenWith(line, presentWords) && present.test(line)) ||
    (line.endsWith(':') && (sentence.test(line) || followed.test(line) || whose.test(line)))
  )
    return 'present';
  return mayBeMade(line) && there.test(line) && isMadeOf(line, 1) ? 'present' : null;
});

/** The first words of such headings: a cheap test before a dear one. */
export const absentWords = wordSet(
  'board panel committee group council member members apologies absent not unable',
);
export const presentWords = wordSet(
  `full the list meeting attendees attendee attendance heads chair chairs chairman chairwoman chairperson co other those present in also attending participants delegates
  ministers invitees special guests all members membership panel officials secretariat observers observing presenters speakers board non executive executives additional
  others via by dialled attended on people`,
);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether stars, lines or spaces may stand at an end. */
const isDressed = (text: string): boolean =>
  isDress(text.charCodeAt(0)) || isDress(text.charCodeAt(text.length - 1));
const isDress = (code: number): boolean =>
  code <= 0x20 || code > 0x7f || code === 0x2a || code === 0x23 || code === 0x5f;

/** Whom a heading says that those below come from: "In attendance (Ports Secretariat)—", "Officials from the Home Office:". */
const group =
  /^(.{4,40}?)\s?(?:\((?:the )?(\p{Lu}[^()]{2,60})\)|[–—-] (\p{Lu}.{2,60}?)|(?:from|for|representing) (?:the )?(\p{Lu}.{2,60}?))\s*[:–—-]?$/u;

/** "Rivers Agency in attendance:" */
const bodyFirst =
  /^(\p{Lu}[^:,;.]{3,60}?) (?:(?:officials|members|representatives|staff|officers) )?(in attendance|present|attending)\s*:?$/iu;

/** "Panel members attending": the body whose meeting it is, by its noun alone. */
const ownBody =
  /^(?:the )?(?:panel|board|committee|council|group|commission|forum|taskforce|team|partnership)$/i;

const presences = wordSet('attendance present attending');

const mayNameGroup = (line: string): boolean =>
  (lineMarks(line) & (Mark.opens | Mark.dash)) !== 0 || /from|for|representing/.test(line);

function withoutGroup(line: string): { heading: string; body: string } | null {
  const found = mayNameGroup(line) ? group.exec(line) : null;
  const body = found?.[2] ?? found?.[3] ?? found?.[4];
  const first = mayEndWith(line, presences) ? bodyFirst.exec(line) : null;
  if (
    first?.[1] !== undefined &&
    first[2] !== undefined &&
    !isMadeOf(first[1], 1) &&
    !ownBody.test(first[1]) &&
    isOrganisation(first[1])
  )
    return { heading: first[2], body: first[1] };
  if (found?.[1] === undefined || body === undefined || !isOrganisation(body)) return null;
  return isMadeOf(found[1], 1) || present.test(found[1]) ? { heading: found[1], body } : null;
}

/** Such a heading without its body, and the body; other headings as they are. */
export const headingParts = (text: string): { heading: string; body: string | null } =>
  withoutGroup(text) ?? { heading: text, body: null };

/** "Assessors", "Lay members:", "Others": heads a part of a list that has begun. */
export const sectionHeading = (text: string): boolean =>
  text.length < 60 &&
  (isMadeOf(text, 1) ||
    (mayEndWith(text, officers) && officer.test(text) && isMadeOf(text.replace(acronym, ''), 1)));

/** "FSA Assessor", "DfE officials:": those of a body that stands in letters. */
const acronym = /^\p{Lu}\p{L}?\p{Lu}{1,4} (?=\p{L})/u;
const officers = wordSet(
  'assessor assessors officials observer observers representative representatives attendees staff members',
);
const officer =
  /^\p{Lu}\p{L}?\p{Lu}{1,4} (?:assessors?|officials|observers?|representatives?|attendees|staff|members)\s*:?$/iu;

/** How lines begin that are made of them: with one of the words, or with a mark. */
const made = new Set([...who, ...how].map((word) => word.split('-', 1)[0] ?? ''));
const mayBeMade = (text: string): boolean => !isPlain(text.charCodeAt(0)) || mayOpenWith(text, made);
const isPlain = (code: number): boolean =>
  isDigit(code) || ((code | 32) >= 0x61 && (code | 32) <= 0x7a) || code === 0x27;

/** Nothing but words of such headings, at least so many of them for people or for being there. */
function isMadeOf(text: string, least: number): boolean {
  if (!mayBeMade(text)) return false;
  const first = /^[^\s:/&,;–—.()-]+(?=[\s:/&,;–—.()]|$)/.exec(text)?.[0].toLowerCase();
  if (first !== undefined && !who.has(first) && !how.has(first)) return false;
  const words = text
    .replace(/\([^()]{0,60}\)/g, ' ')
    .toLowerCase()
    .split(/[\s:/&,;–—.]+/)
    .filter((word) => word !== '' && word !== '-');
  if (words.length === 0 || words.length > 9) return false;
  const people = words.filter((word) => who.has(word)).length;
  return words.every((word) => who.has(word) || how.has(word)) && (people >= least || there.test(text));
}

/** Headings of what follows the people in a record: no list goes on below them. */
export const isAgendaHeading = (text: string): boolean =>
  /^(?:\d|item\b|(?:action|agenda|key)\b)|\b(?:actions?|minutes|agenda|welcome|introductions?|declarations?|matters|update|updates|next steps|next meeting|discussion|decisions?|background|summary|overview|purpose|notes to|contacts?|media|further information|more information|related|published|status|share|ends|about|context|objectives?|aims?|scope|responsibilities|frequency|quorum|remit|reporting|conclusions?|any other business|aob|venue|location|date|time)\b/i.test(
    text,
  );
