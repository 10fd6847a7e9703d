import { diffArrays } from 'diff';
import { z } from 'zod';
import { Span } from '../model/span.ts';
import { comparedWords, Piece, replaced } from '../words/diff.ts';
import { alignedPairs } from './pairs.ts';

/** A paragraph of one text beside that of the other. `earlier` or `later` is null where only the other has it. */
export const ComparedRow = z.object({
  earlier: Span.nullable(),
  later: Span.nullable(),
  pieces: z.array(Piece),
});
export type ComparedRow = z.infer<typeof ComparedRow>;

/** Beyond so many changed paragraphs two texts are no issues of one story: the words are not looked at singly. */
const MOST_EDITS = 2000;
const MOST_PAIRS = 2000;

const BREAK = '\n\n';

/** A paragraph of each text, by its place among the paragraphs; null where there is none to set beside it. */
type Beside = [number | null, number | null];

/**
 * Two bodies side by side, paragraph by paragraph, in the order of both. The old words of all rows that have an
 * earlier side, joined by blank lines, are the earlier body exactly; likewise the later.
 */
export function comparedBodies(earlier: string, later: string): ComparedRow[] {
  const [before, after] = [paragraphsOf(earlier), paragraphsOf(later)];
  let pairs = 0;
  return besides(before.texts, after.texts).map(([i, j]): ComparedRow => {
    const [was, is] = [i === null ? '' : (before.texts[i] ?? ''), j === null ? '' : (after.texts[j] ?? '')];
    const whole = i === null || j === null || (was !== is && ++pairs > MOST_PAIRS);
    return {
      earlier: i === null ? null : before.spanOf(i),
      later: j === null ? null : after.spanOf(j),
      pieces: whole ? replaced(was, is) : comparedWords(was, is),
    };
  });
}

interface Paragraphs {
  texts: string[];
  spanOf(at: number): Span;
}

function paragraphsOf(body: string): Paragraphs {
  const texts = body.split(BREAK);
  const spans: Span[] = [];
  let start = 0;
  for (const { length } of texts) {
    spans.push({ start, end: start + length });
    start += length + BREAK.length;
  }
  return { texts, spanOf: (at) => spans[at] ?? { start, end: start } };
}

/** Which paragraph stands beside which. */
function besides(before: string[], after: string[]): Beside[] {
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  const out: Beside[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [number[], number[]] = [[], []];
  const flush = () => {
    out.push(...alignedPairs(gone, come, before, after));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of changes ?? whole(before, after)) {
    if (!added && !removed) flush();
    for (let n = 0; n < count; n++) {
      if (added) come.push(j++);
      else if (removed) gone.push(i++);
      else out.push([i++, j++]);
    }
  }
  flush();
  return out;
}

const whole = (before: string[], after: string[]) => [
  { added: false, removed: true, count: before.length },
  { added: true, removed: false, count: after.length },
];
