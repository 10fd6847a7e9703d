import type { Span } from '../../model/span.ts';

/** How many spans of a sorted list begin before a place. */
export function countBefore(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of a sorted list around a place, at most `reach` to either side: a long story costs no more than a short one. */
export function around<T extends Span>(spans: readonly T[], place: number, reach = 60): T[] {
  const at = countBefore(spans, place);
  return spans.slice(Math.max(0, at - reach), at + reach);
}

/** The nearest of a few spans. */
export const nearest = <T extends Span>(spans: readonly T[], place: number): T | undefined =>
  spans.reduce<T | undefined>(
    (held, each) =>
      held === undefined || Math.abs(each.start - place) < Math.abs(held.start - place) ? each : held,
    undefined,
  );
