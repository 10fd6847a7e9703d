import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' }).attendees;
const told = (plain: string) =>
  read(plain).map(({ name, role, organisation }) =>
    [name, role, organisation].map((each) => each ?? '').join('|'),
  );

describe('people one right behind the other, some with an office', () => {
  it('reads minutes that lost every break, and asks about all of them', () => {
    const text =
      'TIDE BOARD MEETING Minutes of the meeting held on 29 May 2019 Venue: Room 3, Oban Present Jane Roe (Chair) Tom Jessop Paul Orr Anna Boyle Simon Hale, Chief Executive Officer Peter Bell, Operations Director Apologies Ruth Lowe In Attendance Robert Penn, Head of Finance Helen Moss, Head of Governance Mary Dale, Communications Manager Ian Hope, Board Secretary Start: 11:00 hrs 1 Agenda The Chair welcomed members.';
    expect(told(text)).toEqual([
      'Jane Roe||',
      'Tom Jessop||',
      'Paul Orr||',
      'Anna Boyle||',
      'Simon Hale|Chief Executive Officer|',
      'Peter Bell|Operations Director|',
      'Robert Penn|Head of Finance|',
      'Helen Moss|Head of Governance|',
      'Mary Dale|Communications Manager|',
      'Ian Hope|Board Secretary|',
    ]);
    expect(read(text).some(({ sure }) => sure)).toBe(false);
  });

  it('reads titles and letters of honour among them, behind the name of the board', () => {
    expect(
      told(
        'Tide Agency minutes of the meeting held in public on 18 May 2021. Present: The Board Stephen Hale Chair Professor David Orr CBE Deputy Chair Dr June Roe CBE Chief Executive Amanda Boyle Non-Executive Director John Penn Chief Operating Officer',
      ),
    ).toEqual([
      'Stephen Hale||',
      'Professor David Orr|Deputy Chair|',
      'Dr June Roe|Chief Executive|',
      'Amanda Boyle|Non-Executive Director|',
      'John Penn|Chief Operating Officer|',
    ]);
  });

  it('reads officers of the police with their forces', () => {
    expect(
      told(
        'Chief Constables’ Council minutes\n\n13 July Attendees\n\nCC Jane Roe Marle and Oban CC Tom Jessop Bedfordshire DCC Paul Orr Cambridgeshire T/CC Anna Boyle Cheshire CC Peter Hale Derbyshire',
      ),
    ).toEqual([
      'Jane Roe|CC|Marle and Oban',
      'Tom Jessop|CC|Bedfordshire',
      'Paul Orr|DCC|Cambridgeshire',
      'Anna Boyle|T/CC|Cheshire',
      'Peter Hale|CC|Derbyshire',
    ]);
  });
});

describe('a person and a body with nothing between them', () => {
  it.each([
    ['CC Tom Jessop Marle and Oban', 'Tom Jessop|CC|Marle and Oban'],
    ['Susan Roe-Hale Golden Tide Foundation', 'Susan Roe-Hale||Golden Tide Foundation'],
    ['Paul Orr Rivers Improvement Scotland (Vice-Chair)', 'Paul Orr||Rivers Improvement Scotland'],
    [
      'Anna Boyle Office of the Chief Executive NHS Scotland',
      'Anna Boyle||Office of the Chief Executive NHS Scotland',
    ],
    ['Mary Jane Hale Home Office', 'Mary Jane Hale||Home Office'],
  ])('reads %s', (line, person) => {
    expect(told(`Tide Group: minutes\n\nAttendees\n\n• Jane Roe (Chair)\n• ${line}\n\n1. Welcome`)).toContain(
      person,
    );
  });
});

describe('parts in brackets and heads of bodies', () => {
  it.each([
    ['Tom Jessop, DfT (Deputy)', ['Tom Jessop', null, 'DfT', 'Deputy']],
    ['Tom Jessop (Vice-Chair)', ['Tom Jessop', null, null, 'Vice-Chair']],
    ['Tom Jessop, CEO Rivermark', ['Tom Jessop', 'CEO', 'Rivermark', null]],
    ['Tom Jessop, Independent', ['Tom Jessop', null, null, 'Independent']],
    ['Tom Jessop RTA Director of Tides', ['Tom Jessop', 'Director of Tides', 'RTA', null]],
  ])('reads %s', (line, person) => {
    const found = read(`Tide Group: minutes\n\nAttendees\n\n• Jane Roe (Chair)\n• ${line}\n\n1. Welcome`);
    expect(found.map((each) => [each.name, each.role, each.organisation, each.note])).toContainEqual(person);
  });

  it('keeps the whole name of the foreign ministry', () => {
    expect(
      told(
        'Communiqué\n\nThe attending ministers were:\n\nFrom the UK Government: Minister of State for Tides, the Rt Hon Jane Roe MP, and Parliamentary Under Secretary of State for the Foreign, Commonwealth & Development Office, Paul Orr MP.',
      ),
    ).toContain(
      'Paul Orr|Parliamentary Under Secretary of State for the Foreign, Commonwealth & Development Office|UK Government',
    );
  });
});

describe('communiqués that lost their breaks', () => {
  it('gives each minister the government above', () => {
    expect(
      told(
        'Joint Tide Committee communiqué: December 2014Communiqué following the meeting in Oban on 15 December 2014.Participants in the Joint Tide CommitteeFrom HM government:Prime Minister, Rt Hon Jane Roe MPHome Secretary, Rt Hon Tom Jessop MPFrom the Scottish government:First Minister, Rt Hon Anna Boyle MSPFrom the Welsh government:First Minister, Rt Hon Paul Orr AMAgenda of the Joint Tide CommitteeThe 3 principal agenda items were tides, rivers and ports.',
      ),
    ).toEqual([
      'Jane Roe|Prime Minister|HM government',
      'Tom Jessop|Home Secretary|HM government',
      'Anna Boyle|First Minister|Scottish government',
      'Paul Orr|First Minister|Welsh government',
    ]);
  });

  it('parts ministers whose lines ran together, and asks', () => {
    const found = read(
      'Joint communiqué\n\nParticipants:\n\nHome Secretary, Rt Hon Tom Jessop MPSecretary of State for Wales, Rt Hon Anna Boyle MP\n\nThe meeting discussed tides.',
    );
    expect(found.map(({ name, role, sure }) => [name, role, sure])).toEqual([
      ['Tom Jessop', 'Home Secretary', false],
      ['Anna Boyle', 'Secretary of State for Wales', false],
    ]);
  });
});

describe('lists that a sentence opens', () => {
  it('reads the panel of a discussion', () => {
    expect(
      told(
        'The Tide Group hosted a panel discussion in Oban on 5 March 2018. The panel included:\n\n• Jane Roe MP, Shadow Minister for Tides\n• Tom Jessop, Partner at Rivermark Capital\n• Chair: Anna Boyle, Deputy Chief Executive of the Rivers Trust\n\nMs Roe opened the discussion.',
      ),
    ).toEqual([
      'Jane Roe|Shadow Minister for Tides|',
      'Tom Jessop|Partner|Rivermark Capital',
      'Anna Boyle|Deputy Chief Executive|Rivers Trust',
    ]);
  });

  it('reads surnames behind “Present”, up to the sentence behind them', () => {
    expect(
      read(
        'Marle Parish Council\n\nMinutes of the annual meeting\n\nPresent: Cllrs Marlow, Rede, Eakin and Stevens. The Clerk took the minutes.\n\n1. Welcome',
      ).map(({ name, sure }) => [name, sure]),
    ).toEqual([
      ['Marlow', false],
      ['Rede', false],
      ['Eakin', false],
      ['Stevens', false],
    ]);
  });
});
