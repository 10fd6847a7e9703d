import { randomUUID } from 'node:crypto';
import type { ExportReport } from '../../shared/contract/packs.ts';
import type { Outcome } from '../../shared/failure.ts';
import { blockOf, factsNamed, type PicturesByFile } from '../../shared/pack/own-items.ts';
import type { PackSpec } from '../../shared/pack/spec.ts';
import { isLibraryItem, type OwnItem, type SpecItem } from '../../shared/pack/spec-items.ts';
import { sectionTitles } from '../../shared/pack/templates.ts';
import { type Chosen, choose, holds } from './choose.ts';
import type { Copy } from './pack-options.ts';
import type { PackPictures } from './pack-pictures.ts';
import type { targetsOf } from './targets.ts';
import type { Run } from './with-library.ts';
import { shortened } from './words.ts';

type SpecSection = PackSpec['sections'][number];

/** An item ready to go in: own words, or what was chosen from the library. */
type Ready = { own: OwnItem } | { picked: Chosen; disclosure: SpecItem['disclosure'] };

export interface Built extends ExportReport {
  packId: string;
}

interface Choices {
  ready: Ready[][];
  problems: string[];
}

/** Either the sections' items, all found, or everything that is wrong with them, each with its section. */
export async function chooseAll(run: Run, spec: PackSpec, pictures: PackPictures): Promise<Choices> {
  const problems: string[] = [];
  const ready: Ready[][] = [];
  for (const [at, section] of spec.sections.entries()) {
    const items: Ready[] = [];
    for (const item of section.items) {
      const outcome = await readyOf(run, item);
      if ('problem' in outcome) problems.push(`${placeOf(section, at)}: ${outcome.problem}.`);
      else items.push(outcome.ready);
      for (const problem of await pictures.take(item)) problems.push(`${placeOf(section, at)}: ${problem}`);
    }
    ready.push(items);
  }
  const facts = factsOf(ready);
  for (const [at, section] of spec.sections.entries())
    for (const problem of chartProblems(ready[at] ?? [], facts))
      problems.push(`${placeOf(section, at)}: ${problem}`);
  return { ready, problems };
}

const placeOf = ({ kind, title = sectionTitles[kind] }: SpecSection, at: number) =>
  `Section ${at + 1}, “${title}”`;

async function readyOf(run: Run, item: SpecItem): Promise<{ ready: Ready } | { problem: string }> {
  if (!isLibraryItem(item)) return { ready: { own: item } };
  const choice = await choose(run, item);
  return choice.ok
    ? { ready: { picked: choice.chosen, disclosure: item.disclosure } }
    : { problem: choice.problem };
}

/** A value that a chart draws comes from one fact of the pack, or is said to be the office's own. */
function chartProblems(items: Ready[], facts: Chosen[]): string[] {
  const named = items.flatMap((item) => ('own' in item ? factsNamed(item.own) : []));
  return named.flatMap((words) => {
    if (words === undefined) return [];
    const count = facts.filter(({ text }) => holds(text, words)).length;
    if (count === 1) return [];
    const fact = `the fact “${shortened(words, 60)}” of a chart`;
    return [
      count === 0
        ? `${fact} is not among the facts of this pack.`
        : `${fact} could be ${count} facts of this pack.`,
    ];
  });
}

const factsOf = (ready: Ready[][]): Chosen[] =>
  ready.flat().flatMap((item) => ('picked' in item && item.picked.kind === 'fact' ? [item.picked] : []));

/** Makes the pack in the library, section by section, and writes its files. The first failure ends it. */
export async function build(
  run: Run,
  spec: PackSpec,
  ready: Ready[][],
  pictures: PicturesByFile,
  files: ReturnType<typeof targetsOf>,
  copy: Copy,
): Promise<Outcome<Built>> {
  const { sections, $schema: _schema, ...details } = spec;
  const made = await run('packs.create', { details, template: 'blank' });
  if (!made.ok) return made;
  const { id } = made.value.pack;
  const filling: Filling = { run, id, pictures, facts: [], charts: [] };
  for (const [at, section] of sections.entries()) {
    const filled = await fillSection(filling, section, at, ready[at] ?? []);
    if (!filled.ok) return filled;
  }
  const traced = await traceCharts(filling);
  if (!traced.ok) return traced;
  const exported = await run('packs.export', { id, files, ...copy });
  return exported.ok ? { ok: true, value: { packId: id, ...exported.value } } : exported;
}

interface Filling {
  run: Run;
  id: string;
  pictures: PicturesByFile;
  /** The facts that are in, by their blocks, and the charts whose values come from some of them. */
  facts: { id: string; text: string }[];
  charts: { id: string; item: OwnItem }[];
}

async function fillSection(filling: Filling, section: SpecSection, at: number, items: Ready[]) {
  const { run, id } = filling;
  const { kind, title = sectionTitles[kind], landscape } = section;
  const sectionId = randomUUID();
  const add = { kind: 'add-own-section' as const, sectionId, sectionKind: kind, title, at };
  const added = await run('packs.change', { id, change: add });
  if (!added.ok) return added;
  if (landscape) {
    const change = { kind: 'turn-section' as const, sectionId, landscape };
    const turned = await run('packs.change', { id, change });
    if (!turned.ok) return turned;
  }
  for (const [place, item] of items.entries()) {
    const put = await putIn(filling, sectionId, place, item);
    if (!put.ok) return put;
  }
  return added;
}

function putIn(filling: Filling, sectionId: string, at: number, item: Ready): Promise<Outcome<unknown>> {
  return 'own' in item ? putOwn(filling, sectionId, at, item.own) : pick(filling, sectionId, at, item);
}

function putOwn({ run, id, pictures, charts }: Filling, sectionId: string, at: number, item: OwnItem) {
  const block = blockOf(item, randomUUID(), pictures);
  if (factsNamed(item).some((words) => words !== undefined)) charts.push({ id: block.id, item });
  return run('packs.change', { id, change: { kind: 'add-block', sectionId, block, at } });
}

async function pick(
  { run, id, facts }: Filling,
  sectionId: string,
  at: number,
  { picked, disclosure }: Extract<Ready, { picked: Chosen }>,
) {
  const { kind, id: itemId, checked, text } = picked;
  const done = await run('packs.pick', { id, item: { kind, id: itemId }, sectionId, at, checked });
  if (!done.ok) return done;
  const { blockId } = done.value;
  if (kind === 'fact') facts.push({ id: blockId, text });
  if (disclosure === undefined) return done;
  return run('packs.change', { id, change: { kind: 'set-state', blockId, state: { disclosure } } });
}

/** When all facts are in, the values of the charts are told from which of them they come. */
async function traceCharts({ run, id, pictures, facts, charts }: Filling): Promise<Outcome<unknown>> {
  const idOf = (words: string | undefined) =>
    (words !== undefined && facts.find(({ text }) => holds(text, words))?.id) || null;
  for (const chart of charts) {
    const block = blockOf(chart.item, chart.id, pictures, factsNamed(chart.item).map(idOf));
    const edited = await run('packs.change', { id, change: { kind: 'edit-block', block } });
    if (!edited.ok) return edited;
  }
  return { ok: true, value: undefined };
}
