import type { Block } from '../page.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';
import { partOf } from './labels.ts';

/** What the heading of one column of people says of those below it. */
export interface Side {
  absent: boolean;
  part: string | null;
}

/** A cell of such a row, with the column it stands in. */
export interface SideCell {
  text: string;
  start: number;
  side: Side;
}

const bar = /\s*\|\s*|\t+/;
const isBarred = (text: string): boolean => text.includes('|') || text.includes('\t');

/** "Present: | Also present:", "Members | Apologies": columns of people, each with a heading; null for any other line. */
export function sidesOf({ text }: Block): Side[] | null {
  if (text.length > 160 || !isBarred(text)) return null;
  const cells = text.trim().split(bar);
  const headings = cells.map((cell) => attendeeHeading(cell.trim()));
  if (cells.length < 2 || cells.length > 4 || headings.some((heading) => heading === null)) return null;
  return cells.map((cell, i) => ({
    absent: headings[i] === 'absent',
    part: partOf(cell.trim().replace(/:$/, '')),
  }));
}

/** The cells of a row below such headings that name people; null where the line is no such row. */
export function sideCells({ text, start }: Block, sides: readonly Side[]): SideCell[] | null {
  if (!isBarred(text)) return null;
  const found: SideCell[] = [];
  let at = 0;
  for (const [i, written] of text.split(/([|\t])/).entries()) {
    const cell = written.trim();
    const side = sides[i / 2];
    if (i % 2 === 0 && cell !== '') {
      if (side === undefined || readEntry(cell)?.nameStart !== 0) return null;
      found.push({ text: cell, start: start + at + written.indexOf(cell), side });
    }
    at += written.length;
  }
  return found;
}
