import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { valuesIn } from '../../../../src/shared/extract/facts/values.ts';

const found = (sentence: string) => valuesIn(sentence).map(({ start, end }) => sentence.slice(start, end));

describe('valuesIn', () => {
  it.each([
    ['It cost £1.3bn, £200 million and £1,250.50.', ['£1.3bn', '£200 million', '£1,250.50']],
    ['Some 67 per cent, nine per cent and 28.3% said so.', ['67 per cent', 'nine per cent', '28.3%']],
    [
      '1 in 5 forces, 8 out of 10 people, a third of them and two-thirds of us.',
      ['1 in 5', '8 out of 10', 'a third', 'two-thirds'],
    ],
    [
      'On Monday 8 October, by 31 March 2019 and in April 2020.',
      ['Monday 8 October', '31 March 2019', 'April 2020'],
    ],
    ['From 28.3 in 2003/04 to 2011/12, and in 2019 to 2020.', ['28.3', '2003/04', '2011/12', '2019 to 2020']],
    ['From 2020 to 2025.', ['2020', '2025']],
    ['3,438,373 people and 35 million more', ['3,438,373', '35 million']],
    ['He got two years in prison.', ['two years']],
    ['The maximum sentence will go up from six months to two years.', ['six months', 'two years']],
    ['It closed in the early 1990s.', ['1990s']],
    ['half of the money and a quarter of a million', ['half', 'a quarter of a million']],
  ])('%j', (sentence, values) => {
    expect(found(sentence)).toEqual(values);
  });

  it.each([
    'Call 020 7946 0000 or +44 20 7946 0000.',
    'Write to London SW1A 2AA.',
    'Works on the A590 and the M25.',
    'Under section 12 of the Crime Act 1999, see page 3.',
    'Recommendation 4: build more.',
    'It starts at 8pm, 10:30 and 20:00.',
    'The 90th anniversary of COVID-19 and G7.',
    '4.5 National Infrastructure Commission',
    '2.Employers must know the rates.',
    'Discussion topic 1: standards.',
    'The dinner is held by Rotary District 3300.',
    'Ports Advisory Council – meeting 4',
    'He watched ‘8 Out of 10 Cats’.',
    'We may march on.',
  ])('%j holds none', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

const figures = (plain: string) =>
  extract({ plain: `A title\n\n${plain}` }, { today: '2026-11-22' }).facts.flatMap((fact) => fact.figures);

describe('facts', () => {
  it.each([
    [
      'Funding will increase by up to £970 million including council tax precept – the biggest rise.',
      '£970 million',
      ['up to', 'including council tax precept'],
    ],
    ['Over 100 partners came.', '100 partners', ['Over']],
    ['At least 40% of it goes north.', '40%', ['At least']],
    ['It saves nearly £3 million a year.', '£3 million', ['nearly', 'a year']],
    ['The fund of £12.5 million, excluding VAT, opens.', '£12.5 million', ['excluding VAT']],
    ['The pipe is raised by up to almost 2 metres.', '2 metres', ['up to almost']],
    ['There are 61 commitments.', '61 commitments', []],
  ])('%j keeps its qualifiers', (sentence, text, qualifiers) => {
    expect(figures(sentence)).toMatchObject([
      { text, qualifiers: qualifiers.map((each) => ({ text: each })) },
    ]);
  });

  it.each([
    ['£1.3bn was spent.', { kind: 'money', amount: 1300000000, unit: 'GBP' }],
    ['17 CMA-imposed changes were made.', { kind: 'count', amount: 17, unit: 'CMA-imposed changes' }],
    ['It is 12.5km long.', { kind: 'measure', amount: 12.5, unit: 'km' }],
    ['1 in 5 agreed.', { kind: 'share', amount: 0.2 }],
  ])('%j', (sentence, value) => {
    expect(figures(sentence)).toMatchObject([value]);
  });

  it('counts relative dates from the date of the story and says so', () => {
    const [, october, day] = figures(
      'Today (14 March 2019) it opened. It was agreed in October last year. It ends on Monday 1 April.',
    );
    expect(october?.resolved).toMatchObject({ date: '2018-10-01', basis: 'inferred' });
    expect(october?.resolved?.reason).toContain('October 2018');
    expect(day?.resolved?.date).toBe('2019-04-01');
  });
});

it.each([
  ['“We waited. It opens with £5 million today.”', 'It opens with £5 million today.'],
  ['"We waited. It opens with £5 million today."', 'It opens with £5 million today.'],
  ['He added that “£3 million is not enough”.', 'He added that “£3 million is not enough”.'],
  ['“It opens with £5 million today.”', '“It opens with £5 million today.”'],
])('a fact of %s keeps no closing mark without its opening one', (said, fact) => {
  const { body, facts } = extract(
    { plain: `Fund for ports opens\n\nAnn Lee said:\n\n${said}` },
    { today: '2026-01-01' },
  );
  expect(facts.map(({ text }) => text)).toEqual([fact]);
  for (const { start, end, text } of facts) expect(body.slice(start, end)).toBe(text);
});
