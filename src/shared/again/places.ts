import type { Span } from '../model/span.ts';

/** Something that has a place in a body: in one piece, or in several. */
export interface Placed extends Span {
  spans?: Span[];
}

export const spansOf = ({ start, end, spans }: Placed): Span[] => spans ?? [{ start, end }];

/** How much of a body spans cover; they do not overlap each other. */
export const lengthOf = (spans: Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How much of a body both cover. Both are in order. */
export function shared(one: Span[], other: Span[]): number {
  let sum = 0;
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i], other[j]];
    if (!a || !b) return sum;
    sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    if (a.end < b.end) i++;
    else j++;
  }
}

/** Body by the page: whoever has words on it. */
const PAGE = 512;

/** Finds what has words near a place, without asking everything each time. */
export function byPlace<T>(all: T[], spans: (one: T) => Span[]): (near: Span[]) => T[] {
  const pages = new Map<number, T[]>();
  for (const one of all) {
    for (const page of pagesOf(spans(one))) {
      const here = pages.get(page);
      if (here) here.push(one);
      else pages.set(page, [one]);
    }
  }
  return (near) => [...new Set([...pagesOf(near)].flatMap((page) => pages.get(page) ?? []))];
}

function pagesOf(spans: Span[]): Set<number> {
  const pages = new Set<number>();
  for (const { start, end } of spans) {
    for (let page = Math.floor(start / PAGE); page * PAGE < end; page++) pages.add(page);
  }
  return pages;
}
