import type { Page } from '../page.ts';
import type { Spoken } from '../people/spoken.ts';
import type { Cue } from './cues.ts';
import { markedRun } from './marked-run.ts';
import { isStop, type Run, type Setting } from './run.ts';
import { unmarkedRun } from './unmarked-run.ts';

/** The words that a cue at the end of block `at` (or inside it) leads into. Null where nothing follows. */
export function quoteBehind(at: number, cue: Cue, setting: Setting): Run | null {
  if (cue.opensAt !== null) return unmarkedRun(at, cue, setting);
  const first = setting.page.blocks[at + 1];
  if (first === undefined || isStop(first, setting)) return null;
  if (first.role === 'quotation') return quotationRun(at + 1, cue.spoken, setting.page);
  if (first.role === 'item' || first.role === 'row') return null;
  const marks = first.marks;
  return marks[0]?.from === first.start &&
    !(marks[0].single && marks[0].closed && marks[0].end - marks[0].start < 30)
    ? markedRun(at + 1, cue, marks, setting)
    : unmarkedRun(at, cue, setting);
}

/** An HTML block quote says by itself where the words end. */
export function quotationRun(from: number, spoken: Spoken | null, page: Page): Run {
  let last = from;
  while (page.blocks[last + 1]?.role === 'quotation') last++;
  const span = withoutMarks(page.blocks[from]?.start ?? 0, page.blocks[last]?.end ?? 0, page.body);
  return {
    last,
    quote: { kind: 'block', spans: [span], spoken, follows: false, doubts: [], confidence: 0.99 },
  };
}

/** Enclosing marks are no words of the speaker. */
export function withoutMarks(start: number, end: number, body: string) {
  const opened = /["“‘'«]/.test(body[start] ?? '') ? start + 1 : start;
  const closed = opened > start && /["”’'»]/.test(body[end - 1] ?? '') ? end - 1 : end;
  return { start: opened, end: Math.max(opened, closed) };
}
