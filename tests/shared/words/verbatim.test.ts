import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText, verbatimText, verbatimWords } from '../../../src/shared/words/verbatim.ts';

describe('the words of a text as one text', () => {
  it.each([
    ['Said “we – all of us – will”.', 'Said we – all of us – will .'],
    ["It's 1,240, or £5/day…", "It's 1,240 , or £ 5/day …"],
    ['a..b -5 & c-', 'a . . b - 5 & c -'],
    ['One.\n\n“Two', 'One . Two'],
    ['', ''],
  ])('parts %j', (text, words) => {
    expect(verbatimText(text)).toBe(words);
  });

  const parts = [
    'a',
    'The',
    'é',
    '—',
    '“',
    '”',
    '’',
    "'",
    '.',
    ',',
    '-',
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '\u00ad',
    '١',
    'שם',
    '😀',
    '\ud800',
    'e\u0301',
    '`',
    '×',
    '\t',
  ];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(''));

  it('are the words one by one, whatever letters and signs they hold', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(verbatimText(text)).toBe(verbatimWords(text).join(' '));
      }),
    );
  });

  it('of a tidy text are tidy again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(tidy).not.toMatch(/^\s|\s$|\s\s|\u00ad/);
      }),
    );
  });
});
