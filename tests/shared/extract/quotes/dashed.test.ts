import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We have waited long enough for these gates, and I am glad of them.';
const more = 'They will last for a hundred years, and so will the pump.';
const options = { today: '2026-11-22' };
const read = (...paragraphs: string[]) => extract({ plain: paragraphs.join('\n\n') }, options);
const told = (...paragraphs: string[]) =>
  read('Gates to open', 'The gates at Kelder will open.', ...paragraphs).quotes;

describe('a name and a dash', () => {
  it.each([' ', '\n\n'])('lead into the words behind them%j', (gap) => {
    const { title, quotes } = read(
      `CANADA, February 13 - Linda Doe, mayor of City of Kelder –${gap}“${words}”`,
      `Raj Roe, MLA for Kelder-Tarrow –${gap}“${more}”`,
      `Dr. Ida Holt, president and CEO, Fraser Health –${gap}“${words}”`,
      `Sharon Pike, Cookie Monster Preschool parent –${gap}“${more}”`,
    );
    expect(title).toBeNull();
    expect(
      quotes.map(({ speaker, role, organisation, sure }) => [speaker, role, organisation, sure]),
    ).toEqual([
      ['Linda Doe', 'mayor', 'City of Kelder', true],
      ['Raj Roe', 'MLA for Kelder-Tarrow', null, true],
      ['Dr Ida Holt', 'president and CEO', 'Fraser Health', true],
      ['Sharon Pike', 'parent', 'Cookie Monster Preschool', true],
    ]);
  });

  it('lead into nothing where the dash parts a sentence', () => {
    for (const { sure } of told(`Kelder Harbour – “${words}”`, `The gates are shut – “${more}”`))
      expect(sure).toBe(false);
  });
});

describe('capitals behind a name and an office', () => {
  it.each([
    ['Chief Ida Holt, Kelder Springs', 'Ida Holt', 'Chief'],
    ['Chief Dolleen Holt, Lheidli T’enneh First Nation', 'Dolleen Holt', 'Chief'],
    ['Jane Holt, chair, Fraser Widgets', 'Jane Holt', 'chair'],
    ['Qia Holt, chair, Fraser Widgets', 'Qia Holt', 'chair'],
    ['Dr Ida Holt, director, Padmini Springs', 'Dr Ida Holt', 'director'],
  ])('are not who speaks: %s', (phrase, speaker, role) => {
    for (const line of [`“${words.replace(/\.$/, ',')}” said ${phrase}.`, `${phrase}, said: “${words}”`])
      expect(told(line)[0]).toMatchObject({ speaker, role });
  });

  it('are who speaks behind an opening or an office', () => {
    for (const phrase of [
      'Commenting on the plan by Dr Jane Roe, Ida Holt',
      'On Monday, Kelder Ports director Ida Holt',
    ])
      expect(told(`${phrase} said: “${words}”`)[0]?.speaker).toBe('Ida Holt');
  });
});

it('a title and a surname at the end of an opening clause', () => {
  const quotes = told(
    'Tides Minister Jane Doe opened them.',
    `Acknowledging the difficult budget Minister Doe said: “${words}”`,
  );
  expect(quotes[0]).toMatchObject({ speaker: 'Jane Doe', sure: true });
});

it('words that open again behind a lost break end where they close', () => {
  const quotes = told(
    `Jane Doe, Chair, Kelder Ports said: “${words} “${more}” Callum Roe, farmer, said: “${words}” Ida Holt, Tarrow Ports, said: "${more}"`,
  );
  expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Jane Doe', `${words} “${more}`],
    ['Callum Roe', words],
    ['Ida Holt', more],
  ]);
});

it.each([
  ['Jane Doe, Kelder Council Cabinet Member for Highways,', 'Cabinet Member for Highways', 'Kelder Council'],
  [
    'Jane Doe, Director of Housing Services for Kelder Housing Partnership,',
    'Director of Housing Services',
    'Kelder Housing Partnership',
  ],
  ['Jane Doe, Chief of the Kelder Tribes,', 'Chief', 'Kelder Tribes'],
  ['Jane Doe MP for Kelder North', 'MP for Kelder North', null],
])('%s', (phrase, role, organisation) => {
  expect(told(`${phrase} said: “${words}”`)[0]).toMatchObject({ speaker: 'Jane Doe', role, organisation });
});
