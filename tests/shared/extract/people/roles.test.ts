import { describe, expect, it } from 'vitest';
import { isOrganisation } from '../../../../src/shared/extract/people/organisation.ts';
import { splitRole } from '../../../../src/shared/extract/people/roles.ts';

describe('splitRole', () => {
  it.each([
    ['Head of Programmes at Coin Street Community', 'Head of Programmes', 'Coin Street Community'],
    [
      'Chairman of the retail banking market investigation',
      'Chairman',
      'retail banking market investigation',
    ],
    ['Highways England project manager', 'project manager', 'Highways England'],
    ['Home office crime prevention minister', 'crime prevention minister', 'Home office'],
    ['BEIS Minister', 'BEIS Minister', null],
    ['Chair of NPCC', 'Chair', 'NPCC'],
    ["London's Deputy Mayor for Policing and Crime", 'Deputy Mayor for Policing and Crime', 'London'],
    ['Chief Executive of Islington Borough Council', 'Chief Executive', 'Islington Borough Council'],
    ['Secretary of State for Wales', 'Secretary of State for Wales', null],
    [
      'Minister for Crime, Safeguarding and Vulnerability',
      'Minister for Crime, Safeguarding and Vulnerability',
      null,
    ],
    [
      'Policing Director, Crime, Policing and Fire Group',
      'Policing Director',
      'Crime, Policing and Fire Group',
    ],
    ['Head of Serious Violence Unit, Home Office', 'Head of Serious Violence Unit', 'Home Office'],
    ['Leader of the House of Lords', 'Leader of the House of Lords', null],
    ['Mayor of London', 'Mayor of London', null],
    ['spokesperson for the Ministry of Justice', 'spokesperson', 'Ministry of Justice'],
    ['Chief Constable Durham Constabulary', 'Chief Constable', 'Durham Constabulary'],
    ['CEO TIDE', 'CEO', 'TIDE'],
    ['CEO Kelder Tides', 'CEO', 'Kelder Tides'],
    ['managing director Tide Energy Projects', 'managing director', 'Tide Energy Projects'],
    ['Chief Executive Designate', 'Chief Executive Designate', null],
    ['Managing Director Northern Ireland', 'Managing Director Northern Ireland', null],
    ['CBI Director-General', 'Director-General', 'CBI'],
    ['vice chancellor of Tarrow University', 'vice chancellor', 'Tarrow University'],
    ['co-founder of the Carter Quays Trust (CQT)', 'co-founder', 'Carter Quays Trust (CQT)'],
    ['Senior Planner for Tarrow Council', 'Senior Planner', 'Tarrow Council'],
    [
      'Joint Director, West Tarrow Health and Social Care Partnership',
      'Joint Director',
      'West Tarrow Health and Social Care Partnership',
    ],
    [
      'Minister of State at the Department for Food, Tides and the Marine',
      'Minister of State',
      'Department for Food, Tides and the Marine',
    ],
    ['Director, Skills and Partnerships', 'Director, Skills and Partnerships', null],
    ['the Commissioner from the Metropolitan Police Service', 'Commissioner', 'Metropolitan Police Service'],
  ])('%j', (written, role, organisation) => {
    expect(splitRole(written)).toEqual({ role, organisation });
  });
});

describe('isOrganisation', () => {
  it.each(['Kent Police', 'NPCC', 'Celtic Steel Ltd', 'Ofwat', 'Catch22', 'University of Leeds'])(
    '%j is one',
    (text) => {
      expect(isOrganisation(text)).toBe(true);
    },
  );

  it.each(['Chief Executive', 'Sajid Javid', 'the council', 'Máiréad Nic Craith', 'Police'])(
    '%j is none',
    (text) => {
      expect(isOrganisation(text)).toBe(false);
    },
  );
});

describe('a body’s name before its head', () => {
  it.each([
    ['Rivers Research and Innovation Chief Executive', 'Chief Executive', 'Rivers Research and Innovation'],
    ['Waterways England Chief Executive', 'Chief Executive', 'Waterways England'],
    ['Canal Agency Acting Chairman', 'Acting Chairman', 'Canal Agency'],
    ['Deputy Chief Executive', 'Deputy Chief Executive', null],
    ['Group Chief Executive', 'Group Chief Executive', null],
    ['North West Managing Director', 'North West Managing Director', null],
    ['Energy and Clean Growth Minister', 'Energy and Clean Growth Minister', null],
  ])('%s', (written, role, organisation) => {
    expect(splitRole(written)).toEqual({ role, organisation });
  });
});
