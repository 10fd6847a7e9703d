import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** Role and organisation of a speaker of whom one sentence further up tells. */
function office(sentence: string) {
  const plain = [
    'A new start in Dunmere',
    sentence,
    'The post was advertised in May and more than 40 people applied for it.',
    'Ruth Abelard said:',
    'I am delighted and look forward to the work. We will do all we can to help people here.',
  ].join('\n\n');
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  expect(quote?.speaker).toBe('Ruth Abelard');
  return [quote?.role, quote?.organisation];
}

describe('the office that a sentence gives somebody', () => {
  it.each([
    [
      'Ruth Abelard has been appointed Chief Executive of the Dunmere Agency.',
      'Chief Executive',
      'Dunmere Agency',
    ],
    [
      'Ruth Abelard has been appointed as Her Majesty’s Ambassador to Brazil.',
      'Her Majesty’s Ambassador to Brazil',
      null,
    ],
    [
      'Ruth Abelard steps up as Acting High Commissioner to Malaysia.',
      'Acting High Commissioner to Malaysia',
      null,
    ],
    ['Ruth Abelard takes up the role of Director of Ports on 4 May.', 'Director of Ports', null],
    [
      'Ruth Abelard has taken up post as Director General at the Dunmere Office.',
      'Director General',
      'Dunmere Office',
    ],
    ['Ruth Abelard joins the Dunmere Agency as Chief Scientist.', 'Chief Scientist', null],
    ['Ruth Abelard, who becomes Chair of the Trust in May, has long worked in ports.', 'Chair', 'Trust'],
    [
      'Ruth Abelard will be the next Permanent Secretary at the Ministry of Ports.',
      'Permanent Secretary',
      'Ministry of Ports',
    ],
    ['Ruth Abelard will succeed Callum Strachan as Chief Executive.', 'Chief Executive', null],
    [
      'Ruth Abelard is currently the Deputy Director of the Dunmere Office.',
      'Deputy Director',
      'Dunmere Office',
    ],
    [
      'Ruth Abelard has been serving as the Deputy High Commissioner to Malaysia since 2022.',
      'Deputy High Commissioner to Malaysia',
      null,
    ],
    ['Ruth Abelard was elected leader of the council.', 'leader', null],
    ['Ruth Abelard has been promoted to Chief Superintendent.', 'Chief Superintendent', null],
    ['Ruth Abelard works as a nurse at Dunmere Hospital.', 'nurse', 'Dunmere Hospital'],
  ])('%s', (sentence, role, organisation) => {
    expect(office(sentence)).toEqual([role, organisation]);
  });

  it.each([
    'Ruth Abelard was previously Director of Ports.',
    'Ruth Abelard worked as Director of Ports until 2011.',
    'Ruth Abelard is pleased to join the Chair of the Trust on stage.',
    'Ruth Abelard was met by the Chair of the Trust.',
  ])('is not one of the past, nor another’s: %s', (sentence) => {
    expect(office(sentence)).toEqual([null, null]);
  });
});

describe('the office in a lead-in', () => {
  it.each([
    [
      'Chancellor of the Duchy of Tarrow and Minister for the Records Office, Ruth Abelard',
      'Chancellor of the Duchy of Tarrow and Minister for the Records Office',
      null,
    ],
    [
      'Trade Secretary and President of the Board of Trade, Ruth Abelard',
      'Trade Secretary and President of the Board of Trade',
      null,
    ],
    [
      'Digital, Culture, Media and Sport Secretary Ruth Abelard',
      'Digital, Culture, Media and Sport Secretary',
      null,
    ],
    [
      'The Environment, Food and Rural Affairs Secretary, Ruth Abelard,',
      'Environment, Food and Rural Affairs Secretary',
      null,
    ],
    [
      'Ruth Abelard, Chair of the Rivers, Roads and Ports Committee,',
      'Chair',
      'Rivers, Roads and Ports Committee',
    ],
    [
      'Ruth Abelard, Chair of the Rivers, Roads and Ports Committee for Dunmere Council',
      'Chair of the Rivers, Roads and Ports Committee',
      'Dunmere Council',
    ],
    ['UK Government in Wales Minister Ruth Abelard', 'Minister', 'UK Government in Wales'],
    ['Ruth Abelard, chief executive of AAC Kelder Space,', 'chief executive', 'AAC Kelder Space'],
    ['Ruth Abelard, director at BAE Florence Doe,', 'director', 'BAE Florence Doe'],
    ['Dunmere Alumni Ruth Abelard from Jordan', 'Dunmere Alumni', null],
  ])('%s said', (lead, role, organisation) => {
    const plain = `A new start\n\nThe work began in May.\n\n${lead} said:\n\nWe are proud of all who came.`;
    const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
    expect([quote?.speaker, quote?.role, quote?.organisation]).toEqual(['Ruth Abelard', role, organisation]);
  });

  it('stands behind a time without an article', () => {
    const plain =
      'A new start\n\nSpeaking at the event last night Prime Minister said:\n\nWe are proud of all who came.';
    const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
    expect([quote?.speaker, quote?.role]).toEqual(['Prime Minister', 'Prime Minister']);
  });
});

it('a first name alone with its age is who “she” is', () => {
  const plain =
    'A new start\n\nAmy, 27, has had trouble with her breath since the spring. She said:\n\nI thought that I would be well in two weeks.';
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  expect(quote?.speaker).toBe('Amy');
});

it('a heading of one word is nobody', () => {
  const plain = 'A meeting of the panel\n\nGeneral:\n\nThe panel agreed that the standards were open to all.';
  expect(extract({ plain }, { today: '2026-11-22' }).quotes).toEqual([]);
});
