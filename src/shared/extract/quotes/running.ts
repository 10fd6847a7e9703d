import type { Marked } from '../marks.ts';
import { cueBefore, cueBehind } from './attribution.ts';
import { type FoundQuote, notClosed } from './found.ts';
import { closesLater, closingBlock, notReopened, openDoubts } from './marked-run.ts';
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
  const ending = endingOf(index, mark, setting);
  const final = ending === null ? undefined : setting.page.blocks[ending.last];
  if (ending === null || final === undefined) return null;
  const place = placesOf(block, [mark])[0];
  const behind = ending.reopened ? placesOf(final, final.marks.slice(0, 1))[0] : undefined;
  const before = place && mark.from > block.start ? cueBefore(block, place, setting.page.body) : null;
  const after = behind ? cueBehind(final, behind, setting.page.body) : null;
  const spoken = before ?? after;
  if (spoken === null || (ending.skipped > 0 && before !== null && after !== null)) return null;
  const quote: FoundQuote = {
    kind: mark.from === block.start ? 'block' : 'inline',
    spans: [{ start: mark.start, end: ending.end }],
    spoken,
    follows: false,
    doubts: ending.doubts,
    confidence: ending.reopened ? 0.95 : 0.93,
  };
  return { quote, last: ending.last, tail: ending.end + 1 };
}

/** Where an open mark ends: in the paragraph that closes it, reopened on the way or not; with a doubt where none does. */
function endingOf(index: number, mark: Marked, setting: Pick<Setting, 'page' | 'cues'>) {
  const { last, end, closed, skipped } = closingBlock(index, mark, setting, true);
  const doubts = [...(closed ? [] : openDoubts(last, setting)), ...(skipped > 1 ? [notReopened] : [])];
  if (last > index) return { last, end, reopened: true, skipped, doubts };
  const late = closesLater(index, setting);
  return late === null ? null : { ...late, reopened: false, skipped: 0, doubts: [] };
}

/**
 * “A,” said X. “B. and below “C.”: the last piece of a quote is open at its paragraph's end. It grows to where the marks
 * close at a paragraph's end; gives that block, or `index` where they do not.
 */
export function runOn(found: FoundQuote, index: number, setting: Pick<Setting, 'page' | 'cues'>): number {
  const mark = setting.page.blocks[index]?.marks.at(-1);
  const piece = found.spans.at(-1);
  if (mark === undefined || piece === undefined || mark.closed || mark.single || piece.start !== mark.start)
    return index;
  const ending = endingOf(index, mark, setting);
  const final = setting.page.blocks[ending?.last ?? -1];
  if (ending === null || final === undefined || final.end - ending.end > 2) return index;
  piece.end = ending.end;
  found.doubts = [...found.doubts.filter((doubt) => doubt !== notClosed), ...ending.doubts];
  return ending.last;
}

/** Words in marks from the beginning of block `index` over paragraphs to the one that closes them, which nobody is named beside; or null. */
export function unledRun(index: number, setting: Pick<Setting, 'page' | 'cues'>): Running | null {
  const block = setting.page.blocks[index];
  const [mark] = block?.marks ?? [];
  if (block === undefined || mark === undefined || mark.closed || mark.from !== block.start) return null;
  const ending = endingOf(index, mark, setting);
  const final = setting.page.blocks[ending?.last ?? -1];
  if (ending === null || final === undefined || final.end - ending.end > 2) return null;
  const quote: FoundQuote = {
    kind: 'block',
    spans: [{ start: mark.start, end: ending.end }],
    spoken: null,
    follows: true,
    doubts: ending.doubts,
    confidence: 0.8,
  };
  return { quote, last: ending.last, tail: ending.end + 1 };
}
