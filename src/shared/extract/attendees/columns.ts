import { wordSet } from '../lexicon/words.ts';
import type { Block } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { type Entry, readEntry, tidyNote } from './entry.ts';
import { mayOpenWith } from './line-marks.ts';
import { splitRole } from './meeting-office.ts';
import { noteAt } from './notes.ts';

type Column = 'name' | 'role' | 'organisation' | 'note' | null;

/** What the head of a table says of its columns. */
export type Columns = Column[];

const heads: [RegExp, Column][] = [
  [
    /^(?:full )?names?(?: of (?:attendee|member|delegate))?$|^(?:attendees?|members?|participants?|delegates?)$/i,
    'name',
  ],
  [/^(?:role|roles|job(?: title)?|position|post|title|office|role ?\/ ?title|job role|capacity)$/i, 'role'],
  [
    /^(?:organi[sz]ation|body|company|department|employer|representing|affiliation|agency|force|institution)$/i,
    'organisation',
  ],
  [/^(?:notes?|comments?|remarks|attendance|attending|present)$/i, 'note'],
];

/** How they begin: most cells are no head of a column. */
const opens = wordSet(
  `full name names attendee attendees member members participant participants delegate delegates role roles job position post title office capacity organisation organization
  body company department employer representing affiliation agency force institution note notes comment comments remarks attendance attending present`,
);

export function columnOf(cell: string): Column {
  const trimmed = cell.trim();
  const text = trimmed.endsWith(':') ? trimmed.slice(0, -1) : trimmed;
  return mayOpenWith(text, opens) ? (heads.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
}

/** Cells part by tabs, or by the bars that pages draw between columns. */
const cellsOf = (text: string): string[] =>
  text
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .split(text.includes('\t') ? '\t' : / ?\| ?/)
    .map((cell) => cell.trim());

/** "---|---|": what a copied table draws below its head. */
export const isRule = (text: string): boolean =>
  text.startsWith('-', text[0] === '|' ? 1 : 0) && /^[|\s:-]+$/.test(text);

/** The columns that a row names, where it is the head of a table of people; else null. */
export function columnsOf({ text }: Block): Columns | null {
  if (text.length > 200 || !(text.includes('\t') || text.includes(' | '))) return null;
  const columns = cellsOf(text).map(columnOf);
  const known = columns.filter((column) => column !== null);
  return known.includes('name') && known.length > 1 ? columns : null;
}

/** A row below such a head, cell by cell; null where it has other cells or names nobody. */
export function rowEntry({ text }: Block, columns: Columns): Entry | null {
  return entryOf(cellsOf(text), columns);
}

/** Cells of such a row, one for each column or fewer, to the person they name. */
export function entryOf(cells: string[], columns: Columns): Entry | null {
  if (cells.length < 2 || cells.length > columns.length) return null;
  const cell = (column: Column): string | null => cells[columns.indexOf(column)] || null;
  const named = readEntry(cell('name') ?? '');
  if (named === null) return null;
  if (cells.length < columns.length && cells.length > 1 && columns[0] === 'name')
    return readEntry(cells.join(', ')) ?? named;
  const mixed = cell('organisation');
  if (mixed !== null && !columns.includes('role') && isRole(mixed))
    return readEntry(`${cell('name')}, ${mixed}`) ?? named;
  const held = withoutNote(cell('role'));
  const office = columns.includes('organisation')
    ? { organisation: null, ...held }
    : { ...held, ...officeIn(held.text) };
  const notes = [named.note, office.note, columns.includes('note') ? cell('note') : null].filter(
    (note) => note !== null,
  );
  return {
    ...named,
    role: office.text ?? named.role,
    organisation: columns.includes('organisation')
      ? (cell('organisation') ?? named.organisation)
      : (named.organisation ?? office.organisation),
    note: notes.length > 0 ? notes.join('; ') : null,
    strength: Math.max(named.strength, 2),
  };
}

/** "Permanent Secretary of the Ministry of Rivers", "Rivers Agency": a column of offices may name the bodies too. */
function officeIn(cell: string | null): { text: string | null; organisation: string | null } {
  if (cell === null) return { text: null, organisation: null };
  if (isOrganisation(cell) && !isRole(cell)) return { text: null, organisation: cell };
  const split = isRole(cell) ? splitRole(cell) : null;
  return { text: split?.role ?? cell, organisation: split?.organisation ?? null };
}

/** "Chief Scientist (via video)": what a cell says beside its office. */
function withoutNote(cell: string | null): { text: string | null; note: string | null } {
  const at = cell === null ? -1 : noteAt(cell);
  if (cell === null || at < 1) return { text: cell, note: null };
  return { text: cell.slice(0, at).replace(/[\s,;(–—-]+$/, ''), note: tidyNote(cell.slice(at)) };
}
