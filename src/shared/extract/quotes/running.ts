import { cueBefore, cueBehind } from './attribution.ts';
import type { FoundQuote } from './found.ts';
import { closingBlock } from './marked-run.ts';
import { placesOf } from './places.ts';
import type { Setting } from './run.ts';

/** Words in marks that run on over paragraphs, each reopened; `tail` is where the last block goes on behind them. */
export interface Running {
  quote: FoundQuote;
  last: number;
  tail: number;
}

/** The quote whose mark is open at the end of block `index`, led in before it or attributed behind its close; or null. */
export function runningQuote(index: number, setting: Pick<Setting, 'page' | 'cues'>): Running | null {
  const block = setting.page.blocks[index];
  if (block === undefined) return null;
  const mark = block.marks.at(-1);
  if (mark === undefined || mark.closed) return null;
  const closing = closingBlock(index, mark, setting, true);
  const final = setting.page.blocks[closing.last];
  if (!closing.closed || closing.last === index || final === undefined) return null;
  const place = placesOf(block, [mark])[0];
  const behind = placesOf(final, final.marks.slice(0, 1))[0];
  const before = place && mark.from > block.start ? cueBefore(block, place, setting.page.body) : null;
  const spoken = before ?? (behind ? cueBehind(final, behind, setting.page.body) : null);
  if (spoken === null) return null;
  const quote: FoundQuote = {
    kind: mark.from === block.start ? 'block' : 'inline',
    spans: [{ start: mark.start, end: closing.end }],
    spoken,
    follows: false,
    doubts: [],
    confidence: 0.95,
  };
  return { quote, last: closing.last, tail: closing.end + 1 };
}
