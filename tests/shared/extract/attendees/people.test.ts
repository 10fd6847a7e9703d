import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import type { Attendee } from '../../../../src/shared/model/items.ts';

const options = { today: '2026-11-22' };
const shown = ({ name, honours, role, organisation, note }: Attendee): string =>
  [name, honours.join(' '), role, organisation, note].join('|');

/** A line of a list; name, honours, role, organisation and note of each person on it. */
const lines: [string, string[]][] = [
  ['Sir Owain Talfryn KC (Chair)', ['Sir Owain Talfryn|KC|||Chair']],
  [
    'Chief Executive: Bronagh Nic Craith, Lough Agency',
    ['Bronagh Nic Craith||Chief Executive|Lough Agency|'],
  ],
  [
    'Zainab Ó Ceallaigh - Head of Policy - Lough Agency',
    ['Zainab Ó Ceallaigh||Head of Policy|Lough Agency|'],
  ],
  ['Lough Agency: Peadar Breen (Director)', ['Peadar Breen||Director|Lough Agency|']],
  [
    'Dr A. B. C. Featherstone-Haugh FRS, University of Ardmore',
    ['Dr A. B. C. Featherstone-Haugh|FRS||University of Ardmore|'],
  ],
  ['Ngozi Eze (Department for Lakes)', ['Ngozi Eze|||Department for Lakes|']],
  [
    'The Rt Hon the Lord Dunmore of Glen, Chair, Lakes Forum',
    ['Lord Dunmore of Glen|Rt Hon|Chair|Lakes Forum|'],
  ],
  [
    'Marie-Claire du Pont, Deputy Head of Mission, Embassy of Norrland',
    ['Marie-Claire du Pont||Deputy Head of Mission|Embassy of Norrland|'],
  ],
  ['Tim (minutes)', []],
  ['Paula Reyes, for Hugo Lind', ['Paula Reyes||||for Hugo Lind']],
  [
    'Sean Ward, Acting Chief Constable, Lakeshire Police (from item 3)',
    ['Sean Ward||Acting Chief Constable|Lakeshire Police|from item 3'],
  ],
  [
    'Cllr Joy Amadi – Leader of Ardmore District Council',
    ['Cllr Joy Amadi||Leader|Ardmore District Council|'],
  ],
  [
    'Minister of State for Lakes, Department for Lakes – Hana Kovač MP',
    ['Hana Kovač|MP|Minister of State for Lakes|Department for Lakes|'],
  ],
  ['Observers: Ian Pell, Rita Sahota', ['Ian Pell||||Observer', 'Rita Sahota||||Observer']],
  ['Ardmore District Council', []],
  ['Dafydd Rhun ap Gwynfor MS', ['Dafydd Rhun ap Gwynfor|MS|||']],
];

const sentences: [string, string[]][] = [
  [
    'The meeting was attended by Anna Voss of the Lakes Trust, Colin Drew from Ardmore Council and Dr Inês de Sá.',
    ['Anna Voss', 'Colin Drew', 'Dr Inês de Sá'],
  ],
  ['The event, attended by Lakes Minister Hana Kovač MP, was the first of its kind.', ['Hana Kovač']],
  ['Anna Voss sent her apologies.', []],
  [
    'Speakers included Professor Noor Habib, Chief Scientist at the Lough Agency, and the poet Gwen Frost.',
    ['Professor Noor Habib', 'Gwen Frost'],
  ],
  ['Also present were Sir Owain Talfryn and Bella Quinn MBE.', ['Sir Owain Talfryn', 'Bella Quinn']],
  ['Representatives of 14 councils attended.', []],
  [
    'The Minister was joined by Ambassador Lotte van Dijk and the Mayor of Ardmore, Cllr Joy Amadi.',
    ['Lotte van Dijk', 'Cllr Joy Amadi'],
  ],
  ['The next meeting will be chaired by Mòrag NicÙisdein, a vet from Scarpaigh.', []],
];

describe('people on lists and in sentences', () => {
  it.each(lines)('%s', (line, expected) => {
    const { attendees } = extract(
      {
        plain: `Minutes of a meeting\n\nAttendees at the round table included:\n\n• Anna Voss, Director, Lakes Trust\n• ${line}\n• Colin Drew, Chair, Harbour Trust\n\nThe meeting opened at noon.`,
      },
      options,
    );
    expect(attendees.slice(1, -1).map(shown)).toEqual(expected);
  });

  it.each(sentences)('%s', (sentence, names) => {
    const { attendees } = extract({ plain: `A day at the lake\n\n${sentence}` }, options);
    expect(attendees.map(({ name }) => name)).toEqual(names);
  });

  it('keeps the name of a programme in the office, before the organisation', () => {
    const { attendees } = extract(
      {
        plain:
          'Minutes\n\nPresent\n\n• Anna Voss, Deputy Director, Clean Start, Department for Lakes\n• Colin Drew, Chair',
      },
      options,
    );
    expect(attendees[0]).toMatchObject({
      role: 'Deputy Director, Clean Start',
      organisation: 'Department for Lakes',
    });
  });
});
