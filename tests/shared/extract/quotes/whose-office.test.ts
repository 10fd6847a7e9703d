import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We are proud of everyone who kept the gates shut this winter.';
const read = (...paragraphs: string[]) =>
  extract({ plain: ['Gates to open', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes;

const holders = [
  'Jane Doe, Chair of the Tidal Panel,',
  'Jane Doe, chief executive of Kelder Ports,',
  'Jane Doe, Director of Public Health at Kelder Council,',
  'Kelder Ports president Jane Doe',
];
const others = [
  'The chair of Tarrow Council',
  'Tarrow Council’s chair',
  'The chief executive of Tarrow Docks',
  'Tarrow Docks’ chief executive',
  'Its chief executive',
  'The director of Tarrow Museum',
  'The president of the Tarrow Society',
];

describe('an office of one body', () => {
  it.each(holders.flatMap((holder) => others.map((other) => [holder, other])))(
    '%s is not, with certainty, “%s”',
    (holder, other) => {
      const [quote] = read(
        `${holder} opened the gates.`,
        'Tarrow Docks will pay.',
        `${other} said: “${words}”`,
      );
      expect(quote?.sure === true && quote.speaker === 'Jane Doe').toBe(false);
    },
  );

  it.each([
    ['The Tidal Panel’s chair', 'Jane Doe, Chair of the Tidal Panel,', 'Tidal Panel'],
    ['The panel’s chair', 'Jane Doe, Chair of the Tidal Panel,', 'Tidal Panel'],
    ['The chief executive of Kelder Ports', 'Kelder Ports chief executive Jane Doe', 'Kelder Ports'],
  ])('“%s” is %s', (phrase, holder, organisation) => {
    const [quote] = read(`${holder} opened the gates.`, `${phrase} said: “${words}”`);
    expect(quote).toMatchObject({ speaker: 'Jane Doe', organisation, sure: true });
  });

  it('is asked where the story gives the person no body', () => {
    const [quote] = read(
      'Jane Doe, HM Chief Inspector, opened it.',
      `The Chief Inspector of Ofsted said: “${words}”`,
    );
    expect(quote).toMatchObject({
      speaker: 'Jane Doe',
      role: 'Chief Inspector',
      organisation: 'Ofsted',
      sure: false,
    });
  });
});

describe('offices as releases write them', () => {
  it.each([
    [
      'The Minister for Environment, Heritage & Coasts Jane Doe',
      'Minister for Environment, Heritage & Coasts',
      null,
    ],
    [
      'The Minister for Heritage & Local Government, Mr. John Roe, T.D.,',
      'Minister for Heritage & Local Government',
      null,
    ],
    [
      'Speaking at the Kelder Hub, Energy and Clean Growth Minister, Jane Doe,',
      'Energy and Clean Growth Minister',
      null,
    ],
    ['HM Solicitor General Robert Courts KC MP', 'HM Solicitor General', null],
    ['TideAid director Jane Doe', 'director', 'TideAid'],
    ['Kelder University Vice-Chancellor Jane Doe', 'Vice-Chancellor', 'Kelder University'],
  ])('%s', (phrase, role, organisation) => {
    expect(read('The gates open.', `${phrase} said: “${words}”`)[0]).toMatchObject({
      role,
      organisation,
      sure: true,
    });
  });

  it.each([
    [
      'The Minister of Fisheries, Oceans and the Coast, Jane Doe, opened the gates.',
      'Minister of Fisheries, Oceans and the Coast',
    ],
    ['Jane Doe has been reappointed, by way of Royal Warrant, as Chair of the Tidal Panel.', 'Chair'],
    ['The Agency welcomes Jane Doe as its interim Chief Executive.', 'interim Chief Executive'],
    ['Jane Doe set out her plans. In the budget, the Metro Mayor will list the gates.', 'Metro Mayor'],
  ])('elsewhere in the story: %s', (told, role) => {
    expect(read(told, `Jane Doe said: “${words}”`)[0]).toMatchObject({ speaker: 'Jane Doe', role });
  });

  it('not that of the one who follows: “will take over from Jane Doe as Head of Ports”', () => {
    const quotes = read(
      'John Roe will take over from Jane Doe as Head of Ports.',
      `Jane Doe said: “${words}”`,
    );
    expect(quotes[0]?.role).toBeNull();
  });
});

describe('sentences that lead in', () => {
  it.each([
    `Jane Doe told members that the gates would open in May. “${words}”`,
    `Jane Doe said that this could be a turning point for the town:\n\n“${words}”`,
  ])('are hers who says them: %s', (told) => {
    expect(read('The gates open.', told)[0]).toMatchObject({ speaker: 'Jane Doe', sure: true });
  });

  it('are asked where they name another', () => {
    const [quote] = read(
      'The gates open.',
      `Jane Doe told Callum Strachan that the gates would open. “${words}”`,
    );
    expect(quote?.sure).toBe(false);
  });
});

describe('names on lines of their own', () => {
  const first = ['Jane Doe, Chair of the Tidal Panel', `“${words}”`];
  const second = ['Callum Strachan, farmer', '“It was the worst winter that I can remember.”'];

  it('name those below where two or more do', () => {
    const quotes = read('The gates open.', ...first, ...second, 'The gates cost £4 million.');
    expect(quotes.map(({ speaker, sure }) => [speaker, sure])).toEqual([
      ['Jane Doe', true],
      ['Callum Strachan', true],
    ]);
  });

  it('are asked where one does, a heading or not', () => {
    for (const line of ['Jane Doe, Chair of the Tidal Panel', 'Jane Doe']) {
      const [quote] = read('The gates open.', line, `“${words}”`, 'The gates cost £4 million.');
      expect(quote).toMatchObject({ speaker: 'Jane Doe', sure: false });
    }
  });
});
