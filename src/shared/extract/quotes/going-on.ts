import type { Quote } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { Cue } from './cues.ts';
import type { FoundQuote } from './found.ts';
import type { Setting } from './run.ts';
import { voiceOf } from './voice.ts';

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

const namedBehind =
  'These words end with a full stop, and who is named behind them may begin another paragraph. Check who speaks.';

/** “We are proud.” Jane Doe said …: where a break was lost, she may begin the next paragraph, and say only what is behind. */
export function behindDoubts({ spoken, spans }: FoundQuote, body: string): string[] {
  const end = spans.at(-1)?.end ?? 0;
  if (spoken === null || spoken.start <= end || !/[.!?…]/.test(body[end - 1] ?? '')) return [];
  return /^["”’'»]+\s\p{Lu}/u.test(body.slice(end, end + 5)) ? [namedBehind] : [];
}

const beforeLead =
  'What stands before the next lead-in could be the speaker’s too. Check where the quote ends.';

/** A paragraph that ends in a lead-in and begins as the speaker speaks: a break was lost in it, and the words may go on there. */
export function leadDoubts(last: number, setting: Setting): string[] {
  const next = setting.page.blocks[last + 1];
  const cue = setting.cues.get(last + 1);
  if (next === undefined || cue === undefined || cue.start - next.start < 30) return [];
  const sentences = next.sentences.filter(({ end }) => end <= cue.start);
  const words = sentences.at(-1)?.to ?? 0;
  if (words === 0 || !/[.!?…]["”’]?\s*$/.test(setting.page.body.slice(next.start, cue.start))) return [];
  const text = setting.page.body.slice(next.start, cue.start).trimEnd();
  const front = {
    ...next,
    text,
    end: next.start + text.length,
    words: next.words.slice(0, words),
    sentences,
  };
  const { own, score } = voiceOf(front, setting);
  return own > 0 || score > 0 ? [beforeLead] : [];
}
