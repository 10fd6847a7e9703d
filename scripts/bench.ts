import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './system/step.ts';

/** Runs each benchmark of tests/bench, or those whose names begin with what is given; each prints its own table. */
const FOLDER = 'tests/bench';
const wanted = process.argv.slice(2);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts')) : [];
const chosen = files.filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

for (const name of chosen) {
  console.log(`\n${name}`);
  if ((await step(process.execPath, [join(FOLDER, name)])) !== 0) process.exitCode = 1;
}
