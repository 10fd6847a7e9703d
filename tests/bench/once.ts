import { workInThreads } from '../../src/main/commands/work-in-threads.ts';
import type { ExportFormat } from '../../src/shared/contract/packs.ts';
import { packOf } from './pdf-document.ts';

/** Writes one pack in one format as the program does, in a process of its own: once.ts FORMAT SECTIONS PATH. */
const [format = 'pdf', sections = '58', path = 'pack.pdf'] = process.argv.slice(2);
const work = workInThreads({
  worker: new URL('../../src/main/worker.ts', import.meta.url),
  resources: new URL('../../resources/', import.meta.url),
});
const printed = { document: packOf(Number(sections)), pictures: new Map() };
const target = { format: format as ExportFormat, path };
const written = await work.exportPack(printed, [target], { signal: new AbortController().signal });
await work.close();
if (!written.ok) throw new Error(JSON.stringify(written.failure));
