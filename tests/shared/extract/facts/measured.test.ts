import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (sentence: string) =>
  extract({ plain: `A title here\n\nPublished 15 May 2025\n\n${sentence}` }, { today: '2026-11-22' }).facts;
const figures = (sentence: string) => read(sentence).flatMap((fact) => fact.figures);

describe('values', () => {
  const cases: [string, [text: string, kind: string, amount: number | null][]][] = [
    [
      'The fund will give £3-5 million to ports.',
      [
        ['£3', 'money', 3e6],
        ['5 million', 'money', 5e6],
      ],
    ],
    [
      'It costs between £3 and £5 billion.',
      [
        ['£3', 'money', 3e9],
        ['£5 billion', 'money', 5e9],
      ],
    ],
    [
      'It went from £1.5m to £2bn.',
      [
        ['£1.5m', 'money', 1.5e6],
        ['£2bn', 'money', 2e9],
      ],
    ],
    [
      'Some 3 to 5 million people came.',
      [
        ['3', 'count', 3e6],
        ['5 million people', 'count', 5e6],
      ],
    ],
    ['We have invested nearly £1 billon in this.', [['£1 billon', 'money', 1e9]]],
    ['Two hundred and twelve names are cut in it.', [['Two hundred and twelve names', 'count', 212]]],
    ['Half a million people came.', [['Half a million people', 'count', 5e5]]],
    ['It reached 3.5m people.', [['3.5m people', 'count', 3.5e6]]],
    ['It is a 3m high wall.', [['3m', 'measure', 3]]],
    ['The 100m race was run.', [['100m', 'measure', 100]]],
    ['Around 4-in-10 firms agree.', [['4-in-10', 'share', 0.4]]],
    ['About 3/4 of voters agree.', [['3/4', 'share', 0.75]]],
    ['The meeting held on 28.03.2017 agreed.', [['28.03.2017', 'date', null]]],
    ['It took place on June 22nd 2016 in Oban.', [['June 22nd 2016', 'date', null]]],
    ['May 20 has been declared a day of bees.', [['May 20', 'date', null]]],
    ['It was held on 7 th April 2022 in Oban.', [['7 th April 2022', 'date', null]]],
    ['They met on 3 and 4 March 2026.', [['3 and 4 March 2026', 'date', null]]],
    ['It runs from 23rd to 25th June 2025.', [['23rd to 25th June 2025', 'date', null]]],
    ['It made 1.6 million cubic metres of storage.', [['1.6 million cubic metres', 'measure', 1.6e6]]],
    ['She gave him the 2011 Chatterton House Prize.', [['2011', 'date', null]]],
    ['They were banned for over eight years on average.', [['eight years', 'measure', 8]]],
    [
      'It fell to AU$3m from US$5 million.',
      [
        ['AU$3m', 'money', 3e6],
        ['US$5 million', 'money', 5e6],
      ],
    ],
    ['Some five hundred thousand people came.', [['five hundred thousand people', 'count', 5e5]]],
    [
      'It holds 1 million-plus books on 5,000 sq ft.',
      [
        ['1 million', 'count', 1e6],
        ['5,000 sq ft', 'measure', 5000],
      ],
    ],
    ['By October 50 homes will be ready.', [['50 homes', 'count', 50]]],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(figures(sentence).map(({ text, kind, amount }) => [text, kind, amount])).toEqual(expected);
  });

  it.each([
    ['Key Stage 2 pupils are taught in the next building.'],
    ['The inquiry sent out its report on Module 1.'],
    ['He is a Year 1 pupil at the school.'],
    ['A company of 45 Commando joined engineers from 75 Engineer Regiment and 3 Fighter Squadron.'],
    ['1 Welcome and Introductions'],
    ['2.1. The minutes were agreed.'],
    ['10.02: Papers to be sent to members'],
    ['Action Point 1 was closed, as paper FSX 24/06/01 says.'],
    ['Nations came together for COP 15 last week, where 6-MAM and delta-9-tetrahydrocannabinol were named.'],
    ['It was a 50:50 split, and they left in a 4x4 car.'],
    ['The railway’s bridge 27 at Haworth is open.'],
    ['The meeting ran 10.00–12.30 in the main room, and she caught the 01.15 home.'],
  ])('finds no value in “%s”', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

describe('qualifiers', () => {
  it.each([
    ['Construction will begin in spring 2022.', '2022', ['spring']],
    ['It is due by summer 2027.', '2027', ['by summer']],
    ['Up to the end of November 2024 it gave advice.', 'November 2024', ['Up to the end of']],
    ['Over the last 12 months it grew.', '12 months', ['Over the last']],
    ['It will help for the next 100 years.', '100 years', ['for the next']],
    ['A crime is reported every 16 minutes.', '16 minutes', ['every']],
    ['It fell in the year to March 2025.', 'March 2025', ['in the year to']],
    ['It is for adults aged 75 and over.', '75', ['and over']],
    ['It comes over and above the £100 million that was pledged.', '£100 million', ['over and above']],
    ['It costs a little over €9 million.', '€9 million', ['a little over']],
    ['Trains will run over 1-4 June.', '1-4 June', []],
    ['It comes from the 2025-26 budget.', '2025-26', ['from']],
    [
      'They were jailed for 1,041 years, in addition to making 692 arrests and bringing 2,066 charges.',
      '1,041 years',
      ['in addition to making 692 arrests and bringing 2,066 charges'],
    ],
  ])('%s', (sentence, value, expected) => {
    const figure = figures(sentence).find(({ text }) => text === value);
    expect(figure?.qualifiers.map(({ text }) => text)).toEqual(expected);
  });
});

it('knows whose dollars they are', () => {
  expect(figures('It fell to AU$3m from US$5 million and $2m.').map(({ unit }) => unit)).toEqual([
    'AUD',
    'USD',
    'USD',
  ]);
});

describe('dates without a year', () => {
  it.each([
    ['Since April it has closed 300 cases.', 'April', '2025-04-01'],
    ['It has grown since June.', 'June', '2024-06-01'],
    ['It will be ready by March.', 'March', '2026-03-01'],
    ['The meeting on 18 June would be a chance to talk.', '18 June', '2025-06-18'],
    ['They meet from 1 to 3 June.', '1 to 3 June', '2025-06-01'],
  ])('%s', (sentence, value, date) => {
    const figure = figures(sentence).find(({ text }) => text === value);
    expect(figure?.resolved?.date).toBe(date);
    expect(figure?.resolved?.basis).toBe('inferred');
  });

  it('leaves a month alone that nothing settles', () => {
    expect(figures('It was seen in July.').map(({ resolved }) => resolved)).toEqual([null]);
  });
});

describe('as at', () => {
  it.each([
    ['There were 55 cases at 31 March 2025.', '2025-03-31', 'stated'],
    ['As of 12/04/2025, 5 forces had joined.', '2025-04-12', 'stated'],
    ['At the end of February 2024 the list held 7,400 cases.', '2024-02-29', 'inferred'],
    ['There are 5 forces.', '2025-05-15', 'inferred'],
  ])('%s', (sentence, date, basis) => {
    expect(read(sentence)[0]?.asAt).toMatchObject({ date, basis });
  });
});

describe('the day of a story', () => {
  it.each([
    ['Press Release   •   Dec 31, 2013 09:30 GMT', '2013-12-31'],
    ['05 Jan 2018', '2018-01-05'],
  ])('is read from the line “%s”', (line, date) => {
    const found = extract(
      { plain: `Minister visits the harbour\n\n${line}\n\nThe minister came to the harbour.` },
      { today: '2026-11-22' },
    );
    expect(found.published?.date).toBe(date);
  });
});
