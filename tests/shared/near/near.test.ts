import { describe, expect, test } from 'vitest';
import { nearKeys } from '../../../src/shared/near/keys.ts';
import { nearTo } from '../../../src/shared/near/likeness.ts';
import { shinglesOf } from '../../../src/shared/near/shingles.ts';
import { titleKey } from '../../../src/shared/near/title-key.ts';
import { known, pairs } from './stories.ts';

describe.each(Object.entries(pairs))('%s', (_, { pair: [one, other], near }) => {
  test(near === null ? 'is no near duplicate' : `is nearly the same: ${near}`, () => {
    expect(nearTo(one)(other)?.nearness ?? null).toBe(near);
    expect(nearTo(other)(one)?.nearness ?? null).toBe(near);
  });

  if (near !== null) {
    test('is found by a key that both have', () => {
      const keys = new Set(nearKeys(one));
      expect(nearKeys(other).some((key) => keys.has(key))).toBe(true);
    });
  }
});

test('keys are whole numbers that SQLite and JavaScript both hold, the same each time', () => {
  const keys = nearKeys(known({ address: 'https://www.example.gov/fund' }));
  expect(keys).toHaveLength(14);
  for (const key of keys) expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
  expect(nearKeys(known({ address: 'https://www.example.gov/fund' }))).toEqual(keys);
});

test('a text without words has no keys but its title, and is near to nothing', () => {
  const empty = known({ body: '— … —' });
  expect(nearKeys(empty)).toHaveLength(1);
  expect(nearTo(empty)(empty)).toBeNull();
});

test('a very long text is known by its beginning', () => {
  const long = Array.from({ length: 1_000_000 }, (_, at) => `word${at}`).join(' ');
  expect(shinglesOf(long).size).toBeLessThan(20_000);
});

test('titles of two issues have one key', () => {
  const key = (title: string) => titleKey({ title, titleBasis: 'stated' });
  expect(key('Updated: Fund of £40 million opens')).toBe(key('Fund of £4.5 million opens (corrected)'));
  expect(key('Update on harbours')).toBe(key('UPDATE – on harbours'));
  expect(key('Revised')).toBeNull();
  expect(titleKey({ title: 'A fund of', titleBasis: 'first-words' })).toBeNull();
});
