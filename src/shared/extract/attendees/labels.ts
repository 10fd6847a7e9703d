import { wordSet } from '../lexicon/words.ts';
import { readName } from '../people/names.ts';
import { isOrganisation } from '../people/organisation.ts';
import { remembered } from '../remembered.ts';
import { readWords } from '../words.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading, sectionHeading } from './headings.ts';
import { lineMarks, Mark, mayEndWith, mayOpenWith } from './line-marks.ts';

export const label =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?([\p{L} ()/’'-]{4,60}?)(?:\s?:| [–—-])\s*(?=\S)/u;
/** "Working Group Experts:": more than one, so that the label is nobody's office. */
const isSeveral = (label: string): boolean => label.endsWith('s') && sectionHeading(label);

/** A colon or a dash parts a label from what follows it: most lines have none, or none so early. */
function mayBeLabelled(text: string): boolean {
  const to = Math.min(text.length, 66);
  for (let i = 4; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0x2d || code === 0x2013) return true;
  }
  return false;
}

/** The label that begins a line, if it is a heading of a list: "Attendees: …". */
export const listLabel = remembered((text: string): Readonly<{ words: string; length: number }> | null => {
  const found = mayBeLabelled(text) ? label.exec(text) : null;
  return found?.[1] !== undefined && (attendeeHeading(found[1]) !== null || isSeveral(found[1]))
    ? { words: found[1], length: found[0].length }
    : null;
});

/** "from the Welsh Government the First Minister, Jane Doe MS, and …": the group runs on into the offices. */
const fromGroup =
  /^(?:from|for)\s(?:the\s)?(\p{Lu}[^,;:]{2,50}?),?\sthe\s(?=\p{Lu}|deputy)|^(?:from|for)\s(?:the\s)?(\p{Lu}[^,;:]{1,40}?(?:Government|Executive|Assembly|Council|Commission)),?\s(?=\p{Lu})/u;

/** "(from the Welsh Government) Jane Doe MS, Minister for X and …". */
const bracketGroup = /^\((?:from|for|representing) (?:the )?(\p{Lu}[^()]{2,60})\):? (?=\p{Lu})/u;

export function groupIn(text: string): { length: number; group: string } | null {
  if (!text.startsWith('(') && !text.startsWith('f')) return null;
  const found = (text.startsWith('(') ? bracketGroup : fromGroup).exec(text);
  const group = found?.[1] ?? found?.[2];
  return found !== null && group !== undefined && isOrganisation(group)
    ? { length: found[0].length, group }
    : null;
}

/** "Sport Wales": a body that ends in its nation. */
const ofNation = /^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:England|Scotland|Wales)$/u;

const isOfNation = (text: string): boolean =>
  (text.endsWith('land') || text.endsWith('Wales')) && ofNation.test(text);

/** "Ports Association: Jo Moss (Chair), Lee Park": a body and nothing but names, and the parts they played. */
export function bodyLabel(text: string): { length: number; group: string } | null {
  if ((lineMarks(text) & (Mark.colon | Mark.dash)) === 0) return null;
  const found = /^([^:;,]{3,80})(?::| [–—-])\s+(?=\p{Lu})/u.exec(text);
  if (found?.[1] === undefined || text.length > 400 || isSeveral(found[1])) return null;
  if (!(isOrganisation(found[1]) || isOfNation(found[1])) || partOf(found[1]) !== null) return null;
  const pieces = text
    .slice(found[0].length)
    .replace(/\.$/, '')
    .split(/[,;]\s|\sand\s/);
  return pieces.length > 1 && pieces.every(isBareName)
    ? { length: found[0].length, group: found[1].replace(/^(?:from|for|representing) (?:the )?/i, '') }
    : null;
}

/** "Wessex Government: A, Minister; B, Engineer": the body of all who name none of their own. */
export function bodyInFront(text: string): string | null {
  const named = /^([^:;,]{3,60}):\s+(?=\p{Lu})/u.exec(text)?.[1];
  return named !== undefined && isOrganisation(named) && partOf(named) === null ? named : null;
}

function isBareName(piece: string): boolean {
  const entry = readEntry(piece);
  if (entry === null || entry.role !== null) return false;
  if (entry.note !== null && partOf(entry.note) === null) return false;
  return entry.organisation === null || / \(\p{Lu}{2,7}\)$/u.test(piece);
}

const fromLabel =
  /^(?:\((?=[^)]{4,64}\) \p{Lu}))?(?:from|for|representing)\s(?:the\s)?([^:;,()]{2,60}?)\s?(?:[:–-]|\))\s+(?=\S)/iu;

const leadsToBody = wordSet('from for representing');

/** "From the Welsh Government: A; B", "(for Defra) A": the label that gives the body of those behind it, and its length. */
export function fromBody(text: string): { length: number; group: string } | null {
  if ((lineMarks(text) & (Mark.colon | Mark.dash | Mark.closes)) === 0) return null;
  const found = text.startsWith('(') || mayOpenWith(text, leadsToBody) ? fromLabel.exec(text) : null;
  return found?.[1] === undefined ? null : { length: found[0].length, group: found[1] };
}

/** "Secretariat Dr J Hilton", "Others Jane Doe (FSA)": a heading that lost its line stands in front of the first person. */
const loose =
  /^(secretariat|others|observers|members|officials|assessors|apologies|present|in attendance|attendees|guests|presenters|speakers|chair(?:man|woman|person)?|staff|advisers|officers)\s+(?=\p{Lu})/iu;

const looseWords = wordSet(
  'secretariat others observers members officials assessors apologies present in attendees guests presenters speakers chair chairman chairwoman chairperson staff advisers officers',
);

/** Such a heading in front of a person: the heading and its length; null elsewhere. */
export function looseHeading(text: string): { words: string; length: number } | null {
  const found = mayOpenWith(text, looseWords) ? loose.exec(text) : null;
  if (found?.[1] === undefined) return null;
  const name = readName(readWords(text.slice(found[0].length, found[0].length + 80), 0), 0, 8);
  return name !== null && name.strength > 1 ? { words: found[1], length: found[0].length } : null;
}

const part =
  /^(?:special invitees?|guests?|observers?|observing|presenters?|secretariat(?: support)?|minute[- ]takers?|note[- ]takers?|speakers?|(?:co-|joint |acting |deputy |vice[- ])?chair(?:s|man|woman|person)?|assessors?|(?:joining |attending )?(?:via|by) [\p{L} ]{3,30}|remotely|virtually|online|dialled in|on the (?:call|phone|line)|on (?:teams|zoom|skype))$/iu;
/** How such headings begin. */
const partWords = wordSet(
  `special invitee invitees guest guests observer observers observing presenter presenters secretariat minute note speaker speakers co joint acting deputy vice chair chairs
  chairman chairwoman chairperson assessor assessors joining attending via by remotely virtually online dialled on present in`,
);
/** "Observers at the meeting were". */
const said = /(?: (?:at|of|for) (?:the|this|our) [\p{L} -]{3,50}?)?(?: (?:were|are|included|include))?$/iu;

/** Part played by everybody below such a heading: "Special invitees" is "Special invitee". */
export const partOf = remembered((heading: string): string | null => {
  const words = heading.trim();
  if (!mayOpenWith(words, partWords)) return null;
  if (/^(?:present )?in the chair$/i.test(words)) return 'Chair';
  const own = part.test(words) ? words : words.replace(said, '');
  return part.test(own) ? own.replace(/(?<=[a-z]{4})(?<!s|team)s$/i, '') : null;
});

const senders = wordSet('observer observers assessor assessors secretariat secretariats');

/** "Department for Rivers Observer", "RSA Assessor": whose they are, and as what, over whom it stands; null elsewhere. */
export function sentBy(heading: string): { body: string | null; part: string } | null {
  if (!mayEndWith(heading, senders)) return null;
  const [, body, part] =
    /^(\p{Lu}[^,;()–—]{1,60}) (observer|assessor|secretariat)s?:?$/iu.exec(heading.trim()) ?? [];
  if (body === undefined || part === undefined) return null;
  // "The Orr Review Secretariat:": of no body; that of one is the body's own.
  if (/^secretariat$/i.test(part)) return /^The .+[^:]:$/.test(heading.trim()) ? { body: null, part } : null;
  return isOrganisation(body) || /^\p{Lu}\p{L}?\p{Lu}{1,4}$/u.test(body) ? { body, part } : null;
}

/** "In attendance (for agenda item 2):": what those below came for. */
export const itemsOf = (heading: string): string | null =>
  /[:\s]\(((?:for )?(?:agenda )?items? \d[^()]{0,20})\):?$/i.exec(heading.trim())?.[1] ?? null;
