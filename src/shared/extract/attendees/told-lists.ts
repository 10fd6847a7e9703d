import type { Attendee } from '../../model/items.ts';
import { doubtsOf } from './doubts.ts';
import { type Entry, readEntry } from './entry.ts';
import { peopleIn } from './lines.ts';

/**
 * "… included: Ann Lo, Director of X; Bo Ray, Chair, Y; and Cy Marsh, Z." The people of a sentence that semicolons
 * part, as entries of a list; null where one of them is not read beyond doubt.
 */
export function toldList(text: string, start: number): Attendee[] | null {
  if (!text.includes('; ')) return null;
  const from = /^[\s:]*/.exec(text)?.[0].length ?? 0;
  const lines = peopleIn(text.slice(from).replace(/[.\s]+$/, ''), start + from);
  const found = lines.map((line) => {
    const lead = /^and (?:the )?/.exec(line.text)?.[0].length ?? 0;
    const own = line.text.slice(lead);
    const entry = readEntry(own);
    return entry === null || !isPlain(entry) ? null : attendeeOf(entry, own, line.start + lead);
  });
  return found.length > 1 && found.every((each) => each !== null) ? found : null;
}

const isPlain = (entry: Entry): boolean =>
  entry.nameStart === 0 && entry.strength > 1 && (entry.role ?? entry.organisation) !== null;

function attendeeOf(entry: Entry, text: string, start: number): Attendee {
  const { name, honours, role, organisation, note } = entry;
  const doubts = doubtsOf(entry, false);
  return {
    ...{ start, end: start + text.length, text, name, honours, role, organisation, note },
    ...{ confidence: doubts.length > 0 ? 0.6 : 0.9, sure: doubts.length === 0, doubts },
  };
}

/** "John Roe chaired.", "Jane Doe chaired the meeting.": who was in the chair; null for any other sentence. */
export function chairOf(text: string, start: number): Attendee | null {
  const named = /^(.{5,60}?) (?:took the chair|chaired(?: the (?:\p{Ll}+ ){0,2}\p{Ll}+)?)\.?$/u.exec(
    text,
  )?.[1];
  const entry = named === undefined ? null : readEntry(named);
  if (named === undefined || entry === null || entry.nameStart > 0 || entry.strength === 1) return null;
  return { ...attendeeOf(entry, named, start), note: entry.note ?? 'chair' };
}
