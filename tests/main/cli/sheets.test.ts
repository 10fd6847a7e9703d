import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { opened } from '../library/open-library.ts';
import { temporaryFolder } from '../temporary.ts';
import { packwright } from './command-line.ts';

vi.setConfig({ testTimeout: 30_000 });

function guestList(...rows: string[]) {
  const folder = temporaryFolder();
  const path = join(folder, 'guests.csv');
  writeFileSync(path, rows.join('\r\n'));
  return { path, library: join(folder, 'L.packwright') };
}

const attendees = (library: string) =>
  opened(library)
    .db.prepare(
      `SELECT data ->> 'name', data ->> 'role', data ->> 'organisation' FROM items WHERE kind = 'attendee'`,
    )
    .raw()
    .all();

test('an import tells what each column was taken for', async () => {
  const { path, library } = guestList(
    'Guest,Post,Works at,Email',
    'Ann Bowen,Chair,Wen Farmers,a@example.org',
  );
  const { status, out, err } = await packwright('import', path, '--library', library);
  expect([status, out]).toEqual([0, 'Imported 1 story.']);
  expect(err).toBe(
    'guests.csv: The sheet: headings in row 1; Name in A, Role in B, Left out in D; not used: C. The first person is Ann Bowen.',
  );
  expect(attendees(library)).toEqual([['Ann Bowen', 'Chair', null]]);
});

test('--columns, --headings say it instead', async () => {
  const { path, library } = guestList('Chair,Ann Bowen,Wen Farmers', 'Clerk,Bob Lee,Stell Council');
  const said = ['--columns', 'Name=B, role=a, Organisation=C', '--headings', 'none'];
  const { err } = await packwright('import', path, '--library', library, ...said);
  expect(err).toBe(
    'guests.csv: The sheet: no headings; Role in A, Name in B, Organisation in C. The first person is Ann Bowen.',
  );
  expect(attendees(library)).toEqual([
    ['Ann Bowen', 'Chair', 'Wen Farmers'],
    ['Bob Lee', 'Clerk', 'Stell Council'],
  ]);
});

test('a sheet that is not there is told for its file, and the file is not imported', async () => {
  const { path, library } = guestList('Name,Role', 'Ann Bowen,Chair');
  const { status, err } = await packwright('import', path, '--library', library, '--sheet', 'Guests');
  expect([status, err]).toEqual([1, `${path}: There is no sheet “Guests” in it.`]);
});

test.each([
  [['--columns', 'Name'], /--columns is written as "Name=B,Role=C"; not “Name”/],
  [['--columns', 'Shoe=B'], /may be Name, Title, First name/],
  [['--headings', '0'], /--headings is the number of a row, or none; not “0”/],
])('wrong use: %j', async (said, words) => {
  const { path, library } = guestList('Name', 'Ann Bowen');
  const { status, err } = await packwright('import', path, '--library', library, ...said);
  expect(status).toBe(2);
  expect(err).toMatch(words);
});
