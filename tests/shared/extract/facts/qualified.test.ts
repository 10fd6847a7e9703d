import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (sentence: string, more = '') =>
  extract({ plain: `Title line here\n\n${more}${sentence}` }, { today: '2026-11-22' });
const figures = (sentence: string, more = '') => read(sentence, more).facts.flatMap((fact) => fact.figures);

/** Each value with its qualifiers in brackets. */
const cases: [string, string[]][] = [
  ['The fund is worth between £1.2 billion and £1.5bn.', ['£1.2 billion [between]', '£1.5bn [between]']],
  ['More than two thirds of parents agreed.', ['two thirds [More than]']],
  ['Waiting times fell by 12.5 percentage points to 40%.', ['12.5 percentage points []', '40% []']],
  ['At least £3m a year will be spent until 2030.', ['£3m [At least; a year]', '2030 [until]']],
  ['Some 45,000 tonnes of grain were moved in 9 days.', ['45,000 tonnes [Some]', '9 days []']],
  ['Fines of up to 4% of turnover, or £20 million if higher, can follow.', ['4% [up to]', '£20 million []']],
  [
    'A total of 1,234,567 votes were cast on 4 July 2024.',
    ['1,234,567 votes [A total of]', '4 July 2024 []'],
  ],
  ['He was jailed for 18 months and banned for six years.', ['18 months []', 'six years []']],
  ['The A40 will be shut at junction 3 from 9pm on Friday 8 May.', ['Friday 8 May []']],
  ['Under section 21 of the Housing Act 1988, 2 months notice is due.', ['2 months []']],
  [
    'Roughly 1 in 4 adults, or around 14 million people, live with pain.',
    ['1 in 4 [Roughly]', '14 million people [around]'],
  ],
  ['The 25-year lease begins in April 2027.', ['25-year []', 'April 2027 []']],
  [
    'Exports rose 3.2% year on year to £860 billion, excluding precious metals.',
    ['3.2% []', '£860 billion [excluding precious metals]'],
  ],
  ['No fewer than 31 of 650 members spoke.', ['31 [No fewer than]', '650 members []']],
  ['It costs 75p a day, or about £270 a year.', ['75p [a day]', '£270 [about; a year]']],
  ['The tunnel is 3.5 miles long and 12m wide.', ['3.5 miles []', '12m []']],
  ['Emissions are 53 per cent below 1990 levels.', ['53 per cent []', '1990 [below]']],
  ['Call 0300 123 4567 or write to 10 Park Street, Leeds LS1 4AP.', []],
  ['The scheme ran from 2019 to 2022 and in 2022 to 2023.', ['2019 [from]', '2022 []', '2022 to 2023 []']],
  ['Nearly £2 in every £10 is lost.', ['£2 [Nearly]', '£10 []']],
  ['The budget doubled to £40,000,000.', ['£40,000,000 []']],
  [
    'An extra 500 police officers and 20 more dogs joined.',
    ['500 police officers [An extra]', '20 more dogs []'],
  ],
  ['Under 18s travel free.', []],
  ['The Top 10 list covers the G20 and COP26.', []],
  ['Temperatures of minus 5 degrees lasted for 3 nights.', ['5 degrees [minus]', '3 nights []']],
  ['It was 10 times larger than the 1953 flood.', ['10 times []', '1953 []']],
  ['The grant is worth £30 million over 6 years.', ['£30 million [over 6 years]', '6 years []']],
  ['It took over 6 years to build.', ['6 years [over]']],
  [
    'The trust has spent £5.5 million of its £9 million, excluding land.',
    ['£5.5 million [excluding land]', '£9 million [excluding land]'],
  ],
  ['Up to £2 million including match funding to buy pumps.', ['£2 million [Up to; including match funding]']],
  ['We opened 14 shelters before dawn broke over the bay.', ['14 shelters []']],
  ['It took more than 3 weeks after the day on which it was due.', ['3 weeks [more than]']],
  ['The wall is a metre and a half high.', []],
  ['They will clear and line 90 metres of ditch.', ['90 metres []']],
  ['Fires rose to 900 in 2023, of which half were at night.', ['900 []', '2023 []', 'half []']],
];

describe('figures with what qualifies them', () => {
  it.each(cases)('%s', (sentence, expected) => {
    expect(
      figures(sentence).map(
        ({ text, qualifiers }) => `${text} [${qualifiers.map((each) => each.text).join('; ')}]`,
      ),
    ).toEqual(expected);
  });
});

describe('days without a year', () => {
  const story = 'The Minister opened the weir today (Tuesday 10 March 2026).\n\n';
  it.each([
    ['From 2 November every boat will carry a light.', '2026-11-02'],
    ['In her statement of 5 November the Minister promised a review.', '2025-11-05'],
    ['Of the 9 locks inspected on 20 October, 3 will be rebuilt.', '2025-10-20'],
    ['The gates broke between 27 and 29 January.', '2026-01-27'],
    ['The next meeting is on 24 March.', '2026-03-24'],
    ['The party of 12 October was a quiet one.', undefined],
  ])('%s', (sentence, date) => {
    const days = figures(sentence, story).filter(
      ({ kind, start }) => kind === 'date' && start > story.length,
    );
    expect(days[0]?.resolved?.date).toBe(date);
  });

  it('a sentence that says as at when is as at that day', () => {
    const facts = read('At 31 January the fund held £4 million.', story).facts;
    expect(facts.at(-1)?.asAt?.date).toBe('2026-01-31');
  });
});
