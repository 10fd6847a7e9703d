import type { Drawn } from '../draw.ts';

/** Pages that all stand, or all lie, as one text: what a template asks of ours is changed throughout. */
export interface WholeRun {
  landscape: boolean;
  xml: string;
}

/** A document drawn, its pages each in one text. */
export type DrawnWhole = Omit<Drawn, 'runs'> & { runs: WholeRun[] };

export const withWholeRuns = (drawn: Drawn): DrawnWhole => ({
  ...drawn,
  runs: drawn.runs.map(({ landscape, pieces }) => ({ landscape, xml: pieces.join('') })),
});
