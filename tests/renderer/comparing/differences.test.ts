import { describe, expect, test } from 'vitest';
import {
  countedItems,
  differencesIn,
  differencesWords,
  folded,
  rowWords,
  stepped,
} from '../../../src/renderer/comparing/differences.ts';
import type { ComparedItem } from '../../../src/shared/compare/items.ts';
import { comparedBodies } from '../../../src/shared/compare/paragraphs.ts';

const rows = comparedBodies(
  'One.\n\nWe have 40 boats.\n\nGone.',
  'One.\n\nWe have 44 boats.\n\nNew words here.',
);

describe('differences', () => {
  test('are the rows that are not the same in both, each with its words', () => {
    expect(differencesIn(rows)).toEqual([1, 2, 3]);
    expect(rows.map((row) => rowWords(row, 'published'))).toEqual([
      null,
      'Changed',
      'Only in the earlier',
      'Only in the later',
    ]);
    expect(rows.map((row) => rowWords(row, 'unknown')).slice(2)).toEqual([
      'Only on the left',
      'Only on the right',
    ]);
  });

  test('are counted, and where the person is among them is said', () => {
    expect([
      differencesWords(0, -1),
      differencesWords(1, -1),
      differencesWords(3, -1),
      differencesWords(3, 1),
    ]).toEqual([
      'Every paragraph is the same in both.',
      '1 difference',
      '3 differences',
      'Difference 2 of 3',
    ]);
  });

  test('are gone through round and round, from either end', () => {
    expect([stepped(-1, 1, 3), stepped(2, 1, 3), stepped(-1, -1, 3), stepped(0, -1, 3)]).toEqual([
      0, 0, 2, 2,
    ]);
  });
});

test('items are counted by kind', () => {
  const item = (kind: ComparedItem['kind']) => ({ kind }) as ComparedItem;
  expect(countedItems([item('fact'), item('quote'), item('quote'), item('attendee')])).toBe(
    '2 quotes, 1 fact and 1 attendee',
  );
  expect([countedItems([item('fact')]), countedItems([])]).toEqual(['1 fact', '']);
});

describe('a long text', () => {
  const paragraphs = Array.from({ length: 1000 }, (_, at) => `Paragraph ${at}.`);
  const changed = paragraphs.with(500, 'Paragraph 500, changed.');
  const long = comparedBodies(paragraphs.join('\n\n'), changed.join('\n\n'));

  test('is folded to what differs and a little round it', () => {
    expect(folded(long, false)).toEqual([
      { at: 0, count: 497 },
      ...[497, 498, 499, 500, 501, 502, 503].map((at) => ({ at, count: 1 })),
      { at: 504, count: 496 },
    ]);
  });

  test('is whole where a person asks for it, and a short one always', () => {
    expect(folded(long, true)).toHaveLength(1000);
    expect(folded(rows, false)).toHaveLength(4);
  });
});
