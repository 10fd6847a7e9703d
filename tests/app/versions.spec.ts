import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';

const issue = (published: string, boats: string, more = '') => `Harbour fund opens in Dunmere

Published ${published}

A fund of £3 million for ${boats} boats opens in every harbour along the coast today.

The Harbour Secretary, Ada Merrow, said:

“We will rebuild the harbour wall, and no family that lives beside the sea should have to fear the tide again.”

The crews were calm throughout the storm, and the whole town is grateful to every one of them for it.
${more}`;

test('two issues of a story are reported, compared, linked and listed as one', async () => {
  const profile = newProfile();
  const files = [join(profile, 'harbour.txt'), join(profile, 'harbour-corrected.txt')];
  writeFileSync(files[0] ?? '', issue('1 May 2019', '40'));
  writeFileSync(files[1] ?? '', issue('6 May 2019', '44', '\nNotes to editors\n\nThe fund is new.\n'));
  const { app, page, complaints } = await launchPackwright({ profile });
  const library = new LibraryPage(page);
  const comparison = page.getByRole('dialog', { name: 'Compare two issues' });
  await answerOpenDialog(app, files);

  await test.step('the report says that one looks like another issue', async () => {
    await page.getByRole('button', { name: 'Import files…' }).click();
    const near = page.getByRole('region', { name: 'Near duplicates to look at' });
    await expect(near).toContainText(
      'Looks like another issue of “Harbour fund opens in Dunmere” (harbour.txt).',
      {
        timeout: 30_000,
      },
    );
    await near.getByRole('button', { name: /^Compare harbour-corrected.txt/ }).click();
  });

  await test.step('side by side, by key from difference to difference', async () => {
    await expect(comparison.getByRole('columnheader')).toHaveText([
      /Earlier, published 1 May 2019.*harbour\.txt/,
      /Later, published 6 May 2019.*harbour-corrected\.txt/,
    ]);
    const changed = comparison.getByRole('row', { name: /Changed.*40.*44/ });
    await expect(changed.locator('del')).toHaveText('taken out: 40');
    await expect(changed.locator('ins')).toHaveText('put in: 44');
    const evidence = comparison.getByRole('region', { name: 'What it means for your evidence' });
    await expect(evidence).toContainText('Differs: 1 fact');
    await expect(evidence.getByRole('button', { name: 'The same in both: 1 quote' })).toBeVisible();
    await comparison.getByRole('button', { name: 'Next difference (N)' }).focus();
    await page.keyboard.press('n');
    await expect(comparison.getByText(/^Difference 1 of/)).toBeVisible();
    await page.keyboard.press('n');
    await expect(comparison.getByText(/^Difference 2 of/)).toBeVisible();
    await page.keyboard.press('p');
    await expect(comparison.getByText(/^Difference 1 of/)).toBeVisible();
  });

  await test.step('linked, the list shows one story of two versions', async () => {
    await comparison.getByRole('button', { name: 'Link as versions' }).click();
    await expect(comparison).toBeHidden();
    const report = page.getByRole('dialog', { name: /^Imported/ });
    await expect(report).toContainText('Linked as versions of one story.');
    await report.getByRole('button', { name: 'Close' }).last().click();
    await expect(library.stories).toHaveCount(1);
    await expect(library.stories).toContainText('2 versions');
  });

  await test.step('the earlier one is reached from the head, and found by its words', async () => {
    await library.open(/Harbour fund/);
    await expect(page.getByText('Version 2 of 2, published 6 May 2019.')).toBeVisible();
    await page.getByRole('button', { name: 'Open version 1' }).click();
    await expect(page.getByText(/Version 1 of 2, published 1 May 2019\. A later version/)).toBeVisible();
    await library.search.fill('40 boats');
    await expect(library.stories).toContainText('version 1 of 2');
    await library.search.fill('');
  });

  await test.step('unlink, and take that back', async () => {
    await page.getByRole('button', { name: 'Unlink' }).click();
    await expect(library.stories).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(library.stories).toHaveCount(1);
  });

  await test.step('the palette compares what is open, with a version or with any story', async () => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.type('another issue');
    await page.keyboard.press('Enter');
    const choose = page.getByRole('dialog', { name: 'Compare with which story?' });
    await choose.getByRole('option', { name: /Harbour fund/ }).click();
    await expect(comparison).toContainText('They are linked as versions of one story.');
    await page.keyboard.press('Escape');
    await expect(comparison).toBeHidden();
  });

  expect(complaints).toEqual([]);
  await app.close();
});
