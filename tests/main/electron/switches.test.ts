import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSwitches } from '../../../src/main/electron/switches.ts';

const read = (argv: string[], env = {}) => readSwitches(['/usr/bin/packwright', ...argv], env, '/home/kit');

test('nothing named is nothing chosen', () => {
  expect(read(['.', '--no-sandbox'])).toEqual({ profile: undefined, library: undefined });
});

test('takes the profile from the command line before the environment', () => {
  const env = { PACKWRIGHT_PROFILE: '/from-env' };
  expect(read([], env).profile).toBe(resolve('/from-env'));
  expect(read(['--user-data-dir=/from-line'], env).profile).toBe(resolve('/from-line'));
});

test('a library is named by switch or, as a desktop does it, by its file', () => {
  expect(read(['--library=visits.packwright']).library).toBe(resolve('/home/kit/visits.packwright'));
  expect(read(['.', 'Library.packwright']).library).toBe(resolve('/home/kit/Library.packwright'));
  expect(read(['notes.txt']).library).toBeUndefined();
});

test('an empty switch names nothing', () => {
  expect(read(['--library=', '--user-data-dir='])).toEqual({ profile: undefined, library: undefined });
});
