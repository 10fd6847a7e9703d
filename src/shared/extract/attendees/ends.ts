import { isKnownHeading } from '../layout/headings.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import { isAgendaHeading } from './headings.ts';
import { lineMarks, Mark, mayOpenWith } from './line-marks.ts';
import { linesOf } from './lines.ts';
import { isEnd, isNameless, isPerson, isSaidFirst, standsBelowOffice } from './list-edges.ts';

/** Whether a block inside a list shows that the list has ended: the heading of something else, or a sentence. */
export function endsList(block: Block, page: Page): boolean {
  const text = block.text.trim();
  return looksLikeEnd(block, text) && !goesOn(block, text, page);
}

const looksLikeEnd = (block: Block, text: string): boolean =>
  (block.role === 'heading' && !isPerson(text) && linesOf(block).length < 2) ||
  (mayBeKnown(text) && isKnownHeading(text)) ||
  isEnd(block) ||
  (text.length < 60 && (isRow(text) || !isNamed(text)) && isAgendaHeading(text) && !isNamed(text));

/** The row of a table, which is read cell by cell: the whole of it is read where nothing else tells. */
const isRow = (text: string): boolean => (lineMarks(text) & Mark.bar) !== 0;

/** The first words of headings that are known, which may have marks in front: a cheap test before a dear one. */
const known = wordSet(
  `note notes editor editors background further additional more about media press general contact contacts end ends share related attendees list those present in
  apologies participants delegates members annex quotes case`,
);
const mayBeKnown = (text: string): boolean => !isLetter(text.charCodeAt(0)) || mayOpenWith(text, known);
const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** What ends a list elsewhere, and stands inside this one: an office above its person, what is said of the meeting first. */
function goesOn(block: Block, text: string, page: Page): boolean {
  const below = page.blocks[block.index + 1];
  return (
    isNameless(text) ||
    standsBelowOffice(block, page) ||
    (below !== undefined && standsBelowOffice(below, page)) ||
    isSaidFirst(block, page) ||
    (block.role === 'heading' && (isNameAmongNames(block, page) || isEntryBelowEntry(block, page)))
  );
}

/** "Belle Orr (MoJ)" below another person: what stands in the bracket tells a person from a heading. */
function isEntryBelowEntry({ text, index }: Block, page: Page): boolean {
  const above = page.blocks[index - 1]?.text ?? '';
  return isBracketed(text) && (isBracketed(above) || isPerson(above) || isBareName(above));
}

function isBracketed(text: string): boolean {
  if (text.length > 90 || !text.endsWith(')') || isAgendaHeading(text)) return false;
  const entry = /^(?:\p{Lu}[\p{L}.’'-]* ){2,4}\([^()]{2,50}\)$/u.test(text) ? readEntry(text) : null;
  return entry?.nameStart === 0 && (entry.role ?? entry.organisation ?? entry.note) !== null;
}

/** A name alone between gaps, which looks like a heading, right below another name and above one or the end. */
function isNameAmongNames({ text, index }: Block, page: Page): boolean {
  const [above, below] = [page.blocks[index - 1]?.text ?? '', page.blocks[index + 1]?.text ?? ''];
  return isBareName(text) && isBareName(above) && (isBareName(below) || isAgendaHeading(below));
}

function isBareName(text: string): boolean {
  if (text.length > 40 || isAgendaHeading(text) || isOrganisation(text) || isRole(text)) return false;
  const entry = readEntry(text);
  return entry?.nameStart === 0 && (entry.role ?? entry.organisation ?? entry.note) === null;
}

/** Whether more than two capitals make a line a person: "Agenda Item" is none. */
function isNamed(text: string): boolean {
  const entry = readEntry(text);
  if (entry === null) return false;
  return (
    entry.strength > 1 || (entry.nameStart === 0 && (entry.role ?? entry.organisation ?? entry.note) !== null)
  );
}
