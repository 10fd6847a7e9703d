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

  // Pages that were scrolled to, and those that were left as they were while others changed.
  for (const seen of [pages.last(), pages.nth(2), pages.first()]) {
    await seen.scrollIntoViewIfNeeded();
    await expect.poll(() => seen.evaluate(dark)).toBeGreaterThan(100);
  }
  await expect.poll(() => pages.nth(2).evaluate(dark)).toBeGreaterThan(100);
  const inked = await pages.nth(2).evaluate(dark);
  await page.getByRole('textbox', { name: 'Own text' }).press('ControlOrMeta+Home');
  await page.keyboard.insertText('It was opened in June. '.repeat(5));
  await expect.poll(() => pages.nth(2).evaluate(dark)).toBeGreaterThan(inked);
  expect(await pages.first().evaluate(dark)).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
  await app.close();
});

/** How many of a picture's points are dark. */
function dark(picture: Element): number {
  const { width, height } = picture as HTMLCanvasElement;
  // One that nobody sees is blank.
  if (width === 0) return 0;
  const { data } = (picture as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {};
  return data?.filter((value, at) => at % 4 === 0 && value < 128).length ?? 0;
}
