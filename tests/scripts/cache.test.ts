import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, makeOnce } from '../../scripts/electron-runtime/cache.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'packwright-cache-'));

test('two at once leave one whole folder and nothing else', async () => {
  const parent = folder();
  const target = join(parent, 'electron');
  const make = (name: string) => async (place: string) => {
    writeFileSync(join(place, 'one'), name);
    await new Promise((resolve) => setImmediate(resolve));
    writeFileSync(join(place, 'two'), name);
  };
  await Promise.all([makeOnce(target, make('a')), makeOnce(target, make('b'))]);
  expect(readdirSync(parent)).toEqual(['electron']);
  expect(readFileSync(join(target, 'one'), 'utf8')).toBe(readFileSync(join(target, 'two'), 'utf8'));
});

test('a making that fails leaves nothing behind, and the next one can succeed', async () => {
  const parent = folder();
  const target = join(parent, 'electron');
  const failing = makeOnce(target, async (place) => {
    writeFileSync(join(place, 'half'), '');
    throw new Error('the network went away');
  });
  await expect(failing).rejects.toThrow('the network went away');
  expect(readdirSync(parent)).toEqual([]);
  await makeOnce(target, async (place) => writeFileSync(join(place, 'whole'), ''));
  expect(existsSync(join(target, 'whole'))).toBe(true);
});

test('what is there is not made again', async () => {
  const target = join(folder(), 'electron');
  await makeOnce(target, async () => {});
  await makeOnce(target, async () => {
    throw new Error('made twice');
  });
});

test('the cache is where the user keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' })).toBe(join('/caches', 'packwright'));
});
