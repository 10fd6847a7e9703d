import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import { Sign, signsOf } from '../signs.ts';
import { abreast } from './abreast.ts';
import { askWhether, isBare, sentApologies, standsApart } from './absences.ts';
import { barredCells } from './barred-cells.ts';
import { addPresence, officeAbove } from './beside-names.ts';
import { type CellRow, cellRows } from './cells.ts';
import { type Columns, columnsOf, isRule, rowEntry } from './columns.ts';
import { doubtsOf } from './doubts.ts';
import { type Entry, readEntry } from './entry.ts';
import { attendeeHeading, blockHeading } from './headings.ts';
import { type Line, linesOf } from './lines.ts';
import { endingHeading } from './list-edges.ts';
import { closed, labelHeading, nextState, type State } from './list-state.ts';
import { isProse } from './prose.ts';
import { withRunOver } from './run-over.ts';
import { type SideCell, sideCells, sidesOf } from './sides.ts';
import { surnamesIn } from './surnames.ts';
import { unheaded } from './unheaded.ts';

const lostRows = 'The table has lost its rows. Check who was there.';
const titled = /\b(?:attendees|attendance list|list of attendees|delegate list)\b|^attendance$/i;

/** Whether the title is a list's. */
const isTitled = (title: string): boolean =>
  titled.test(title) || ((signsOf(title) & Sign.heads) !== 0 && attendeeHeading(title) === 'present');

/** Everybody on the lists of a story: below a heading, behind "Attendees:", in rows of a table. */
export function listedIn(page: Page): Attendee[] {
  const found: Attendee[] = [];
  let state: State = {
    ...closed,
    listing: page.title !== null && isTitled(page.title),
  };
  const bare = unheaded(page);
  let rows = new Map<number, CellRow>();
  let pairs: ReadonlyMap<number, Line[]> | null = null;
  let takenTo = -1;
  const barred = barredCells(page);
  const tabled = page.body.includes('\t') || page.body.includes('|');
  for (const block of page.blocks) {
    if (block.index <= takenTo) continue;
    if (!(state.listing || block.index === bare || block.index === barred?.from || mayOpen(block, tabled)))
      continue;
    if (block.index === barred?.from) {
      takenTo = barred.to;
      for (const cell of barred.cells)
        found.push(...attendeeIn({ ...cell, note: null, doubt: lostRows }, state, page));
      continue;
    }
    const held = state.listing ? rows.get(block.index) : undefined;
    if (held !== undefined) {
      takenTo = held.to;
      if (held.entry !== null && !state.absent)
        found.push(attendeeOf(held.entry, held.line, state, page.body));
      continue;
    }
    if (state.listing && (isRule(block.text) || addPresence(block, found.at(-1), page))) continue;
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
    const whole = withRunOver(block, page);
    if (whole.index > takenTo) takenTo = whole.index;
    const [first, ...others] = two ?? entriesOf(whole, state, page);
    if (first === undefined) continue;
    if (others.length > 0 && standsApart(block, page))
      for (const each of [first, ...others]) if (isBare(each)) askWhether(each);
    if (others.length === 0 && first.start === block.start) first.role ??= officeAbove(block, page);
    found.push(first);
    for (const each of others) found.push(each);
  }
  return found;
}

/** Whether a list can begin at a block, or its row or chair stand there: most blocks show nothing of the kind. */
const mayOpen = ({ text, signs }: Block, tabled: boolean): boolean =>
  (signs & Sign.heads) !== 0 ||
  text.startsWith('Representing ') ||
  hasEarlyColon(text) ||
  (tabled && text.length <= longestRow && (text.includes('\t') || text.includes('|')));

/** Longer rows are no head of a table. */
const longestRow = 200;

/** A colon among the first letters: "Chair: Jane Doe". */
function hasEarlyColon(text: string): boolean {
  const to = Math.min(text.length, 30);
  for (let i = 0; i < to; i++) if (text.charCodeAt(i) === 0x3a) return true;
  return false;
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
    !hasEarlyColon(block.text) ||
    !/^(?:(?:co-|vice[- ]|deputy )?chair(?:man|woman|person|ed by)?|secretary|minute[- ]taker|note[- ]taker)\s?: ?\p{Lu}/iu.test(
      block.text,
    )
  )
    return false;
  return page.blocks
    .slice(block.index + 1, block.index + 8)
    .some(({ text }) => (attendeeHeading(text.trim()) ?? labelHeading(text.trim())) === 'present');
}

function attendeeOf(
  entry: Entry,
  { text, start, note, group: own, doubt }: Line,
  { group, part, doubt: ofList }: State,
  body: string,
): Attendee {
  const weak = entry.strength === 1 && entry.role === null && entry.organisation === null;
  const shared = note ?? part;
  const said = entry.note?.toLowerCase().includes(shared?.toLowerCase() ?? '') ?? false;
  const notes = [said ? null : shared, entry.note].filter((each) => each !== null);
  const doubts = [...doubtsOf(entry, weak), ...[doubt, ofList].filter((each) => each != null)];
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
