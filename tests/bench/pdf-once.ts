import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePdf } from '../../src/main/writing/pdf/write.ts';
import { packOf } from './pdf-document.ts';

/** Writes one pack twice and says what it took: pdf-once.ts SECTIONS PATH. */
const [sections = '58', path = 'pack.pdf'] = process.argv.slice(2);
const fonts = fileURLToPath(new URL('../../resources/fonts/', import.meta.url));
const document = packOf(Number(sections));

async function write(): Promise<{ seconds: number; pages: number }> {
  const start = performance.now();
  const written = await writePdf(document, { fonts, sink: createWriteStream(path) });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return { seconds: (performance.now() - start) / 1000, pages: written.value.pages };
}

const first = await write();
const megabytes = process.resourceUsage().maxRSS / 1024;
const second = await write();
console.log(JSON.stringify({ ...first, again: second.seconds, megabytes }));
