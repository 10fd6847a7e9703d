import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readKept } from '../../../src/main/reading/kept.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { withUse } from '../../../src/shared/sheets/mapping.ts';
import { fixture, read, refusal, shape, story, written } from './reading.ts';

// Saved by LibreOffice Calc: an empty first sheet, a title, dates, a time, text that looks like a number, cells of
// several lines, a merged cell, a filtered row, a formula, two lists below each other, and a hidden sheet.
const awkward = fixture('xlsx-awkward.xlsx');

describe('an awkward workbook', () => {
  test('gives the people of both its lists, but nobody who stays away', async () => {
    const { attendees, title } = await story(awkward);
    expect(title).toBe('Launch of the Tarrow flood fund');
    expect(
      attendees.map(({ name, honours, role, organisation, sure }) => [
        name,
        honours,
        role,
        organisation,
        sure,
      ]),
    ).toEqual([
      [
        'Dr Nasreen Holt',
        ['OBE'],
        'Chief Executive of the Northern Region',
        'Waterways and Flood Agency',
        true,
      ],
      ['Seòras O’Keeffe, Ffion Llywelyn-Pugh', [], 'Engineers', 'Waterways and Flood Agency', false],
      ['Callum Strachan', [], 'Minister', 'Rivers and Coasts', true],
      ['Wilhelmina van der Laan', [], null, 'Home Office', true],
    ]);
  });

  test('has dates in words, times as they are, and text that stays text', async () => {
    const rows = shape(await story(awkward));
    expect(rows).toContain(
      'row: 007\tDr Nasreen Holt OBE\tChief Executive of the Northern Region\tWaterways and Flood Agency\t' +
        '28 November 2025\t14:30',
    );
    expect(rows.join()).not.toMatch(/example\.org|Yes/);
  });

  test('says what a person has to know before its columns are used', async () => {
    const { look } = await read(awkward);
    expect(look?.remarks).toEqual([
      '1 row is hidden in Excel in “Guests & officials”, perhaps by a filter, and read too.',
      '1 merged cell counts for each row in “Guests & officials”.',
      'The sheet “Choices” is hidden in Excel, so it is left out.',
      'A sheet holds more than one list. Each is shown by itself.',
    ]);
    expect(look?.lists.map(({ list, known }) => [list.sheet, list.headings, list.included, known])).toEqual([
      ['Guests & officials', 2, true, false],
      ['Guests & officials', 8, true, true],
      ['Choices', null, false, true],
    ]);
    expect(look?.lists[1]?.rows[1]).toEqual(['Department', 'Surname', 'First name', 'Attending', '', '', '']);
  });

  test('is read again from its kept bytes as a person said', async () => {
    const { mapping = [], bytes, ...kept } = await read(awkward);
    const [first, second, hidden] = mapping;
    if (!first || !second || !hidden) throw new Error('three lists were expected');
    const said = [withUse(first, 5, 'note'), { ...second, included: false }, hidden];
    const again = await readKept({ ...kept, bytes, mapping: said });
    if (!again.ok) throw new Error(failureSentence(again.failure));
    expect(again.value.attendees?.map(({ name, note }) => [name, note])).toEqual([
      ['Dr Nasreen Holt OBE', '28 November 2025'],
      ['Seòras O’Keeffe, Ffion Llywelyn-Pugh', null],
      ['Callum Strachan', null],
    ]);
    const before = await readKept({ ...kept, bytes, mapping: null });
    expect(before.ok && before.value.attendees).toHaveLength(4);
  });
});

/** The plain workbook with its sheet's XML changed. */
function changed(name: string, change: (sheet: string) => string): string {
  const parts = unzipSync(readFileSync(fixture('xlsx-people.xlsx')));
  const part = 'xl/worksheets/sheet1.xml';
  const sheet = change(strFromU8(parts[part] ?? new Uint8Array()));
  return written(name, zipSync({ ...parts, [part]: strToU8(sheet) }));
}

describe('formulas', () => {
  test('whose values were never saved are told, and empty; the rest is read', async () => {
    const path = changed('unsaved.xlsx', (sheet) =>
      sheet
        .replace(/(<c r="D4")[^>]*>.*?<\/c>/, '$1 t="str"><f>A1&amp;B1</f></c>')
        .replace(/(<c r="D5")[^>]*>.*?<\/c>/, '$1><f>1+1</f><v></v></c>'),
    );
    const { look } = await read(path);
    expect(look?.remarks[0]).toBe(
      '2 formulas were saved without a value (first D4), so nothing is read there. Open the file in Excel, save ' +
        'it, and import it again to have the values.',
    );
    const { attendees } = await story(path);
    expect(attendees.map(({ role }) => role).slice(0, 3)).toEqual([null, null, 'Chief Executive']);
  });

  test('that went wrong or gave nothing are empty cells', async () => {
    const path = changed('wrong.xlsx', (sheet) =>
      sheet
        .replace(/(<c r="D4")[^>]*>.*?<\/c>/, '$1 t="e"><f>1/0</f><v>#DIV/0!</v></c>')
        .replace(/(<c r="D5")[^>]*>.*?<\/c>/, '$1 t="str"><f>""</f><v></v></c>'),
    );
    expect((await read(path)).look?.remarks.join()).not.toContain('formula');
    expect((await story(path)).attendees.map(({ role }) => role).slice(0, 2)).toEqual([null, null]);
  });
});

describe('sheets that are no lists', () => {
  test('with nothing in any cell are refused in words', async () => {
    const path = changed('blank.xlsx', (sheet) =>
      sheet
        .replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')
        .replace(/<mergeCells.*<\/mergeCells>/s, ''),
    );
    expect(failureSentence(await refusal(path))).toBe(
      'blank.xlsx has nothing in any of its cells. Check that you have the right file, and that it was saved.',
    );
  });

  test('with one cell at the far end of the grid are refused before they fill memory', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const path = changed('far.xlsx', (sheet) => sheet.replace('</sheetData>', far));
    expect(await refusal(path)).toMatchObject({ kind: 'sheet-too-long' });
  });

  test('formatted to the very end are read', async () => {
    const formatted = '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>';
    const path = changed('formatted.xlsx', (sheet) => sheet.replace('</sheetData>', formatted));
    expect((await story(path)).attendees).toHaveLength(6);
  });
});

describe('values as text', () => {
  test('in UTF-16 by tabs, as Excel saves Unicode text', async () => {
    const text = 'Name\tRole\r\nŵyn Puw\tChair\r\n';
    const path = written(
      'unicode.csv',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    );
    expect((await story(path)).attendees).toMatchObject([
      { name: 'Ŵyn Puw'.replace('Ŵ', 'ŵ'), role: 'Chair' },
    ]);
  });

  test('with a line that names the separator, and empty rows that count as rows', async () => {
    const path = written('sep.csv', 'sep=;\r\nGuests;\r\n;\r\nName;Role\r\nAnn Bowen;Chair\r\n;;\r\n;;\r\n');
    const { look } = await read(path);
    expect(look?.lists).toMatchObject([{ list: { headings: 2, rows: { from: 0, to: 4 } }, known: true }]);
  });
});
