import { buildIfNeeded } from './build.ts';
import { environmentOf, findRuntime } from './electron-runtime/runtime.ts';
import { ensurePackages, FOR_WINDOW } from './system/packages.ts';
import { asRoot, hasScreen } from './system/screen.ts';
import { step } from './system/step.ts';

/** Opens the window with whichever Electron can run here. What stands after `--` is handed on to the program. */
async function start(): Promise<number> {
  if (!hasScreen()) {
    console.error('There is no screen to open a window on: DISPLAY is not set. Try: xvfb-run -a npm start');
    return 1;
  }
  ensurePackages(FOR_WINDOW);
  const runtime = await findRuntime();
  if ((await buildIfNeeded()) !== 0) return 1;
  const args = ['.', ...(asRoot() ? ['--no-sandbox'] : []), ...process.argv.slice(2)];
  return step(runtime.executable, args, environmentOf(runtime));
}

process.exitCode = await start().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
