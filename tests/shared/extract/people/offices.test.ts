import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We are glad of it and we will make it work for everyone here.';

/** A lead-in; the speaker, the office and the organisation that it names. */
const cases: [string, string, string | null, string | null][] = [
  [
    'Chief Executive of the Moors Water Trust, Ottoline Church, said:',
    'Ottoline Church',
    'Chief Executive',
    'Moors Water Trust',
  ],
  ['Nick Park MP, Chair of the Canals Committee, said:', 'Nick Park', 'Chair', 'Canals Committee'],
  ['Rose Field, Head of Policy at Canal Users UK, said:', 'Rose Field', 'Head of Policy', 'Canal Users UK'],
  [
    'Oluwaseyi Banks, director general of Canals & Rivers NI, commented:',
    'Oluwaseyi Banks',
    'director general',
    'Canals & Rivers NI',
  ],
  ['Mayor of Ardmore Jimoh Adeleke said:', 'Jimoh Adeleke', 'Mayor of Ardmore', null],
  [
    'The Parliamentary Under-Secretary of State for Canals, Baroness Sato, said:',
    'Baroness Sato',
    'Parliamentary Under-Secretary of State for Canals',
    null,
  ],
  [
    'Welsh Government Minister for Canals Bedwyr Tal said:',
    'Bedwyr Tal',
    'Minister for Canals',
    'Welsh Government',
  ],
  [
    'Commenting on the figures, Canal Trust spokesperson Gwen Ito said:',
    'Gwen Ito',
    'spokesperson',
    'Canal Trust',
  ],
  ['Canals Minister, Sir Hew Okafor MP, said today:', 'Sir Hew Okafor', 'Canals Minister', null],
  [
    'His Excellency Abdulaziz bin Rashid Al Falah, Minister of Water of Qasira, said:',
    'Abdulaziz bin Rashid Al Falah',
    'Minister of Water of Qasira',
    null,
  ],
  ['Sergeant Kit Moss, from Ardmore Police, said:', 'Kit Moss', 'Sergeant', 'Ardmore Police'],
  [
    'Detective Chief Inspector Una Baird, of Ardmore Police, said:',
    'Una Baird',
    'Detective Chief Inspector',
    'Ardmore Police',
  ],
  ['Environment Agency Area Manager Pravin Lal said:', 'Pravin Lal', 'Area Manager', 'Environment Agency'],
  ['Prof. Eszter Nagy, chief scientist, added:', 'Prof Eszter Nagy', 'chief scientist', null],
  [
    'The Chancellor of the Duchy of Larkmoor, the Rt Hon Tobias Hale MP said:',
    'Tobias Hale',
    'Chancellor of the Duchy of Larkmoor',
    null,
  ],
  ['Minister for Women and Canals Fenella Adu said:', 'Fenella Adu', 'Minister for Women and Canals', null],
  [
    'Speaking at the opening of the lock, the Secretary of State for Canals, Ruari Blyth, said:',
    'Ruari Blyth',
    'Secretary of State for Canals',
    null,
  ],
  [
    'A spokesperson from the Department for Canals said:',
    'A spokesperson from the Department for Canals',
    'spokesperson',
    'Department for Canals',
  ],
  ['The charity’s founder Mirela Popescu said:', 'Mirela Popescu', 'founder', 'the charity'],
  [
    'NHS Ardmore medical director Dr Siobhan Pike said:',
    'Dr Siobhan Pike',
    'medical director',
    'NHS Ardmore',
  ],
];

describe('names and offices in a lead-in', () => {
  it.each(cases)('%s', (cue, speaker, role, organisation) => {
    const { quotes } = extract(
      { plain: ['Canal news', 'The canal opened.', cue, words].join('\n\n') },
      { today: '2026-11-22' },
    );
    expect(quotes).toMatchObject([{ text: words, speaker, role, organisation }]);
  });

  it.each([
    'Oluwaseyi Banks, director general of Canals & Rivers NI, commented:',
    'In a joint statement, Canals Minister Bedwyr Tal and the Chair of the Boats Panel, Łucja Wójcik, said:',
    'In a joint statement the Canals Minister said:',
  ])('asks who %s', (cue) => {
    const { quotes } = extract(
      { plain: ['Canal news', 'The canal opened.', cue, words].join('\n\n') },
      { today: '2026-11-22' },
    );
    expect(quotes.map(({ sure }) => sure)).toEqual([false]);
  });
});
