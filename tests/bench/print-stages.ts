import type { Pack } from '../../src/shared/model/pack.ts';
import type { PackWindow } from './pack-window.ts';
import type { Stages } from './window-preview-watch.ts';

const stages = ['written', 'asked', 'answered', 'read', 'drawn', 'shown'] as const;

/** Two tables: the whole way of a key, and what each stage takes of it. */
export async function printStages(each: PackWindow, pack: Pack): Promise<void> {
  const { name, times, missed, opened } = each;
  const blocks = pack.sections.reduce((sum, section) => sum + section.blocks.length, 0);
  const of = (pick: (all: Stages) => number) => summary(times.map(pick));
  row(name, 'blocks', 'opened', 'keys', 'without a change', 'least', 'median', 'worst (ms)');
  row('', blocks, Math.round(opened), times.length, missed, ...of(({ shown }) => shown));
  row('stage', 'least', 'median', 'worst (ms)');
  stages.forEach((stage, at) => {
    const before = stages[at - 1];
    row(stage, ...of((all) => all[stage] - (before ? all[before] : 0)));
  });
}

const row = (...cells: unknown[]) => console.log(cells.join(' | '));

function summary(all: number[]): number[] {
  const inOrder = all.sort((a, b) => a - b);
  return [inOrder[0], inOrder[Math.floor(inOrder.length / 2)], inOrder.at(-1)].map((ms) =>
    Math.round(ms ?? 0),
  );
}
