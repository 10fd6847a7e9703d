import { attendeeHeading } from '../attendees/headings.ts';
import { isKnownHeading } from '../layout/headings.ts';
import type { Marked } from '../marks.ts';
import type { Block, Page } from '../page.ts';
import type { Spoken } from '../people/phrase.ts';
import type { Cue } from './cues.ts';
import type { FoundQuote } from './found.ts';
import { isReadout, voiceOf } from './voice.ts';

/** How many paragraphs behind a cue are looked at: longer quotes are speeches. */
const furthest = 40;

export interface Run {
  quote: FoundQuote;
  /** The last block that belongs to it. */
  last: number;
}

/** What the run of blocks behind a cue needs to know of the page. */
export interface Setting {
  page: Page;
  /** Blocks that lead into somebody's words, by index. */
  cues: ReadonlyMap<number, Cue>;
  /** Surname and office of the speaker, for telling words from the story around them. */
  surname: string;
  office: string[];
}

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

export const isStop = (block: Block, { cues }: Pick<Setting, 'cues'>): boolean =>
  block.role === 'heading' ||
  cues.has(block.index) ||
  isKnownHeading(block.text) ||
  attendeeHeading(block.text) !== null;

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

function markedRun(from: number, cue: Cue, marks: Marked[], setting: Setting): Run {
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
export function closingBlock(from: number, mark: Marked, setting: Pick<Setting, 'page' | 'cues'>, tail = false) {
  let last = from;
  let held = mark;
  while (last - from < furthest * 2) {
    const next = setting.page.blocks[last + 1];
    if (next === undefined || (isStop(next, setting) && !tail)) break;
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

/** No marks: the words end where the text begins to speak from outside. */
function unmarkedRun(at: number, cue: Cue, setting: Setting): Run {
  const { page } = setting;
  const first = cue.opensAt === null ? at + 1 : at;
  const start = cue.opensAt ?? page.blocks[first]?.start ?? 0;
  const candidates = following(first, setting);
  const opening = page.blocks[first];
  const readout = cue.spoken.kind === 'spokesperson' && opening !== undefined && isReadout(opening);
  const chosen = readout
    ? { count: candidates.length, doubts: [], confidence: 0.95 }
    : endByVoice(candidates, setting);
  const last = first + chosen.count;
  const end = page.blocks[last]?.end ?? start;
  return {
    last,
    quote: {
      kind: 'block',
      spans: [{ start, end }],
      spoken: cue.spoken,
      follows: false,
      doubts: [...cue.doubts, ...chosen.doubts],
      confidence: chosen.confidence,
    },
  };
}

/** Paragraphs behind the first that could still be the speaker's. */
function following(first: number, setting: Setting): Block[] {
  const found: Block[] = [];
  for (let i = first + 1; i <= first + furthest; i++) {
    const block = setting.page.blocks[i];
    if (
      block === undefined ||
      block.role !== 'paragraph' ||
      isStop(block, setting) ||
      /^["“]/.test(block.text)
    )
      break;
    found.push(block);
  }
  return found;
}

const bias = 0.55;

/** How many of the paragraphs are the speaker's: the prefix that sounds most like one voice. */
function endByVoice(candidates: Block[], setting: Setting) {
  let total = 0;
  let best = 0;
  let count = 0;
  const scores = candidates.map((block) => voiceOf(block, setting));
  scores.forEach(({ score }, i) => {
    total += score - bias;
    if (total > best) {
      best = total;
      count = i + 1;
    }
  });
  const next = scores[count];
  const last = scores[count - 1];
  const doubts: string[] = [];
  if (next !== undefined && next.score - bias > -0.9)
    doubts.push(
      'The quote has no marks, and the paragraph after it could be the speaker’s too. Check where it ends.',
    );
  if (last !== undefined && last.own === 0)
    doubts.push(
      'The quote has no marks, and its last paragraph could be the story’s own words. Check where it ends.',
    );
  return { count, doubts, confidence: doubts.length > 0 ? 0.7 : 0.95 };
}
