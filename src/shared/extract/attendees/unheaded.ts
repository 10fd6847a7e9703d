import type { Block, Page } from '../page.ts';
import { withoutLetters } from './called.ts';
import { columnsOf } from './columns.ts';

import { readEntry } from './entry.ts';
import { attendeeHeading, blockHeading } from './headings.ts';
import { listLabel } from './labels.ts';
import { isNameless } from './list-edges.ts';

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

/** "Item 1", "Minutes of the previous meeting": what stands below the people of a record whose head was lost. */
const item =
  /^(?:\d+[.:]? )?(?:Item 1\b|(?:Minutes|Notes?) of (?:the )?(?:previous|last) meetings?|Matters arising|Welcome(?:$|,| and ))/i;

/** The first block of such a list in a record that has no heading for it; null elsewhere. */
export function unheaded(page: Page): number | null {
  const recorded = isRecord(page);
  const starts = page.blocks.slice(0, head);
  const first = recorded
    ? starts.find((block) => isEntry(block) || isChaired(page, block))
    : (starts.find((block) => isLettered(page, block)) ?? startBefore(page));
  if (first === undefined) return null;
  if (page.blocks.slice(0, first.index).some(isHeaded)) return null;
  if (isLettered(page, first) || isChaired(page, first) || isClosedByHeading(page, first)) return first.index;
  const run = page.blocks.slice(first.index, first.index + least);
  return recorded && run.length === least && run.every(isEntry) ? first.index : null;
}

const isHeaded = (block: Block): boolean =>
  blockHeading(block) !== null || columnsOf(block) !== null || block.text.endsWith(':');

/** Items that are people, right above "Apologies" or "In attendance": the heading over them was lost. */
function isClosedByHeading(page: Page, first: Block): boolean {
  let at = first.index;
  while (page.blocks[at]?.role === 'item' && readEntry(page.blocks[at]?.text ?? '')?.nameStart === 0) at++;
  const next = page.blocks[at]?.text.trim() ?? '';
  return at - first.index > 1 && (attendeeHeading(next) ?? listLabel(next)) !== null;
}
/** The chair's line at the very top, where the first item of a meeting follows the people. */
const startBefore = (page: Page): Block | undefined => {
  const chaired = page.blocks.slice(0, 3).find((block) => isChaired(page, block));
  return chaired !== undefined && page.blocks.slice(chaired.index, 80).some(({ text }) => item.test(text))
    ? chaired
    : undefined;
};

/** Lines that end in the letters by which the minutes call each person: nothing else looks so. */
const isLettered = (page: Page, first: Block): boolean => {
  if (!first.text.endsWith(')') || !/\(\p{Lu}{2,4}\)$/u.test(first.text)) return false;
  const run = page.blocks.slice(first.index, first.index + least);
  return (
    run.length === least &&
    run.every(({ text }) => text.length < 80 && /\)$/.test(text) && withoutLetters(text) !== text)
  );
};

/** A list that begins with its chair, and goes on with names alone. */
const isChaired = (page: Page, first: Block): boolean =>
  first.role === 'item' &&
  /\bchair/i.test(first.text) &&
  page.blocks
    .slice(first.index + 1, first.index + least)
    .every(
      ({ role, text }) =>
        role === 'item' && text.length < 60 && ((readEntry(text)?.nameStart ?? 1) === 0 || isNameless(text)),
    );

/** "Jane Doe (Natural England)", "Jane Doe, Defra": a line that is a person with a body or an office, and no more. */
const isEntry = ({ role, text }: Block): boolean => {
  if (text.length > 120 || !/[(,–—|\t/-]/.test(text) || /[.!?:]$/.test(text)) return false;
  const entry = readEntry(text);
  return (
    entry !== null &&
    (role !== 'heading' || entry.strength === 3) &&
    entry.nameStart === (/^The (?=Rt|Right|Hon)/.test(text) ? 4 : 0) &&
    entry.strength > 1 &&
    (entry.role ?? entry.organisation ?? entry.note) !== null
  );
};
