import { extname } from 'node:path';
import { workInThreads } from '../../src/main/commands/work-in-threads.ts';
import { ExportFormat } from '../../src/shared/contract/packs.ts';
import { packOf } from './pdf-document.ts';

/**
 * Writes one pack twice, as the program does, and says what it took: write-once.ts SECTIONS PATH. The path's ending
 * says the format.
 */
const [sections = '58', path = 'pack.pdf'] = process.argv.slice(2);
const work = workInThreads({
  worker: new URL('../../src/main/worker.ts', import.meta.url),
  resources: new URL('../../resources/', import.meta.url),
});
const document = packOf(Number(sections));
const format = ExportFormat.parse(extname(path).slice(1));

async function write(): Promise<{ seconds: number; pages: number }> {
  const start = performance.now();
  const { signal } = new AbortController();
  const printed = { document, pictures: new Map() };
  const written = await work.exportPack(printed, [{ format, path }], { signal });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return { seconds: (performance.now() - start) / 1000, pages: written.value[0]?.pages ?? 0 };
}

const first = await write();
const megabytes = process.resourceUsage().maxRSS / 1024;
const second = await write();
await work.close();
console.log(JSON.stringify({ ...first, again: second.seconds, megabytes }));
