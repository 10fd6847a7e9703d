import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openLibrary } from '../../src/main/library/open.ts';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';

const harbour = `Harbour fund opens in Dunmere

The Harbour Secretary, Ada Merrow, said:

“We will rebuild the harbour wall. No family should fear the tide.”

Up to £3 million was spent on the wall in 2019.
`;
const bridge = `Bridge at Selwick mended

The Roads Minister, Owen Hale, said:

“The bridge carries every lorry of this valley.”
`;

/** As an older reader would have left the library: another speaker, a fact that it did not see, a figure it did. */
function asOlderReader(library: string): void {
  const opened = openLibrary(library);
  if (!opened.ok) throw new Error(opened.failure.kind);
  opened.value.db.exec(`
    UPDATE stories SET extractor_version = extractor_version - 1;
    DELETE FROM items WHERE kind = 'fact';
    UPDATE items SET data = json_set(data, '$.speaker', 'Tom Sedge'), who = 'Tom Sedge' WHERE kind = 'quote';`);
  opened.value.close();
}

test('a library is read again: shown, kept, accepted and taken back', async () => {
  const profile = newProfile();
  const library = join(profile, 'Harbours.packwright');
  const files = [join(profile, 'harbour.txt'), join(profile, 'bridge.txt')];
  writeFileSync(files[0] ?? '', harbour);
  writeFileSync(files[1] ?? '', bridge);
  const first = await launchPackwright({ profile, library });
  await answerOpenDialog(first.app, files);
  await new LibraryPage(first.page).importFromEmpty();
  await first.app.close();
  asOlderReader(library);

  const { app, page, complaints } = await launchPackwright({ profile, library });
  const stories = page.getByRole('listbox', { name: 'Stories that would change' }).getByRole('option');
  const review = page.getByRole('article', { name: /^New reading of/ });

  await test.step('the status bar tells of it and leads there', async () => {
    await page.getByRole('button', { name: '2 stories read by an older reader: look' }).click();
    await expect(stories).toHaveCount(2);
  });

  await test.step('by keyboard: the next story, what was beside what is', async () => {
    await stories.filter({ hasText: 'Harbour fund' }).click();
    await expect(stories.filter({ hasText: 'Harbour fund' })).toContainText('1 new, 1 read differently');
    const changed = review.getByRole('listitem', { name: 'Read differently: quote of Tom Sedge' });
    await expect(changed).toContainText('The speaker is Ada Merrow; it was Tom Sedge.');
    await expect(changed.getByRole('region', { name: 'As it is' })).toContainText(
      'Tom Sedge, Harbour Secretary',
    );
    const again = changed.getByRole('region', { name: 'Read again' });
    await expect(again).toContainText('Ada Merrow, Harbour Secretary');
    await expect(again).toContainText('No family should fear the tide.');
    const added = review.getByRole('listitem', { name: 'New: fact' });
    await expect(added.getByRole('region', { name: 'As it is' })).toContainText('Not there.');
    await expect(added.getByRole('region', { name: 'Read again' })).toContainText('Up to £3 million');
  });

  await test.step('accept it, undo, accept it again', async () => {
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(stories).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(stories).toHaveCount(2);
    await expect(review).toContainText('The speaker is Ada Merrow; it was Tom Sedge.');
    await review.getByRole('button', { name: /^Accept/ }).click();
    await expect(stories).toHaveCount(1);
  });

  await test.step('keep the other as it is: nothing is left, and the status bar is quiet', async () => {
    await expect(review.getByRole('heading', { name: /Bridge at Selwick/ })).toBeVisible();
    await review.getByRole('button', { name: 'Keep as it is' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is left to look at' })).toBeVisible();
    await expect(page.getByRole('button', { name: /read by an older reader/ })).toBeHidden();
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(stories).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(stories).toHaveCount(2);
    await stories.filter({ hasText: 'Harbour fund' }).click();
    await expect(review.getByRole('heading', { name: /Harbour fund/ })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(review.getByRole('heading', { name: /Bridge at Selwick/ })).toBeVisible();
    await review.getByRole('button', { name: 'Keep as it is' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is left to look at' })).toBeVisible();
  });

  await test.step('the library has what was accepted and what was kept', async () => {
    await page.getByRole('button', { name: 'Go to the library' }).click();
    const screen = new LibraryPage(page);
    await screen.open(/Harbour fund/);
    await expect(screen.quotes).toContainText('Ada Merrow');
    await expect(screen.facts).toHaveCount(1);
    await screen.open(/Bridge at Selwick/);
    await expect(screen.quotes).toContainText('Tom Sedge');
  });

  await test.step('reading all again by the palette finds only what was kept; then nothing changes', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+R');
    await expect(page.getByRole('heading', { name: 'Reading again changes nothing' })).toBeVisible();
    await page.getByRole('button', { name: 'Read all stories again' }).click();
    await expect(stories).toHaveCount(1);
    await page.getByRole('button', { name: 'Accept all 1' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is left to look at' })).toBeVisible();
  });

  expect(complaints).toEqual([]);
  await app.close();
});
