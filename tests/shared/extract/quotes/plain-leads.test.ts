import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const about =
  'Ruth Abelard, a carer from Dunmere, joined the scheme in May. Ruth was out of work for two years.';
const words =
  'I never thought that I would be here today. The help I was given really built up my confidence.';
const read = (...paragraphs: string[]) =>
  extract(
    { plain: ['A scheme opens in Dunmere', about, ...paragraphs].join('\n\n') },
    { today: '2026-11-22' },
  ).quotes;

describe('words below a line that names somebody and has no verb of saying', () => {
  it.each([
    'Ruth found that the help of the trust made all the difference:',
    'Ruth Abelard, Director, Dunmere Homes found the support of the trust invaluable,',
    'Ruth was delighted with the help she got:',
    'Ruth is grateful for the support:',
    'Ruth recalls how it felt:',
    'Ruth describes the change it made:',
    'Here is what Ruth Abelard thinks:',
    'Ruth’s story:',
    'In Ruth’s words:',
    'As Ruth puts it:',
    'For Ruth, the scheme changed everything:',
    'Ruth Abelard’s advice to others is simple:',
  ])('are kept as hers, and asked: %s', (lead) => {
    const [quote, ...more] = read(lead, words, 'The scheme is part funded by the Dunmere Social Fund.');
    expect(more).toEqual([]);
    expect(quote?.speaker).toBe('Ruth Abelard');
    expect(quote?.text).toBe(words);
    expect(quote?.sure).toBe(false);
    expect(quote?.doubts.join(' ')).toContain('Check whose they are.');
  });

  it('are those of the kin that the line names', () => {
    const [quote] = read('Ruth’s mother, Dinah Abelard, was pleased:', words);
    expect(quote?.speaker).toBe('Dinah Abelard');
  });

  it.each([
    ['Ruth took part in three courses:', 'They were held in the town hall, and lasted a week each.'],
    ['Last week was a busy one:', words],
    [
      'The trust helps in many ways:',
      'A team of 40 people works there, and it is open each day of the week.',
    ],
  ])('are no quote where nobody says “I”, or nobody is named: %s', (lead, below) => {
    expect(read(lead, below)).toEqual([]);
  });

  it.each(['As Ruth explains:', 'As chair of the trust, Ruth Abelard explains:'])(
    'need no asking where the line says that she speaks: %s',
    (lead) => {
      const [quote] = read(lead, words, 'The scheme is part funded by the Dunmere Social Fund.');
      expect([quote?.speaker, quote?.sure]).toEqual(['Ruth Abelard', true]);
    },
  );
});

describe('a closing mark that nothing opens', () => {
  const [first, second, third] = [
    'The number of people in work has gone up by half in a year.',
    'Since its launch 20,490 people have found work through the scheme.',
    'The scheme is changing the lives of those who need it most',
  ];

  it('ends the words of the lead-in above, and is asked', () => {
    const [quote] = read('Ruth Abelard said:', first, second, `${third}”.`, 'It closes in June.');
    expect(quote?.text).toBe([first, second, third].join('\n\n'));
    expect(quote?.sure).toBe(false);
  });

  it('is left alone behind words in marks of their own', () => {
    const [quote] = read(
      'Ruth Abelard said:',
      `${first} They call it a “new start”`,
      'The scheme was announced in March and is funded by the Dunmere Social Fund.',
    );
    expect(quote?.text).toBe(`${first} They call it a “new start”`);
  });
});

it('a paper’s own questions and answers are nobody’s words', () => {
  expect(read('The members asked:', 'Q: Why was this not made binding?', 'A: It was not yet ready.')).toEqual(
    [],
  );
});

describe('a few words in marks that somebody judges by', () => {
  it.each([
    [
      'Ruth Abelard has slammed the firm’s "dangerously inadequate" approach.',
      'dangerously inadequate',
      true,
    ],
    ['Ruth Abelard blasted the plan as "a waste of money".', 'a waste of money', true],
    [
      'In her report Ruth Abelard found that staff were “dedicated and caring”.',
      'dedicated and caring',
      false,
    ],
  ])('%s', (sentence, text, sure) => {
    expect(read(sentence).map((quote) => [quote.speaker, quote.text, quote.sure])).toEqual([
      ['Ruth Abelard', text, sure],
    ]);
  });
});
