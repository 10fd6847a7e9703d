import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../../src/shared/extract/types.ts';
import { drawnPdf } from './drawn.ts';
import { fixture, shape, story, written } from './reading.ts';

// The fixtures were printed by LibreOffice Writer: pdf-tables without tags, pdf-tagged the same pages with them,
// pdf-rules with tables that only rules or shades show, heads that differ left and right, and stretched columns.

const guests = [
  [
    'Marged Ellis-Vaughan',
    'Secretary of State for Rivers and Coasts, and chair of the winter readiness board',
    'Department for Rivers and Coasts',
  ],
  [
    'Professor Wilhelmina van der Laan',
    'Chief Scientific Adviser to the Department and to the Association',
    'Department for Rivers and Coasts, on loan from the Friesmark Water Board',
  ],
  ['Dr Nasreen Holt', 'Chief Executive', 'Waterways and Flood Agency'],
  [
    'Ffion Llywelyn-Pugh',
    'Chair',
    'Association of River Towns, which speaks for forty-one towns of the upper and the lower valley',
  ],
  ['Seòras O’Keeffe', null, 'Friesmark Water Board'],
  [
    'Callum Strachan',
    'Minister for Flood Resilience and Minister for Coasts',
    'Department for Rivers and Coasts',
  ],
  ['Nerys Haf Madog', 'Reinstatement Manager, Pont Heulog and the eleven farms above it', 'Aberwen Assembly'],
];

const seen = ({ attendees }: Extraction) =>
  attendees.map(({ name, role, organisation }) => [name, role, organisation]);
const rowsOf = (found: Extraction) => shape(found).filter((line) => line.startsWith('row: '));

describe.each(['pdf-tables.pdf', 'pdf-tagged.pdf'])('tables whose cells have several lines: %s', (name) => {
  test('a row is one row, a cell one cell, and each person one person', async () => {
    expect(seen(await story(fixture(name)))).toEqual(guests);
  });

  test('without lines between them, by how they are aligned', async () => {
    expect(rowsOf(await story(fixture(name)))).toContain(
      'row: 10:00\tOpening\tRt Hon Marged Ellis-Vaughan MP, with the Chair of the Association of River Towns beside her',
    );
  });

  test('with their words at the middle of each side, and an empty cell that keeps its place', async () => {
    const rows = rowsOf(await story(fixture(name)));
    const last = rows.slice(-6);
    expect(last[0]).toBe('row: Name\tRole\tOrganisation');
    expect(last[2]).toBe(`row: ${guests[1]?.join('\t')}`);
    expect(last[5]).toBe('row: Seòras O’Keeffe\t\tFriesmark Water Board');
  });

  test('and the text round them stays as it is', async () => {
    const lines = shape(await story(fixture(name)));
    expect(lines).toContain('paragraph: The order of the day is as follows.');
    expect(lines.at(-1)).toBe('paragraph: The meeting closed at noon.');
    expect(lines.join('\n')).not.toMatch(/list of those invited|Page \d/);
  });
});

describe('rules and shades', () => {
  test('part the rows of tables, over pages, with their headings once', async () => {
    const rows = rowsOf(await story(fixture('pdf-rules.pdf')));
    expect(rows).toHaveLength(21 + 4);
    expect(rows.filter((row) => row === 'row: Name\tRole\tOrganisation')).toHaveLength(1);
    expect(rows[14]).toBe('row: Nel Owen\tChair\tWen Farmers');
    expect(rows[16]).toBe(
      'row: Pia van der Laan\tChair\tWaterways and Flood Agency, Tarrowbridge, at its office beside the old pumping station',
    );
    expect(rows[24]).toBe(
      'row: Lower Stell\tCai Puw, with Dai Rees standing in for him on Tuesdays\tWalked 34 and replaced the telephone numbers',
    );
  });

  test('heads that differ on left and right pages are furniture', async () => {
    const { body } = await story(fixture('pdf-rules.pdf'));
    expect(body).not.toMatch(/Winter readiness: annex B|Department for Rivers and Coasts|OFFICIAL/);
  });

  test('columns of stretched lines, the last with two lines in it, are read one after the other', async () => {
    const lines = shape(await story(fixture('pdf-rules.pdf')));
    const text = (n: number) =>
      `paragraph: Column text ${n}: the municipalities of the valley have asked for the reinstatement of the ` +
      'telecommunications mast, which was taken down after the extraordinary flood of last winter, and for an ' +
      'independent adjudicator.';
    expect(lines.slice(-11)).toEqual(Array.from({ length: 11 }, (_, i) => text(i + 1)));
  });
});

describe('drawn pages', () => {
  const drawn = async (draw: (page: PDFKit.PDFDocument) => void): Promise<Extraction> =>
    story(written('drawn.pdf', await drawnPdf((page) => draw(page.fontSize(11)))));
  const lines = (page: PDFKit.PDFDocument, at: number, ...rows: [number, string][][]) => {
    for (const [i, row] of rows.entries()) {
      for (const [x, text] of row) page.text(text, x, at + 14 * i, { lineBreak: false });
    }
  };

  test('short rows below each other stay rows of their own', async () => {
    const found = await drawn((page) =>
      lines(
        page,
        100,
        [
          [72, 'Upper Tarrow'],
          [300, '4'],
        ],
        [
          [72, 'Lower Stell'],
          [300, '5'],
        ],
        [
          [72, 'Certain to arise'],
          [300, '6'],
        ],
      ),
    );
    expect(shape(found)).toEqual(['row: Upper Tarrow\t4', 'row: Lower Stell\t5', 'row: Certain to arise\t6']);
  });

  // Of 11 points: less than what parts columns otherwise, and than the widest cells leave free.
  test.each([8, 12, 16])('columns %s points apart stay columns, and each person a row', async (gap) => {
    const people = [
      ['Name', 'Role', 'Organisation'],
      ['Ann Lee MP', 'Minister for Ports', 'Department for Ports'],
      ['Callum Strachan', 'Chair of the Association', 'River Towns'],
      ['Ffion Llywelyn-Pugh', 'Chief Executive Officer', 'Waterways Agency'],
      ['Nasreen Holt', 'Director', 'Northfold Council'],
    ];
    const found = await drawn((page) => {
      let left = 72;
      for (const column of [0, 1, 2]) {
        const texts = people.map((row) => row[column] ?? '');
        for (const [i, text] of texts.entries()) page.text(text, left, 100 + 16 * i, { lineBreak: false });
        left += Math.max(...texts.map((text) => page.widthOfString(text))) + gap;
      }
    });
    expect(rowsOf(found)).toEqual(people.map((row) => `row: ${row.join('\t')}`));
  });

  test('a frame round a text is no table', async () => {
    const found = await drawn((page) => {
      page.rect(60, 90, 400, 60).stroke().moveTo(60, 110).lineTo(460, 110).stroke();
      lines(page, 95, [[72, 'Please note']], [[72, 'The sluice at Stell is open.']]);
    });
    expect(shape(found).map((line) => line.split(':')[0])).not.toContain('row');
    expect(found.body).toContain('The sluice at Stell is open.');
  });

  test('a page of thousands of lines is a map, and read without them in time', async () => {
    const found = await drawn((page) => {
      for (let i = 0; i < 3000; i++)
        page.moveTo(i % 500, (i * 7) % 700).lineTo((i % 500) + 90, (i * 7) % 700);
      for (let i = 0; i < 3000; i++)
        page.moveTo((i * 7) % 500, i % 700).lineTo((i * 7) % 500, (i % 700) + 90);
      page.stroke();
      lines(page, 100, [
        [72, 'The River'],
        [300, 'Tarrow'],
      ]);
    });
    expect(found.body).toMatch(/The River\s+Tarrow/);
  });
});
