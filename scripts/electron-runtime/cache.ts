import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** Packwright's folder in the user's cache: outside the checkout, so that every checkout shares it. */
export function cacheFolder(env = process.env): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'packwright');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'Packwright', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'packwright');
  return join(homedir(), '.cache', 'packwright');
}

/**
 * The folder `target`, made by `make` the first time. It appears whole or not at all: `make` fills a folder beside
 * it, which is then renamed. Two processes may both make it; the first to finish wins and the other's is dropped.
 */
export async function makeOnce(target: string, make: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(target)) return target;
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await dropAbandoned(parent, basename(target));
  const folder = await mkdtemp(`${target}.making-`);
  try {
    await make(folder);
    await renameUnlessThere(folder, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return target;
}

async function renameUnlessThere(folder: string, target: string): Promise<void> {
  try {
    await rename(folder, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

/** Removes what a process that was stopped in the middle left behind; a day is longer than any download. */
async function dropAbandoned(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(`${name}.making-`)) continue;
    const path = join(parent, entry);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > DAY) await rm(path, { recursive: true, force: true });
  }
}
