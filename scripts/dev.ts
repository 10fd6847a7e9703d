import { environmentOf, findRuntime } from './electron-runtime/runtime.ts';
import { ensurePackages, FOR_WINDOW } from './system/packages.ts';
import { asRoot } from './system/screen.ts';
import { step } from './system/step.ts';

/** Opens the window with hot reload. */
ensurePackages(FOR_WINDOW);
const runtime = await findRuntime();
const env = { ...environmentOf(runtime), ...(asRoot() ? { NO_SANDBOX: '1' } : {}) };
process.exitCode = await step('electron-vite', ['dev', '--watch', ...process.argv.slice(2)], env);
