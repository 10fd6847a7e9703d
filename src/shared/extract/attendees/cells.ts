import { isKnownHeading } from '../layout/headings.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { type Columns, columnOf, entryOf } from './columns.ts';
import { type Entry, readEntry } from './entry.ts';
import { attendeeHeading, isAgendaHeading } from './headings.ts';
import type { Line } from './lines.ts';
import { isPerson } from './list-edges.ts';
import { isMeetingPart } from './notes.ts';
import { isProse } from './prose.ts';

/** A row of a table that was copied cell by cell: the blocks it takes, and whom it names; its head names nobody. */
export interface CellRow {
  from: number;
  to: number;
  entry: Entry | null;
  line: Line;
}

/** So many names, each with a line of its own below, are such a table without a head. */
const least = 3;

/** The rows of a table of people that lost its rows, from the block below a list's heading on; none elsewhere. */
export function cellRows(page: Page, from: number): CellRow[] {
  const columns = headAt(page, from);
  if (columns.length > 1) return headedRows(page, from, columns);
  const rows: CellRow[] = [];
  let names = 0;
  for (let i = from; ; i += 2) {
    const [name, office] = [page.blocks[i], page.blocks[i + 1]];
    if (name === undefined || office === undefined || !isName(name) || !isOffice(office)) break;
    if (isNameOnly(office.text)) names++;
    rows.push(rowOf(readEntry(`${name.text}, ${officeFirst(office.text)}`), name, office, page));
  }
  if (names * 3 > rows.length) return [];
  return rows.length >= least || (rows.length === least - 1 && isEnd(page.blocks[from + 2 * rows.length]))
    ? rows
    : [];
}

/** Whether the list ends here: then two rows are the whole of it. */
const isEnd = (block: Block | undefined): boolean =>
  block === undefined ||
  /^\d/.test(block.text) ||
  isAgendaHeading(block.text) ||
  attendeeHeading(block.text) !== null;

/** "Chair: Permanent Secretary" is the part played and the office. */
const officeFirst = (text: string): string =>
  text.replace(/^((?:[Cc]o-|[Dd]eputy |[Vv]ice[- ])?[Cc]hair\p{Ll}*)\s?[:–-]\s+(.+)$/u, '$2, $1');

const rowOf = (entry: Entry | null, first: Block, last: Block, { body }: Page): CellRow => ({
  from: first.index,
  to: last.index,
  entry,
  line: { text: body.slice(first.start, last.end), start: first.start, note: null },
});

/** "Name", "Role", "Organisation", each in a block of its own. */
function headAt(page: Page, from: number): Columns {
  const columns: Columns = [];
  for (const { text } of page.blocks.slice(from, from + 4)) {
    const column = columnOf(text);
    if (column === null || columns.includes(column)) break;
    columns.push(column);
  }
  return columns.includes('name') ? columns : [];
}

function headedRows(page: Page, from: number, columns: Columns): CellRow[] {
  const cellsAt = (at: number) => page.blocks.slice(at, at + columns.length);
  const head = cellsAt(from);
  const rows = [rowOf(null, head[0] as Block, head.at(-1) as Block, page)];
  for (let i = from + columns.length; ; i += columns.length) {
    const cells = cellsAt(i);
    const [first, last] = [cells[0], cells.at(-1)];
    const named = cells[columns.indexOf('name')];
    if (first === undefined || last === undefined || named === undefined || !isName(named)) return rows;
    rows.push(
      rowOf(
        entryOf(
          cells.map(({ text }) => text),
          columns,
        ),
        first,
        last,
        page,
      ),
    );
  }
}

/** A line that is a person's name, with at most an office behind it. */
function isName({ text, role }: Block): boolean {
  if (text.length > 60 || /[:;(]|\d/.test(text) || isOrganisation(text)) return false;
  const entry = readEntry(text);
  if (entry === null || entry.nameStart > (text.startsWith('The ') ? 4 : 0) || entry.organisation !== null)
    return false;
  if (entry.note !== null && !isMeetingPart(entry.note) && !/chair/i.test(entry.note)) return false;
  if (role === 'heading' && isAgendaHeading(text)) return false;
  return entry.strength > 1 || (entry.role === null && !text.includes(',') && !isRole(text));
}

/** Whether what stands where an office should may be one more name: a list of names alone reads so. */
const isNameOnly = (text: string): boolean =>
  !isOrganisation(text) && !isRole(text) && readEntry(text)?.nameStart === 0;

function isOffice(block: Block): boolean {
  const { text, role } = block;
  if (text.length > 120 || isProse(text) || /[.;]$/.test(text)) return false;
  if (/[,(–—]/.test(text) && isPerson(text)) return false;
  // A line alone between gaps looks like a heading; the name of a body or an office is none here.
  if (role === 'heading' && !isOrganisation(text) && !isRole(text)) return false;
  if (attendeeHeading(text) !== null || isKnownHeading(text)) return false;
  if (/^\d/.test(text) && !/^\d+-\d+ /.test(text)) return false;
  if (isAgendaHeading(text) && !isRole(text) && !isOrganisation(text)) return false;
  return !isName(block) || (readEntry(text)?.strength ?? 0) < 2;
}
