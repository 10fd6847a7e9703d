import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * npm run bench writers
 * Seconds, memory and size of writing packs in each format, and how they grow with the pages; medians, each run in a
 * process of its own.
 */
const runs = 5;
const writer = fileURLToPath(new URL('write-once.ts', import.meta.url));
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

function measured(sections: number, format: string) {
  const path = join(folder, `${sections}.${format}`);
  const all = Array.from({ length: runs }, () => once(sections, path));
  const of = (pick: (run: Run) => number) => median(all.map(pick));
  return {
    pages: of((run) => run.pages),
    first: of((run) => run.seconds),
    again: of((run) => run.again),
    megabytes: of((run) => run.megabytes),
    kilobytes: Math.round(statSync(path).size / 1000),
  };
}

console.log('format | pages | seconds, first in the process | seconds, again | peak MB | KB');
for (const format of ['pdf', 'docx', 'odt']) {
  const [fewer, more] = [measured(58, format), measured(290, format)];
  // Word and OpenDocument lay out their pages themselves.
  const counted = (pages: number) => (pages > 0 ? pages : '');
  for (const { pages, first, again, megabytes, kilobytes } of [fewer, more])
    console.log(
      [
        ...[format, counted(pages), first.toFixed(2), again.toFixed(2)],
        ...[megabytes.toFixed(0), kilobytes],
      ].join(' | '),
    );
  const grown = (['first', 'again', 'megabytes', 'kilobytes'] as const).map(
    (pick) => `x ${(more[pick] / fewer[pick]).toFixed(2)}`,
  );
  console.log([format, 'growth', ...grown].join(' | '));
}
rmSync(folder, { recursive: true });
