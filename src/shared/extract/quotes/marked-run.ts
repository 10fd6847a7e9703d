import type { Marked } from '../marks.ts';
import type { Block } from '../page.ts';
import type { Cue } from './cues.ts';
import { furthest, isStop, type Run, type Setting } from './run.ts';
import { tellsAnother, unmarkedRun } from './unmarked-run.ts';

export function markedRun(from: number, cue: Cue, marks: Marked[], setting: Setting): Run {
  const [mark] = marks;
  const first = setting.page.blocks[from];
  const base = {
    kind: 'block' as const,
    spoken: cue.spoken,
    follows: false,
    doubts: [...cue.doubts],
    confidence: 0.98,
  };
  if (mark === undefined || first === undefined) return { last: from, quote: { ...base, spans: [] } };
  if (mark.closed && first.end - mark.to > 3)
    return {
      last: from,
      quote: {
        ...base,
        spans: marks.filter(({ single }) => single === mark.single).map(({ start, end }) => ({ start, end })),
      },
    };
  const { last, end, closed, skipped } = closingBlock(from, mark, setting);
  if (!closed && last > from)
    return {
      last,
      quote: {
        ...base,
        spans: [{ start: mark.start, end }],
        doubts: [...cue.doubts, ...openDoubts(last, setting)],
      },
    };
  if (!closed) return unclosedRun(from, mark, cue, setting);
  const doubts = skipped > 1 ? [...base.doubts, notReopened] : base.doubts;
  return { last, quote: { ...base, doubts, spans: [{ start: mark.start, end }] } };
}

const isPlain = ({ role }: Block): boolean => role !== 'item';

/** A mark that is never closed ends with its last paragraph where the text or its section ends there. */
export function openDoubts(last: number, setting: Pick<Setting, 'page' | 'cues'>): string[] {
  const [block, next] = [setting.page.blocks[last], setting.page.blocks[last + 1]];
  const ends =
    next === undefined ||
    (isStop(next, setting) && !/^["“‘]/.test(next.text)) ||
    tellsAnother(next, setting.page.body);
  return ends && block !== undefined && endsPlainly(block) ? [] : [neverClosed];
}

/** An open mark runs to the end of a sentence, and no other mark stands behind it that may have been meant to close it. */
export const endsPlainly = (block: Block): boolean => {
  const open = (block.marks.at(-1)?.start ?? block.end) - block.start;
  return /[.!?]$/.test(block.text) && !/["“”«»]/.test(block.text.slice(open));
};

export const neverClosed = 'The quotation mark is opened and never closed. Check where the quote ends.';

/** Goes on over paragraphs that reopen the mark, to the one that closes it for good. */
export function closingBlock(
  from: number,
  mark: Marked,
  setting: Pick<Setting, 'page' | 'cues'>,
  tail = false,
) {
  let last = from;
  let held = mark;
  let skipped = 0;
  while (last - from < furthest * 2) {
    const beyond = held.closed ? null : reopensBeyond(last, mark, setting);
    const next = setting.page.blocks[beyond ?? last + 1];
    if (next === undefined || (!tail && isStop(next, setting))) break;
    const again = next.marks[0];
    if (again === undefined || again.from !== next.start || again.single !== mark.single) break;
    if (again.closed && next.end - again.to > 3 && !tail) break;
    skipped += setting.page.blocks.slice(last + 1, beyond ?? last + 1).filter(isPlain).length;
    last = beyond ?? last + 1;
    held = again;
    if (again.closed && tail) break;
  }
  return { last, end: held.end, closed: held.closed, skipped };
}

/** The block that opens an open mark again behind bullets, or behind a paragraph or two that forgot to; null where none does. */
function reopensBeyond(at: number, mark: Marked, setting: Pick<Setting, 'page' | 'cues'>): number | null {
  let plain = 0;
  for (let i = at + 1; i <= at + 12; i++) {
    const block = setting.page.blocks[i];
    if (block === undefined || isStop(block, setting)) return null;
    const [again] = block.marks;
    if (again?.from === block.start && again.single === mark.single) return i > at + 1 ? i : null;
    if (block.role !== 'item' && (++plain > 2 || tellsAnother(block, setting.page.body))) return null;
  }
  return null;
}

export const notReopened =
  'The marks are not opened again at each paragraph of these words. Check that all of it is one speaker’s.';

/** The block that ends with a closing mark though no paragraph on the way reopened it. */
export function closesLater(
  from: number,
  setting: Pick<Setting, 'page' | 'cues'>,
): { last: number; end: number } | null {
  for (let i = from + 1; i <= from + 10; i++) {
    const block = setting.page.blocks[i];
    if (block === undefined || isStop(block, setting) || /^["“‘«]/.test(block.text)) return null;
    if (tellsAnother(block, setting.page.body)) return null;
    const inner = block.marks.every(({ to, closed }) => closed && block.end - to > 1);
    if (inner && /["”’»][.,]?$/.test(block.text))
      return { last: i, end: block.start + block.text.search(/["”’»][.,]?$/) };
  }
  return null;
}

/** The mark is never closed where it should be: to the first block that ends with a closing mark, else by meaning. */
function unclosedRun(from: number, mark: Marked, cue: Cue, setting: Setting): Run {
  const late = closesLater(from, setting);
  if (late !== null) {
    const { last, end } = late;
    return {
      last,
      quote: {
        kind: 'block',
        spans: [{ start: mark.start, end }],
        spoken: cue.spoken,
        follows: false,
        doubts: [...cue.doubts],
        confidence: 0.93,
      },
    };
  }
  const run = unmarkedRun(from - 1, cue, setting);
  const span = run.quote.spans[0];
  const doubts = [...run.quote.doubts, neverClosed];
  return {
    ...run,
    quote: { ...run.quote, spans: [{ start: mark.start, end: span?.end ?? mark.end }], doubts },
  };
}
