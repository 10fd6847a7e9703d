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
    ['Defra Coasts Minister', 'Coasts Minister', 'Defra'],
    ['Chair of NPCC', 'Chair', 'NPCC'],
    ['Natural England Chair', 'Chair', 'Natural England'],
    ['Northern Ireland Director', 'Northern Ireland Director', null],
    [
      'Tide Aid’s Head of Advocacy & Government Relations',
      'Head of Advocacy & Government Relations',
      'Tide Aid',
    ],
    ['Chief Executive of the Premier League', 'Chief Executive', 'Premier League'],
    ['CEO of tideUK', 'CEO', 'tideUK'],
    ['Chair to the Kelder Flood & Coastal Committee', 'Chair', 'Kelder Flood & Coastal Committee'],
    ['Executive Chair Discover UK', 'Executive Chair', 'Discover UK'],
    ['Joint Head of Kelder Water, Tarrow Land', 'Joint Head of Kelder Water', 'Tarrow Land'],
    ['Vice President of Engineering, Tidewell', 'Vice President of Engineering', 'Tidewell'],
    [
      'Director of the Institute of Ports, University of Kelder',
      'Director of the Institute of Ports',
      'University of Kelder',
    ],
    ['Customer Service Leader', 'Customer Service Leader', null],
    ['Tidewell Chief Executive and Founder', 'Chief Executive and Founder', 'Tidewell'],
    [
      'Ports Agency’s Flood Recovery Team leader for the North',
      'Flood Recovery Team leader for the North',
      'Ports Agency',
    ],
    [
      'Co-ordinator for External Finance & Resources at the Kelder Railway Preservation Society',
      'Co-ordinator for External Finance & Resources',
      'Kelder Railway Preservation Society',
    ],
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
