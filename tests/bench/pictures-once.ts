import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../src/main/library/open.ts';
import { addPack } from '../../src/main/library/packs.ts';
import { placesOf } from '../../src/main/places.ts';
import { createProgram } from '../../src/main/program.ts';
import type { ExportFormat } from '../../src/shared/contract/packs.ts';
import type { Outcome } from '../../src/shared/failure.ts';
import type { PictureBlock } from '../../src/shared/model/pack.ts';
import { pack } from '../shared/pack/packs.ts';
import { cameraFiles } from './camera-files.ts';

/**
 * Takes camera files of 24 megapixels into a library and writes a pack of them in each format, as the program does,
 * in a process of its own, and says what it took: pictures-once.ts COUNT.
 */
const count = Number(process.argv[2] ?? 12);
const formats: ExportFormat[] = ['pdf', 'docx', 'odt'];
const folder = mkdtempSync(join(tmpdir(), 'packwright-pictures-'));
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};
const opened = must(openLibrary(join(folder, 'Library.packwright'), { create: true }));
const program = createProgram(opened, placesOf(new URL('../../src/main/engine.ts', import.meta.url).href));
const context = { progress: () => {}, signal: new AbortController().signal };
const paths = cameraFiles(count).map((bytes, index) => {
  const path = join(folder, `camera-${index}.jpg`);
  writeFileSync(path, bytes);
  return path;
});
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const start = processor();
const blocks: PictureBlock[] = [];
/** The most memory so far, in MB, after each picture. */
const peaks: number[] = [];
for (const [index, path] of paths.entries()) {
  const picture = must(await program.commands['pictures.add']({ path }, context));
  blocks.push({ id: `b${index}`, kind: 'picture', picture, alternative: `Picture ${index}`, caption: '' });
  peaks.push(peak());
}
const seconds = (processor() - start) / count;
addPack(opened.db, pack({ sections: [{ id: 's', kind: 'annex', title: 'Pictures', blocks }] }));
const files = formats.map((format) => ({ format, path: join(folder, `pack.${format}`) }));
const before = processor();
must(await program.commands['packs.export']({ id: 'pack-1', files }, context));
const writing = processor() - before;
const kept = blocks.reduce((sum, { picture }) => {
  const { bytes } = opened.db
    .prepare('SELECT length(bytes) AS bytes FROM pictures WHERE sha256 = ?')
    .get(picture.sha256) as { bytes: number };
  return sum + bytes;
}, 0);
const sizes = Object.fromEntries(files.map(({ format, path }) => [format, statSync(path).size]));
const different = new Set(blocks.map(({ picture }) => picture.sha256)).size;
const { width, height } = blocks[0]?.picture ?? {};
const starts = files.map(({ path }) => readFileSync(path).subarray(0, 2).toString('latin1'));
await program.close();
opened.close();
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({ different, width, height, seconds, writing, peaks, atEnd: peak(), kept, sizes, starts }),
);
