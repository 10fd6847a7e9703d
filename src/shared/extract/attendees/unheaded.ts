import type { Block, Page } from '../page.ts';
import { columnsOf } from './columns.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';
import { listLabel } from './labels.ts';

/** So many people in a row, right below the head of a record, are its attendees without a word that says so. */
const least = 4;
const head = 12;

const record = /\b(?:minutes|meeting|notes? of|record of|roundtable)\b/i;
const particular = /^(?:Venue|Location|Chair|Time|Date of meeting)\s?:/i;

/** Whether the title or the first lines say that the text is the record of a meeting. */
export const isRecord = ({ title, blocks }: Page): boolean =>
  record.test(title ?? '') ||
  blocks
    .slice(0, 4)
    .some(({ text }, i) => particular.test(text) || (i < 3 && record.test(text.slice(0, 200))));

/** The first block of such a list in a record that has no heading for it; null elsewhere. */
export function unheaded(page: Page): number | null {
  if (!isRecord(page)) return null;
  const first = page.blocks.slice(0, head).find((block) => isEntry(block) || isChaired(page, block));
  if (first === undefined) return null;
  if (isClosedByHeading(page, first) && !page.blocks.slice(0, first.index).some(isHeaded)) return first.index;
  const run = page.blocks.slice(first.index, first.index + least);
  const headed = page.blocks.slice(0, first.index).some(isHeaded);
  return !headed && run.length === least && (run.every(isEntry) || isChaired(page, first))
    ? first.index
    : null;
}

const isHeaded = (block: Block): boolean =>
  attendeeHeading(block.text.trim()) !== null || columnsOf(block) !== null || /:$/.test(block.text);

/** Items that are people, right above "Apologies" or "In attendance": the heading over them was lost. */
function isClosedByHeading(page: Page, first: Block): boolean {
  let at = first.index;
  while (page.blocks[at]?.role === 'item' && readEntry(page.blocks[at]?.text ?? '')?.nameStart === 0) at++;
  const next = page.blocks[at]?.text.trim() ?? '';
  return at - first.index > 1 && (attendeeHeading(next) ?? listLabel(next)) !== null;
}

/** A list that begins with its chair, and goes on with names alone. */
const isChaired = (page: Page, first: Block): boolean =>
  first.role === 'item' &&
  /\bChair/.test(first.text) &&
  page.blocks
    .slice(first.index + 1, first.index + least)
    .every(
      ({ role, text }) => role === 'item' && text.length < 60 && (readEntry(text)?.nameStart ?? 1) === 0,
    );

/** "Jane Doe (Natural England)", "Jane Doe, Defra": a line that is a person with a body or an office, and no more. */
const isEntry = ({ role, text }: Block): boolean => {
  if (role === 'heading' || text.length > 120 || !/[(,–—|\t/-]/.test(text) || /[.!?:]$/.test(text))
    return false;
  const entry = readEntry(text);
  return (
    entry !== null &&
    entry.nameStart === 0 &&
    entry.strength > 1 &&
    (entry.role ?? entry.organisation ?? entry.note) !== null
  );
};
