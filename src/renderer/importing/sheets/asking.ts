import type { SheetLook } from '../../../shared/sheets/look.ts';
import type { SheetMapping } from '../../../shared/sheets/mapping.ts';

/** A sheet as a person said that it is read. */
export interface Said {
  path: string;
  sha256: string;
  mapping: SheetMapping;
}

/** The sheets of one import: those with nothing to ask are shown together, the others one after another. */
export interface Asking {
  known: SheetLook[];
  each: SheetLook[];
}

const isKnown = ({ lists }: SheetLook): boolean => lists.every(({ known }) => known);

/** One sheet alone is always shown by itself, whatever is known of it. */
export const askingOf = (looks: SheetLook[]): Asking =>
  looks.length > 1
    ? { known: looks.filter(isKnown), each: looks.filter((look) => !isKnown(look)) }
    : { known: [], each: looks };

/** How a sheet is read as long as nobody says otherwise. */
export const mappingOf = ({ lists }: SheetLook): SheetMapping => lists.map(({ list }) => list);

export const saidOf = ({ path, sha256 }: SheetLook, mapping: SheetMapping): Said => ({
  path,
  sha256,
  mapping,
});

/** The headings of each list, as they were recognised; null for a list without. */
const headingsOf = ({ lists }: SheetLook): (string[] | null)[] =>
  lists.map(({ list, rows }) =>
    list.headings === null ? null : (rows[list.headings - list.rows.from] ?? []),
  );

/** Sheets whose lists have the very same headings are read the same way. */
export function haveSameHeadings(one: SheetLook, other: SheetLook): boolean {
  const headings = headingsOf(one);
  return (
    headings.every((row) => row?.some(Boolean)) &&
    JSON.stringify(headings) === JSON.stringify(headingsOf(other))
  );
}

/** What a person said of one sheet, for another with the same headings: it has rows of its own. */
export const likewise = (other: SheetLook, mapping: SheetMapping): SheetMapping =>
  other.lists.map(({ list }, i) => {
    const { uses, included, headings } = mapping[i] ?? list;
    return { ...list, uses, included, headings: headings === null ? null : list.headings };
  });
