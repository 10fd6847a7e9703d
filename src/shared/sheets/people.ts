import { attendeeHeading } from '../extract/attendees/headings.ts';
import type { SourceBlock, SourcePerson } from '../extract/types.ts';
import { isSameRow } from './lists.ts';
import type { ColumnUse, ListMapping } from './mapping.ts';

/** What a list gives: each row a line of text, and the people whose columns are known. */
export interface ListText {
  blocks: SourceBlock[];
  /** `block` counts from the first block of this list. */
  people: SourcePerson[];
  /** What stands alone above the headings. */
  title: string | undefined;
}

/** Reads a list as its mapping says. `rows` are those of the whole sheet, or only its first ones for a look. */
export function readList(rows: string[][], list: ListMapping): ListText {
  const own = rows
    .slice(list.rows.from, list.rows.to)
    .map((row) => row.slice(list.columns.from, list.columns.to));
  const headings = list.headings === null ? -1 : list.headings - list.rows.from;
  const read: ListText = { blocks: [], people: [], title: titleAbove(own, headings) };
  let absent = false;
  for (const [at, row] of own.entries()) {
    const cells = row.filter((cell, i) => cell !== '' && list.uses[i] !== 'left-out').map(inOneLine);
    if (cells.length === 0) continue;
    const heading = cells.length === 1 ? attendeeHeading(cells[0] ?? '') : null;
    if (heading !== null) absent = heading === 'absent';
    else if (at > headings && !absent && !isSameRow(row, own[headings] ?? [])) {
      const person = personIn(row, list.uses);
      if (person) read.people.push({ block: read.blocks.length, ...person });
    }
    read.blocks.push({ role: 'row', level: 0, text: cells.join('\t') });
  }
  return read;
}

/** What stands alone in the first row that has anything, above the headings. */
function titleAbove(rows: string[][], headings: number): string | undefined {
  const first = rows.slice(0, Math.max(0, headings)).find((row) => row.some(Boolean));
  const cells = first?.filter(Boolean) ?? [];
  return cells.length === 1 && /\p{L}{3}/u.test(cells[0] ?? '') ? inOneLine(cells[0] ?? '') : undefined;
}

/** Those who sent their apologies did not attend. */
const staysAway = /^(no?\b|0$|false|apolog|declin|absent|cannot|unable|not |regret)/i;
const isNo = (cell: string): boolean => staysAway.test(cell) && !/^(not? (yet|known)|note)/i.test(cell);

function personIn(row: string[], uses: ColumnUse[]): Omit<SourcePerson, 'block'> | undefined {
  const cells = (use: ColumnUse): string[] =>
    row.filter((cell, at) => uses[at] === use && cell !== '').map(inOneLine);
  const all = (use: ColumnUse): string | null => cells(use).join('; ') || null;
  const name = nameIn(row, uses);
  if (!/\p{L}/u.test(name) || cells('attending').some(isNo)) return undefined;
  return {
    name: [...cells('title'), name].join(' '),
    honours: cells('honours').flatMap((cell) => cell.split(/[,;\s]+/).filter(Boolean)),
    role: all('role'),
    organisation: all('organisation'),
    note: all('note'),
  };
}

/** The column of names, else the two that hold its halves. A cell of several lines is a list of what it holds. */
function nameIn(row: string[], uses: ColumnUse[]): string {
  const cell = (use: ColumnUse): string =>
    (row[uses.indexOf(use)] ?? '').split('\n').map(inOneLine).filter(Boolean).join(', ');
  return cell('name') || [cell('first'), cell('surname')].filter(Boolean).join(' ');
}

const inOneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ');
