import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';

const files = {
  'clear.csv': 'Name,Role\nDai Rees,Member\n',
  'first.csv':
    'Guests of the fund,,\nGuest,Works at,Email\nAnn Bowen,Wen Farmers,ann@example.org\nBob Lee,Stell Council,\n',
  'second.csv': 'Guest,Works at,Email\nCai Puw,Wen Farmers,cai@example.org\n',
  'third.csv': 'Chair,Eira Wyn\nClerk,Ffion Pugh\n',
};

function folderOf(profile: string): string {
  const folder = join(profile, 'lists');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Takes a column for something, by keyboard alone. */
async function take(page: Page, column: RegExp, use: string) {
  await page.getByRole('button', { name: column }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(use);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: column })).toBeHidden();
}

test('a person says what the columns of lists hold, and nothing goes in before', async () => {
  const profile = newProfile();
  const { app, page, complaints } = await launchPackwright({ profile });
  const library = new LibraryPage(page);
  await answerOpenDialog(app, [folderOf(profile)]);
  await page.getByRole('button', { name: 'Import files…' }).click();

  await test.step('lists whose headings leave nothing to ask are seen together', async () => {
    const known = page.getByRole('dialog', { name: '1 list recognised' });
    await expect(known).toContainText('Name in A, Role in B');
    await expect(known).toContainText('Dai Rees');
    await known.getByRole('button', { name: 'Go on: 3 lists to look at' }).click();
  });

  const ask = page.getByRole('dialog', { name: /What do the columns hold/ });
  const people = ask.getByRole('region', { name: 'How people come out' });
  await test.step('a column that is not known is asked about; the people change as it is said', async () => {
    await expect(ask).toContainText('first.csv');
    await expect(ask.getByRole('button', { name: /Headings/ })).toContainText('Row 2');
    await expect(ask.getByRole('button', { name: /Column B, Works at/ })).toContainText('Not used?');
    await expect(people).toContainText('Ann Bowen');
    await expect(people).not.toContainText('Wen Farmers');
    await take(page, /Column B, Works at/, 'Org');
    await expect(people).toContainText('Wen Farmers');
    await expect(library.stories).toHaveCount(0);
    await expect(ask.getByRole('checkbox', { name: /The same for the other list/ })).toBeChecked();
    await ask.getByRole('button', { name: 'Import' }).click();
  });

  await test.step('a list without headings', async () => {
    await expect(ask).toContainText('third.csv');
    await expect(ask.getByRole('button', { name: /Headings/ })).toContainText('No headings');
    await expect(people).toContainText('say which column holds their names');
    await take(page, /Column A/, 'Role');
    await take(page, /Column B/, 'Name');
    await expect(people.getByRole('listitem')).toHaveText(['Eira WynChair', 'Ffion PughClerk']);
    await ask.getByRole('button', { name: 'Leave this file out' }).click();
  });

  await test.step('the report says what went in and what was left out', async () => {
    const report = page.getByRole('dialog', { name: 'Imported 3 stories' });
    await expect(report.getByRole('region', { name: 'Left out, as you chose' })).toContainText('third.csv');
    await report.getByRole('button', { name: 'Close' }).last().click();
    await library.open(/Guests of the fund/);
    await expect(library.attendees).toHaveCount(2);
    await expect(page.getByText('ann@example.org')).toHaveCount(0);
    await library.open(/^second/);
    await expect(library.attendees).toContainText('Wen Farmers');
  });
  expect(complaints).toEqual([]);
  await app.close();
});
