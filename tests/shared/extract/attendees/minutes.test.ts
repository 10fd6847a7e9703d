import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const attendees = (plain: string) => extract({ plain }, { today: '2026-11-22' }).attendees;
const people = (plain: string) =>
  attendees(plain).map(({ name, role, organisation, note }) => [name, role, organisation, note]);
const names = (plain: string) => attendees(plain).map(({ name }) => name);

describe('records of meetings', () => {
  it('goes on below every further heading of the list', () => {
    const record = `Present

  • Rt. Hon. Gwenno Pryce MS (Chair)
  • Idris Vaughan MS

Via video link

  • Nerys Tudur MS
  • Owain Hale, Special Adviser (via video link)

Sponsor team

  • Marta Zielinska, Cabinet Secretariat

Item 1: Minutes of the previous meeting

  1. The minutes of 4 May were agreed.`;
    expect(people(record)).toEqual([
      ['Gwenno Pryce', null, null, 'Chair'],
      ['Idris Vaughan', null, null, null],
      ['Nerys Tudur', null, null, 'Via video link'],
      ['Owain Hale', 'Special Adviser', null, 'via video link'],
      ['Marta Zielinska', null, 'Cabinet Secretariat', null],
    ]);
    expect(attendees(record)[0]?.honours).toEqual(['Rt Hon', 'MS']);
  });

  it('takes the chair from the particulars above the list, and ends at the first sentence', () => {
    expect(
      people(`Date: 8 September 2025
Chair: Dr Tamsin Oyelaran, National Data Warden
Attendees
Kit Marlow - Read My Record
Ines Duarte- Care Wessex
Minutes
Item 1: Welcome
Dr Tamsin Oyelaran welcomed members to the meeting.`),
    ).toEqual([
      ['Dr Tamsin Oyelaran', 'National Data Warden', null, 'Chair'],
      ['Kit Marlow', null, 'Read My Record', null],
      ['Ines Duarte', null, 'Care Wessex', null],
    ]);
  });

  it('leaves out everybody below apologies, up to the next heading of those who were there', () => {
    expect(
      names(
        'Present:\n\nAnn Bell, Chair; Bo Cole\n\nApologies:\n\nCarl Day\n\nOfficials Attending:\n\nDora Eve - Chief Executive\n\nApologies:\n\nElsa Fox - Director of Policy\n\n1. Welcome\n\n1.1 The Chair welcomed everyone.',
      ),
    ).toEqual(['Ann Bell', 'Bo Cole', 'Dora Eve']);
  });

  it('reads initials behind titles as names', () => {
    expect(
      names(
        'Present\n\nProf. I Colwyn\nMr AC Marr\nMs S Banks – Non-Executive Director\nDr D W G Brown\nMrs E A Park (Member of the Public)\n',
      ),
    ).toEqual(['Prof I Colwyn', 'AC Marr', 'S Banks', 'Dr D W G Brown', 'E A Park']);
  });

  it('ends a name at the letters by which minutes call the person', () => {
    expect(
      people(
        'Present:\nDr Penny Hartwell (PH) Governing Body GP\nIan Gilmour (IG) Lay Member for Audit\nMartin Whitlow (MWh) Vice Chair\nKaren Moss (KM) RoSPX\nGraeme Tait (GT) Eastmoor Council',
      ),
    ).toEqual([
      ['Dr Penny Hartwell', 'Governing Body GP', null, null],
      ['Ian Gilmour', 'Lay Member for Audit', null, null],
      ['Martin Whitlow', 'Vice Chair', null, null],
      ['Karen Moss', null, 'RoSPX', null],
      ['Graeme Tait', null, 'Eastmoor Council', null],
    ]);
  });

  it('reads headings that lost their lines', () => {
    expect(
      people(
        'Present\n\nMembers: Dr G R Anders\nMrs P Jessop\n\nSecretariat Dr J Hillier (Medical Secretary)\nMr C R Mylne\n\nOthers Dr P E Coles (FSX) : for item 6',
      ),
    ).toEqual([
      ['Dr G R Anders', null, null, null],
      ['P Jessop', null, null, null],
      ['Dr J Hillier', 'Medical Secretary', null, 'Secretariat'],
      ['C R Mylne', null, null, 'Secretariat'],
      ['Dr P E Coles', null, 'FSX', 'for item 6'],
    ]);
  });

  it('reads the organisation in front of a dash, and its heading without what it says of those below', () => {
    expect(
      people(
        'Attendees\n\nCare Wessex – Ralph Ayres\nMed Candour – Sam Smythe\n\nHarbour Safety Agency (HSA) Officials Attending:\n\nNina Purslow – Director Wales\nMr S Wain – via vc for item 6',
      ),
    ).toEqual([
      ['Ralph Ayres', null, 'Care Wessex', null],
      ['Sam Smythe', null, 'Med Candour', null],
      ['Nina Purslow', 'Director Wales', 'Harbour Safety Agency (HSA)', null],
      ['S Wain', null, 'Harbour Safety Agency (HSA)', 'via vc for item 6'],
    ]);
  });

  it('asks where an entry holds two people or more than an office', () => {
    const found = attendees(
      'Present: Amy Hollis; Anthony Harlow Peter Price; Ruth Moss\n\nOfficials attending:\n\nKate Pell - Chief ExecutiveEmma Bartle - Head of Reform',
    );
    expect(found.map(({ name, sure }) => [name, sure])).toEqual([
      ['Amy Hollis', true],
      ['Anthony Harlow Peter Price', false],
      ['Ruth Moss', true],
      ['Kate Pell', false],
    ]);
  });
});

describe('lists of other shapes', () => {
  it('reads a list without a heading at the head of a record', () => {
    expect(
      people(
        'Draft Minutes\n\nMarsh Strategy Group Meeting\n\n7 June 2007 – London\n\nPaul Cobb (Chair)\nDonna Radlett (Natural Wessex)\nLouise Vale(Defra)\nLyn Jenks (Marsh Agency/South West Chair)\n\nWelcome and Introductions\n\nThe Chair welcomed the group and there was a brief round of introductions.',
      ),
    ).toEqual([
      ['Paul Cobb', null, null, 'Chair'],
      ['Donna Radlett', null, 'Natural Wessex', null],
      ['Louise Vale', null, 'Defra', null],
      ['Lyn Jenks', 'South West Chair', 'Marsh Agency', null],
    ]);
  });

  it('takes no run of names for attendees where nothing says that people met', () => {
    expect(
      names('The winners\n\nPaul Cobb (Devon)\nDonna Radlett (Kent)\nLouise Vale (Leeds)\nLyn Jenks (Hull)'),
    ).toEqual([]);
  });

  it('parts people between semicolons whom commas part', () => {
    expect(
      people(
        'The attending Ministers were:\n\nFrom the UK Government: Gerald Eastwood MP, Secretary of State for Rivers, Vera Prentice MP, Parliamentary Under Secretary of State for Rivers, David TC Morris MP, Minister of State for Wales; and Robin Wall MP, Minister of State for Ports.',
      ),
    ).toEqual([
      ['Gerald Eastwood', 'Secretary of State for Rivers', 'UK Government', null],
      ['Vera Prentice', 'Parliamentary Under Secretary of State for Rivers', 'UK Government', null],
      ['David TC Morris', 'Minister of State for Wales', 'UK Government', null],
      ['Robin Wall', 'Minister of State for Ports', 'UK Government', null],
    ]);
  });

  it('parts people by the letters behind their names', () => {
    expect(
      people(
        'Others in Attendance: Rachel Tuff (RT) Director of Knowledge, Research & Practice, Kate Hussey (KH) Director of Corporate Services; Mike Colbert (MC), Priya Sen (PS) (Part)',
      ),
    ).toEqual([
      ['Rachel Tuff', 'Director of Knowledge, Research & Practice', null, null],
      ['Kate Hussey', 'Director of Corporate Services', null, null],
      ['Mike Colbert', null, null, null],
      ['Priya Sen', null, null, 'Part'],
    ]);
  });

  it('keeps a group that begins small apart from the item above it', () => {
    const found = people(
      'Attendees\n\nFrom HM Government\n\n  • the Minister at the Department for Tides, Stella Baker MP\n\nfrom the Scottish Government\n\n  • the First Minister, Rt Hon Nora Stuart MSP',
    );
    expect(found).toEqual([
      ['Stella Baker', 'Minister', 'Department for Tides', null],
      ['Nora Stuart', 'First Minister', 'Scottish Government', null],
    ]);
  });

  it('reads offices in a column of organisations, and what stands beside them', () => {
    expect(
      people(
        'ATTENDEES\nName\tOrganisation\nKatie Burn\tChair, Rivers Board\nAdrian White\tHome Office\n\nName | Position |\nRobin Mayes | Chief Scientific Adviser (via Zoom) |',
      ),
    ).toEqual([
      ['Katie Burn', 'Chair', 'Rivers Board', null],
      ['Adrian White', null, 'Home Office', null],
      ['Robin Mayes', 'Chief Scientific Adviser', null, 'via Zoom'],
    ]);
  });

  it('reads the body in front of the office', () => {
    expect(
      people(
        'Attendees\n\nThe attending ministers were as follows.\n\n  • UK government - Minister for Industry (DBX), Leo Rowland MP.\n  • Northern Ireland Executive - Minister for the Economy, Gareth Lyle, MLA.',
      ),
    ).toEqual([
      ['Leo Rowland', 'Minister for Industry (DBX)', 'UK government', null],
      ['Gareth Lyle', 'Minister for the Economy', 'Northern Ireland Executive', null],
    ]);
  });

  it('takes who also joined a meeting, and keeps a bracket that is a body’s', () => {
    expect(
      people(
        'A title\n\nThe council met today. The Secretary of State for Ports, Jeremy Wight, also joined the meeting.\n\nMembers:\n\n- Simon Sears, ARX (Softbarn)\n- Jan du Plooy, TX Group (Co-chair)',
      ),
    ).toEqual([
      ['Jeremy Wight', 'Secretary of State for Ports', null, null],
      ['Simon Sears', null, 'ARX (Softbarn)', null],
      ['Jan du Plooy', null, 'TX Group', 'Co-chair'],
    ]);
  });

  it('leaves out those whom a sentence names for something else', () => {
    expect(
      people(
        'A title\n\nThe envoy, accompanied by Ambassador Kyra Jansen, arrived at the house following talks with Prime Minister Keiran Starling and Home Secretary Yve Cowper in London.',
      ),
    ).toEqual([['Kyra Jansen', 'Ambassador', null, null]]);
  });

  it('takes those who were present among many, who spoke, and who was in the chair', () => {
    expect(
      people(
        'A title\n\nAbout 45 members were present on the occasion including Deputy Speaker of the House of Commons, Dame Rosa Winter; Chair of the 1911 Committee, Sir Graham Brodie; and former Attorney General Dominic Greaves. Those who spoke were Ian Kerr (Ports UK) and Lena Marsh of Acme Foods. In the chair was Sir Paul Quell.',
      ),
    ).toEqual([
      ['Dame Rosa Winter', 'Deputy Speaker of the House of Commons', null, null],
      ['Sir Graham Brodie', 'Chair', '1911 Committee', null],
      ['Dominic Greaves', 'former Attorney General', null, null],
      ['Ian Kerr', null, 'Ports UK', null],
      ['Lena Marsh', null, 'Acme Foods', null],
      ['Sir Paul Quell', null, null, 'chair'],
    ]);
  });

  it('takes those whom the chair welcomes to the meeting, and who spoke as a guest', () => {
    expect(
      people(
        'A title\n\nThe Chair also welcomed Dr Susan Prior from the Rivers Agency (Scotland) to the meeting. Dr Prior had replaced Dr Martin Dunne as the Scottish assessor. Peter Jackman, DfX was welcomed to the meeting as an observer.\n\nThis year’s guest speaker was the Rt Hon Philippa Hammer MP, Secretary of State for Ports.',
      ),
    ).toEqual([
      ['Dr Susan Prior', null, 'Rivers Agency', null],
      ['Peter Jackman', null, 'DfX', 'observer'],
      ['Philippa Hammer', 'Secretary of State for Ports', null, 'speaker'],
    ]);
  });
});

describe('where lists begin and end', () => {
  it('begins with the chair where names alone follow', () => {
    expect(
      people(
        'Cabinet meeting: 6 January 2020\n\n  • Rt. Hon. Gwenno Pryce MS (Chair)\n  • Idris Vaughan MS\n  • Nerys Tudur MS\n  • Owain Hale – Permanent Secretary\n  • Craig Green – Head of Public Works Unit (item 4)\n\nItem 1: Minutes of the previous meeting',
      ),
    ).toEqual([
      ['Gwenno Pryce', null, null, 'Chair'],
      ['Idris Vaughan', null, null, null],
      ['Nerys Tudur', null, null, null],
      ['Owain Hale', 'Permanent Secretary', null, null],
      ['Craig Green', 'Head of Public Works Unit', null, 'item 4'],
    ]);
  });

  it('reads the first entry though it stands like a heading', () => {
    expect(
      people(
        'Advisory Group\n\nMeeting 11th May 2020\n\nMembers attending:\n\nJohn Stott QC Solicitor Advocate (Chair)\n\nTara Burke, Chief Executive Clyde Alliance\n\nMartin Evers, Clyde Police Authority',
      ),
    ).toEqual([
      ['John Stott', 'Solicitor Advocate', null, 'Chair'],
      ['Tara Burke', 'Chief Executive', 'Clyde Alliance', null],
      ['Martin Evers', null, 'Clyde Police Authority', null],
    ]);
  });

  it('ends at the agenda', () => {
    expect(
      names(
        'Present\n\n  • Ann Bell\n  • Bo Cole\n\n1. Welcome/Current Issues\n\n1.1 The Chair welcomed all.',
      ),
    ).toEqual(['Ann Bell', 'Bo Cole']);
  });
});

describe('headings that say more', () => {
  it('opens with the members of a group that met, and reads offices in small letters', () => {
    expect(
      people(
        'Fair Fares Steering Group meeting: 23 September 2024\n\nSteering Group members\n- Frann Tarrant, Chair\n- Emma Willow, Welsh Ports Association (WPA)\n- Matthew Ives, Welsh Fares and Ferries Managers group\n\nAlso in attendance\n- Adrian Devere, workstream facilitator\n- Mel Jameson, Welsh Government\n\nChair’s welcome\n\nMembers were reminded that this is still the responsibility of Jane Hurst in her role as Cabinet Secretary for Rivers.',
      ),
    ).toEqual([
      ['Frann Tarrant', null, null, 'Chair'],
      ['Emma Willow', null, 'Welsh Ports Association (WPA)', null],
      ['Matthew Ives', null, 'Welsh Fares and Ferries Managers group', null],
      ['Adrian Devere', 'workstream facilitator', null, null],
      ['Mel Jameson', null, 'Welsh Government', null],
    ]);
  });

  it.each([
    ['In attendance (Ports Secretariat)—', 'Ports Secretariat'],
    ['In attendance (the Ports Secretariat):', 'Ports Secretariat'],
    ['Officials from the Home Office:', 'Home Office'],
    ['Also present for Defra', 'Defra'],
    ['Observers – Welsh Government', 'Welsh Government'],
    ['Attendees (via Teams):', null],
  ])('%s', (heading, organisation) => {
    expect(
      people(`Venue: Teams\n\n${heading}\n\n- Stephen Herd, Secretary\n- Andrew Stray, Officer`),
    ).toEqual([
      ['Stephen Herd', 'Secretary', organisation, heading.startsWith('Obs') ? 'Observer' : null],
      ['Andrew Stray', 'Officer', organisation, heading.startsWith('Obs') ? 'Observer' : null],
    ]);
  });

  it('finds the person behind the topic of an office', () => {
    expect(
      people(
        'The attending Ministers were:\n\nFrom the Scottish Government: Deputy First Minister and Cabinet Secretary for Covid Recovery Jonathan Swain MSP; Minister for Just Transition Mara Dell MSP.',
      ),
    ).toEqual([
      [
        'Jonathan Swain',
        'Deputy First Minister and Cabinet Secretary for Covid Recovery',
        'Scottish Government',
        null,
      ],
      ['Mara Dell', 'Minister for Just Transition', 'Scottish Government', null],
    ]);
  });
});

describe('offices with topics', () => {
  const office = (text: string) => {
    const [found] = attendees(`Attendees\n\n- Ann Bell, ${text}\n- Bo Cole, Director, Home Office`);
    return [found?.role, found?.organisation];
  };

  it.each([
    ['Minister for Energy, Just Transition and Fair Work'],
    ['Director, Finance, Planning and Commercial'],
    ['Deputy Director, Strategy, Governance and Private Office'],
    ['Deputy Director of Mental Health, Learning Disability and Autism Quality'],
    ['Deputy Director for Business Compliance & Market Authorisations Service Delivery'],
    ['Director of UK & International Affairs'],
    ['Head of Board Governance'],
    ['Head of National Crop Crime Unit'],
    ['Laboratory Policy Team Leader'],
    ['National Director for Primary Care and Community Services'],
    ['National Director, Social Care'],
    ['Deputy Chief Constable, People and Professionalism'],
    ['Director General, Economy, Treasury and Constitution'],
    ['Head of Police Conduct Bill Unit'],
    ['Children and Young People’s Commissioner'],
    ['Rivers Investigations and Review Commissioner'],
  ])('%s is one office', (text) => {
    expect(office(text)).toEqual([text, null]);
    expect(office(`${text}, Department for Rivers`)).toEqual([text, 'Department for Rivers']);
  });

  it.each([
    [
      'Policing Director, Crime, Policing and Fire Group',
      'Policing Director',
      'Crime, Policing and Fire Group',
    ],
    ['Director, Home Office', 'Director', 'Home Office'],
    [
      'General Secretary, Iron and Steel Trade Conference',
      'General Secretary',
      'Iron and Steel Trade Conference',
    ],
    ['Director General Office of the First Minister', 'Director General', 'Office of the First Minister'],
    ['Royal College of General Weavers (RCGW)', null, 'Royal College of General Weavers (RCGW)'],
    ['HMCI', 'HMCI', null],
    ['DfE', null, 'DfE'],
  ])('%s names a body', (text, role, organisation) => {
    expect(office(text)).toEqual([role, organisation]);
  });
});
