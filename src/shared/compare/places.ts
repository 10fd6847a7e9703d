import type { Span } from '../model/span.ts';
import type { ComparedRow } from './paragraphs.ts';
import { firstWhere } from './sorted.ts';

/** A stretch of the earlier body and what stands in its place in the later one. */
interface Stretch {
  earlier: Span;
  later: Span;
  same: boolean;
}

/** Less than this of its letters found again is no place, but chance. */
const LEAST_KEPT = 0.3;

/**
 * Finds places of the earlier body in the later one: what stands there now, changed words and all; null where (next
 * to) nothing of it is left.
 */
export function placesIn(rows: ComparedRow[]): (place: Span) => Span | null {
  const stretches = stretchesOf(rows).filter(({ earlier }) => earlier.end > earlier.start);
  return (place) => {
    const from = firstWhere(stretches, ({ earlier }) => earlier.end > place.start);
    const to = firstWhere(stretches, ({ earlier }) => earlier.start >= place.end);
    const within = stretches.slice(from, to);
    const [first, last] = [within[0], within.at(-1)];
    if (!first || !last || kept(within, place) < LEAST_KEPT * (place.end - place.start)) return null;
    const cutBefore = first.same ? Math.max(0, place.start - first.earlier.start) : 0;
    const cutAfter = last.same ? Math.max(0, last.earlier.end - place.end) : 0;
    return { start: first.later.start + cutBefore, end: last.later.end - cutAfter };
  };
}

/** How many letters of a place stand in the later body as well. */
const kept = (within: Stretch[], { start, end }: Span): number =>
  within
    .filter(({ same }) => same)
    .reduce((sum, { earlier }) => sum + Math.min(end, earlier.end) - Math.max(start, earlier.start), 0);

function stretchesOf(rows: ComparedRow[]): Stretch[] {
  const out: Stretch[] = [];
  let [before, after] = [0, 0];
  for (const row of rows) {
    [before, after] = [row.earlier?.start ?? before, row.later?.start ?? after];
    for (const { kind, text } of row.pieces) {
      const earlier = { start: before, end: kind === 'new' ? before : before + text.length };
      const later = { start: after, end: kind === 'old' ? after : after + text.length };
      const last = out.at(-1);
      // New words take the place of the old ones before them.
      if (kind === 'new' && last && !last.same && last.earlier.end === before) last.later.end = later.end;
      else out.push({ earlier, later, same: kind === 'same' });
      [before, after] = [earlier.end, later.end];
    }
  }
  return out;
}
