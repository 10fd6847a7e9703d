import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Seconds, memory and size of writing packs as PDF; medians, each run in a process of its own. */
const runs = 5;
const writer = fileURLToPath(new URL('pdf-once.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));

interface Run {
  pages: number;
  seconds: number;
  again: number;
  megabytes: number;
}

function once(sections: number, path: string): Run {
  const { stdout, stderr } = spawnSync(process.execPath, [writer, `${sections}`, path], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log('pages | seconds, first in the process | seconds, again | peak MB | KB');
for (const sections of [58, 290]) {
  const path = join(folder, `${sections}.pdf`);
  const all = Array.from({ length: runs }, () => once(sections, path));
  const of = (pick: (run: Run) => number) => median(all.map(pick)).toFixed(2);
  const kilobytes = Math.round(statSync(path).size / 1000);
  console.log(
    [
      all[0]?.pages,
      of((run) => run.seconds),
      of((run) => run.again),
      of((run) => run.megabytes),
      kilobytes,
    ].join(' | '),
  );
}
rmSync(folder, { recursive: true });
