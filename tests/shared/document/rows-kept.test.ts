import { expect, test } from 'vitest';
import { rowsKept, tableStandsWhole } from '../../../src/shared/document/keeping.ts';
import type { TableNode } from '../../../src/shared/document/nodes.ts';

const table = (count: number, letters = 20): TableNode => ({
  kind: 'table',
  anchor: 'a',
  caption: [],
  columns: [
    { title: 'Name', share: 0.5 },
    { title: 'Role', share: 0.5 },
  ],
  rows: Array.from({ length: count }, () => [
    [{ kind: 'text', text: 'A name' }],
    [{ kind: 'text', text: 'x'.repeat(letters) }],
  ]),
});

test.each([
  ['two rows stay together', 2, 20, [true, false]],
  ['so do four', 4, 20, [true, true, true, false]],
  ['of five the first two and the last two', 5, 20, [true, false, false, true, false]],
  ['rows with many words may part', 2, 400, [false, false]],
  ['and the last of many long ones may stand alone', 6, 400, Array(6).fill(false)],
  ['one row has none to stay with', 1, 20, [false]],
  ['a table without rows has none', 0, 20, []],
])('%s', (_, count, letters, kept) => {
  expect(rowsKept(table(count, letters))).toEqual(kept);
});

test('a small table stands whole; one of many rows or words does not', () => {
  expect(tableStandsWhole(table(4))).toBe(true);
  expect(tableStandsWhole(table(5))).toBe(false);
  expect(tableStandsWhole(table(3, 200))).toBe(false);
});
