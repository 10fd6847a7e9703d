import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Processor seconds and memory of taking in camera pictures of 24 megapixels, and of writing a pack of them. */
const once = fileURLToPath(new URL('pictures-once.ts', import.meta.url));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

console.log(
  'pictures | s a picture | s to write all three | MB after 3 | after all | at the end | PDF, Word, ODT (MB)',
);
for (const count of process.argv.length > 2 ? process.argv.slice(2) : ['12', '50']) {
  const { stdout, stderr } = spawnSync(process.execPath, [once, count], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const { seconds, writing, peaks, atEnd, sizes } = JSON.parse(stdout);
  const files = [sizes.pdf, sizes.docx, sizes.odt].map(megabytes).join(', ');
  console.log(
    [count, seconds.toFixed(2), writing.toFixed(1), peaks[2], peaks.at(-1), atEnd, files].join(' | '),
  );
}
