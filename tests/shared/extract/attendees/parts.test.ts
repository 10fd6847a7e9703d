import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' }).attendees;
const told = (plain: string) =>
  read(plain).map(({ name, role, organisation, note }) =>
    [name, role, organisation, note].map((each) => each ?? '').join('|'),
  );

describe('several headings on one line', () => {
  it('takes nobody behind “Apologies” for an attendee', () => {
    expect(
      told(
        'Minutes of the Tide Group\n\nPresent: Jane Roe (Chair), Tom Jessop (Defra), Anna Boyle (Ofcarp). Apologies: Peter Hale (Home Office), Jo Marsh.\n\n1. Welcome',
      ),
    ).toEqual(['Jane Roe|||Chair', 'Tom Jessop||Defra|', 'Anna Boyle||Ofcarp|']);
  });

  it('gives the secretariat’s part to those behind its label', () => {
    expect(
      told(
        'Minutes of the Tide Group\n\nPresent: Jane Roe (Chair), Tom Jessop (Defra). Secretariat: Ann Bell, Paul Orr.\n\n1. Welcome',
      ),
    ).toEqual(['Jane Roe|||Chair', 'Tom Jessop||Defra|', 'Ann Bell|||Secretariat', 'Paul Orr|||Secretariat']);
  });
});

describe('headings in other words', () => {
  it('reads the ministers of a communiqué, each behind a government', () => {
    expect(
      told(
        'Joint communiqué: tides\n\nMinisters attended from all Member Administrations:\n\nUK Government – Jane Roe MP, Minister of State\nGovernment of Ireland – Tom Jessop TD, Minister\nGovernment of Jersey – Deputy Paul Orr, Minister\n\nThe ministers discussed tides.',
      ),
    ).toEqual([
      'Jane Roe|Minister of State|UK Government|',
      'Tom Jessop|Minister|Government of Ireland|',
      'Paul Orr|Minister|Government of Jersey|',
    ]);
  });

  it('reads both sides of talks', () => {
    expect(
      told(
        'UK-Tarnia Council\n\nUK attendees:\n\n• The Rt Hon Jane Roe MP - Secretary of State for Trade\n\nTarnian attendees:\n\n• Ms Zofia Wrona – Director General, Ministry of Trade',
      ),
    ).toEqual(['Jane Roe|Secretary of State for Trade||', 'Zofia Wrona|Director General|Ministry of Trade|']);
  });

  it('reads headings in two languages', () => {
    expect(
      told(
        'Cyngor Marle: minutes\n\nYn bresennol / Present:\n\nJane Roe MS (Chair)\nHywel ap Gruffudd (Cyngor Marle)\n\nYmddiheuriadau / Apologies:\n\nPeter Hale',
      ),
    ).toEqual(['Jane Roe|||Chair', 'Hywel ap Gruffudd||Cyngor Marle|']);
  });
});

describe('entries', () => {
  it.each([
    ['Tarn Cloud - Tom Jessop, Vice President', 'Tom Jessop|Vice President|Tarn Cloud|'],
    ['Anna Boyle (Ofcarp) and other officials', 'Anna Boyle||Ofcarp|'],
  ])('%s', (line, expected) => {
    expect(told(`Minutes of the group\n\nAttendees\n${line}\n\nActions`)).toEqual([expected]);
  });

  it('gives nobody’s name to the body over the next people', () => {
    const people = read(
      'Advisory Group minutes\n\nMembers present:\n\n- Jane Roe\n- Tom Jessop Marle Government:\n- Anna Boyle\n- Ann Bell\n\nSummary',
    );
    expect(people.map(({ organisation }) => organisation)).not.toContain('Tom Jessop Marle Government');
  });
});

describe('glued lists in capitals and with bullets', () => {
  it.each([
    [
      'TIDES COMMITTEEMINUTES4 June 2024PRESENTJane Roe (Chair)Tom Jessop (Vice-Chair)Anna BoyleRhys VaughanIN ATTENDANCEAnn Bell (Clerk)Paul Orr (Defra)APOLOGIESPeter Hale1. MINUTES OF THE LAST MEETINGThe minutes were agreed.',
      [
        'Jane Roe|||Chair',
        'Tom Jessop|||Vice-Chair',
        'Anna Boyle|||',
        'Rhys Vaughan|||',
        'Ann Bell|Clerk||',
        'Paul Orr||Defra|',
      ],
    ],
    [
      'Rivers Liaison Group minutesDate: 4 June 2024Attendees:• Jane Roe (Chair)• Tom Jessop, Defra• Anna Boyle, Ofcarp• Rhys Vaughan, Natural WalesApologies:• Paul OrrAgenda item 1: WelcomeJane welcomed everyone to the meeting.',
      ['Jane Roe|||Chair', 'Tom Jessop||Defra|', 'Anna Boyle||Ofcarp|', 'Rhys Vaughan||Natural Wales|'],
    ],
  ])('%#: reads the people and asks about each', (plain, expected) => {
    expect(told(plain)).toEqual(expected);
    expect(read(plain).some(({ sure }) => sure)).toBe(false);
  });
});

describe('who led a meeting that a sentence tells of', () => {
  it.each([
    [
      'The Secretary of State for Wales, Jane Roe, chaired the roundtable, which was attended by Welsh Government Economy Secretary Tom Jessop and Ann Bell, Chief Executive of Ports Wales.',
      [
        'Jane Roe|Secretary of State for Wales||chair',
        'Tom Jessop|Economy Secretary|Welsh Government|',
        'Ann Bell|Chief Executive|Ports Wales|',
      ],
    ],
    [
      'The Business Secretary Jane Roe hosted a roundtable today with representatives including Tom Jessop (Marle Steel) and Anna Boyle (UK Metals Council).',
      ['Jane Roe|Business Secretary||host', 'Tom Jessop||Marle Steel|', 'Anna Boyle||UK Metals Council|'],
    ],
  ])('%s', (sentence, expected) => {
    expect(told(`A roundtable on ports\n\n${sentence}\n\nThey agreed to meet again.`)).toEqual(expected);
  });
});
