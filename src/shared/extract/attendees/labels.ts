import { readName } from '../people/names.ts';
import { isOrganisation } from '../people/organisation.ts';
import { readWords } from '../words.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';

const label = /^([\p{L} ()/’'-]{4,60}?)(?:\s?:| [–—-])\s*(?=\S)/u;
/** The label that begins a line, if it is a heading of a list: "Attendees: …". */
export function listLabel(text: string): { words: string; length: number } | null {
  const found = /[:–-]/.test(text.slice(4, 66)) ? label.exec(text) : null;
  return found?.[1] !== undefined && attendeeHeading(found[1]) !== null
    ? { words: found[1], length: found[0].length }
    : null;
}

/** "from the Welsh Government the First Minister, Jane Doe MS, and …": the group runs on into the offices. */
const fromGroup =
  /^(?:from|for)\s(?:the\s)?(\p{Lu}[^,;:]{2,50}?),?\sthe\s(?=\p{Lu}|deputy)|^(?:from|for)\s(?:the\s)?(\p{Lu}[^,;:]{1,40}?(?:Government|Executive|Assembly|Council|Commission)),?\s(?=\p{Lu})/u;

export function groupIn(text: string): { length: number; group: string } | null {
  const found = fromGroup.exec(text);
  const group = found?.[1] ?? found?.[2];
  return found !== null && group !== undefined && isOrganisation(group)
    ? { length: found[0].length, group }
    : null;
}

/** "Ports Association: Jo Moss, Lee Park": a body and nothing but names. */
export function bodyLabel(text: string): { length: number; group: string } | null {
  const found = /^([^:;,]{3,60}):\s+(?=\p{Lu})/u.exec(text);
  if (found?.[1] === undefined || text.length > 400 || !isOrganisation(found[1]) || partOf(found[1]) !== null)
    return null;
  const pieces = text
    .slice(found[0].length)
    .replace(/\.$/, '')
    .split(/[,;]\s|\sand\s/);
  return pieces.length > 1 && pieces.every(isBareName) ? { length: found[0].length, group: found[1] } : null;
}

/** "Wessex Government: A, Minister; B, Engineer": the body of all who name none of their own. */
export function bodyInFront(text: string): string | null {
  const named = /^([^:;,]{3,60}):\s+(?=\p{Lu})/u.exec(text)?.[1];
  return named !== undefined && isOrganisation(named) && partOf(named) === null ? named : null;
}

function isBareName(piece: string): boolean {
  const entry = readEntry(piece);
  return entry !== null && entry.role === null && entry.organisation === null && entry.note === null;
}

export const fromLabel = /^(?:from|for|representing)\s(?:the\s)?([^:;,]{2,60}?)\s?[:–-]\s+(?=\S)/i;

/** "Secretariat Dr J Hilton", "Others Jane Doe (FSA)": a heading that lost its line stands in front of the first person. */
const loose =
  /^(secretariat|others|observers|members|officials|assessors|apologies|present|in attendance|attendees|guests|presenters|speakers|chair(?:man|woman|person)?|staff|advisers|officers)\s+(?=\p{Lu})/iu;

/** Such a heading in front of a person: the heading and its length; null elsewhere. */
export function looseHeading(text: string): { words: string; length: number } | null {
  const found = loose.exec(text);
  if (found?.[1] === undefined) return null;
  const name = readName(readWords(text.slice(found[0].length, found[0].length + 80), 0), 0, 8);
  return name !== null && name.strength > 1 ? { words: found[1], length: found[0].length } : null;
}

/** Part played by everybody below such a heading: "Special invitees" is "Special invitee". */
export const partOf = (heading: string): string | null =>
  /^(?:present )?in the chair$/i.test(heading.trim())
    ? 'Chair'
    : /^(?:special invitees?|guests?|observers?|presenters?|secretariat|minute[- ]takers?|note[- ]takers?|speakers?|(?:co-|acting |deputy |vice[- ])?chair(?:s|man|woman|person)?|assessors?|(?:joining |attending )?(?:via|by) [\p{L} ]{3,30}|remotely|virtually|online|on the call)$/iu.test(
          heading.trim(),
        )
      ? heading.trim().replace(/(?<=[a-z]{4})(?<!s|team)s$/i, '')
      : null;
