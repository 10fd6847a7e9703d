import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import type { Fact } from '../../../../src/shared/model/items.ts';

const read = (sentence: string): Fact | undefined =>
  extract(
    { plain: `Plans for rural buses\n\n16 November 2022\n\n${sentence}\n\nNobody else was there.` },
    { today: '2026-11-22' },
  ).facts.find(({ text }) => text !== '16 November 2022');

describe('a government binds itself', () => {
  test.each([
    ['The government will invest £50 million in rural bus routes.', 'will', null],
    ['The Department for Education aims to recruit 6,500 teachers by 2028.', 'aims to', 'by 2028'],
    ['Ministers have committed to building 1.5 million homes.', 'have committed', null],
    ['The Scottish Government is committed to reaching net zero by 2045.', 'is committed', 'by 2045'],
    ['The Home Secretary promised to hire 13,000 more officers.', 'promised', null],
    ['The UK will send 600 missiles to Ukraine this year.', 'will', 'this year'],
    ['HMRC is to recruit 5,000 compliance staff.', 'is to', null],
    ['The Welsh Government will, over the next year, open 12 health centres.', 'will', 'over the next year'],
    [
      'The government accepts the plan, and will provide £27 million from April 2025.',
      'will',
      'from April 2025',
    ],
    ['Our target is to plant 30,000 hectares of trees a year by 2025.', 'target', 'by 2025'],
    ['Roads will be repaired and £5 million spent by the Government by March 2026.', null, null],
    ['The Government’s pledge to hire 20,000 officers by March 2023 stands.', 'pledge to', 'by March 2023'],
    ['The Government increased its pledge to £200 million.', 'pledge to', null],
  ])('%j', (sentence, words, due) => {
    const commitment = read(sentence)?.commitment;
    expect(commitment?.sure ? [commitment.text, commitment.due?.text ?? null] : [null, null]).toEqual([
      words,
      due,
    ]);
  });

  test('without a figure a plain deed is a fact of its own', () => {
    const fact = read('The government will legislate to ban no-fault evictions.');
    expect(fact).toMatchObject({ figures: [], commitment: { text: 'will', sure: true } });
  });

  test('a figure keeps its kind, value and unit', () => {
    const fact = read('The government will invest up to £50 million by March 2026.');
    expect(fact?.figures).toMatchObject([
      { kind: 'money', amount: 50e6, unit: 'GBP', qualifiers: [{ text: 'up to' }] },
      { kind: 'date', text: 'March 2026' },
    ]);
    expect(fact?.commitment?.due).toMatchObject({
      text: 'by March 2026',
      from: '2026-03-01',
      to: '2026-03-31',
    });
  });
});

describe('to be checked', () => {
  test.each([
    ['The new hospital will be delivered by March 2026.', 'does not say who'],
    ['By 2030, all new cars sold in the UK will be electric.', 'does not say who'],
    ['£12 million will be spent on repairs.', 'does not say who'],
    ['The company will create 400 jobs in Sunderland.', '“The company”'],
    ['Ofgem will publish its decision by 30 June 2026.', '“Ofgem”'],
    ['The Prime Minister said the government would spend 2.5% of GDP on defence by 2027.', '“would”'],
    ['Subject to the vote, the government will invest £50 million.', '“Subject to”'],
  ])('%j', (sentence, doubt) => {
    const commitment = read(sentence)?.commitment;
    expect(commitment?.sure).toBe(false);
    expect(commitment?.doubts.join(' ')).toContain(doubt);
  });

  test('what a speaker who is not of the government says', () => {
    const fact = read(
      'Jane Smith, Chief Executive of Acme, said: “We will invest £50 million in our plant by 2028.”',
    );
    expect(fact?.commitment).toMatchObject({ sure: false, due: { text: 'by 2028' } });
    const minister = read(
      'Health Minister Jane Smith said: “We will invest £50 million in our plants by 2028.”',
    );
    expect(minister?.commitment?.sure).toBe(true);
  });
});

describe('no commitment', () => {
  test.each([
    ['Inflation will fall to 2% by 2027, the Bank said.'],
    ['The economy is forecast to grow by 1.4% next year.'],
    ['The government spent £5 million last year.'],
    ['The government should invest £3 billion.'],
    ['The government has met its pledge to recruit 13,500 new Work Coaches.'],
    ['Local government will need £4 billion by 2030.'],
    ['The shadow chancellor said Labour would spend £28 billion.'],
    ['More than 300,000 pupils will benefit from the scheme.'],
    ['Will the government invest £5 million?'],
    ['The money came to £5 million.'],
    ['We will continue to work with all partners.'],
    ['The Government is committed to working with 43 police forces.'],
  ])('%j', (sentence) => {
    expect(read(sentence)?.commitment).toBeUndefined();
  });
});
