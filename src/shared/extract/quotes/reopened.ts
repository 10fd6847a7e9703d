import type { Block, Page } from '../page.ts';
import { cueBehind } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { FoundQuote } from './found.ts';
import { placesOf } from './places.ts';
import { furthest } from './run.ts';
import { signatureBelow } from './signed.ts';

export const reopened =
  'The marks are closed and opened again at each paragraph. Check that all of it is one speaker’s.';

/**
 * X said: “A.” and below it paragraphs of nothing but marked words: they go on with what X said, though the marks are
 * closed each time. Gives the last block that belongs to the quote, which grows by the words of each.
 */
export function goOnBelow(found: FoundQuote, at: number, page: Page, cues: ReadonlyMap<number, Cue>): number {
  const first = page.blocks[at];
  const end = found.spans.at(-1)?.end ?? 0;
  const leads = found.spoken !== null && found.spoken.start < (found.spans[0]?.start ?? 0);
  if (first === undefined || !leads || found.kind === 'fragment' || first.end - end > 2) return at;
  let last = at;
  while (last - at < furthest) {
    const next = page.blocks[last + 1];
    const [mark] = next?.marks ?? [];
    if (next === undefined || mark === undefined || cues.has(next.index) || !isAllMarked(next, page)) break;
    found.spans.push({ start: mark.start, end: mark.end });
    last++;
  }
  if (last > at) found.doubts.push(reopened);
  return last;
}

/** A paragraph of nothing but marked words that nobody signs. */
function isAllMarked(block: Block, page: Page): boolean {
  const [mark] = block.marks;
  if (block.role === 'heading' || block.marks.length !== 1 || mark === undefined || mark.single) return false;
  if (mark.from !== block.start || block.end - mark.to > 1 || mark.end - mark.start < 26) return false;
  const place = placesOf(block, [mark])[0];
  return (
    place !== undefined && cueBehind(block, place, page.body) === null && signatureBelow(block, page) === null
  );
}
