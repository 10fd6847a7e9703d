import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { abreast } from './abreast.ts';
import { askWhether, excused, isBare, sentApologies, standsApart } from './absences.ts';
import { addPresence, officeAbove } from './beside-names.ts';
import { type CellRow, cellRows } from './cells.ts';
import { type Columns, columnsOf, rowEntry } from './columns.ts';
import { doubtsOf } from './doubts.ts';
import { endsList } from './ends.ts';
import { type Entry, readEntry } from './entry.ts';
import { groupHeading, isSection, opensMembers } from './groups.ts';
import { attendeeHeading, blockHeading, headingParts, type ListHeading, sectionHeading } from './headings.ts';
import { itemsOf, listLabel, looseHeading, partOf, sentBy } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import { endingHeading } from './list-edges.ts';
import { isProse } from './prose.ts';
import { type Side, type SideCell, sideCells, sidesOf } from './sides.ts';
import { surnamesIn } from './surnames.ts';
import { unheaded } from './unheaded.ts';

interface State {
  listing: boolean;
  absent: boolean;
  /** The organisation that a heading inside the list gives to those below it. */
  group: string | null;
  /** The part that a heading gives to them: "Special invitee". */
  part: string | null;
  /** What the head of the table says of its columns. */
  columns: Columns | null;
  /** The columns of people that a row of headings opens. */
  sides: Side[] | null;
}

const closed: State = { listing: false, absent: false, group: null, part: null, columns: null, sides: null };
const titled = /\b(?:attendees|attendance list|list of attendees|delegate list)\b|^attendance$/i;

/** Everybody on the lists of a story: below a heading, behind "Attendees:", in rows of a table. */
export function listedIn(page: Page): Attendee[] {
  const found: Attendee[] = [];
  let state: State = {
    ...closed,
    listing: page.title !== null && (titled.test(page.title) || attendeeHeading(page.title) === 'present'),
  };
  const bare = unheaded(page);
  let rows = new Map<number, CellRow>();
  let pairs: ReadonlyMap<number, Line[]> | null = null;
  let takenTo = -1;
  for (const block of page.blocks) {
    if (block.index <= takenTo) continue;
    const held = state.listing ? rows.get(block.index) : undefined;
    if (held !== undefined) {
      takenTo = held.to;
      if (held.entry !== null && !state.absent)
        found.push(attendeeOf(held.entry, held.line, state, page.body));
      continue;
    }
    if (state.listing && addPresence(block, found.at(-1), page)) continue;
    state = bare === block.index ? { ...closed, listing: true } : nextState(block, state, page);
    if (!state.listing && isInFront(block, page)) {
      for (const attendee of entriesOf(block, state, page)) found.push(attendee);
      continue;
    }
    if (state.listing && blockHeading(block) !== null) {
      rows = new Map(cellRows(page, block.index + 1).map((row) => [row.from, row]));
    }
    const columns: Columns | null = columnsOf(block);
    if (columns !== null) state = { ...state, listing: true, columns };
    const sides = columns === null ? sidesOf(block) : null;
    if (sides !== null) state = { ...closed, listing: true, sides };
    const cells = state.sides === null ? null : sideCells(block, state.sides);
    if (cells !== null) {
      for (const each of cells) if (!each.side.absent) found.push(...besideOthers(each, state, page));
      continue;
    }
    if (!state.listing || state.absent || columns !== null || endingHeading(block, page) !== null) continue;
    const row = state.columns === null ? null : rowEntry(block, state.columns);
    if (row !== null) {
      found.push(attendeeOf(row, { text: block.text, start: block.start, note: null }, state, page.body));
      continue;
    }
    const surnames = surnamesIn(block, found);
    if (surnames !== null) {
      for (const each of surnames) found.push(each);
      continue;
    }
    pairs ??= abreast(page);
    const two = pairs.get(block.index)?.flatMap((line) => attendeeIn(line, state, page));
    const [first, ...others] = two ?? entriesOf(block, state, page);
    if (first === undefined) continue;
    if (others.length > 0 && standsApart(block, page))
      for (const each of [first, ...others]) if (isBare(each)) askWhether(each);
    if (others.length === 0 && first.start === block.start) first.role ??= officeAbove(block, page);
    found.push(first);
    for (const each of others) found.push(each);
  }
  return found;
}

const entriesOf = (block: Block, state: State, page: Page): Attendee[] =>
  linesOf(block).flatMap((line) =>
    isProse(line.text) || sentApologies(line.text) ? [] : attendeeIn(line, state, page),
  );

function attendeeIn(line: Line, state: State, page: Page): Attendee[] {
  const entry = readEntry(line.reads ?? line.text);
  return entry === null ? [] : [attendeeOf(entry, line, state, page.body)];
}

/** The person of one cell of a row that holds a person in each of its columns. */
const besideOthers = ({ text, start, side }: SideCell, state: State, page: Page): Attendee[] =>
  attendeeIn({ text, start, note: null }, { ...state, part: side.part }, page);

/** "Chair: Jane Doe, Chief Nurse" among the particulars of a meeting, in front of the list itself. */
function isInFront(block: Block, page: Page): boolean {
  if (
    !block.text.slice(0, 30).includes(':') ||
    !/^(?:(?:co-|vice[- ]|deputy )?chair(?:man|woman|person|ed by)?|secretary|minute[- ]taker|note[- ]taker)\s?: ?\p{Lu}/iu.test(
      block.text,
    )
  )
    return false;
  return page.blocks
    .slice(block.index + 1, block.index + 8)
    .some(({ text }) => (attendeeHeading(text.trim()) ?? labelHeading(text.trim())) === 'present');
}

/** What stands at the head and foot of every page: it ends no list. */
const furniture =
  /^(?:OFFICIAL|UNCLASSIFIED|PROTECT|RESTRICTED|NOT PROTECTIVELY MARKED)(?:[ –:-]+(?:OFFICIAL|SENSITIVE|PROTECT))*$|^Page \d{1,3}(?: of \d{1,3})?$/;

function nextState(block: Block, state: State, page: Page): State {
  const text = block.text.trim();
  if (state.listing && furniture.test(text)) return state;
  const heading =
    (block.signs & Sign.heads) === 0
      ? null
      : (attendeeHeading(text) ?? labelHeading(text) ?? endingHeading(block, page));
  if (heading === 'absent' || (state.listing && excused.test(text))) return { ...state, absent: true };
  if (heading === 'present') {
    const { heading: words, body } = headingParts(text);
    return { ...closed, listing: true, part: partOf(words.replace(/:$/, '')) ?? itemsOf(text), group: body };
  }
  if (!state.listing)
    return opensMembers(block, page) ? { ...closed, listing: true, group: groupHeading(block, page) } : state;
  const front = looseHeading(text);
  if (front !== null) {
    const absent = attendeeHeading(front.words) === 'absent';
    return { ...closed, listing: true, absent, part: partOf(front.words) };
  }
  const sent = text.length < 80 ? sentBy(text) : null;
  if (sent !== null) return { ...closed, listing: true, group: sent.body, part: sent.part };
  const group = groupHeading(block, page);
  if (group !== null) return { ...state, absent: false, group, part: null };
  if (isSection(block, page))
    return {
      ...closed,
      listing: true,
      absent: state.absent && !sectionHeading(text),
      part: partOf(text.replace(/:$/, '')),
    };
  return endsList(block, page) ? closed : state;
}

/** "Apologies: Jane Doe", "Present: …" with the list on the same line. */
function labelHeading(text: string): ListHeading | null {
  const label = listLabel(text);
  return label === null ? null : attendeeHeading(label.words);
}

function attendeeOf(
  entry: Entry,
  { text, start, note, group: own, doubt }: Line,
  { group, part }: State,
  body: string,
): Attendee {
  const weak = entry.strength === 1 && entry.role === null && entry.organisation === null;
  const shared = note ?? part;
  const said = entry.note?.toLowerCase().includes(shared?.toLowerCase() ?? '') ?? false;
  const notes = [said ? null : shared, entry.note].filter((each) => each !== null);
  const doubts = [...doubtsOf(entry, weak), ...(doubt === undefined ? [] : [doubt])];
  return {
    start,
    end: start + text.length,
    text: body.slice(start, start + text.length),
    name: entry.name,
    honours: entry.honours,
    role: entry.role,
    organisation:
      group !== null && /^\p{Lu}{2}$/u.test(entry.organisation ?? '')
        ? group
        : (entry.organisation ?? own ?? group),
    note: notes.length > 0 ? notes.join(', ') : null,
    confidence: doubts.length > 0 ? 0.6 : 0.95,
    sure: doubts.length === 0,
    doubts,
  };
}
