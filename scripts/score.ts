/**
 * npm run score [-- --errors] [-- --today 2026-11-22]
 * Extracts the labelled stories beside this project (../shared/stories) and prints how well they were read.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/shared/extract/extract.ts';
import { toLabels } from '../src/shared/extract/labels.ts';
import { surenessOf } from './score/sure.ts';

const stories = join(import.meta.dirname, '..', '..', 'shared', 'stories');
const sets = ['', 'damaged', 'probes', 'seeds'];
const flags = process.argv.slice(2);
const today = flags.includes('--today')
  ? (flags[flags.indexOf('--today') + 1] ?? '')
  : new Date().toISOString().slice(0, 10);

/** Reads every text of a set that has labels and writes what was found beside each other. */
function predict(folder: string, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(join(folder, 'gold')).sort()) {
    const plain = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8');
    writeFileSync(join(out, file), JSON.stringify(toLabels(extract({ plain }, { today })), null, 1));
  }
}

function score(name: string, out: string): void {
  const folder = join(stories, name);
  console.log(`\n== ${name || 'stories'}`);
  const passed = flags.filter((flag) => /^--(?:errors|groups|verbose)$/.test(flag));
  const run = spawnSync(
    process.execPath,
    [join(stories, 'score.mjs'), out, '--gold', join(folder, 'gold'), ...passed],
    { encoding: 'utf8' },
  );
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  sureness(out, join(folder, 'gold'));
}

function sureness(out: string, gold: string): void {
  const { quotes, sure, right, wrong } = surenessOf(out, gold);
  const share = (part: number, whole: number) =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `marked sure: ${share(sure, quotes)} of ${quotes} quotes; of these text and speaker right: ${share(right, sure)}`,
  );
  for (const line of wrong) console.log(`  sure and wrong: ${line}`);
}

if (!existsSync(join(stories, 'score.mjs'))) {
  console.log(
    'There is nothing to score: ../shared/stories is not here. Put the labelled stories beside the project and run this again.',
  );
} else {
  const work = mkdtempSync(join(tmpdir(), 'packwright-score-'));
  for (const name of sets) {
    const out = join(work, name || 'stories');
    predict(join(stories, name), out);
    score(name, out);
  }
  rmSync(work, { recursive: true });
}
