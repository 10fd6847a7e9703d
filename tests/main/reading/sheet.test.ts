import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { fixture, refusal, shape, story, written } from './reading.ts';

const rivers = 'Department for Rivers and Coasts';
const people = [
  ['Marged Ellis-Vaughan', ['Rt Hon', 'MP'], 'Secretary of State', rivers, 'Chair'],
  ['Callum Strachan', ['MP'], 'Minister for Flood Resilience', rivers, null],
  ['Dr Nasreen Holt', ['OBE'], 'Chief Executive', 'Waterways and Flood Agency', 'leaves at 15:00'],
  ['Ffion Llywelyn-Pugh', [], 'Chair', 'Association of River Towns', null],
  ['Professor Wilhelmina van der Laan', [], 'Chief Scientific Adviser', rivers, 'by video'],
  ['Seòras O’Keeffe', [], null, 'Friesmark Water Board', 'replacing Jan de Boer'],
];

/** What a user sees of each person. */
const seen = async (path: string) =>
  (await story(path)).attendees.map(({ name, honours, role, organisation, note }) => [
    ...[name, honours, role, organisation, note],
  ]);

// Both files were saved by LibreOffice Calc: merged cells, a formula, a title above the headings.
describe('a list of attendees', () => {
  test('from Excel: exact people, merged cells for each of their rows, a formula as its value', async () => {
    expect(await seen(fixture('xlsx-people.xlsx'))).toEqual(people);
  });

  test('from CSV: the same, but for the merged cell, which CSV does not have', async () => {
    const [first, second, ...rest] = people;
    expect(await seen(fixture('csv-people.csv'))).toEqual([
      first,
      [second?.[0], ['MP'], second?.[2], null, null],
      ...rest,
    ]);
  });

  test('has its title, its kind, and a place in the body for every person', async () => {
    const found = await story(fixture('xlsx-people.xlsx'));
    expect([found.title, found.kind]).toEqual([
      'Winter readiness round table, Tarrowbridge, 4 December 2025',
      'note',
    ]);
    expect(shape(found)[0]).toBe('row: Title\tFirst name\tSurname\tJob title\tOrganisation\tNotes');
    expect(found.attendees).toHaveLength(6);
    for (const { start, end, text, name, sure } of found.attendees) {
      expect(found.body.slice(start, end)).toBe(text);
      expect(text).toContain(name.split(' ').at(-1));
      expect(sure).toBe(true);
    }
  });
});

describe('columns', () => {
  const csv = (...lines: string[]) => written('people.csv', lines.join('\r\n'));

  test('are known by their headings, in any order and case, parted by semicolons or tabs', async () => {
    const path = csv('Company;FULL NAME;Post-nominals;Position', 'Wen Farmers;Ann Bowen;OBE, JP;Chair');
    expect(await seen(path)).toEqual([['Ann Bowen', ['OBE', 'JP'], 'Chair', 'Wen Farmers', null]]);
    const tabs = written('people.tsv', 'Name\tRole\nAnn Bowen\tChair\n');
    expect(await seen(tabs)).toEqual([['Ann Bowen', [], 'Chair', null, null]]);
  });

  test('leave out who declined, and those below "Apologies"', async () => {
    const declined = csv(
      'Name,Organisation,Attending',
      'Ann Bowen,Wen Farmers,Yes',
      'Bob Lee,Stell Council,No',
    );
    expect((await seen(declined)).map(([name]) => name)).toEqual(['Ann Bowen']);
    const below = csv('Name,Role', 'Ann Bowen,Chair', 'Apologies,', 'Bob Lee,Clerk');
    const found = await story(below);
    expect(found.attendees.map(({ name }) => name)).toEqual(['Ann Bowen']);
    expect(found.body).toContain('Bob Lee\tClerk');
  });

  test('that hold more than a name are shown to be checked', async () => {
    const { attendees } = await story(csv('Name,Role', '"Bowen, Ann",Chair'));
    expect(attendees).toMatchObject([{ name: 'Bowen, Ann', sure: false, doubts: [expect.any(String)] }]);
  });

  test('without headings that we know are read as rows', async () => {
    const found = await story(csv('River,Level', 'Tarrow,4.2 metres'));
    expect(shape(found)).toEqual(['row: River\tLevel', 'row: Tarrow\t4.2 metres']);
    expect(found.attendees).toEqual([]);
  });
});

describe('bad sheets', () => {
  test('of 100,000 rows are refused in words', async () => {
    const path = written('long.csv', `Name,Role\n${'Ann Bowen,Chair\n'.repeat(100_000)}`);
    const refused = await refusal(path);
    expect(refused).toEqual({ kind: 'sheet-too-long', path, limit: 10_000 });
    expect(failureSentence(refused)).toBe(
      'long.csv has more than 10,000 rows, which is no list of attendees. Keep the rows that you need in a ' +
        'sheet of their own and import that.',
    );
    const parts = unzipSync(readFileSync(fixture('xlsx-people.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(100_000);
    const long = {
      'xl/worksheets/sheet1.xml': strToU8(sheet.replace('</sheetData>', `${rows}</sheetData>`)),
    };
    const book = written('long.xlsx', zipSync({ ...parts, ...long }, { level: 1 }));
    expect((await refusal(book)).kind).toBe('sheet-too-long');
  });

  test('with a quotation mark that is never closed are refused, for rows would be lost in it', async () => {
    const path = written('open.csv', 'Name,Role\n"Ann Bowen,Chair\nBob Lee,Clerk\n');
    expect(failureSentence(await refusal(path))).toMatch(/a quotation mark in row \d is never closed/);
  });

  test('cut short, with entities, or empty are refused', async () => {
    const whole = readFileSync(fixture('xlsx-people.xlsx'));
    expect(await refusal(written('cut.xlsx', whole.subarray(0, 3000)))).toMatchObject({
      kind: 'file-damaged',
    });
    const parts = unzipSync(whole);
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const entities = strToU8(strings.replace('?>', '?><!DOCTYPE s [<!ENTITY a "b">]>'));
    expect(
      await refusal(written('e.xlsx', zipSync({ ...parts, 'xl/sharedStrings.xml': entities }))),
    ).toMatchObject({ detail: 'it declares XML entities, which we never expand' });
    expect(await refusal(written('blank.csv', ',,\n,,\n'))).toMatchObject({ kind: 'sheet-empty' });
  });
});
