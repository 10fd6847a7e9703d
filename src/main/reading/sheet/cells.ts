/** What the XML of one sheet says of its cells, found in one pass, before a reader fills memory with them. */
export interface CellsFound {
  /** Rows that have a value. */
  filled: number;
  /** Cells of the rectangle that holds every value. */
  area: number;
  /** Where formulas stand whose value was never saved ("C4"). */
  unsaved: string[];
  /** Rows with values that are hidden, as a filter hides them. */
  hiddenRows: number;
  hiddenColumns: boolean;
}

/** Looks over a sheet's XML. */
export function cellsIn(xml: string): CellsFound {
  const found = { filled: 0, area: 0, unsaved: [], hiddenRows: 0 } as Omit<CellsFound, 'hiddenColumns'>;
  let [rows, columns] = [0, 0];
  for (const row of xml.split(/<(?:\w+:)?row\b/).slice(1)) {
    found.unsaved.push(...unsavedIn(row));
    const last = lastValue(row);
    if (last === undefined) continue;
    found.filled += 1;
    rows = Math.max(rows + 1, Number(/^[^>]*\sr="(\d+)"/.exec(row)?.[1] ?? 0));
    columns = Math.max(columns, columnNumber(last) + 1);
    if (/^[^>]*\shidden="(1|true)"/.test(row)) found.hiddenRows += 1;
  }
  return { ...found, area: rows * columns, hiddenColumns: /<(?:\w+:)?col\s[^>]*hidden="(1|true)"/.test(xml) };
}

/** The column letters of a row's last cell with a value, '' where cells do not say; undefined where none has any. */
function lastValue(row: string): string | undefined {
  const value = Math.max(row.lastIndexOf('<v>'), row.lastIndexOf('<is>'), row.lastIndexOf('<v '));
  if (value < 0) return undefined;
  const cell = row.slice(row.lastIndexOf('<c ', value), value);
  return /\sr="([A-Z]{1,3})\d+"/.exec(cell)?.[1] ?? '';
}

/** "C" -> 2 */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const formulaCell = /<c\s([^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;

/** A formula that gave an empty text was worked out; one without a value never was. */
const wasWorkedOut = (cell: string, attributes: string): boolean =>
  /\st="str"/.test(` ${attributes}`) && /<v/.test(cell);

const unsavedIn = (row: string): string[] =>
  [...row.matchAll(formulaCell)]
    .filter(([cell, attributes = '']) => !wasWorkedOut(cell, attributes))
    .map(([, attributes = '']) => /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '?');

/** The sheet without formulas that have no value: a reader would take them for damage. */
export const withoutUnsaved = (xml: string): string =>
  xml.replace(formulaCell, (cell, attributes: string) => (wasWorkedOut(cell, attributes) ? cell : ''));
