import type { Strip } from './strips.ts';

/** A strip on its page, y from the page's top. */
export interface Placed {
  strip: Strip;
  y: number;
}

export type PageStrips = Placed[];

/** Where text may stand on a page; points from its top. */
export interface Area {
  top: number;
  bottom: number;
}

/** The text's area on pages that stand and on pages that lie. */
export interface Paper {
  upright: Area;
  lying: Area;
}

/** Whether a page lies on its side. What is shown again from an earlier page does not know. */
export const isLying = (page: PageStrips): boolean => page.some(({ strip }) => strip.landscape);

/** Where the last strip ends. */
export function endOf(page: PageStrips): number {
  const last = page.at(-1);
  return last ? last.y + last.strip.height : 0;
}

/** Adds a strip below the last one, or at the top. */
export function put(page: PageStrips, strip: Strip, top: number): void {
  const last = page.at(-1);
  const y = last ? last.y + last.strip.height + Math.max(last.strip.after, strip.before) : top;
  page.push({ strip, y });
}
