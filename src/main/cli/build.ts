import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ExportFormat, ExportReport } from '../../shared/contract/packs.ts';
import type { Outcome } from '../../shared/failure.ts';
import { type PackSpec, questionWords, type SpecItem, type SpecQuestion } from '../../shared/pack/spec.ts';
import { sectionTitles } from '../../shared/pack/templates.ts';
import { type Chosen, choose } from './choose.ts';
import type { Run } from './with-library.ts';
import { fileNameOf } from './words.ts';

/** An item ready to go in: own words, or what was chosen from the library. */
type Ready = { text: string } | { question: SpecQuestion } | Chosen;

export interface Built extends ExportReport {
  packId: string;
}

/** Either the sections' items, all found, or everything that is wrong with them, each with its section. */
export async function chooseAll(run: Run, spec: PackSpec): Promise<{ ready: Ready[][]; problems: string[] }> {
  const problems: string[] = [];
  const ready: Ready[][] = [];
  for (const [at, section] of spec.sections.entries()) {
    const place = `Section ${at + 1}, “${section.title ?? sectionTitles[section.kind]}”`;
    const items: Ready[] = [];
    for (const item of section.items) {
      const outcome = await readyOf(run, item);
      if ('problem' in outcome) problems.push(`${place}: ${outcome.problem}.`);
      else items.push(outcome.ready);
    }
    ready.push(items);
  }
  return { ready, problems };
}

async function readyOf(run: Run, item: SpecItem): Promise<{ ready: Ready } | { problem: string }> {
  if ('text' in item || 'question' in item) return { ready: item };
  const choice = await choose(run, item);
  return choice.ok ? { ready: choice.chosen } : { problem: choice.problem };
}

/** Makes the pack in the library, section by section, and writes its files. The first failure ends it. */
export async function build(
  run: Run,
  spec: PackSpec,
  ready: Ready[][],
  out: string,
  formats: ExportFormat[],
): Promise<Outcome<Built>> {
  const { sections, $schema: _schema, ...details } = spec;
  const made = await run('packs.create', { details, template: 'blank' });
  if (!made.ok) return made;
  const { id } = made.value.pack;
  for (const [at, { kind, title = sectionTitles[kind] }] of sections.entries()) {
    const sectionId = randomUUID();
    const change = { kind: 'add-own-section' as const, sectionId, sectionKind: kind, title, at };
    const added = await run('packs.change', { id, change });
    if (!added.ok) return added;
    for (const [place, item] of (ready[at] ?? []).entries()) {
      const put = await putIn(run, id, sectionId, place, item);
      if (!put.ok) return put;
    }
  }
  const files = formats.map((format) => ({ format, path: join(out, `${fileNameOf(spec.title)}.${format}`) }));
  const exported = await run('packs.export', { id, files });
  return exported.ok ? { ok: true, value: { packId: id, ...exported.value } } : exported;
}

function putIn(run: Run, id: string, sectionId: string, at: number, item: Ready): Promise<Outcome<unknown>> {
  if ('text' in item) {
    const change = { kind: 'add-text' as const, sectionId, blockId: randomUUID(), text: item.text, at };
    return run('packs.change', { id, change });
  }
  if ('question' in item) {
    const words = questionWords(item.question);
    const change = { kind: 'add-question' as const, sectionId, blockId: randomUUID(), words, at };
    return run('packs.change', { id, change });
  }
  const { kind, id: itemId, checked } = item;
  return run('packs.pick', { id, item: { kind, id: itemId }, sectionId, at, checked });
}
