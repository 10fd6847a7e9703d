import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledByMistake, missingEntries } from '../../scripts/complete-lock.ts';

const ours = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock names every system’s part of every package, or npm ci refuses it (node scripts/complete-lock.ts)', () => {
  expect(Object.keys(missingEntries(ours))).toEqual([]);
});

test('the lock lets npm ci compile nothing (node scripts/complete-lock.ts)', () => {
  expect(compiledByMistake(ours)).toEqual([]);
  expect(compiledByMistake({ packages: { 'node_modules/better-sqlite3': {} } })).toEqual([
    'node_modules/better-sqlite3',
  ]);
});

test('finds a part that is not there, with the system it is for', () => {
  const optionalDependencies = {
    '@a/b-linux-x64-musl': '1.2.3',
    '@a/b-linux-x64-gnu': '1.2.3',
    '@a/other': '1.0.0',
  };
  const packages = {
    'node_modules/@a/b': { dev: true, optionalDependencies },
    'node_modules/@a/b-linux-x64-gnu': { version: '1.2.3' },
  };
  expect(missingEntries({ packages })).toEqual({
    'node_modules/@a/b-linux-x64-musl': {
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  });
});
