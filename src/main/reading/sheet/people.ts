import { attendeeHeading } from '../../../shared/extract/attendees/headings.ts';
import type { SourceBlock, SourcePerson, SourceText } from '../../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import { type Columns, columnsOf } from './columns.ts';

export interface Sheet {
  name: string;
  rows: string[][];
}

/** More rows are no list of attendees. */
export const MOST_ROWS = 10_000;

/**
 * Sheets as a story: each row a line of the body, and the people whose columns the headings name, exactly.
 * Fails: no-words.
 */
export function sheetsText(sheets: Sheet[], path: string): Outcome<SourceText> {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(Boolean)));
  if (filled.length === 0) return failed({ kind: 'no-words', path });
  const blocks: SourceBlock[] = [];
  const attendees: SourcePerson[] = [];
  let title: string | undefined;
  for (const sheet of filled) {
    if (filled.length > 1) blocks.push({ role: 'heading', level: 2, text: sheet.name });
    const found = columnsOf(sheet.rows);
    title ??= titleAbove(sheet.rows, found?.at ?? 0);
    addRows(sheet.rows, found, blocks, attendees);
  }
  const known = attendees.length > 0 ? { attendees } : {};
  return done({ kind: 'note', ...(title === undefined ? {} : { title }), blocks, ...known });
}

/** What stands alone in the first row that has anything, above the headings. */
function titleAbove(rows: string[][], headings: number): string | undefined {
  const first = rows.slice(0, headings).find((row) => row.some(Boolean));
  const cells = first?.filter(Boolean) ?? [];
  return cells.length === 1 && /\p{L}{3}/u.test(cells[0] ?? '') ? cells[0] : undefined;
}

function addRows(
  rows: string[][],
  found: { at: number; columns: Columns } | undefined,
  blocks: SourceBlock[],
  attendees: SourcePerson[],
): void {
  let absent = false;
  for (const [at, row] of rows.entries()) {
    const cells = row.filter(Boolean);
    if (cells.length === 0) continue;
    const heading = cells.length === 1 ? attendeeHeading(cells[0] ?? '') : null;
    if (heading !== null) absent = heading === 'absent';
    else if (found && at > found.at && !absent) {
      const person = personIn(row, found.columns);
      if (person) attendees.push({ block: blocks.length, ...person });
    }
    blocks.push({ role: 'row', level: 0, text: cells.join('\t') });
  }
}

/** Those who sent their apologies did not attend. */
const staysAway = /^(no|n|apolog|declin|absent|cannot|unable|not |regret)/i;

function personIn(row: string[], columns: Columns): Omit<SourcePerson, 'block'> | undefined {
  const cell = (at: number | undefined): string => (at === undefined ? '' : (row[at] ?? ''));
  const own = [cell(columns.first), cell(columns.surname)].filter(Boolean).join(' ');
  const name = cell(columns.name) || own;
  if (!/\p{L}/u.test(name) || staysAway.test(cell(columns.attending))) return undefined;
  return {
    name: [cell(columns.title), name].filter(Boolean).join(' '),
    honours: cell(columns.honours)
      .split(/[,;\s]+/)
      .filter(Boolean),
    role: cell(columns.role) || null,
    organisation: cell(columns.organisation) || null,
    note: cell(columns.note) || null,
  };
}
