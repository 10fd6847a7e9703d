import type { Rulings } from './rulings.ts';
import type { StructNode } from './tagged-tables.ts';

/** A piece of text and where it stands on its page, in points from the top left. */
export interface Box {
  text: string;
  left: number;
  right: number;
  /** The height on which its letters stand. */
  base: number;
  size: number;
  /** From 1. */
  page?: number;
  /** Of a row of a table that was put together: how many cells it has. */
  cells?: number;
  /** What a tagged file calls this piece in its own structure. */
  mark?: string;
  /** Of a tagged file: in which paragraph, heading or item it stands, by a number of its own. */
  part?: number;
}

export interface PageText {
  width: number;
  height: number;
  boxes: Box[];
  /** The file's own account of the page, where it has one. */
  structure?: StructNode | null;
  /** The lines that it draws; looked for only where text stands beside text. */
  rulings?: Rulings;
}

/** A line of a column; a row of a table has its cells parted by tabs. */
export interface Line extends Box {
  cells: number;
}

/** Whether two pieces stand on one line. */
export const sameBase = (a: Box, b: Box): boolean =>
  Math.abs(a.base - b.base) < Math.min(a.size, b.size) * 0.35;
