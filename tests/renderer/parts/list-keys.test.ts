import { expect, test } from 'vitest';
import { placeByKey, range, toggled } from '../../../src/renderer/parts/list-keys.ts';

const to = (key: string, at: number) => placeByKey(key, at, 10, 4);

test('arrows move by one and stop at the ends', () => {
  expect([to('ArrowDown', 3), to('ArrowDown', 9), to('ArrowUp', 3), to('ArrowUp', 0)]).toEqual([4, 9, 2, 0]);
});

test('without a place yet, down begins at the top and up at the end', () => {
  expect([to('ArrowDown', -1), to('ArrowUp', -1), to('PageDown', -1)]).toEqual([0, 9, 4]);
});

test('pages and ends', () => {
  expect([to('PageDown', 7), to('PageUp', 7), to('PageUp', 2), to('Home', 5), to('End', 5)]).toEqual([
    9, 3, 0, 0, 9,
  ]);
});

test('other keys, and an empty list, do not move', () => {
  expect(to('a', 3)).toBeNull();
  expect(placeByKey('ArrowDown', -1, 0, 4)).toBeNull();
});

test('a range goes either way', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect([...range(items, 1, 2)]).toEqual(['b', 'c']);
  expect([...range(items, 2, 0)]).toEqual(['a', 'b', 'c']);
});

test('an item is put in, then taken out', () => {
  const one = toggled(new Set(), 'a');
  expect([...one]).toEqual(['a']);
  expect([...toggled(one, 'a')]).toEqual([]);
});
