import { describe, expect, test } from 'vitest';
import { listsOf } from '../../../src/shared/sheets/lists.ts';
import { type ColumnUse, type ListMapping, withUse } from '../../../src/shared/sheets/mapping.ts';
import { readList } from '../../../src/shared/sheets/people.ts';
import { columnLettered, columnLetters, listWords, mappingWords } from '../../../src/shared/sheets/words.ts';

const sheet = (...rows: string[]) => ({ name: 'Guests', rows: rows.map((row) => row.split('|')) });
const uses = (...rows: string[]): ColumnUse[][] => listsOf(sheet(...rows)).map((list) => list.uses);
const names = (of: ReturnType<typeof sheet>) =>
  listsOf(of).map((list) => readList(of.rows, list).people.map(({ name }) => name));

describe('columns are recognised by their headings', () => {
  test('whatever their order, case and signs; what says nothing of a person is not used', () => {
    expect(
      uses('Company|FULL NAME|Post-nominals|Position|Table no.', 'Wen Farmers|Ann Bowen|OBE|Chair|4'),
    ).toEqual([['organisation', 'name', 'honours', 'role', 'unused']]);
  });

  test('addresses, telephone numbers and what people eat are left out', () => {
    expect(uses('Name|Role|E-mail|Mobile number|Dietary requirements')).toEqual([
      ['name', 'role', 'left-out', 'left-out', 'left-out'],
    ]);
  });

  test('Title above roles is a role, above Dr and Dame it belongs to the name, beside a role it is nothing', () => {
    expect(uses('Name|Title', 'Ann Bowen|Chair')).toEqual([['name', 'role']]);
    expect(uses('Title|Name', 'Dr|Ann Bowen')).toEqual([['title', 'name']]);
    expect(uses('Name|Title|Role', 'Ann Bowen|Chair|Speaker')).toEqual([['name', 'unused', 'role']]);
  });

  test('the first of two columns of one kind counts', () => {
    expect(uses('Name|Role|Name of PA', 'Ann Bowen|Chair|Bob Lee')).toEqual([['name', 'role', 'unused']]);
  });

  test('none is used where no row says who people are', () => {
    expect(listsOf(sheet('River|Level', 'Tarrow|4.2'))).toMatchObject([
      { headings: null, uses: ['unused', 'unused'], rows: { from: 0, to: 2 } },
    ]);
  });
});

describe('lists of a sheet', () => {
  test('titles above the headings belong to the list', () => {
    const of = sheet('Round table||', '||', 'Name|Role|', 'Ann Bowen|Chair|');
    expect(listsOf(of)).toMatchObject([{ headings: 2, rows: { from: 0, to: 4 } }]);
    expect(readList(of.rows, listsOf(of)[0] as ListMapping).title).toBe('Round table');
  });

  test('two below each other are each read by their own headings, no row in neither', () => {
    const of = sheet(
      'Name|Role|Organisation',
      'Ann Bowen|Chair|Wen Farmers',
      '||',
      'Officials||',
      'Organisation|First name|Surname',
      'Home Office|Bob|Lee',
    );
    expect(listsOf(of).map(({ rows, headings }) => [rows, headings])).toEqual([
      [{ from: 0, to: 3 }, 0],
      [{ from: 3, to: 6 }, 4],
    ]);
    expect(names(of)).toEqual([['Ann Bowen'], ['Bob Lee']]);
    expect(readList(of.rows, listsOf(of)[1] as ListMapping).people[0]?.organisation).toBe('Home Office');
  });

  test('two beside each other are two lists', () => {
    const of = sheet('Name|Role||Name|Role', 'Ann Bowen|Chair||Bob Lee|Clerk', 'Cai Puw|Member||Dai Rees|');
    expect(listsOf(of).map(({ columns }) => columns)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]);
    expect(names(of)).toEqual([
      ['Ann Bowen', 'Cai Puw'],
      ['Bob Lee', 'Dai Rees'],
    ]);
  });

  test('headings that stand again on each page are nobody', () => {
    const of = sheet('Name|Role', 'Ann Bowen|Chair', '|', 'NAME|ROLE', 'Bob Lee|Clerk');
    expect(names(of)).toEqual([['Ann Bowen', 'Bob Lee']]);
  });

  test('a guest without a name yet begins no new list', () => {
    const of = sheet(
      'Name|Role|Organisation',
      'Ann Bowen|Chair|Wen',
      '||',
      'Guest|TBC|Agency',
      'Bob Lee|Clerk|Stell',
    );
    expect(listsOf(of)).toHaveLength(1);
  });
});

describe('people of a list', () => {
  const read = (list: Partial<ListMapping>, ...rows: string[]) => {
    const of = sheet(...rows);
    return readList(of.rows, { ...(listsOf(of)[0] as ListMapping), ...list });
  };

  test('without headings every row is a person', () => {
    const { people } = read({ uses: ['name', 'role'], headings: null }, 'Ann Bowen|Chair', 'Bob Lee|Clerk');
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Bowen', 'Chair'],
      ['Bob Lee', 'Clerk'],
    ]);
  });

  test('a name of several lines shows them all, another cell of several lines is one', () => {
    const { people, blocks } = read({}, 'Name|Role', 'Ann Bowen\nBob Lee|Chair of\nthe Board');
    expect(people).toMatchObject([{ name: 'Ann Bowen, Bob Lee', role: 'Chair of the Board' }]);
    expect(blocks[1]?.text).toBe('Ann Bowen Bob Lee\tChair of the Board');
  });

  test('what is left out is in no line of the text; what is not used is', () => {
    const { blocks, people } = read({}, 'Name|Email|Table', 'Ann Bowen|ann@example.org|4');
    expect(blocks.map(({ text }) => text)).toEqual(['Name\tTable', 'Ann Bowen\t4']);
    expect(people[0]).toMatchObject({ name: 'Ann Bowen', note: null });
  });

  test('several columns of notes are one note', () => {
    expect(read({}, 'Name|Notes|Comments', 'Ann Bowen|by video|leaves early').people[0]?.note).toBe(
      'by video; leaves early',
    );
  });

  test('who does not attend is left out; who has not answered is not', () => {
    const rows = ['No', 'FALSE', 'Declined', 'Not yet', '', 'Yes'].map(
      (said, i) => `Ann Bowen ${'ABCDEF'[i]}|${said}`,
    );
    const { people } = read({}, 'Name|Attending', ...rows);
    expect(people.map(({ name }) => name.at(-1))).toEqual(['D', 'E', 'F']);
  });
});

test('a use that stands once moves to the column that a person gives it', () => {
  const [list] = listsOf(sheet('Name|Role|Notes|Works at', 'Ann Bowen|Chair|x|Wen Farmers')) as [ListMapping];
  expect(withUse(list, 3, 'role').uses).toEqual(['name', 'unused', 'note', 'role']);
  expect(withUse(list, 3, 'note').uses).toEqual(['name', 'role', 'note', 'note']);
});

test('lists and columns are named as sheets name them', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(['A', 'z', 'AA', 'ZZ', 'AAA', '1', ''].map(columnLettered)).toEqual([
    0,
    25,
    26,
    701,
    702,
    undefined,
    undefined,
  ]);
  const lists = listsOf(sheet('Name|Role||Name|Role', 'Ann Bowen|Chair||Bob Lee|Clerk'));
  expect(lists.map((list) => listWords(list, lists))).toEqual([
    'Guests, rows 1 to 2, columns A to C',
    'Guests, rows 1 to 2, columns D to E',
  ]);
  expect(mappingWords(lists[1] as ListMapping)).toBe('Name in D, Role in E');
});
