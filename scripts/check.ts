import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from './system/step.ts';
import { type Counts, countVitest, NONE, sum } from './test-counts.ts';

/** Each room is type-checked with the types that it may know. */
const ROOMS = ['src/shared', 'src/main', 'src/main/electron/tsconfig.preload.json', 'src/renderer', 'tests'];

/** Format, lint and types. A step that finds something counts as one failure. */
export async function checkSource(): Promise<Counts> {
  const failed = [await step('biome', ['ci', '--error-on-warnings'])];
  for (const room of ROOMS) failed.push(await step('tsc', ['-p', room]));
  return { passed: 0, failed: failed.filter((code) => code !== 0).length };
}

/** Every test that needs no window. */
export async function testWithoutWindow(): Promise<Counts> {
  const report = join(tmpdir(), `packwright-vitest-${process.pid}.json`);
  const code = await step('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, code);
}

if (import.meta.main) {
  const source = await checkSource();
  const tests = source.failed > 0 ? NONE : await testWithoutWindow();
  const { failed } = sum(source, tests);
  process.exitCode = failed > 0 ? 1 : 0;
}
