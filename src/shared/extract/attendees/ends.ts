import { isKnownHeading } from '../layout/headings.ts';
import type { Block, Page } from '../page.ts';
import { readEntry } from './entry.ts';
import { isAgendaHeading } from './headings.ts';
import { linesOf } from './lines.ts';
import { isEnd, isNameless, isPerson, isSaidFirst, standsBelowOffice } from './list-edges.ts';

/** Whether a block inside a list shows that the list has ended: the heading of something else, or a sentence. */
export function endsList(block: Block, page: Page): boolean {
  const text = block.text.trim();
  const below = page.blocks[block.index + 1];
  if (isNameless(text) || standsBelowOffice(block, page) || (below && standsBelowOffice(below, page)))
    return false;
  if (isSaidFirst(block, page)) return false;
  const ends =
    (block.role === 'heading' && !isPerson(text) && linesOf(block).length < 2) ||
    isKnownHeading(text) ||
    isEnd(block);
  return ends || (isAgendaHeading(text) && text.length < 60 && !isNamed(text));
}

/** Whether more than two capitals make a line a person: "Agenda Item" is none. */
function isNamed(text: string): boolean {
  const entry = readEntry(text);
  return entry !== null && (entry.strength > 1 || (entry.role ?? entry.organisation ?? entry.note) !== null);
}
