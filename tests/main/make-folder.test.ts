import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/main/make-folder.ts';
import { temporaryFolder } from './temporary.ts';

test('makes a folder and those that it stands in; one that is there stays', () => {
  const path = join(temporaryFolder(), 'deep', 'and', 'deeper');
  makeFolder(path);
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('says why it cannot be made', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(file, 'deep', 'below'))).toThrow(/ENOTDIR|ENOENT/);
});

// Node's own way never came to an end there: the system says of folders that are there that they are not.
test('ends where nobody can make a folder', () => {
  const nowhere = process.platform === 'linux' ? '/proc/none/at/all' : join(process.execPath, 'none', 'all');
  expect(() => makeFolder(nowhere)).toThrow(/ENOENT|ENOTDIR/);
});
