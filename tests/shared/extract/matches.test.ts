import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';
import { matchesOf } from '../../../src/shared/extract/matches.ts';

const found = (text: string, pattern: RegExp) =>
  matchesOf(text, pattern).map((match) => [match.index, match[0]]);

describe('matchesOf', () => {
  it('gives what matchAll gives, call after call with one pattern', () => {
    const pattern = /\b\d+\b/g;
    for (const text of ['5 and 17', 'none', '', '8', '5 and 17'])
      expect(found(text, pattern)).toEqual(
        [...text.matchAll(pattern)].map((match) => [match.index, match[0]]),
      );
  });

  it('passes matches without length by whole characters', () => {
    const pattern = /(?=[𝐀b])/gu;
    expect(found('a𝐀b𝐀', pattern)).toEqual([...'a𝐀b𝐀'.matchAll(pattern)].map(({ index }) => [index, '']));
  });
});

describe('text glued at a letter beyond the first plane', () => {
  it('is read to its end', () => {
    const plain = 'Title\n\nThe work has ended.𝐀𝐁 The next one went on.𝐀nd so on.';
    expect(extract({ plain }, { today: '2026-11-22' }).body).toContain('ended.\n\n𝐀𝐁 The next');
  });
});
