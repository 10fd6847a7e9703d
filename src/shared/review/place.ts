import type { PrintedBlock } from '../document/printed-blocks.ts';
import { isSourceLine, type TextParagraph, wholePassage } from '../verify/file-text.ts';
import type { Pair } from './align.ts';
import type { Owner } from './owners.ts';
import type { Placed, Sides } from './sides.ts';
import type { Stretch } from './stretches.ts';

/** A stretch of the file with what of it is the block's own, and what somebody put before and behind it. */
export function place(sides: Sides, stretch: Stretch, owner: Owner, now: PrintedBlock): Placed {
  const isItem = !owner.derived && (owner.block?.kind === 'quote' || owner.block?.kind === 'fact');
  const { block, first } = stretch;
  const paragraphs = paragraphsOf(sides, stretch, isItem);
  const anchored = sides.file.paragraphs[first]?.begins.includes(block.anchor) ?? false;
  const texts = paragraphs.map(({ text }) => text);
  const pairs = sides.align(isItem ? [] : block.paragraphs, texts, anchored);
  const end = Math.max(endOf(pairs, paragraphs), block.rows ? lastOfTable(paragraphs) : 0);
  const start = block.rows ? Math.min(openingOf(pairs), end) : 0;
  return {
    ...{ ...owner, stretch, now },
    before: paragraphs.slice(0, start),
    own: paragraphs.slice(start, end),
    behind: paragraphs.slice(end),
  };
}

/** Those of a stretch that are not compared elsewhere: quotes and facts with their sources, sources by themselves. */
function paragraphsOf({ file, claims }: Sides, { first, end }: Stretch, isItem: boolean): TextParagraph[] {
  const judged = (at: number) => isItem && !claims.isFree(wholePassage(file.paragraphs, at, at), file);
  return file.paragraphs.slice(first, end).filter((each, at) => !judged(first + at) && !isSourceLine(each));
}

/** The paragraph behind the last one that was there. In a PDF it may go on at the top of the next page. */
function endOf(pairs: Pair[], paragraphs: TextParagraph[]): number {
  const paired = pairs.findLast(({ before, after }) => before !== null && after !== null);
  const end = (paired?.after ?? -1) + 1;
  const [last, next] = [paragraphs[end - 1], paragraphs[end]];
  return last && next && last.page !== next.page && last.role === next.role ? end + 1 : end;
}

/** How many paragraphs stand before the first that was there: those were put in above a table. */
const openingOf = (pairs: Pair[]): number =>
  pairs.find(({ before, after }) => before !== null && after !== null)?.after ?? 0;

/** The paragraph behind the last one of the first table that is there. In a PDF a table goes on over pages. */
function lastOfTable(paragraphs: TextParagraph[]): number {
  const table = paragraphs.find(({ cell }) => cell !== null)?.cell?.table;
  if (table === undefined) return 0;
  return paragraphs.findLastIndex(({ cell, page }) => cell && (page !== null || cell.table === table)) + 1;
}
