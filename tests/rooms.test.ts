// The import rule of ARCHITECTURE.md, tried against the linter that holds it, on a small copy of the house.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const refused = [
  ['src/shared/extract/reads-files.ts', 'node:fs'],
  ['src/shared/extract/knows-main.ts', '../../main/library/open.ts'],
  ['src/shared/model/draws.ts', 'react'],
  ['src/renderer/knows-main.ts', '../main/library/open.ts'],
  ['src/renderer/knows-electron.ts', 'electron'],
  ['src/renderer/reads-files.ts', 'node:path'],
  ['src/main/commands/knows-electron.ts', 'electron'],
  ['src/main/commands/knows-window.ts', '../../renderer/api.ts'],
  ['src/main/library/knows-reading.ts', '../reading/formats.ts'],
  ['src/main/library/knows-writing.ts', '../writing/export.ts'],
  ['src/main/reading/knows-library.ts', '../library/open.ts'],
  ['src/main/writing/pdf/knows-library.ts', '../../library/open.ts'],
  ['src/main/writing/knows-electron.ts', 'electron'],
  ['src/main/verifying/knows-library.ts', '../library/open.ts'],
  ['src/main/verifying/knows-writing.ts', '../writing/export.ts'],
  ['src/main/reading/knows-verifying.ts', '../verifying/read.ts'],
] as const;

const allowed = [
  ['src/shared/extract/uses-model.ts', '../model/story.ts'],
  ['src/renderer/uses-contract.ts', '../shared/contract/contract.ts'],
  ['src/main/commands/uses-library.ts', '../library/open.ts'],
  ['src/main/commands/uses-verifying.ts', '../verifying/read.ts'],
  ['src/main/verifying/uses-reading.ts', '../reading/zip.ts'],
  ['src/main/electron/uses-electron.ts', 'electron'],
] as const;

/** Lints a folder that holds one file for each import; gives the files that the rule names. */
function lintAll(): string {
  const house = mkdtempSync(join(tmpdir(), 'packwright-rooms-'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  for (const [path, from] of [...refused, ...allowed]) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(join(house, path), `import { a } from '${from}';\n\na();\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off', '.'];
  const run = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return run.stdout + run.stderr;
}

const said = lintAll();
const isNamed = (path: string) =>
  said.split('\n').some((line) => line.startsWith(path) && line.includes('noRestrictedImports'));

test.each(refused)('%s may not import %s', (path) => {
  expect(isNamed(path)).toBe(true);
});

test.each(allowed)('%s may import %s', (path) => {
  expect(isNamed(path)).toBe(false);
});
