import { z } from 'zod';

/** What a column of a list of attendees is taken for. */
export const ColumnUse = z.enum([
  'name',
  'title',
  'first',
  'surname',
  'honours',
  'role',
  'organisation',
  'note',
  'attending',
  /** Kept out of the story: an address, a telephone number. */
  'left-out',
  /** Stays in the story's text, and says nothing of the person. */
  'unused',
]);
export type ColumnUse = z.infer<typeof ColumnUse>;

const place = z.int().nonnegative();

/**
 * One list of a sheet and how it is read. Rows and columns count from 0 over the whole sheet; `to` is the first
 * that does not belong to it any more.
 */
export const ListMapping = z.object({
  /** The sheet's name; empty for a file that is one sheet. */
  sheet: z.string(),
  rows: z.object({ from: place, to: place }),
  columns: z.object({ from: place, to: place }),
  /** The row that holds the headings; null where there is none and every row is a person. */
  headings: place.nullable(),
  /** What each column from `columns.from` on is taken for; what is not named is unused. */
  uses: z.array(ColumnUse),
  /** False where a person leaves this list out of the story. */
  included: z.boolean(),
});
export type ListMapping = z.infer<typeof ListMapping>;

/** How a file of sheets is read: kept with its story, so that it is read the same way again. */
export const SheetMapping = z.array(ListMapping);
export type SheetMapping = z.infer<typeof SheetMapping>;

/** A sheet's cells as text; a break within a cell is a line feed. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** These stand once in a list; of the others there may be several. */
const single = new Set<ColumnUse>(['name', 'title', 'first', 'surname', 'role', 'organisation', 'attending']);

/** The list with one column taken for something else; what stands once moves there from where it was. */
export function withUse(list: ListMapping, column: number, use: ColumnUse): ListMapping {
  const at = column - list.columns.from;
  const length = Math.max(list.uses.length, at + 1);
  const uses = Array.from({ length }, (_, i): ColumnUse => {
    const before = list.uses[i] ?? 'unused';
    return i === at ? use : before === use && single.has(use) ? 'unused' : before;
  });
  return { ...list, uses };
}

/** Whether a list says who its people are. */
export const namesPeople = ({ uses }: ListMapping): boolean =>
  uses.some((use) => use === 'name' || use === 'first' || use === 'surname');
