import type { Line } from './box.ts';

/** From a line to the next of its region, in sizes of the text. */
interface Step {
  above: Line;
  below: Line;
  step: number;
}

/**
 * From line to line within a paragraph, in sizes: what stands between lines of which the second plainly goes on the
 * first; where too few do, what is near the least, for paragraphs of one line there are too.
 */
export function usualPitch(regions: Line[][], size: number): number {
  const steps = regions.flatMap(stepsIn).filter(({ step }) => step > 0.8 && step < 3);
  const plainly = steps.filter((each) => isOfSize(each, size) && goesOnPlainly(each));
  const usual = inOrder(steps);
  return plainly.length > 1
    ? (inOrder(plainly)[plainly.length >> 1] ?? 1.2)
    : (usual[usual.length >> 2] ?? 1.2);
}

const stepsIn = (region: Line[]): Step[] =>
  region.slice(1).flatMap((below, i) => {
    const above = region[i];
    return above ? [{ above, below, step: (below.base - above.base) / below.size }] : [];
  });

const inOrder = (steps: Step[]): number[] => steps.map(({ step }) => step).sort((a, b) => a - b);

/** Titles and notes have a pitch of their own. */
const isOfSize = ({ above, below }: Step, size: number): boolean =>
  [above, below].every((line) => line.cells === 1 && Math.abs(line.size - size) < size * 0.08);

const goesOnPlainly = ({ above, below }: Step): boolean =>
  /[\p{L},]$/u.test(above.text) && /^\p{Ll}{2}/u.test(below.text) && above.text.length > 30;
