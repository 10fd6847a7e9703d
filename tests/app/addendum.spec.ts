import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, answerSaveDialog, PacksPage } from './pages/packs.ts';
import { pdfPages, wordText } from './pages/read-files.ts';

const why = 'Why we are meeting';

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: `Add text to ${why}` }).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
}

async function workOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Addendum since a copy…/ }).click();
}

test('what has changed since the last copy goes into the pack as a person has edited it', async () => {
  const profile = newProfile();
  const folder = join(profile, 'files');
  mkdirSync(folder);
  const [copy, second, word] = ['box.pdf', 'second.pdf', 'second.docx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { app, page, complaints } = await launchPackwright({ profile });
  const packs = new PacksPage(page);
  await packs.make();
  await write(page, 'We open the bridge at ten.');

  await test.step('without a copy there is nothing to begin from but a file', async () => {
    await workOut(page);
    const dialog = page.getByRole('dialog', { name: 'What has changed since a copy' });
    await expect(dialog).toContainText('No copy of this pack has been exported from here yet.');
    await page.keyboard.press('Escape');
  });

  await answerSaveDialog(app, copy);
  await packs.export('PDF');
  await test.step('nothing has changed yet', async () => {
    await workOut(page);
    await page.getByRole('button', { name: 'Work out the addendum' }).click();
    await expect(page.getByText(/^Nothing in print has changed since the copy of /)).toBeVisible();
  });

  await page
    .getByRole('textbox')
    .filter({ hasText: 'We open the bridge at ten.' })
    .fill('We open the bridge at noon.');
  await page.keyboard.press('Tab');
  await write(page, 'Bring boots.');

  await test.step('since a file of the copy, too', async () => {
    await answerOpenDialog(app, copy);
    await workOut(page);
    await page.getByRole('button', { name: 'Choose a file of it…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Addendum 1' });
    await expect(dialog.getByRole('textbox', { name: /^What has changed, row/ })).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('it is edited and added', async () => {
    await workOut(page);
    await page.getByRole('button', { name: 'Work out the addendum' }).click();
    const dialog = page.getByRole('dialog', { name: 'Addendum 1' });
    const rows = dialog.getByRole('textbox', { name: /^What has changed, row/ });
    await expect(rows.first()).toHaveValue(/“the bridge at ten\.” is now “the bridge at noon\.”$/);
    await expect(dialog.getByRole('textbox', { name: 'Page, row 1' })).toHaveValue('3');
    await rows.last().fill('Boots are needed: bring them.');
    await dialog.getByRole('button', { name: 'Add to the pack' }).click();
    await expect(dialog).toBeHidden();
    await expect(packs.blocks('Addendum').first()).toContainText('Boots are needed: bring them.');
  });

  await answerSaveDialog(app, second);
  await packs.export('PDF');
  expect((await pdfPages(second)).join(' ')).toContain('Boots are needed: bring them.');
  await answerSaveDialog(app, word);
  await packs.export('Word');
  expect(await wordText(word)).toContain('Boots are needed: bring them.');
  expect(complaints).toEqual([]);
  await app.close();
});
