import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' }).attendees;
const told = (plain: string) =>
  read(plain).map(({ name, role, organisation, note }) =>
    [name, role, organisation, note].map((each) => each ?? '').join('|'),
  );

describe('two columns of people, each with its heading', () => {
  it('reads a person from each side of the bar', () => {
    expect(
      told(
        'Tides Board Minutes\n\nPresent: | Also present:\nFrancis Mable (Chair) | Katie Dowell (Home Office)\nSir Tim Bexley | Rachel Fentham (No. 10)\nAmalie Kjeldsen (Secretary) | Anthony Odd (BIS)\n\nWelcome and introductions\n\nWelcome to Katie Dowell, who is new.',
      ),
    ).toEqual([
      'Francis Mable|||Chair',
      'Katie Dowell||Home Office|',
      'Sir Tim Bexley|||',
      'Rachel Fentham||No. 10|',
      'Amalie Kjeldsen|||Secretary',
      'Anthony Odd||BIS|',
    ]);
  });

  it('leaves out the column of apologies', () => {
    expect(
      told(
        'Tides Board Minutes\n\nMembers present | Apologies\nJane Roe (Chair) | Paul Orr\nTom Jessop | \n\nWelcome',
      ),
    ).toEqual(['Jane Roe|||Chair', 'Tom Jessop|||']);
  });
});

describe('who was not there, on a line of the list', () => {
  it.each([
    'Paul Orr, Rivers Trust (apologies)',
    'Paul Orr, Natural Wales – apologies',
    'Paul Orr [Apologies]',
  ])('%s', (line) => {
    expect(
      told(`Meeting of the group\n\nAttendees:\n\n- Jane Roe, Defra\n- ${line}\n- Tom Jessop, Ofcarp`),
    ).toEqual(['Jane Roe||Defra|', 'Tom Jessop||Ofcarp|']);
  });

  it('reads a sentence about apologies below the list as none of it', () => {
    expect(
      told(
        'Standards Board\n\nContext\n\nThis was our first meeting.\n\nThe people who came along\n\n- Jane Roe, Ofcarp (Chair)\n- Tom Jessop, Marle University (Guest)\n\nPaul Orr, NHS England, sent his apologies as he wasn’t able to join us.',
      ),
    ).toEqual(['Jane Roe||Ofcarp|Chair', 'Tom Jessop||Marle University|Guest']);
  });
});

describe('labels and bodies for several people of a line', () => {
  it.each([
    [
      'On the phone: Dan Applegarth (DA),  Adrian Hepburn (AH)',
      ['Dan Applegarth|||On the phone', 'Adrian Hepburn|||On the phone'],
    ],
    [
      'Tim Allan (Ports Association), Dave Smithson (Marle Council) – Ex Officio: Andrew Stoll (Cabinet Office), Grant Fitz (Defra).',
      [
        'Tim Allan||Ports Association|',
        'Dave Smithson||Marle Council|',
        'Andrew Stoll||Cabinet Office|Ex Officio',
        'Grant Fitz||Defra|Ex Officio',
      ],
    ],
    [
      'Vicky Sargeant (Ofcarp), David Frye, Steve Peter, David Plante (minutes) – all Defra.',
      ['Vicky Sargeant||Ofcarp|', 'David Frye||Defra|', 'Steve Peter||Defra|', 'David Plante||Defra|minutes'],
    ],
    ['Conn Crawley (for Dave Smithson, Marle DC)', ['Conn Crawley||Marle DC|for Dave Smithson']],
    ['Chris Griggs (ex-officio)', ['Chris Griggs|||ex-officio']],
    ['Jane Marsh – Deputy Chair', ['Jane Marsh|||Deputy Chair']],
  ])('%s', (line, expected) => {
    expect(told(`Minutes of the panel\n\nAttendees\n${line}\n\n1. Welcome`)).toEqual(expected);
  });

  it('reads a list behind the number and the label of an item', () => {
    expect(
      told(
        'MINUTES OF THE MARLE COMMITTEE\n\n1. Attendance and apologies\n\n1.1 Present: Jane Roe (Chair), Tom Jessop, Anna Boyle and Idris Vaughan.\n\n1.2 In attendance: Mara Dellow (Defra), Ann Bell (Secretariat).\n\n1.3 Apologies were received from Paul Orr.\n\n2. Minutes of the last meeting\n\n2.1 The minutes were agreed.',
      ),
    ).toEqual([
      'Jane Roe|||Chair',
      'Tom Jessop|||',
      'Anna Boyle|||',
      'Idris Vaughan|||',
      'Mara Dellow||Defra|',
      'Ann Bell|||Secretariat',
    ]);
  });

  it('knows those who signed and came', () => {
    expect(
      told(
        'Statement on harbours\n\nThe Chancellor called for a joint effort.\n\nSignatories and attendees\n\nChancellor of the Exchequer, George Osmund\nMs Jayne-Anne Gadd (CEO, Marle Money)',
      ),
    ).toEqual(['George Osmund|Chancellor of the Exchequer||', 'Jayne-Anne Gadd|CEO|Marle Money|']);
  });
});

describe('lists that lost their breaks', () => {
  it.each([
    [
      'Rivers Board: minutes, 4 May 2024Present:Jane Roe (Chair)Hywel Tegid, Welsh GovernmentAnna Boyle, Rivers TrustTom Jessop, Head of Rivers, DefraApologies:Paul Orr (Ports Agency)1. WelcomeThe Chair welcomed members to the meeting and noted that the papers had been sent round.',
      [
        'Jane Roe|||Chair',
        'Hywel Tegid||Welsh Government|',
        'Anna Boyle||Rivers Trust|',
        'Tom Jessop|Head of Rivers|Defra|',
      ],
    ],
    [
      'Ministerial roundtable on flood resilience: 12 March 2025AttendeesEmma Hardwick MP, Minister for Water (Chair)Philip Dunstan, Chair, Rivers AgencyMara Dellow, Chief Executive, Ports AssociationIdris Vaughan, National Farmers UnionSummaryThe Minister opened the roundtable and thanked members for coming.',
      [
        'Emma Hardwick|Minister for Water||Chair',
        'Philip Dunstan|Chair|Rivers Agency|',
        'Mara Dellow|Chief Executive|Ports Association|',
        'Idris Vaughan||National Farmers Union|',
      ],
    ],
  ])('%#: reads the people and asks about each', (plain, expected) => {
    expect(told(plain)).toEqual(expected);
    expect(read(plain).every(({ sure }) => !sure)).toBe(true);
  });

  it('reads a list between commas in the middle of a line', () => {
    expect(
      told(
        'Rivers Board Minutes 4 November 2020 Date: 4 November 2020 Location: Teams Attendees: Jane Roe (Chair), Tom Jessop (Rivers Agency), Anna Boyle (Rivers Trust). Apologies: Paul Orr (Ports Agency). 1. Welcome The Chair welcomed members.',
      ),
    ).toEqual(['Jane Roe|||Chair', 'Tom Jessop||Rivers Agency|', 'Anna Boyle||Rivers Trust|']);
  });

  it('takes no names of a glued story for a list', () => {
    expect(
      told(
        'Minister opens schoolThe Present FundJane Roe MP said it was a good day.Tom Jessop, Head of Rivers, agreed.Anna Boyle was there too.',
      ),
    ).toEqual([]);
  });
});

describe('names on lines of their own, with gaps between them', () => {
  const names = [
    'Xolani Mbekwa',
    'Sipho Nkosibe',
    'Zodwa Makhabe',
    'Thandeka Dlamule',
    'Bongile Zwakhe',
    'Mandla Khuzwe',
  ];

  it.each(['\n', '\n\n'])('gives no name to another as an organisation (%j)', (gap) => {
    expect(told(`Minutes of the Tides Panel\n\nPresent\n\n${names.join(gap)}\n\n1. Welcome`)).toEqual(
      names.map((name) => `${name}|||`),
    );
  });

  it('reads bodies between the names as theirs', () => {
    expect(
      told(
        'Fisheries Forum minutes\n\nPresent\n\nMara Dellow\n\nHome Office\n\nIdris Vaughan\n\nPorts Association\n\nXolani Mbekwa\n\nMarle Police\n\nApologies\n\nTom Jessop\n\nRivers Agency',
      ),
    ).toEqual([
      'Mara Dellow||Home Office|',
      'Idris Vaughan||Ports Association|',
      'Xolani Mbekwa||Marle Police|',
    ]);
  });
});
