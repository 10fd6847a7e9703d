import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' });
const people = (plain: string) =>
  read(plain).attendees.map(({ name, role, organisation, note }) => [name, role, organisation, note]);

const minutes = `Summary minutes of the Rivers Board

Thursday 14 December 2006

Attendees:

Mara Dellow
Chair: Permanent Secretary
Tom Jessop
Director General, Weirs
Priya Raghunath
Non-Executive Board Member

Also attending:

John Pellow
Strategic Analysis and Data Service Group
Adam Hardy
Finance Strategy
Stephen Meek
14-19 Reform Group
Maria Burgess

Summary of the minutes

1
09.00
Minutes RBD(11)06
The minutes were approved.
2
09.05
Floods RBD(06)57
The board met 300 farmers.
`;

describe('a table that was copied cell by cell', () => {
  test('gives each person what stands on the line below', () => {
    expect(people(minutes)).toEqual([
      ['Mara Dellow', 'Permanent Secretary', null, 'Chair'],
      ['Tom Jessop', 'Director General', 'Weirs', null],
      ['Priya Raghunath', 'Non-Executive Board Member', null, null],
      ['John Pellow', null, 'Strategic Analysis and Data Service Group', null],
      ['Adam Hardy', null, 'Finance Strategy', null],
      ['Stephen Meek', null, '14-19 Reform Group', null],
      ['Maria Burgess', null, null, null],
    ]);
  });

  test('holds each in its place', () => {
    const { body, attendees } = read(minutes);
    for (const { start, end, text } of attendees) expect(body.slice(start, end)).toBe(text);
    expect(attendees[1]?.text).toMatch(/^Tom Jessop\s+Director General, Weirs$/);
  });

  test('numbers of items and references are no figures', () => {
    const values = read(minutes).facts.flatMap(({ figures }) => figures.map(({ text }) => text));
    expect(values).toEqual(['Thursday 14 December 2006', '300 farmers']);
  });

  test('names below one another stay people', () => {
    const list =
      'Rivers Board minutes\n\nAttendees:\n\nMara Dellow\nTom Jessop\nPriya Raghunath\nJohn Pellow\n';
    expect(people(list).map(([name]) => name)).toEqual([
      ...['Mara Dellow', 'Tom Jessop', 'Priya Raghunath', 'John Pellow'],
    ]);
  });
});

test('those whom a record does not name end no list', () => {
  const list = `Rivers Board minutes\n\nIn attendance:\n\n- Lisa Pellow (for ODT)\n- Name redacted (for the vacancy update)\n- Tom Jessop (present until 3pm)\n`;
  expect(people(list)).toEqual([
    ['Lisa Pellow', null, null, 'for ODT'],
    ['Tom Jessop', null, null, 'present until 3pm'],
  ]);
});

describe('delegations', () => {
  const told = (sentence: string) =>
    people(`Rivers Council summit: communiqué\n\nThe council met in Oban. ${sentence}`);
  test.each([
    [
      'Taoiseach Enda Marsh TD led the Irish government delegation.',
      [['Enda Marsh', 'Taoiseach', 'Irish government', null]],
    ],
    [
      'First Minister Arlene Marsh MLA and the deputy First Minister Martin Dellow MLA represented the Northern Ireland Executive.',
      [
        ['Arlene Marsh', 'First Minister', 'Northern Ireland Executive', null],
        ['Martin Dellow', 'deputy First Minister', 'Northern Ireland Executive', null],
      ],
    ],
    [
      'Mark O’Dowd, Deputy Secretary of Housing; Paul Price, Director of Housing Policy and David Pellow, Director of Supply represented the Northern Ireland Executive.',
      [
        ['Mark O’Dowd', 'Deputy Secretary of Housing', 'Northern Ireland Executive', null],
        ['Paul Price', 'Director of Housing Policy', 'Northern Ireland Executive', null],
        ['David Pellow', 'Director of Supply', 'Northern Ireland Executive', null],
      ],
    ],
    [
      'The Minister for Housing, Paul Marsh MSP attended for the Scottish Government and chaired the meeting.',
      [['Paul Marsh', 'Minister for Housing', 'Scottish Government', 'chair']],
    ],
    [
      'From the UK Government, Jacob Price, Minister of State for Floods and Lee Dellow, Director of Weirs.',
      [
        ['Jacob Price', 'Minister of State for Floods', 'UK Government', null],
        ['Lee Dellow', 'Director of Weirs', 'UK Government', null],
      ],
    ],
  ])('%j', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  test('a career is no delegation', () => {
    expect(
      people(
        'New head of the river trust\n\nJane Marsh represented the Ministry of Defence in four inquiries.',
      ),
    ).toEqual([]);
  });
});
