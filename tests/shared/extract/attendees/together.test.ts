import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const attendees = (plain: string) =>
  extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, role, organisation, note }) => [
    name,
    role,
    organisation,
    note,
  ]);

const list = (...lines: string[]) =>
  `Rivers round table\n\nAttendees\n\n${lines.map((line) => `• ${line}`).join('\n')}`;

describe('two people on one line', () => {
  it.each([
    [
      'Anna Bright & Karim Ladd, Coastal Paths Forum',
      [
        ['Anna Bright', null, 'Coastal Paths Forum', null],
        ['Karim Ladd', null, 'Coastal Paths Forum', null],
      ],
    ],
    [
      'Susan Lane, Treasurer and Peter Orme, Secretary, Friends of Tarn Water',
      [
        ['Susan Lane', 'Treasurer', 'Friends of Tarn Water', null],
        ['Peter Orme', 'Secretary', 'Friends of Tarn Water', null],
      ],
    ],
    [
      'Jo and Sam Harker, Harker Farm',
      [
        ['Jo Harker', null, 'Harker Farm', null],
        ['Sam Harker', null, 'Harker Farm', null],
      ],
    ],
  ])('%s', (line, expected) => {
    expect(attendees(list(line))).toEqual(expected);
  });

  it('leaves bodies and topics with an "and" to one person', () => {
    expect(
      attendees(
        list(
          'Tim Black, Head of Health and Safety, Tarn Council',
          'Mo Khan (Marks and Sparrow)',
          'Rachel Reed, Partner, Clifford and Grant',
        ),
      ),
    ).toEqual([
      ['Tim Black', 'Head of Health and Safety', 'Tarn Council', null],
      ['Mo Khan', null, 'Marks and Sparrow', null],
      ['Rachel Reed', 'Partner', 'Clifford and Grant', null],
    ]);
  });
});

describe('several people in one bullet', () => {
  it('gives the body that begins the bullet to all of them', () => {
    expect(
      attendees(
        'Meeting of four governments\n\nThe participants were:\n\n' +
          '  • from the Island Government the Chief Minister, Rt Hon Mara Dell MS, and the Minister for Ports, Baroness Eiry Morgan MS;\n' +
          '  • from the Tarn Executive the First Minister of Tarn, Paul Given MLA and deputy First Minister of Tarn, Michelle O’Leary MLA.',
      ),
    ).toEqual([
      ['Mara Dell', 'Chief Minister', 'Island Government', null],
      ['Baroness Eiry Morgan', 'Minister for Ports', 'Island Government', null],
      ['Paul Given', 'First Minister of Tarn', 'Tarn Executive', null],
      ['Michelle O’Leary', 'deputy First Minister of Tarn', 'Tarn Executive', null],
    ]);
  });
});

describe('a table whose head names its columns', () => {
  it('reads every cell as what its column says', () => {
    const rows = [
      'Name\tRole\tOrganisation',
      'Muhammad Zeeshan\tDeputy Director, River Science\tRivers Office',
      'Cerys Roberts (for DCC Alun Price)\tDetective Chief Superintendent\tNorth Tarn Police',
      'Paul Hale\tObserver\tRIVRES',
      'Vacant\tMember\tAssociation of Pumps',
    ];
    expect(attendees(`River Board – attendance list\n\n${rows.join('\n')}`)).toEqual([
      ['Muhammad Zeeshan', 'Deputy Director, River Science', 'Rivers Office', null],
      ['Cerys Roberts', 'Detective Chief Superintendent', 'North Tarn Police', 'for DCC Alun Price'],
      ['Paul Hale', 'Observer', 'RIVRES', null],
    ]);
  });
});

describe('attendance in a sentence', () => {
  it('counts who led, both of a couple and a stand-in, and leaves out whom a clause recalls', () => {
    const text =
      'Garden opens in Tarn\n\nThe service was led by the Dean of Tarn, the Very Reverend Ada Quist, and attended by Maj Gen Ivo Strand MBE, who represented the Army.\n\n' +
      'Also present were Hywel and Bronwen Tudor, whose son PC Ifan Tudor died in 2017; and Imam Dr Yusuf Olat.\n\n' +
      'The Harbour Minister, Keir Dunn MP, was unable to attend and was represented by his Private Secretary, Anneliese Roth MP.';
    expect(attendees(text).map(([name, , , note]) => [name, note])).toEqual([
      ['Ada Quist', null],
      ['Ivo Strand', 'represented the Army'],
      ['Hywel Tudor', null],
      ['Bronwen Tudor', null],
      ['Dr Yusuf Olat', null],
      ['Anneliese Roth', 'represented Keir Dunn'],
    ]);
  });
});

describe('lists as bodies write them', () => {
  it('reads the bullets below a sentence that ends in “Attendees were:”', () => {
    expect(
      attendees(
        'Communiqué: Group on Ports\n\nThe Group on Ports met on 12 May 2024 in Cove. Attendees were:\n\n' +
          '- from the Scottish Government Ian Brodie MSP, Cabinet Secretary for Transport, and Jen Hay MSP, Minister for Islands;\n' +
          '- from the Northern Ireland Executive Conor Maguire MLA, Minister for Infrastructure.',
      ),
    ).toEqual([
      ['Ian Brodie', 'Cabinet Secretary for Transport', 'Scottish Government', null],
      ['Jen Hay', 'Minister for Islands', 'Scottish Government', null],
      ['Conor Maguire', 'Minister for Infrastructure', 'Northern Ireland Executive', null],
    ]);
  });

  it('leaves out the letters by which minutes call a person', () => {
    expect(
      attendees(list('Jo Pike (JP), Chief Executive', 'Cllr Mo Das (MD)', 'Lee Orr (Cove Trust)')),
    ).toEqual([
      ['Jo Pike', 'Chief Executive', null, null],
      ['Cllr Mo Das', null, null, null],
      ['Lee Orr', null, 'Cove Trust', null],
    ]);
  });

  it('does not give one guest the office of the next', () => {
    expect(
      attendees(
        'Visit to Cove\n\nAlso attending were Sir Max Hall KC, Chief Inspector of Ports Charlie Tay, and others.',
      ),
    ).toEqual([
      ['Sir Max Hall', null, null, null],
      ['Charlie Tay', 'Chief Inspector of Ports', null, null],
    ]);
  });
});

describe('bodies that send people', () => {
  it.each([
    [
      'The UK Government was represented by Rt Hon Luke Amis MP, Minister for Ports; the Scottish Government by Ian Brodie MSP, Cabinet Secretary for Transport; and the Welsh Government by Mara Dell MS.',
      [
        ['Luke Amis', 'Minister for Ports', 'UK Government', null],
        ['Ian Brodie', 'Cabinet Secretary for Transport', 'Scottish Government', null],
        ['Mara Dell', null, 'Welsh Government', null],
      ],
    ],
    [
      'Joining from the Welsh Government was Huw Irwin MS, Deputy First Minister, and from the Scottish Government Kate Forrest MSP.',
      [
        ['Huw Irwin', 'Deputy First Minister', 'Welsh Government', null],
        ['Kate Forrest', null, 'Scottish Government', null],
      ],
    ],
    [
      'It was also attended by Ministers from the Scottish Government (Ian Brodie MSP) and the Northern Ireland Executive (Conor Maguire MLA and John Dowd MLA).',
      [
        ['Ian Brodie', null, 'Scottish Government', null],
        ['Conor Maguire', null, 'Northern Ireland Executive', null],
        ['John Dowd', null, 'Northern Ireland Executive', null],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(attendees(`Ports group\n\n${sentence}`)).toEqual(expected);
  });

  it('reads a body above its people, and one in front of bare names', () => {
    const plain =
      'Ports group\n\nMinisters attending\n\nUK Government\nRt Hon Luke Amis MP, Minister for Ports\nJo Pell MP\n\nScottish Government\nIan Brodie MSP, Cabinet Secretary for Transport\n\nPorts Association: Jo Moss, Lee Park';
    expect(attendees(plain).map(([name, , organisation]) => [name, organisation])).toEqual([
      ['Luke Amis', 'UK Government'],
      ['Jo Pell', 'UK Government'],
      ['Ian Brodie', 'Scottish Government'],
      ['Jo Moss', 'Ports Association'],
      ['Lee Park', 'Ports Association'],
    ]);
  });

  it('reads the parts that some of a body’s people played', () => {
    const plain =
      'Ports group\n\nAttendees\n\nPorts Council: Mara Bell-Hill (Chair), Will Deane, Tania Vyas.\n\nWelcome\n\nThe Chair welcomed everyone.';
    expect(attendees(plain).map(([name, , organisation]) => [name, organisation])).toEqual([
      ['Mara Bell-Hill', 'Ports Council'],
      ['Will Deane', 'Ports Council'],
      ['Tania Vyas', 'Ports Council'],
    ]);
  });
});
