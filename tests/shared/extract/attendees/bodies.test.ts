import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' }).attendees;
const told = (plain: string) =>
  read(plain).map(({ name, role, organisation, note }) =>
    [name, role, organisation, note].map((each) => each ?? '').join('|'),
  );
const list = (...lines: string[]) =>
  told(`Minutes of the group\n\nAttendees\n${lines.join('\n')}\n\nSummary`);

describe('bodies as headings inside a list', () => {
  it('gives each body to the people below it, in a list whose first line is a body', () => {
    expect(
      told(
        'UK Tides Group: record of meeting\n\nAttendees\n\nRivers Agency\nJane Roe\nTom Jessop\n\nNational Farmers Union\nAnna Boyle\nPeter Hale\n\nHome Office\nAnn Bell (Secretariat)\n\n1. Welcome and introductions',
      ),
    ).toEqual([
      'Jane Roe||Rivers Agency|',
      'Tom Jessop||Rivers Agency|',
      'Anna Boyle||National Farmers Union|',
      'Peter Hale||National Farmers Union|',
      'Ann Bell||Home Office|Secretariat',
    ]);
  });

  it('gives no government the ministers of another', () => {
    expect(
      told(
        'Council of the Isles communiqué\n\nThe following delegations attended:\n\nUK Government\nRt Hon Jane Roe MP, Secretary of State for Wales\n\nGovernment of Ireland\nTom Jessop TD, Taoiseach\n\nScottish Government\nAnna Boyle MSP, Deputy First Minister\n\nThe Council discussed energy.',
      ),
    ).toEqual([
      'Jane Roe|Secretary of State for Wales|UK Government|',
      'Tom Jessop|Taoiseach|Government of Ireland|',
      'Anna Boyle|Deputy First Minister|Scottish Government|',
    ]);
    expect(
      told(
        'Interministerial Group for Tides: communiqué\n\nThe group met on 4 June 2024. Attending from the Scottish Government was Anna Boyle MSP, Cabinet Secretary for Rural Affairs; from the Welsh Government, Rhys Vaughan MS, Minister for Climate Change; and from the Northern Ireland Executive, Paul Orr MLA, Minister of Agriculture.',
      ),
    ).toEqual([
      'Anna Boyle|Cabinet Secretary for Rural Affairs|Scottish Government|',
      'Rhys Vaughan|Minister for Climate Change|Welsh Government|',
      'Paul Orr|Minister of Agriculture|Northern Ireland Executive|',
    ]);
  });

  it('takes a person with their body in brackets for no heading', () => {
    expect(list('Rivers Agency', 'Jane Roe', 'Peter Dellow (Defra)', 'Tom Jessop')).toEqual([
      'Jane Roe||Rivers Agency|',
      'Peter Dellow||Defra|',
      'Tom Jessop||Rivers Agency|',
    ]);
  });
});

describe('bodies and letters on the line of their people', () => {
  it.each([
    ['From Defra: Jane Roe, Tom Jessop', ['Jane Roe||Defra|', 'Tom Jessop||Defra|']],
    [
      'Defra (Jane Roe, Tom Jessop), Rivers Agency (Anna Boyle) and Home Office (Ann Bell, Paul Orr)',
      [
        'Jane Roe||Defra|',
        'Tom Jessop||Defra|',
        'Anna Boyle||Rivers Agency|',
        'Ann Bell||Home Office|',
        'Paul Orr||Home Office|',
      ],
    ],
    ['JR – Jane Roe (Chair)', ['Jane Roe|||Chair']],
    ['TJ: Tom Jessop (Defra)', ['Tom Jessop||Defra|']],
    ['Jessop, Tom (Ofcarp)', ['Tom Jessop||Ofcarp|']],
    [
      'Jane Roe, Minister for Tides (Chair) (attended first hour only)',
      ['Jane Roe|Minister for Tides||Chair; attended first hour only'],
    ],
  ])('%s', (line, expected) => {
    const got = list(line);
    expect(
      got.map((each) => each.replace('attended first hour only; Chair', 'Chair; attended first hour only')),
    ).toEqual(expected);
  });

  it('gives the item of the last person to nobody else', () => {
    expect(
      list(
        'Executives in attendance: Jane Roe (Chief Executive), Paul Orr (Director of Operations), Ann Bell (item 6 only)',
      ),
    ).toEqual(['Jane Roe|Chief Executive||', 'Paul Orr|Director of Operations||', 'Ann Bell|||item 6 only']);
  });

  it('reads an entry that runs over its line', () => {
    expect(
      told(
        'Note of a meeting with harbour users\n\nPresent: Jane Roe, Chair, Ports Association; Tom Jessop, Rivers Agency;\nAnna Boyle, Chief Executive, Rivers Trust; Rhys Vaughan,\nNatural Wales; and Ann Bell, Home Office.\n\nThe group discussed dredging.',
      ),
    ).toEqual([
      'Jane Roe|Chair|Ports Association|',
      'Tom Jessop||Rivers Agency|',
      'Anna Boyle|Chief Executive|Rivers Trust|',
      'Rhys Vaughan||Natural Wales|',
      'Ann Bell||Home Office|',
    ]);
  });

  it('takes no second person of a short list for the office of the first', () => {
    expect(
      told(
        'Minister convenes summit\n\nAttendees included:\n\n- Jane Roe, Chief Dental Officer\n- Tom Jessop, Chair of the Marle Dental Association\n- Anna Boyle, patient representative\n- leaders from 4 boards\n\nThe summit agreed next steps.',
      ),
    ).toEqual([
      'Jane Roe|Chief Dental Officer||',
      'Tom Jessop|Chair|Marle Dental Association|',
      'Anna Boyle|patient representative||',
    ]);
  });
});

describe('a table that was copied cell by cell, with a bar behind each', () => {
  const plain = [
    'Tides Board Minutes',
    'Minutes of the meeting held on 15 November at the Home Office:',
    ...['', 'Tides Board Members', '', 'Officials (regular attendees)', ''],
    ...['Francis Mable (Chair)', 'Jane Roe (Home Office)', '', ''],
    ...['Professor Nigel Shadwell', 'Tom Jessop (Home Office)', '', ''],
    ...['', 'Ann Bell (Justice)', '', ''],
    ...['Apologies:', '', '', ''],
    ...['Dr Rufus Pollard', 'Officials (invited):', '', ''],
    ...['Lord McNulty', 'Paul Orr (Ofcarp)', '', ''],
  ]
    .map((cell, i) => (i < 2 ? cell : `${cell} |`.trim()))
    .concat('Welcome and introductions', 'The chair welcomed all who had come.')
    .join('\n');

  it('reads both columns, and nobody below the apologies of one', () => {
    expect(told(plain)).toEqual([
      'Francis Mable|||Chair',
      'Jane Roe||Home Office|',
      'Professor Nigel Shadwell|||',
      'Tom Jessop||Home Office|',
      'Ann Bell||Justice|',
      'Paul Orr||Ofcarp|',
    ]);
  });

  it('asks about each, as the rows are lost', () => {
    expect(read(plain).some(({ sure }) => sure)).toBe(false);
  });
});

describe('sentences that say who was there', () => {
  it.each([
    [
      'John Roe chaired. Also present: Jane Marsh (Defra), Tom Jessop (Rivers Agency) and Ann Bell (Secretariat).',
      ['John Roe|||chair', 'Jane Marsh||Defra|', 'Tom Jessop||Rivers Agency|', 'Ann Bell|||Secretariat'],
    ],
    [
      'Attendees included: Jane Roe, Chief Executive of Marle Bank; Tom Jessop, Chair of Tarn Bank; and Anna Boyle, Managing Director, Oakham Building Society.',
      [
        'Jane Roe|Chief Executive|Marle Bank|',
        'Tom Jessop|Chair|Tarn Bank|',
        'Anna Boyle|Managing Director|Oakham Building Society|',
      ],
    ],
    [
      'Jane Roe, Joint Secretary for Tides in the Ministry of Ports and Tom Jessop, Director General, Ports, Government of Oakham led the respective delegations to discuss tides.',
      [
        'Jane Roe|Joint Secretary for Tides|Ministry of Ports|',
        'Tom Jessop|Director General, Ports|Government of Oakham|',
      ],
    ],
    [
      'Tarn was represented remotely by Minister Jane Roe and in-person by Rivers Agency CEO Tom Jessop.',
      ['Jane Roe|Minister||', 'Tom Jessop|CEO|Rivers Agency|'],
    ],
    [
      'She was joined by Jane Roe, Chief Executive of Marle Harbour, Tom Jessop, Leader of Marle Council and local MP Anna Boyle.',
      ['Jane Roe|Chief Executive|Marle Harbour|', 'Tom Jessop|||', 'Anna Boyle|local MP||'],
    ],
  ])('%s', (sentence, expected) => {
    expect(
      told(`Note of the Tide Resilience Forum\n\n${sentence}\n\nThe forum discussed the draft plan.`),
    ).toEqual(expected);
  });
});

it.each([
  ['Panel members attending', null],
  ['Tarn Council members present', 'Tarn Council'],
])('“%s” gives those below the body it names, and none by a noun alone', (heading, body) => {
  const plain = `Standards meeting\n\n${heading}\n\nJane Roe, Health Centre\nTom Jessop\nAnna Boyle, Oakham University`;
  const { attendees } = extract({ plain }, { today: '2026-11-22' });
  expect(attendees.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Jane Roe', 'Health Centre'],
    ['Tom Jessop', body],
    ['Anna Boyle', 'Oakham University'],
  ]);
});

it('letters of a body right behind a name are no part of it, and those below “Board member apologies” were not there', () => {
  const plain =
    'Standards Board meeting\n\nAttendees\n\nJane Roe, Oakham University\nTom Jessop CESG\nAnna Boyle HSCIC (phone)\n\nBoard member apologies:\nBo Lund, Jisc\nKim Marr, Defra';
  const { attendees } = extract({ plain }, { today: '2026-11-22' });
  expect(attendees.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Jane Roe', 'Oakham University'],
    ['Tom Jessop', 'CESG'],
    ['Anna Boyle', 'HSCIC'],
  ]);
});
