import type { Line } from './box.ts';

/** Whether the file itself says that two lines stand in two paragraphs. Of two pages it says nothing. */
export const areApart = (above: Line, below: Line): boolean =>
  above.part !== undefined &&
  below.part !== undefined &&
  above.part !== below.part &&
  above.page === below.page;

/** Programs of ill will to nobody call each line a paragraph: more sentences broken than this, and none is believed. */
const MOST_BROKEN = 0.05;

/** Whether what a file says of its paragraphs can be believed: it breaks next to no sentence that runs on. */
export function areTold(regions: Line[][], pitch: number): boolean {
  let [apart, broken] = [0, 0];
  for (const region of regions) {
    for (const [i, below] of region.slice(1).entries()) {
      const above = region[i];
      if (!above || !areApart(above, below)) continue;
      apart += 1;
      if (runsOn(above, below) && (below.base - above.base) / below.size < pitch * 1.25) broken += 1;
    }
  }
  return broken <= 1 + apart * MOST_BROKEN;
}

const runsOn = (above: Line, below: Line): boolean =>
  above.cells === 1 && below.cells === 1 && /[\p{L},]$/u.test(above.text) && /^\p{Ll}{2}/u.test(below.text);

/** The lines without what the file says of them. */
export const untold = (lines: Line[]): Line[] => lines.map(({ part: _part, ...line }) => line);
