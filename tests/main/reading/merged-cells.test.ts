import { describe, expect, test } from 'vitest';
import { odfToHtml } from '../../../src/main/reading/odt-html.ts';
import { parseXml } from '../../../src/main/reading/xml.ts';
import { read, shape, story, written } from './reading.ts';

const page = (inner: string) => `<!doctype html><html><body>${inner}</body></html>`;
const linesOf = async (html: string) => shape(await story(written('page.html', page(html))));

describe('merged cells', () => {
  test('stand for each of their rows, and keep what follows below its heading', async () => {
    const { attendees } = await story(
      written(
        'people.html',
        page(`<h2>Attendees</h2><table><tr><th>Organisation</th><th>Name</th><th>Role</th></tr>
          <tr><td rowspan="2">Ports Alliance</td><td>Ann Lee</td><td>Chair</td></tr>
          <tr><td>Bob Dee</td><td>Clerk</td></tr>
          <tr><td>Quern Trust</td><td colspan="2">Siân Ffrench</td></tr></table>`),
      ),
    );
    expect(attendees.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Ann Lee', 'Chair', 'Ports Alliance'],
      ['Bob Dee', 'Clerk', 'Ports Alliance'],
      ['Siân Ffrench', null, 'Quern Trust'],
    ]);
  });

  test('at a row’s end and over several columns keep their places', async () => {
    expect(
      await linesOf(`<table><tr><td colspan="2">Both</td><td rowspan="3">Last</td></tr><tr><td>a</td><td>b</td></tr>
        <tr><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>`),
    ).toEqual(['row: Both\t\tLast', 'row: a\tb\tLast', 'row: c\t\tLast', 'row: d\te\tf']);
  });

  test('that claim the whole of a sheet take no time and no room', async () => {
    const [row = ''] = await linesOf(
      '<table><tr><td colspan="99999999" rowspan="99999999">a</td><td>b</td></tr></table>',
    );
    expect(row.length).toBeLessThan(200);
  });

  test('that would say a whole text for each of 500 rows, or stand in thousands, say it once', async () => {
    const long = 'word '.repeat(2000);
    const rows = '<tr><td>b</td><td>c</td></tr>'.repeat(499);
    const many = `<table><tr>${'<td rowspan="500">cell</td>'.repeat(200_000)}</tr>${rows}</table>`;
    for (const table of [`<table><tr><td rowspan="500">${long}</td><td>a</td></tr>${rows}</table>`, many]) {
      const { source } = await read(written('large.html', page(table)));
      const letters = source.blocks?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
      expect(letters).toBeLessThan(3_000_000);
    }
  });

  test('a table within a cell belongs to that cell', async () => {
    expect(
      await linesOf(`<table><tr><td>a<table><tr><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td><td>e</td>
        </tr></table>`),
    ).toEqual(['row: a b c d\te']);
  });

  test('but the rows of a table of several are its own, and what stands round it is text', async () => {
    const rows = '<tr><td>Name</td><td>Role</td></tr><tr><td>Ann Lee</td><td>Chair</td></tr>';
    expect(
      await linesOf(
        `<p>A list of people</p><table><tr><td>Who comes</td><td><table>${rows}</table></td></tr></table>`,
      ),
    ).toEqual(['paragraph: Who comes', 'row: Name\tRole', 'row: Ann Lee\tChair']);
  });

  test('of OpenDocument say over how many columns and rows they stand', () => {
    const html = odfToHtml(
      parseXml(
        '<r><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3"/><table:covered-table-cell/></r>',
      ),
    );
    expect(html).toContain('<td colspan="2" rowspan="3"></td>');
  });
});

test('a page that a table lays out is read as text, line by line', async () => {
  const line =
    'The fund will pay for new sea walls, dredging and lighting in each of the twelve ports. '.repeat(2);
  const { source } = await read(
    written(
      'laid-out.html',
      page(
        `<table><tr><td><a href="/">Home</a></td><td>${Array(6).fill(line.trim()).join('<br>')}</td></tr></table>`,
      ),
    ),
  );
  expect(source.blocks?.map(({ role, text }) => [role, text])).toEqual([
    ['paragraph', 'Home'],
    ...Array(6).fill(['paragraph', line.trim()]),
  ]);
});
