#!/usr/bin/env node
// Packwright's command line, from a checkout or from an installed package, with a Node that can run it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const atLeast = (major, minor) => {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
};

/** The first that is there: TypeScript as it is needs Node 22.18, better-sqlite3 needs 22.14. */
const entry = [
  { path: at('src/main/cli.ts'), needs: [22, 18] },
  { path: at('out/main/cli.js'), needs: [22, 14] },
].find(({ path }) => existsSync(path));

const bundled = [at('node_modules/node/bin/node'), at('node_modules/node/bin/node.exe')].find((path) =>
  existsSync(path),
);

/** Where Node keeps the program as it compiled it, for the next start: this person's own folder of such things. */
function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const own = { darwin: join(homedir(), 'Library', 'Caches'), win32: LOCALAPPDATA }[process.platform];
  return join(own || XDG_CACHE_HOME || join(homedir(), '.cache'), 'packwright', 'compiled');
}

async function main() {
  if (!entry)
    return complain('Packwright’s command line is not in this package: build it with "npm run build".');
  // Named in the environment, so that the threads and another Node hear of it too.
  process.env.NODE_COMPILE_CACHE ??= cacheFolder();
  if (atLeast(...entry.needs)) {
    module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
    return import(pathToFileURL(entry.path).href);
  }
  if (!bundled)
    return complain(
      `Packwright needs Node ${entry.needs.join('.')} or later; this is ${process.versions.node}.`,
    );
  const { status, signal, error } = spawnSync(bundled, [entry.path, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (error) return complain(`Packwright could not be started: ${error.message}.`);
  process.exitCode = signal ? 1 : (status ?? 1);
}

function complain(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
