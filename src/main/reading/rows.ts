import { attribute, type DomNode, ELEMENT, TEXT } from './dom.ts';

const cell = new Set(['td', 'th']);
const isCellName = (name: string): boolean => cell.has(name);

/** More columns or rows than any table of a story has. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 500;
/** What is longer is said once; and so is all that would come to more than this on a page. */
const LONGEST_CARRIED = 500;
const MOST_CARRIED = 2_000_000;

/** What a cell over several rows says, for each row below its first. */
interface Carried {
  text: string;
  rows: number;
}

/** One table that is being read: which of its cells stand in rows to come too, by their columns. */
interface Table {
  carried: Map<number, Carried>;
  column: number;
}

/** Before each cell of a row; it cannot be in a text. */
export const CELL = '\v';

/** Follows the tables of a page, and gives the words that put each cell below its heading. */
export class Rows {
  private readonly tables: Table[] = [];
  /** How many tables stood round the row that is being read; what is in a cell of it belongs to that cell. */
  private depth = 0;
  private row: DomNode | undefined;
  private leftToCarry = MOST_CARRIED;

  /** Whether a row of a table is being read. */
  get within(): boolean {
    return this.row !== undefined;
  }

  isRow = (node: DomNode): boolean => node === this.row;

  isCell = (name: string): boolean => isCellName(name) && this.within && this.tables.length === this.depth;

  enter(node: DomNode, name: string): void {
    if (name === 'table' || (name === 'tr' && this.tables.length === 0)) {
      this.tables.push({ carried: new Map(), column: 0 });
    }
    const table = this.tables.at(-1);
    if (name !== 'tr' || this.within || !table) return;
    table.column = 0;
    if (!isTableRow(node, table.carried.size)) return;
    this.row = node;
    this.depth = this.tables.length;
  }

  leave(node: DomNode, name: string): void {
    if (node === this.row) this.row = undefined;
    if (name === 'table') this.tables.pop();
  }

  /** What stands in a row before its next cell: the cells of rows above that reach into it. */
  carried(): string[] {
    const table = this.tables.at(-1);
    const texts: string[] = [];
    while (table?.carried.has(table.column)) texts.push(CELL + this.carriedHere(table));
    return texts;
  }

  /** What stands at the end of a row; a cell that is missing leaves its place free. */
  carriedLast(): string[] {
    const table = this.tables.at(-1);
    const texts: string[] = [];
    const last = Math.max(-1, ...(table?.carried.keys() ?? []));
    while (table && table.column <= last) texts.push(CELL + this.carriedHere(table));
    return texts;
  }

  private carry(table: Table, text: string, rows: number): void {
    const all = text.length * rows;
    const isCarried = text.length <= LONGEST_CARRIED && all <= this.leftToCarry;
    if (isCarried) this.leftToCarry -= all;
    table.carried.set(table.column, { text: isCarried ? text : '', rows });
  }

  private carriedHere(table: Table): string {
    const here = table.carried.get(table.column);
    if (here) here.rows -= 1;
    if (here && here.rows < 1) table.carried.delete(table.column);
    table.column += 1;
    return here?.text ?? '';
  }

  /** Notes a cell that was read: over how many columns and rows it stands. Gives the empty cells that follow it. */
  endCell(node: DomNode, text: () => string): string {
    const table = this.tables.at(-1);
    if (!table) return '';
    const columns = span(node, 'colspan', MOST_COLUMNS);
    const rows = span(node, 'rowspan', MOST_ROWS);
    if (rows > 1 && table.column < MOST_COLUMNS) this.carry(table, text(), rows - 1);
    table.column += columns;
    return CELL.repeat(columns - 1);
  }
}

/**
 * Whether a row is one of a table: one of one cell is a frame round text, and so is one with a whole text in a cell, as
 * pages were once laid out, or with a table of several rows in it, which are the ones to read.
 */
function isTableRow(row: DomNode, carried: number): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.length + carried > 1 && !cells.some(isFrame);
}

function cellsOf(row: DomNode): DomNode[] {
  const cells: DomNode[] = [];
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (isCellName(child.localName ?? '')) cells.push(child);
  }
  return cells;
}

/** So many letters with so many breaks between them are no cell. */
const LETTERS = 600;
const BREAKS = 4;
/** A table farther behind the beginning of a cell than so many pieces is not looked for. */
const PIECES = 500;
const breaking = new Set('p br div li h1 h2 h3 h4 blockquote'.split(' '));

/** Stops as soon as it is known, so that tables in tables take no more time than others. */
function isFrame(cell: DomNode): boolean {
  let [letters, breaks, pieces, rows] = [0, 0, 0, 0];
  const left: DomNode[] = [cell];
  for (let node = left.pop(); node && (letters < LETTERS || breaks < BREAKS); node = left.pop()) {
    pieces += 1;
    if (node.localName === 'tr' && pieces < PIECES && cellsOf(node).length > 1) rows += 1;
    if (rows > 1) return true;
    if (node.nodeType === TEXT) letters += (node.data ?? '').trim().length;
    if (node.nodeType === ELEMENT && breaking.has(node.localName ?? '')) breaks += 1;
    if (node !== cell && node.nextSibling) left.push(node.nextSibling);
    if (node.firstChild) left.push(node.firstChild);
  }
  return letters >= LETTERS && breaks >= BREAKS;
}

const span = (node: DomNode, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(attribute(node, name), 10) || 1));
