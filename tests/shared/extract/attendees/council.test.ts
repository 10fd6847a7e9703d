import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const people = (plain: string) =>
  extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, role, organisation, note }) => [
    name,
    role,
    organisation,
    note,
  ]);

describe('minutes of a council', () => {
  test('headings in two languages, offices above a name, and how and when each was there', () => {
    expect(
      people(`Rivers Board minutes

Yn bresennol | present

Mayor

Mara Dellow

Until 3.48pm, Item C2

Deputy Mayor

Cr Tom Jessop, JP

Councillors

Cr Priya Raghunath

Via electronic link

Cr Carl Marsh

In-person from 10.21am, Item 8

Cr Siân Pellow

Via electronic link

1          Apologies

There were no apologies.
`),
    ).toEqual([
      ['Mara Dellow', 'Mayor', null, 'Until 3.48pm, Item C2'],
      ['Cr Tom Jessop', 'Deputy Mayor', null, null],
      ['Cr Priya Raghunath', null, null, 'Via electronic link'],
      ['Cr Carl Marsh', null, null, 'In-person from 10.21am, Item 8'],
      ['Cr Siân Pellow', null, null, 'Via electronic link'],
    ]);
  });

  test('people behind “Present:” in minutes that lost every break', () => {
    expect(
      people(
        `MINUTES Meeting: Rivers Committee Date: Tuesday 2 March 2021 Time: 10.00 am Place: Virtual Meeting Copies of the minutes may be found in the library of the assembly and on its pages. Present: Mara Dellow AM (Chair) Tom Jessop AM Priya Raghunath AM Carl Marsh AM Observer Siân Pellow AM 1 Apologies for Absence and Chair's Announcements 1.1 The Chair explained that Ann Lee MP had been invited to speak about the weirs.`,
      ),
    ).toEqual([
      ['Mara Dellow', null, null, 'Chair'],
      ['Tom Jessop', null, null, null],
      ['Priya Raghunath', null, null, null],
      ['Carl Marsh', null, null, null],
      ['Siân Pellow', null, null, 'Observer'],
    ]);
  });

  test('“Present:” in a sentence of a story opens no list', () => {
    expect(
      people(
        `A day at the river\n\n${'The weir was opened by the band of the town, and many came to see it. '.repeat(4)}Present: Christmas MP jokes and a cake.`,
      ),
    ).toEqual([]);
  });
});
