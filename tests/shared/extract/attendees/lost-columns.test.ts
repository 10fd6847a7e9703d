import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' }).attendees;
const told = (plain: string) =>
  read(plain).map(({ name, role, organisation }) =>
    [name, role, organisation].map((each) => each ?? '').join('|'),
  );

describe('two columns that ran together', () => {
  it('asks about everybody where “Apologies” stands right below “Attendees”', () => {
    const found = read(
      'Tide Group: minutes\n\nAttendees:\n\nApologies:\n\nJane Roe (Chair)\n\nTom Jessop, Defra\n\nAnna Boyle, BIS\n\n1. Introduction\n\nJane Roe welcomed everyone.',
    );
    expect(found.map(({ name, sure }) => [name, sure])).toEqual([
      ['Jane Roe', false],
      ['Tom Jessop', false],
      ['Anna Boyle', false],
    ]);
    expect(found[0]?.doubts.join(' ')).toContain('two columns');
  });

  it('asks about those behind “Apologies” inside the heads of two columns, and is sure of those in front', () => {
    const found = read(
      'Tide Group: minutes\n\nMembers\n\nOfficials (regular attendees)\n\nJane Roe (Chair)\n\nTom Jessop (Cabinet Office)\n\nApologies:\n\nPresenters\n\nAnna Boyle (Home Office)\n\nPaul Orr (Tide Office)\n\nWelcome and Introductions\n\nThe Chair welcomed all.',
    );
    expect(found.map(({ name, sure }) => [name, sure])).toEqual([
      ['Jane Roe', true],
      ['Tom Jessop', true],
      ['Anna Boyle', false],
      ['Paul Orr', false],
    ]);
  });

  it('takes nobody below “Apologies” that stands over both columns', () => {
    expect(
      told(
        'Tide Group: minutes\n\nPresent:\n\nOfficials:\n\nJane Roe (Chair)\n\nTom Jessop (Cabinet Office)\n\nApologies:\n\nApologies:\n\nAnna Boyle\n\nPaul Orr (Tide Office)\n\nWelcome and Introductions\n\nThe Chair welcomed all.',
      ),
    ).toEqual(['Jane Roe||', 'Tom Jessop||Cabinet Office']);
  });

  it('keeps “Apologies” with its people on the same line as it is', () => {
    const found = read(
      'Tide Group: minutes\n\nApologies: Paul Orr\n\nPresent:\n\nJane Roe (Chair)\n\nTom Jessop (Defra)\n\n1. Welcome',
    );
    expect(found.map(({ name, sure }) => [name, sure])).toEqual([
      ['Jane Roe', true],
      ['Tom Jessop', true],
    ]);
  });
});

describe('the last of a list whose lines stand apart', () => {
  it('is a person where the bracket says whose', () => {
    expect(
      told(
        'Tide Group: minutes\n\nPresent:\n\nJane Roe (Chair)\n\nTom Parks (Defra)\n\nBelvina Lowes (MoJ)\n\nWelcome and Introductions\n\nThe Chair welcomed all.',
      ),
    ).toEqual(['Jane Roe||', 'Tom Parks||Defra', 'Belvina Lowes||MoJ']);
  });

  it('is not the first item of business', () => {
    expect(
      told(
        'Tide Board meeting\n\nPresent\n\n  • Jane Roe (Chair)\n  • Tom Jessop\n  • Anna Boyle\n\n1. Welcome/ Current Issues\n\n1.1 The Chair welcomed all.',
      ),
    ).toEqual(['Jane Roe||', 'Tom Jessop||', 'Anna Boyle||']);
  });
});

describe('tables with a rule below the head', () => {
  it('reads the first row and tells bodies from offices', () => {
    expect(
      told(
        'Tide Board meeting 2 December 2021\n1. Board members present\n1.1 HMTS\nName | Role |\n---|---|\nTim Orr | Independent Chairman |\nJane Roe | Permanent Secretary of the Ministry of Justice |\nTom Jessop | Crown Prosecution Service |\nProgramme Director | |\n2. Apologies\nName | Role |\n---|---|\nAnna Boyle | Chief Information Officer |\n3. Welcome\nThe Chair welcomed all.',
      ),
    ).toEqual([
      'Tim Orr|Independent Chairman|',
      'Jane Roe|Permanent Secretary|Ministry of Justice',
      'Tom Jessop||Crown Prosecution Service',
    ]);
  });
});

describe('who was in the chair', () => {
  it('is told by “under the chairmanship of”', () => {
    expect(
      told(
        'A plenary meeting of the Tide Committee was held in Oban today under the chairmanship of the Prime Minister, Rt Hon Jane Roe MP.',
      ),
    ).toEqual(['Jane Roe|Prime Minister|']);
  });
});
