import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { workInThreads } from '../../src/main/commands/work-in-threads.ts';
import { createCommands } from '../../src/main/commands.ts';
import { openLibrary } from '../../src/main/library/open.ts';
import { sampleStories } from './extract-texts.ts';
import { wordsFor } from './library-stories.ts';

/** import.bench.ts [STORIES]: that many files of paragraphs of the samples into a new library, with as many threads as the program has. */
const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
const stories = join(folder, 'stories');
mkdirSync(stories);
const paragraphs = sampleStories().flatMap((text) => text.split(/\n\s*\n/));
let state = 1;
const anyParagraph = () => {
  state = (state * 48271) % 2147483647;
  return paragraphs[state % paragraphs.length] ?? '';
};
for (let n = 0; n < count; n++) {
  const own = Array.from({ length: 15 }, anyParagraph);
  writeFileSync(join(stories, `${n}.txt`), `Story ${n} of ${wordsFor(n)(8)}\n\n${own.join('\n\n')}\n`);
}
const opened = openLibrary(join(folder, 'Library.packwright'), { create: true });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const work = workInThreads({
  worker: new URL('../../src/main/worker.ts', import.meta.url),
  resources: new URL('../../resources/', import.meta.url),
});
let ids = 0;
const commands = createCommands({
  db: opened.value.db,
  path: opened.value.path,
  clock: () => new Date().toISOString(),
  today: () => '2026-11-22',
  newId: () => `id-${ids++}`,
  work,
});
const begun = {
  clock: performance.now(),
  worked: process.cpuUsage(),
  own: process.threadCpuUsage(),
  loop: performance.eventLoopUtilization(),
};
const outcome = await commands['stories.import'](
  { paths: [stories] },
  { progress: () => {}, signal: new AbortController().signal },
);
const seconds = (performance.now() - begun.clock) / 1000;
const { utilization } = performance.eventLoopUtilization(begun.loop);
const ofAll = process.cpuUsage(begun.worked);
const own = process.threadCpuUsage(begun.own);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
const perStory = ({ user, system }: NodeJS.CpuUsage) => `${((user + system) / 1000 / count).toFixed(1)} ms`;
console.log(`${outcome.value.imported.length} of ${count} stories imported with ${work.lanes} threads`);
console.log(`clock ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} stories a second`);
console.log(
  `processor ${perStory(ofAll)} a story, of which ${perStory(own)} in the thread that puts them in`,
);
console.log(`that thread waited for the readers ${Math.round(100 - 100 * utilization)} % of the time`);
opened.value.close();
rmSync(folder, { recursive: true });
void work.close();
