import type { Marked } from '../marks.ts';
import type { Cue } from './cues.ts';
import { furthest, isStop, type Run, type Setting } from './run.ts';
import { unmarkedRun } from './unmarked-run.ts';

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
  const { last, end, closed } = closingBlock(from, mark, setting);
  if (!closed) return unclosedRun(from, mark, cue, setting);
  return { last, quote: { ...base, spans: [{ start: mark.start, end }] } };
}

/** Goes on over paragraphs that reopen the mark, to the one that closes it for good. */
export function closingBlock(
  from: number,
  mark: Marked,
  setting: Pick<Setting, 'page' | 'cues'>,
  tail = false,
) {
  let last = from;
  let held = mark;
  while (last - from < furthest * 2) {
    const next = setting.page.blocks[last + 1];
    if (next === undefined || (!tail && isStop(next, setting))) break;
    const again = next.marks[0];
    if (again === undefined || again.from !== next.start || again.single !== mark.single) break;
    if (again.closed && next.end - again.to > 3 && !tail) break;
    last++;
    held = again;
    if (again.closed && tail) break;
  }
  return { last, end: held.end, closed: held.closed };
}

/** The mark is never closed where it should be: to the first block that ends with a closing mark, else by meaning. */
function unclosedRun(from: number, mark: Marked, cue: Cue, setting: Setting): Run {
  const { page } = setting;
  for (let i = from; i <= from + 10; i++) {
    const block = page.blocks[i];
    if (block === undefined || (i > from && (isStop(block, setting) || /^["“‘«]/.test(block.text)))) break;
    const ends = i > from && /["”’»][.,]?$/.test(block.text) && block.marks.length === 0;
    if (!ends) continue;
    const end = block.start + block.text.search(/["”’»][.,]?$/);
    return {
      last: i,
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
  const doubts = [
    ...run.quote.doubts,
    'The quotation mark is opened and never closed. Check where the quote ends.',
  ];
  return {
    ...run,
    quote: { ...run.quote, spans: [{ start: mark.start, end: span?.end ?? mark.end }], doubts },
  };
}
