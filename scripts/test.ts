import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { checkSource, testWithoutWindow } from './check.ts';
import { environmentOf, findRuntime } from './electron-runtime/runtime.ts';
import { ensurePackages, FOR_TESTS, FOR_WINDOW } from './system/packages.ts';
import { withScreen } from './system/screen.ts';
import { step } from './system/step.ts';
import { type Counts, countPlaywright, sum } from './test-counts.ts';

/** Everything: format, lint, types, tests without a window, the build, and tests of the real window and package. */
async function testAll(): Promise<Counts> {
  ensurePackages([...FOR_WINDOW, ...FOR_TESTS]);
  // Fetching an Electron is slow where it is needed at all, so it happens while the rest is checked.
  const runtime = findRuntime().catch((error: Error) => error);
  const source = await checkSource();
  const without = await testWithoutWindow();
  const found = await runtime;
  if (found instanceof Error) {
    console.error(found.message);
    return sum(source, without, { passed: 0, failed: 1 });
  }
  if ((await build()) !== 0) return sum(source, without, { passed: 0, failed: 1 });
  return sum(source, without, await testWithWindow(environmentOf(found)));
}

async function testWithWindow(env: NodeJS.ProcessEnv): Promise<Counts> {
  const report = join(tmpdir(), `packwright-playwright-${process.pid}.json`);
  const [command, args] = withScreen('playwright', ['test', '--reporter=list,json']);
  const code = await step(command, args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return countPlaywright(report, code);
}

const { passed, failed } = await testAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
