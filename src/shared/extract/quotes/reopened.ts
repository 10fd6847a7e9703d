import type { Marked } from '../marks.ts';
import type { Block, Page } from '../page.ts';
import { cueBehind } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { FoundQuote } from './found.ts';
import { closesBelow } from './going-on.ts';
import { closingBlock, openDoubts } from './marked-run.ts';
import { placesOf } from './places.ts';
import { furthest } from './run.ts';
import { runningQuote } from './running.ts';
import { signatureBelow } from './signed.ts';

export const reopened =
  'The marks are closed and opened again at each paragraph. Check that all of it is one speaker’s.';

const openBelow =
  'The next paragraph opens with a quotation mark and nobody is named beside it. Check where the quote ends.';

/**
 * X said: “A.” or “A,” X said. and below it paragraphs of nothing but marked words: they go on with what X said, though
 * the marks are closed each time. The quote begins in block `from` and ends in block `at`. Gives the last block that
 * belongs to it, when it has grown by the words of each.
 */
export function goOnBelow(
  found: FoundQuote,
  at: number,
  page: Page,
  cues: ReadonlyMap<number, Cue>,
  from = at,
): number {
  const [first, final] = [page.blocks[from], page.blocks[at]];
  if (first === undefined || final === undefined || found.kind === 'fragment') return at;
  if (!fillsBlocks(found, first, final)) return at;
  const single = isSingle(found, page);
  const last = growBelow(found, at, page, cues, single);
  if (last > at && (endsOpen(found, page) || isName(page.blocks[last + 1]))) found.doubts.push(reopened);
  if (last === at && opensBelow(page.blocks[at + 1], page, cues, single)) found.doubts.push(openBelow);
  return last;
}

/** Whether the words stand in single marks: only then single marks below go on with them, as double marks always do. */
const isSingle = ({ spans: [first] }: FoundQuote, { body }: Page): boolean =>
  /[‘']/.test(body.charAt((first?.start ?? 0) - 1));

/** The words before the reopened ones stop in the middle: they may go on elsewhere. */
const endsOpen = ({ spans: [first] }: FoundQuote, { body }: Page): boolean =>
  !/[.!?…,]$/.test(body.slice(Math.max(0, (first?.end ?? 0) - 1), first?.end));

/** A short line below that opens with capitals and closes nothing: it may say whose the words above are. */
const isName = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.role !== 'heading' &&
  block.words.length < 24 &&
  /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(block.text) &&
  !/[.:!?]$/.test(block.text);

/** X said: and below it words without marks, then paragraphs in marks that name nobody: they may be X's too. */
export function marksBelow(
  found: FoundQuote,
  at: number,
  page: Page,
  cues: ReadonlyMap<number, Cue>,
): number {
  const start = found.spans[0]?.start ?? 0;
  const unmarked = !/["“‘'«]/.test(page.body.slice(Math.max(0, start - 1), start));
  if (!unmarked && (marksFurtherBelow(at, page, cues) || closesBelow(at, page, cues)))
    found.doubts.push(openBelow);
  if (!unmarked || page.blocks[at]?.role !== 'paragraph') return at;
  if (!opensBelow(page.blocks[at + 1], page, cues, false)) return at;
  found.doubts.push(openBelow);
  return growBelow(found, at, page, cues, false);
}

/** "And so we …" stands below without marks, and below it words in marks that name nobody: all may be one speaker's. */
function marksFurtherBelow(at: number, page: Page, cues: ReadonlyMap<number, Cue>): boolean {
  const [next, after] = [page.blocks[at + 1], page.blocks[at + 2]];
  if (next?.role !== 'paragraph' || next.marks.length > 0 || cues.has(next.index)) return false;
  if (!/^(?:And|But|So|Yet) /.test(next.text)) return false;
  return opensBelow(after, page, cues, false);
}

/** Adds the words of each paragraph below that opens with a mark and names nobody; gives the last one. */
function growBelow(
  found: FoundQuote,
  at: number,
  page: Page,
  cues: ReadonlyMap<number, Cue>,
  single: boolean,
): number {
  let last = at;
  while (last - at < furthest) {
    const next = page.blocks[last + 1];
    const [mark] = next?.marks ?? [];
    if (next === undefined || mark === undefined || (mark.single && !single) || cues.has(next.index)) break;
    const end = mark.closed && isAllMarked(next, page) ? last + 1 : closedBelow(next, page, cues);
    const final = page.blocks[end ?? -1]?.marks.at(-1);
    if (end === null || final === undefined) break;
    found.spans.push({ start: mark.start, end: final.end });
    last = end;
  }
  return last;
}

/** Words that run over paragraphs, each reopened, to one that closes and names nobody: the index of that one. */
function closedBelow(first: Block, page: Page, cues: ReadonlyMap<number, Cue>): number | null {
  const [mark] = first.marks;
  if (mark === undefined || mark.closed || mark.from !== first.start) return null;
  const { last, closed } = closingBlock(first.index, mark, { page, cues });
  const final = page.blocks[last];
  const ends =
    closed || (!mark.single && final !== undefined && openDoubts(last, { page, cues }).length === 0);
  return final !== undefined && ends && last > first.index && isAllMarked(final, page) ? last : null;
}

/** A paragraph below that opens with marked words of nobody who is named beside them. */
function opensBelow(
  block: Block | undefined,
  page: Page,
  cues: ReadonlyMap<number, Cue>,
  single: boolean,
): boolean {
  const mark = block === undefined ? null : unnamedOpening(block, page);
  if (block === undefined || mark === null || (mark.single && !single) || cues.has(block.index)) return false;
  return runningQuote(block.index, { page, cues }) === null;
}

/** Nothing but the attribution stands beside the words: before them, or behind them in one sentence. */
function fillsBlocks(found: FoundQuote, first: Block, final: Block): boolean {
  const start = found.spans[0]?.start ?? 0;
  const end = found.spans.at(-1)?.end ?? 0;
  if (found.spoken === null) return false;
  if (found.spoken.start < start) return final.end - end <= 2;
  return (
    found.spans.length === 1 && start - first.start <= 1 && final.end - end < 120 && isOneSentence(final, end)
  );
}

const isOneSentence = (block: Block, since: number): boolean =>
  !/[.!?]\s/.test(block.text.slice(since + 1 - block.start).replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ''));

/** A paragraph of nothing but marked words that nobody signs. */
const isAllMarked = (block: Block, page: Page): boolean =>
  block.marks.length === 1 &&
  block.end - (block.marks[0]?.to ?? 0) <= 1 &&
  unnamedOpening(block, page) !== null;

/** The mark, with more than a few words in it, that a paragraph opens with and no name behind or below it claims. */
function unnamedOpening(block: Block, page: Page): Marked | null {
  const [mark] = block.marks;
  if (block.role === 'heading' || mark === undefined) return null;
  if (mark.from !== block.start || mark.end - mark.start < 26) return null;
  const place = placesOf(block, [mark])[0];
  if (place === undefined || cueBehind(block, place, page.body) !== null) return null;
  return signatureBelow(block, page) === null ? mark : null;
}
