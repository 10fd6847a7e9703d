import type { Quote } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { Cue } from './cues.ts';
import type { FoundQuote } from './found.ts';

const goesOnBelow =
  'Words in marks below were read as this speaker going on. Check where this quote ends, and whether they belong to it.';

/** The quote before words in marks that name nobody: what is asked of the second is asked of where the first ends. */
export function askedOfEnd(quotes: Quote[], found: FoundQuote): void {
  const before = quotes.at(-1);
  if (found.spoken !== null || before === undefined || before.speaker === null) return;
  quotes[quotes.length - 1] = {
    ...before,
    confidence: Math.min(before.confidence, 0.7),
    sure: false,
    doubts: [...new Set([...before.doubts, goesOnBelow])],
  };
}

/** `"A." B. C."`: one of the next two paragraphs closes a mark that nothing in it opens: the words may end there. */
export function closesBelow(at: number, page: Page, cues: ReadonlyMap<number, Cue>): boolean {
  for (const block of page.blocks.slice(at + 1, at + 3)) {
    if (block.role !== 'paragraph' || cues.has(block.index)) return false;
    if (closesUnopened(block)) return true;
  }
  return false;
}

/** An odd number of double marks, of which the last stands at the paragraph's end and the first is none that opens. */
function closesUnopened({ text }: Block): boolean {
  if (!/[.!?]["”]\s*(?:-.{0,40})?$/.test(text.slice(-60)) || /^["“]/.test(text)) return false;
  const count = text.match(/["“”]/g)?.length ?? 0;
  return count % 2 === 1;
}
