import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We have waited long enough for these gates, and I am glad of them.';
const more = 'They will last for a hundred years, and so will the pump.';
const read = (...paragraphs: string[]) =>
  extract(
    { plain: ['Gates to open', 'The gates at Kelder will open.', ...paragraphs].join('\n\n') },
    { today: '2026-11-22' },
  ).quotes;
const cost = 'The gates cost £4 million.';

describe('words behind a sentence that reports what somebody said', () => {
  it('are theirs where it names nobody else', () => {
    for (const told of [
      'Jane Doe said that the gates would open in May.',
      'Ms Doe told members of the cost. It was known.',
    ])
      expect(read('Jane Doe visited Kelder.', told, `“${words}”`, cost)).toMatchObject([
        { speaker: 'Jane Doe', sure: true },
      ]);
  });

  it('are asked where it names another', () => {
    for (const told of [
      'Jane Doe said that Callum Strachan would open the gates.',
      'Jane Doe said that the gates would open. Callum Strachan was there.',
      'Jane Doe responded to the fire at the gates.',
    ])
      for (const { sure } of read(told, `“${words}”`, cost)) expect(sure).toBe(false);
  });
});

describe('words that go on below their speaker', () => {
  it('belong to them, reopened at each paragraph or not', () => {
    const [quote, ...others] = read(`“${words}`, `“${more}” Jane Doe said.`, `“${words}`, `“${more}”`);
    expect(others).toEqual([]);
    expect(quote).toMatchObject({ speaker: 'Jane Doe', spans: [{}, {}] });
  });

  it('end where another is named', () => {
    const quotes = read(`“${words}`, `“${more}” Jane Doe said.`, `“${words}” said Callum Strachan.`);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Jane Doe', 'Callum Strachan']);
  });
});

describe('a pronoun far from its name', () => {
  const far = 'The gates are old, and they have been shut for eleven years for want of money. '.repeat(6);
  it('is the only one whom the story names', () => {
    const quotes = read(
      'Convener John Green wants them open.',
      far,
      `He said: “${words}”`,
      cost,
      cost,
      cost,
      `He added: “${more}”`,
    );
    expect(quotes.map(({ speaker, sure }) => [speaker, sure])).toEqual([
      ['John Green', true],
      ['John Green', true],
    ]);
  });

  it('is asked where two could be meant', () => {
    const quotes = read(
      'Convener John Green wants them open.',
      'Callum Strachan was there.',
      far,
      `He said: “${words}”`,
    );
    expect(quotes[0]?.sure).toBe(false);
  });
});

describe('those who are named by their kin', () => {
  it.each([
    [`“${words}” his mother has said.`, 'His mother'],
    [`Paul’s sister said: “${words}”`, 'Paul’s sister'],
    [`Bernice, Paul’s mother, said: “${words}”`, 'Bernice'],
  ])('are kept, and asked: %s', (told, speaker) => {
    expect(read('Paul Clarke worked on the gates.', told)).toMatchObject([{ speaker, sure: false }]);
  });
});

describe('marks as people leave them', () => {
  it('closed and never opened: the words are kept, and asked', () => {
    const [quote] = read(`${words.replace(/\.$/, '')}," Housing Minister Jane Doe said.`);
    expect(quote).toMatchObject({ text: words.replace(/\.$/, ','), speaker: 'Jane Doe', sure: false });
  });

  it('of one kind inside each other', () => {
    const [quote] = read('‘The theme of the day is ‘Courage’, and we don’t hide it,’ Jane Doe said.');
    expect(quote?.text).toBe('The theme of the day is ‘Courage’, and we don’t hide it,');
  });
});

describe('offices beside a name', () => {
  it.each([
    [
      'Jane Doe Executive Director of Evidence, Policy and Permits at KLM',
      'Executive Director of Evidence, Policy and Permits',
      'KLM',
    ],
    ['Head of the SARS-9 Vaccination Programme, Jane Doe', 'Head of the SARS-9 Vaccination Programme', null],
    [
      'The Minister for Health and Social Services, Deputy Jane Doe',
      'Minister for Health and Social Services',
      null,
    ],
    [
      'Kelder Commission Vice-President for Values, Jane Doe,',
      'Vice-President for Values',
      'Kelder Commission',
    ],
    [
      'Jane Doe, leader of the Royal Borough of Kelder & Tarrow,',
      'leader',
      'Royal Borough of Kelder & Tarrow',
    ],
    [
      'Jane Doe, Fisheries Specialist with the Kelder Agency in the North East,',
      'Fisheries Specialist',
      'Kelder Agency',
    ],
    [
      'Associate Minister of Housing (Coastal Housing) Jane Doe',
      'Associate Minister of Housing (Coastal Housing)',
      null,
    ],
  ])('%s', (phrase, role, organisation) => {
    expect(read(`${phrase} said: “${words}”`)[0]).toMatchObject({ speaker: 'Jane Doe', role, organisation });
  });
});

it('a colon behind a judgement leads in, where it names nobody else', () => {
  const [quote] = read(`Tourism Minister Jane Doe also welcomed the news: “${words}”`);
  expect(quote).toMatchObject({ speaker: 'Jane Doe', sure: true });
  for (const gap of [' ', '\n\n']) {
    const [other] = read(`Tourism Minister Jane Doe thanked Callum Strachan:${gap}“${words}”`);
    expect(other).toMatchObject({ speaker: 'Jane Doe', sure: false });
  }
});

describe('the words of two in one paragraph', () => {
  const sensible = 'It is a sensible plan for all of the town.';
  it.each([
    `Jane Doe said: “It is a sensible plan”. Callum Strachan, 17, said: “${words}”`,
    `Cllr Doe (Lab) said: “${sensible}” Cllr Strachan (Con) replied: “${words}”`,
    `Jane Doe said: “${sensible}” The Mayor, Cllr Ida Pugh, closed the debate: “${words}”`,
    `Jane Doe said: “${sensible}” Callum Strachan closed the debate. “${words}”`,
  ])('are parted, and none is lost: %s', (told) => {
    const quotes = read(told);
    expect(quotes.map(({ text }) => text)).toEqual([expect.stringContaining('sensible plan'), words]);
    expect(quotes[1]?.speaker).not.toBe('Jane Doe');
  });

  it('stay one where she goes on', () => {
    expect(read(`Jane Doe said: “${sensible}” She closed the debate. “${words}”`)).toHaveLength(1);
  });
});
