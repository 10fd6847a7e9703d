import { describe, expect, test } from 'vitest';
import {
  askingOf,
  haveSameHeadings,
  likewise,
  mappingOf,
} from '../../../src/renderer/importing/sheets/asking.ts';
import { listsOf } from '../../../src/shared/sheets/lists.ts';
import type { SheetLook } from '../../../src/shared/sheets/look.ts';
import { withUse } from '../../../src/shared/sheets/mapping.ts';

function look(path: string, known: boolean, ...lines: string[]): SheetLook {
  const rows = lines.map((line) => line.split('|'));
  const lists = listsOf({ name: '', rows }).map((list) => ({ list, known, rows }));
  return { path, sha256: path, lists, remarks: [] };
}

const short = look('short.csv', false, 'Guest|Works at|Email', 'Ann Bowen|Wen Farmers');
const long = look(
  'long.csv',
  false,
  'Guests of the fund',
  '',
  'Guest|Works at|Email',
  'Bob Lee|Stell',
  'Cai Puw|Stell',
);
const other = look('other.csv', false, 'Guest|Home|Email', 'Dai Rees|Stell');
const known = look('known.csv', true, 'Name|Role', 'Ann Bowen|Chair');

describe('which sheets are asked about', () => {
  test('among several those that leave nothing to ask are seen together, the others each by itself', () => {
    expect(askingOf([short, known, other])).toEqual({ known: [known], each: [short, other] });
  });

  test('one alone is always seen by itself', () => {
    expect(askingOf([known])).toEqual({ known: [], each: [known] });
  });
});

describe('the same for the others', () => {
  test('holds for the very same headings, wherever they stand', () => {
    expect([long, other, known].map((each) => haveSameHeadings(short, each))).toEqual([true, false, false]);
  });

  test('never for lists without headings', () => {
    const bare = look('bare.csv', false, 'Tarrow|4.2');
    expect(haveSameHeadings(bare, { ...bare, path: 'again.csv' })).toBe(false);
  });

  test('takes over what the columns hold, each in its own rows', () => {
    const said = mappingOf(short).map((list) => withUse(list, 1, 'organisation'));
    expect(likewise(long, said)).toMatchObject([
      { uses: ['name', 'organisation', 'left-out'], headings: 2, rows: { from: 0, to: 5 } },
    ]);
    expect(
      likewise(
        long,
        said.map((list) => ({ ...list, headings: null })),
      )[0]?.headings,
    ).toBeNull();
  });
});
