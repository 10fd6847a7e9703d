import type { SourceBlock, SourcePerson, SourceText } from '../../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import { listsOf } from '../../../shared/sheets/lists.ts';
import type { ListMapping, Sheet, SheetMapping } from '../../../shared/sheets/mapping.ts';
import { readList } from '../../../shared/sheets/people.ts';

/** More rows are no list of attendees. */
export const MOST_ROWS = 10_000;

/** The sheets of a file, and what a person has to know about them. */
export interface OpenedSheets {
  sheets: (Sheet & { hidden?: boolean })[];
  /** Sentences that a person reads before the import. */
  remarks: string[];
}

/** What opens a format whose files are sheets. Fails: sheet-too-long, sheet-empty, file-damaged and as the reader says. */
export type SheetOpener = (bytes: Buffer, path: string) => Promise<Outcome<OpenedSheets>>;

const isFilled = ({ rows }: Sheet): boolean => rows.some((row) => row.some(Boolean));

/** How the sheets are read as long as nobody says otherwise: what is hidden is left out. */
export function recognised({ sheets }: OpenedSheets): SheetMapping {
  const filled = sheets.filter(isFilled);
  const allHidden = filled.every(({ hidden }) => hidden);
  return filled.flatMap((sheet) =>
    listsOf(sheet).map((list) => ({ ...list, included: allHidden || !sheet.hidden })),
  );
}

/**
 * Sheets as a story: each row a line of the body, and the people whose columns are known, exactly.
 * Fails: no-words where nothing is left to read.
 */
export function sheetsText(sheets: Sheet[], mapping: SheetMapping, path: string): Outcome<SourceText> {
  const lists = mapping.filter(({ included }) => included);
  const blocks: SourceBlock[] = [];
  const attendees: SourcePerson[] = [];
  let title: string | undefined;
  for (const [i, list] of lists.entries()) {
    if (isFirstOfSeveral(lists, i)) blocks.push({ role: 'heading', level: 2, text: list.sheet });
    const rows = sheets.find(({ name }) => name === list.sheet)?.rows ?? [];
    const read = readList(rows, list);
    title ??= read.title;
    attendees.push(...read.people.map((person) => ({ ...person, block: person.block + blocks.length })));
    blocks.push(...read.blocks);
  }
  if (!blocks.some(({ role }) => role === 'row')) return failed({ kind: 'no-words', path });
  const known = attendees.length > 0 ? { attendees } : {};
  return done({ kind: 'note', ...(title === undefined ? {} : { title }), blocks, ...known });
}

/** Where a file has several sheets, each is headed by its name. */
const isFirstOfSeveral = (lists: ListMapping[], at: number): boolean =>
  lists[at - 1]?.sheet !== lists[at]?.sheet && lists.some(({ sheet }) => sheet !== lists[0]?.sheet);
