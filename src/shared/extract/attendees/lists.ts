import type { Attendee } from '../../model/items.ts';
import { isKnownHeading } from '../layout/headings.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation } from '../people/organisation.ts';
import { type Entry, readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';

interface State {
  listing: boolean;
  absent: boolean;
  /** The organisation that a heading inside the list gives to those below it. */
  group: string | null;
}

const closed: State = { listing: false, absent: false, group: null };
const inlineHeading = /^([\p{L} ()/’'-]{4,60}?)(?::| [–-])\s+(?=\S)/u;

/** Everybody on the lists of a story: below a heading, behind "Attendees:", in rows of a table. */
export function listedIn(page: Page): Attendee[] {
  const found: Attendee[] = [];
  let state: State = {
    ...closed,
    listing:
      page.title !== null &&
      /\b(?:attendees|attendance list|list of attendees|delegate list)\b/i.test(page.title),
  };
  for (const block of page.blocks) {
    state = nextState(block, state, page);
    if (!state.listing || state.absent) continue;
    for (const { text, start } of entriesOf(block)) {
      const entry = readEntry(text);
      if (entry !== null && !isProse(text)) found.push(attendeeOf(entry, text, start, state.group));
    }
  }
  return found;
}

function nextState(block: Block, state: State, page: Page): State {
  const text = block.text.trim();
  const heading = attendeeHeading(text) ?? inlineLabel(text);
  if (heading === 'absent') return { ...state, absent: true };
  if (heading === 'present') return { listing: true, absent: false, group: null };
  if (!state.listing) return state;
  const group = groupHeading(block, page);
  if (group !== null) return { ...state, absent: false, group };
  if (block.role === 'heading' || isKnownHeading(text) || isEnd(block)) return closed;
  return state;
}

/** "Apologies: Jane Doe", "Present: …" with the list on the same line. */
function inlineLabel(text: string): 'present' | 'absent' | null {
  const label = inlineHeading.exec(text)?.[1];
  const read = label === undefined ? null : attendeeHeading(label);
  return read === 'group' ? null : read;
}

/** "From the Welsh Government:" above the entries it belongs to. */
function groupHeading(block: Block, page: Page): string | null {
  const text = block.text
    .trim()
    .replace(/[:–-]$/, '')
    .trim();
  if (text.length > 90 || block.words.length > 14 || readEntry(text)?.strength === 3) return null;
  const from = /^(?:from|for|representing)\s(?:the\s)?(.+)$/i.exec(text)?.[1];
  const next = page.blocks[block.index + 1];
  const leads = next !== undefined && readEntry(next.text) !== null;
  if (!leads || /,/.test(text)) return null;
  if (from !== undefined) return from;
  const colon = block.text.trim().endsWith(':') || block.role === 'heading';
  return colon && isOrganisation(text) ? text.replace(/^the\s/i, '') : null;
}

/** A paragraph of prose ends the list. */
const isEnd = (block: Block): boolean =>
  block.role === 'paragraph' && isProse(block.text) && !/[;:]/.test(block.text.slice(0, 200));

const isProse = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) &&
  text.split(' ').length > 10 &&
  / (?:is|are|was|were|has|have|had|will|agreed|noted|discussed|met|said|heard|the) /.test(text);

/** One entry a line; several where semicolons part them, or commas between names with brackets. */
function entriesOf(block: Block): { text: string; start: number }[] {
  const label = inlineHeading.exec(block.text);
  const skip = label?.[1] !== undefined && attendeeHeading(label[1]) !== null ? label[0].length : 0;
  const text = block.text.slice(skip);
  const start = block.start + skip;
  if (attendeeHeading(block.text.trim()) !== null) return [];
  if (text.includes(';'))
    return cut(text, /;/g, start).flatMap((part) => (part.text.includes(':') ? cutLabel(part) : [part]));
  if (skip > 0 || countBrackets(text) > 1)
    return cut(
      text,
      /,(?![^()]*\))\s(?!(?:MP|MSP|CBE|OBE|MBE|QPM|KC|QC)\b)|(?<=\))\s(?=\p{Lu})|\sand\s(?=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?: \(|\.?$))/gu,
      start,
    );
  return [{ text, start }];
}

/** "Industry: A, B; C": the label belongs to the group and to no person, unless it is the first one's role. */
function cutLabel(part: { text: string; start: number }): { text: string; start: number }[] {
  const label = /^\s*([^:]{2,60}):\s+/.exec(part.text);
  const rest = label === null ? part.text : part.text.slice(label[0].length);
  const keeps = label === null || (readEntry(rest)?.role ?? null) === null;
  return [keeps ? part : { text: rest, start: part.start + (label?.[0].length ?? 0) }];
}

const countBrackets = (text: string): number => text.split('(').length - 1;

function cut(text: string, pattern: RegExp, offset: number): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      found.push({ text: piece.trim().replace(/[.;]+$/, ''), start: offset + from + lead });
  };
  for (const match of text.matchAll(pattern)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return found;
}

function attendeeOf(entry: Entry, text: string, start: number, group: string | null): Attendee {
  const weak = entry.strength === 1 && entry.role === null && entry.organisation === null;
  const doubts = weak ? ['Nothing beside this name says that it is a person’s. Check the entry.'] : [];
  return {
    start,
    end: start + text.length,
    text,
    name: entry.name,
    honours: entry.honours,
    role: entry.role,
    organisation: entry.organisation ?? group,
    note: entry.note,
    confidence: weak ? 0.6 : 0.95,
    sure: !weak,
    doubts,
  };
}
