import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../src/main/library/open.ts';
import { placesOf } from '../../src/main/places.ts';
import { createProgram } from '../../src/main/program.ts';
import { contract } from '../../src/shared/contract/contract.ts';
import { firstPreviewed } from '../../src/shared/contract/previewed-pages.ts';
import { addWithStories, longPack, textId } from './long-pack.ts';
import { wordMaker } from './pdf-document.ts';

/**
 * Milliseconds from one changed paragraph in the middle of a long pack to the pages around it, beside those of the
 * whole PDF of the same pack in the same minute; medians, threads and library and all: preview.bench.ts [SECTIONS].
 */
const sections = Number(process.argv[2] ?? 58);
const rounds = 9;
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
const opened = openLibrary(join(folder, 'Library.packwright'), { create: true });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const program = createProgram(
  opened.value,
  placesOf(new URL('../../src/main/engine.ts', import.meta.url).href),
);
const pack = longPack(sections);
addWithStories(opened.value, pack);
const { id } = pack;
const context = { progress: () => {}, signal: new AbortController().signal };
const words = wordMaker(11);
const blockId = textId(Math.floor(sections / 2));

async function preview(page: number) {
  const made = await program.commands['packs.preview']({ id, page, have: {}, unsaved: [] }, context);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

async function change(): Promise<void> {
  const edit = contract['packs.change'].input.parse({
    id,
    change: { kind: 'edit-text', blockId, text: words(90) },
  });
  const changed = await program.commands['packs.change'](edit, context);
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
}

async function whole(): Promise<void> {
  const files = [{ format: 'pdf' as const, path: join(folder, 'pack.pdf') }];
  const written = await program.commands['packs.export']({ id, files }, context);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const first = await timed(() => preview(1));
const { pages, pageOf } = await preview(1);
const page = pageOf[blockId] ?? 1;
const times = { after: [] as number[], further: [] as number[], whole: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  await change();
  times.after.push(await timed(() => preview(page)));
  times.further.push(await timed(() => preview(firstPreviewed(page) + 4)));
  times.whole.push(await timed(whole));
}
const median = (all: number[]) => Math.round(all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);

console.log('pages | first preview | after a change | pages further on | whole PDF (ms)');
console.log(
  [pages, Math.round(first), median(times.after), median(times.further), median(times.whole)].join(' | '),
);
await program.close();
opened.value.close();
rmSync(folder, { recursive: true });
