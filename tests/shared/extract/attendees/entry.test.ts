import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../src/shared/extract/attendees/entry.ts';

const entry = (text: string) => {
  const found = readEntry(text);
  return found === null
    ? null
    : [found.name, found.honours.join(' '), found.role, found.organisation, found.note];
};

describe('readEntry', () => {
  it.each([
    ['Home Secretary, Sajid Javid MP', ['Sajid Javid', 'MP', 'Home Secretary', null, null]],
    [
      'Minister for Crime, Safeguarding and Vulnerability, Victoria Atkins MP',
      ['Victoria Atkins', 'MP', 'Minister for Crime, Safeguarding and Vulnerability', null, null],
    ],
    [
      'Martin Hewitt, Assistant Commissioner, Metropolitan Police Service (replacing Sara Thornton as Chair of NPCC in April 2019)',
      [
        'Martin Hewitt',
        '',
        'Assistant Commissioner',
        'Metropolitan Police Service',
        'replacing Sara Thornton as Chair of NPCC in April 2019',
      ],
    ],
    [
      'Jacqueline Sebire, Assistant Chief Constable, Bedfordshire Police, Serious Violence NPCC Lead',
      [
        'Jacqueline Sebire',
        '',
        'Assistant Chief Constable',
        'Bedfordshire Police',
        'Serious Violence NPCC Lead',
      ],
    ],
    [
      "Bernie O'Reilly, Deputy Chief Constable attending on behalf of Mike Cunningham, CEO College of Policing",
      [
        "Bernie O'Reilly",
        '',
        'Deputy Chief Constable',
        null,
        'attending on behalf of Mike Cunningham, CEO College of Policing',
      ],
    ],
    [
      'Mike Barton QPM, Chief Constable Durham Constabulary, NPCC Lead for Crime',
      ['Mike Barton', 'QPM', 'Chief Constable', 'Durham Constabulary', 'NPCC Lead for Crime'],
    ],
    [
      'Chair: Rt Hon Margaret Osei MP, Secretary of State for Business',
      ['Margaret Osei', 'Rt Hon MP', 'Secretary of State for Business', null, 'Chair'],
    ],
    [
      'Trade union representative: Gwenllïan Hughes, Community Union',
      ['Gwenllïan Hughes', '', 'Trade union representative', 'Community Union', null],
    ],
    [
      'Nina Cope: Director General (Capabilities), National Crime Agency (NCA) – for Lynne Owens CBE: Director General',
      [
        'Nina Cope',
        '',
        'Director General (Capabilities)',
        'National Crime Agency (NCA)',
        'for Lynne Owens CBE: Director General',
      ],
    ],
    [
      'Conn Crawford (for Dave Smith - Sunderland City Council)',
      ['Conn Crawford', '', null, 'Sunderland City Council', 'for Dave Smith'],
    ],
    [
      'Jane Roberts – Director, Natural Resources Wales',
      ['Jane Roberts', '', 'Director', 'Natural Resources Wales', null],
    ],
    [
      'Máiréad Nic Craith | Professor | Heriot-Watt University',
      ['Máiréad Nic Craith', '', 'Professor', 'Heriot-Watt University', null],
    ],
    [
      'Aled ap Dafydd\tChief Executive\tCymdeithas Tai',
      ['Aled ap Dafydd', '', 'Chief Executive', 'Cymdeithas Tai', null],
    ],
    [
      'Councillor Tudor Evans OBE (Leader, Plymouth City Council)',
      ['Councillor Tudor Evans', 'OBE', 'Leader', 'Plymouth City Council', null],
    ],
    ['Ruth Davies (minute taker)', ['Ruth Davies', '', null, null, 'minute taker']],
    [
      'Fiona Mackay, Head of Policy, Scottish Prison Service (Teams)',
      ['Fiona Mackay', '', 'Head of Policy', 'Scottish Prison Service', 'Teams'],
    ],
    ['Home Office: Sarah Jones', ['Sarah Jones', '', null, 'Home Office', null]],
    ['Ivan Menezes, CEO, Diageo', ['Ivan Menezes', '', 'CEO', 'Diageo', null]],
    [
      'Jane Okonkwo (Chair), Chief Executive, Reading Trust',
      ['Jane Okonkwo', '', 'Chief Executive', 'Reading Trust', 'Chair'],
    ],
    ['The Prime Minister', null],
    ['Royal Mail', null],
    ['TBC, DfE', null],
  ])('%j', (text, found) => {
    expect(entry(text)).toEqual(found);
  });
});
