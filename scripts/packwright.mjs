#!/usr/bin/env node
// Packwright's command line, from a checkout or from an installed package, with a Node that can run it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

function main() {
  if (!entry)
    return complain('Packwright’s command line is not in this package: build it with "npm run build".');
  const node = atLeast(...entry.needs) ? process.execPath : bundled;
  if (!node)
    return complain(
      `Packwright needs Node ${entry.needs.join('.')} or later; this is ${process.versions.node}.`,
    );
  const { status, signal, error } = spawnSync(node, [entry.path, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (error) return complain(`Packwright could not be started: ${error.message}.`);
  return signal ? 1 : (status ?? 1);
}

function complain(sentence) {
  console.error(sentence);
  return 1;
}

process.exitCode = main();
