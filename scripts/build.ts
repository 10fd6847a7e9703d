import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './system/step.ts';

/** What the build is made from. */
const SOURCES = ['src', 'electron.vite.config.ts', 'package.json'];
const BUILT = ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds the program into out/. Resolves to the exit status. */
export const build = (): Promise<number> => step('electron-vite', ['build', '--logLevel', 'warn']);

/** Builds only when a source is newer than what was built. */
export async function buildIfNeeded(): Promise<number> {
  if (BUILT.every((path) => existsSync(path))) {
    const built = Math.min(...BUILT.map((path) => statSync(path).mtimeMs));
    if (SOURCES.every((path) => newestIn(path) < built)) return 0;
  }
  console.error('Building Packwright.');
  return build();
}

function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

if (import.meta.main) process.exitCode = await build();
