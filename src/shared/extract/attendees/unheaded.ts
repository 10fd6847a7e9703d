import type { Block, Page } from '../page.ts';
import { columnsOf } from './columns.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';

/** So many people in a row, right below the head of a record, are its attendees without a word that says so. */
const least = 4;
const head = 12;

const record = /\b(?:minutes|meeting|notes? of|record of|roundtable)\b/i;

/** The first block of such a list in a record that has no heading for it; null elsewhere. */
export function unheaded(page: Page): number | null {
  const top = page.blocks.slice(0, head);
  if (!record.test(page.title ?? '') && !top.slice(0, 3).some(({ text }) => record.test(text.slice(0, 200))))
    return null;
  const first = top.find((block) => isEntry(block));
  const isHeaded = (block: Block) =>
    attendeeHeading(block.text.trim()) === 'present' || columnsOf(block) !== null;
  if (first === undefined || page.blocks.some(isHeaded)) return null;
  const run = page.blocks.slice(first.index, first.index + least);
  return run.length === least && run.every(isEntry) ? first.index : null;
}

/** "Jane Doe (Natural England)", "Jane Doe, Defra": a line that is a person with a body or an office, and no more. */
const isEntry = ({ role, text }: Block): boolean => {
  if (role === 'heading' || text.length > 120 || !/[(,–—|\t-]/.test(text) || /[.!?:]$/.test(text))
    return false;
  const entry = readEntry(text);
  return (
    entry !== null &&
    entry.nameStart === 0 &&
    entry.strength > 1 &&
    (entry.role ?? entry.organisation ?? entry.note) !== null
  );
};
