import * as fc from 'fast-check';
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

describe('the words that are kept', () => {
  /** What is read of a word by itself: nothing that was met before may tell of another word. */
  const alone = (word: string) => ({
    text: word,
    lower: word.toLowerCase(),
    capital: word.charAt(0) !== word.toLowerCase().charAt(0),
  });
  const letters = fc.string({ unit: fc.constantFrom(...'abyzABYZ'), minLength: 1, maxLength: 14 });

  it('are told from all others, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 40 }), (written) => {
        const read = readWords(written.join(' ')).map(({ text, lower, shape }) => ({
          ...{ text, lower },
          capital: shape !== 'lower',
        }));
        expect(read).toEqual(written.map(alone));
      }),
    );
  });

  it('have one form each', () => {
    const [first, second, other] = readWords('Harbour Harbour harbour');
    expect([first?.form === second?.form, first?.form === other?.form]).toEqual([true, false]);
    expect(other?.shape).toBe('lower');
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
