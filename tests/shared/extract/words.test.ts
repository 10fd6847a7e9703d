import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/shared/extract/sentences.ts';
import { readWords } from '../../../src/shared/extract/words.ts';

const sentences = (text: string) =>
  sentencesOf(text, 0, readWords(text)).map(({ start, end }) => text.slice(start, end));

describe('readWords', () => {
  it('tells the shapes of words apart', () => {
    const shapes = readWords("Siân's NPCC met O'Reilly at 10,000.5 a B").map(
      ({ text, shape }) => `${text} ${shape}`,
    );
    expect(shapes).toEqual([
      'Siân capital',
      "'s mark",
      'NPCC capitals',
      'met lower',
      "O'Reilly capital",
      'at lower',
      '10,000.5 number',
      'a lower',
      'B initial',
    ]);
  });

  it('reads a stretch of the body and gives places in it', () => {
    expect(readWords('He said a “b”.', 8, 13).map(({ start, end }) => [start, end])).toEqual([
      [8, 9],
      [10, 11],
      [11, 12],
      [12, 13],
    ]);
    expect(readWords("Ann's 1,000", 0, 8).map(({ text }) => text)).toEqual(['Ann', "'s", '1', ',']);
  });

  it('reads any characters', () => {
    expect(readWords('\ud800 \u200b\u0000 漢字 ا').map(({ text }) => text)).toEqual([
      '\ud800',
      '\u200b',
      '\u0000',
      '漢字',
      'ا',
    ]);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['It opened. It is blue.', ['It opened.', 'It is blue.']],
    [
      'Mr. Bell met Dr. Cole of Acme Ltd. today. He left.',
      ['Mr. Bell met Dr. Cole of Acme Ltd. today.', 'He left.'],
    ],
    ['“It opened.” Ann left.', ['“It opened.”', 'Ann left.']],
    [
      'It grew by 1.5 per cent, e.g. in Kent! Why? “So.”',
      ['It grew by 1.5 per cent, e.g. in Kent!', 'Why?', '“So.”'],
    ],
    ['J. Bell spoke. 24 came.', ['J. Bell spoke.', '24 came.']],
  ])('%j', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });

  it('cuts what has no stop', () => {
    expect(sentences('word '.repeat(2000)).every((each) => each.length < 2500)).toBe(true);
  });
});
