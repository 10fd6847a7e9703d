import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { PacksPage } from './pages/packs.ts';

test('the preview follows what is typed, page by page, without a complaint', async () => {
  const { app, page, complaints } = await launchPackwright({ profile: newProfile() });
  await new PacksPage(page).make();
  await page.getByRole('tab', { name: 'Preview' }).click();
  const pages = page.getByRole('img', { name: /^Page \d+ of \d+$/ });
  await expect(pages.first()).toHaveAccessibleName('Page 1 of 1');

  await page.getByRole('button', { name: 'Add text to Why we are meeting' }).click();
  await page.keyboard.type('We meet to open the bridge.');
  await expect(pages).toHaveCount(3);

  let before = 3;
  for (const paragraphs of [60, 120, 180]) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('The bridge is open.\n\n'.repeat(paragraphs));
    await expect.poll(() => pages.count()).toBeGreaterThan(before);
    before = await pages.count();
    await expect(pages.first()).toHaveAccessibleName(`Page 1 of ${before}`);
    await expect(pages.last()).toHaveAccessibleName(`Page ${before} of ${before}`);
  }
  expect(complaints).toEqual([]);
  await app.close();
});
