/**
 * npm run bench window-preview
 * Milliseconds from a key that is pressed in a paragraph in the middle of a long pack to the changed page's picture on
 * the screen, in the real window. A page counts as changed when its picture is another; the time is that of the frame
 * after it was drawn. Below, what each stage takes of it (what the engine does until it has answered is measured by
 * `npm run bench preview`); and how long the pack takes to open, from the click in the
 * list to its first block. window-preview.bench.ts [SECTIONS] [ROUNDS] [OTHER]; without a screen, under xvfb-run. OTHER
 * is another copy of the program, built: then both are asked in turn, key by key, and compared.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from '../../scripts/build.ts';
import { longPack } from './long-pack.ts';
import { openPackWindow, type PackWindow } from './pack-window.ts';
import { printStages } from './print-stages.ts';

const sections = Number(process.argv[2] ?? 50);
const rounds = Number(process.argv[3] ?? 15);
const other = process.argv[4];
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
if ((await buildIfNeeded()) !== 0) throw new Error('The program could not be built.');

const pack = longPack(sections);
const windows: PackWindow[] = [];
try {
  for (const program of other ? ['.', other] : ['.'])
    windows.push(await openPackWindow(pack, { program, folder }));
  for (let round = 1; round <= rounds; round += 1)
    for (const each of windows) {
      for (const one of windows) await one.atRest();
      const stages = await each.press('e');
      console.log(
        `${each.name}, key ${round}: ${stages ? `${Math.round(stages.shown)} ms` : 'no page changed'}`,
      );
    }
  for (const each of windows) printStages(each, pack);
} finally {
  for (const each of windows) await each.app.close();
  rmSync(folder, { recursive: true });
}
if (windows.some(({ missed }) => missed > 0)) process.exitCode = 1;
