import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { momentWords } from '../../../../src/shared/words/commitments.ts';

const read = (sentence: string, date = '18 November 2026') =>
  extract(
    { plain: `Plans for rural buses\n\n${date}\n\n${sentence}\n\nNobody else was there.` },
    { today: '2026-11-22' },
  )
    .facts.filter(({ text }) => text !== date)
    .flatMap(({ moments = [] }) => moments);

describe('times are worked out from the story’s date', () => {
  test.each([
    ['Today 500 people met.', 'Today', '2026-11-18', '2026-11-18'],
    ['Some 500 people met yesterday.', 'yesterday', '2026-11-17', '2026-11-17'],
    ['Some 500 people met last week.', 'last week', '2026-11-09', '2026-11-15'],
    ['Last month 500 people met.', 'Last month', '2026-10-01', '2026-10-31'],
    ['Earlier this year 500 people met.', 'Earlier this year', '2026-01-01', '2026-11-18'],
    ['It rose by 5% last year.', 'last year', '2025-01-01', '2025-12-31'],
    ['It costs £5 million next year.', 'next year', '2027-01-01', '2027-12-31'],
    [
      'It opens with 500 places by the end of the year.',
      'by the end of the year',
      '2026-12-31',
      '2026-12-31',
    ],
    ['Some 500 people met this summer.', 'this summer', '2026-06-01', '2026-08-31'],
    ['Some 500 people met last Friday.', 'last Friday', '2026-11-13', '2026-11-13'],
    ['Some 500 people met three years ago.', 'three years ago', '2023-01-01', '2023-12-31'],
    ['It cost £5 million this financial year.', 'this financial year', '2026-04-01', '2027-03-31'],
    ['Some 500 people meet later this month.', 'later this month', '2026-11-18', '2026-11-30'],
  ])('%j', (sentence, text, from, to) => {
    expect(read(sentence)).toMatchObject([{ text, from, to, basis: 'story' }]);
  });

  test.each([
    ['31 March 2026', '2025-04-01', '2026-03-31'],
    ['1 April 2026', '2026-04-01', '2027-03-31'],
    ['5 April 2026', '2026-04-01', '2027-03-31'],
  ])('the financial year of %s holds that day', (date, from, to) => {
    expect(read('It cost £5 million this financial year.', date)).toMatchObject([{ from, to }]);
  });

  test('and say so', () => {
    const [moment] = read('Last month 500 people met.');
    expect(moment?.reason).toBe(
      '“Last month” is October 2026, worked out from the story’s date, 18 November 2026.',
    );
    expect(moment && momentWords(moment)).toBe(
      '“Last month” is October 2026, worked out from the story’s date',
    );
  });
});

describe('what cannot be told is said', () => {
  test('of a story without a date', () => {
    expect(read('Last month 500 people met.', 'Of buses')).toMatchObject([
      { from: null, to: null, reason: '“Last month” cannot be dated: the story has no date.' },
    ]);
  });

  test.each(['Some 500 people met last summer.', 'It costs £5 million by the end of this Parliament.'])(
    '%j',
    (sentence) => {
      const [moment] = read(sentence);
      expect(moment?.from).toBeNull();
      expect(moment && momentWords(moment)).toMatch(/ is not dated$/);
    },
  );

  test('a day that stands beside it is enough', () => {
    expect(read('Some 500 people met today (18 November 2026).')).toEqual([]);
    expect(read('It has cost £5 million since October last year.')).toEqual([]);
  });
});

test('words that were said on another day are counted from that day', () => {
  const moments = read(
    'Health Minister Jane Smith told the House on 3 March 2025: “Last month we treated 5,000 people in our clinics.”',
  );
  expect(moments).toMatchObject([{ text: 'Last month', from: '2025-02-01', basis: 'words' }]);
});
