import type { LookedList, SheetLook } from '../../shared/sheets/look.ts';
import { firstOf, withHeadings } from '../../shared/sheets/looked.ts';
import { type ColumnUse, type ListMapping, type SheetMapping, withUse } from '../../shared/sheets/mapping.ts';
import {
  columnLettered,
  columnLetters,
  listWords,
  mappingWords,
  useWords,
} from '../../shared/sheets/words.ts';
import { WrongUse } from './command.ts';

/** What a command line says of how sheets are read. */
export interface SheetOptions {
  columns: { use: ColumnUse; column: number }[];
  sheet: string | undefined;
  /** The row as sheets count them, from 1; null for no headings. */
  headings: number | null | undefined;
}

/** "Name=B,Role=C", "2" or "none". Wrong use where they say something else. */
export function sheetOptions(values: { columns?: string; sheet?: string; headings?: string }): SheetOptions {
  const { columns = '', sheet, headings } = values;
  return { columns: columns.split(',').filter(Boolean).map(columnSaid), sheet, headings: rowSaid(headings) };
}

function columnSaid(said: string): SheetOptions['columns'][number] {
  const [word = '', letters = ''] = said.split('=').map((part) => part.trim());
  const use = columnCalled(word);
  const column = columnLettered(letters);
  if (use && column !== undefined) return { use, column };
  const words = Object.values(useWords).join(', ');
  throw new WrongUse(
    `--columns is written as "Name=B,Role=C"; not “${said.trim()}”. What a column holds may be ${words}`,
  );
}

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '');

const columnCalled = (word: string): ColumnUse | undefined =>
  (Object.keys(useWords) as ColumnUse[]).find(
    (use) => plain(useWords[use]) === plain(word) || plain(use) === plain(word),
  );

function rowSaid(said: string | undefined): number | null | undefined {
  if (said === undefined) return undefined;
  if (said === 'none') return null;
  if (/^[1-9]\d{0,5}$/.test(said)) return Number(said);
  throw new WrongUse(`--headings is the number of a row, or none; not “${said}”`);
}

/**
 * How a file's lists are read: as they were recognised, but for what the command line says. Undefined where the file
 * does not have the sheet that it names.
 */
export function asSaid({ lists }: SheetLook, said: SheetOptions): SheetMapping | undefined {
  if (said.sheet !== undefined && !lists.some(({ list }) => list.sheet === said.sheet)) return undefined;
  return lists.map((looked) => {
    const included = said.sheet === undefined ? looked.list.included : looked.list.sheet === said.sheet;
    return { ...withColumns(headed(looked, said.headings), said.columns), included };
  });
}

function headed(looked: LookedList, headings: SheetOptions['headings']): ListMapping {
  const { from, to } = looked.list.rows;
  if (headings === undefined) return looked.list;
  if (headings === null) return withHeadings(looked, null);
  return headings > from && headings <= to ? withHeadings(looked, headings - 1) : looked.list;
}

const withColumns = (list: ListMapping, columns: SheetOptions['columns']): ListMapping =>
  columns
    .filter(({ column }) => column >= list.columns.from && column < list.columns.to)
    .reduce((mapped, { use, column }) => withUse(mapped, column, use), list);

/** What a person reads of how a file is read, a line each list. */
export const toldMapping = ({ lists, remarks }: SheetLook, mapping: SheetMapping): string[] => [
  ...remarks,
  ...mapping.map((list, i) => toldList(list, mapping, lists[i])),
];

function toldList(list: ListMapping, all: SheetMapping, looked: LookedList | undefined): string {
  const place = listWords(list, all);
  const named = place.charAt(0).toUpperCase() + place.slice(1);
  if (!list.included) return `${named}: left out.`;
  const headings = list.headings === null ? 'no headings' : `headings in row ${list.headings + 1}`;
  const unused = list.uses.flatMap((use, i) =>
    use === 'unused' ? [columnLetters(list.columns.from + i)] : [],
  );
  const rest = unused.length > 0 ? `; not used: ${unused.slice(0, 20).join(', ')}` : '';
  const first = looked && firstOf(looked, list).people[0]?.name;
  const who = first ? ` The first person is ${first}.` : ' No people are read from it.';
  return `${named}: ${headings}; ${mappingWords(list) || 'no column known'}${rest}.${who}`;
}
