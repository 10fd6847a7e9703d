import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openLibrary } from '../../src/main/library/open.ts';
import { launchPackwright, newProfile } from './launch.ts';

const stories = 3000;

/** More stories than come to the window at once, straight in the library's tables; the oldest is Story 1. */
function longLibrary(path: string): void {
  const opened = openLibrary(path, { create: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const { db } = opened.value;
  const story = db.prepare(
    `INSERT INTO stories (id, title, title_basis, kind, published, file_name, format, source_sha256, body_sha256,
       imported_at, extractor_version, unsure, body, blocks, joins)
     VALUES (?, ?, 'stated', 'note', ?, 'a.txt', 'txt', '', '', '2026-01-01T00:00:00.000Z', 1, ?, ?, '[]', '[]')`,
  );
  db.transaction(() => {
    for (let n = 1; n <= stories; n++) {
      const date = new Date(Date.UTC(2000, 0, n)).toISOString().slice(0, 10);
      const published = JSON.stringify({ date, basis: 'stated', reason: 'The text gives it.' });
      story.run(`s${n}`, `Story ${n}`, published, n % 1000 === 0 ? 1 : 0, `The fund for towns ${n}.`);
    }
  })();
  opened.value.close();
}

test('a list of which only the beginning came is whole to whoever uses it', async () => {
  const profile = newProfile();
  const library = join(profile, 'Long.packwright');
  longLibrary(library);
  const { app, page, complaints } = await launchPackwright({ profile, library });
  const list = page.getByRole('listbox', { name: 'Stories' });
  const row = (n: number) => list.getByRole('option', { name: `Story ${n}`, exact: false }).first();
  await expect(row(stories)).toHaveAttribute('aria-setsize', String(stories));

  await test.step('End leads to the very last story and opens it', async () => {
    await row(stories).click();
    await page.keyboard.press('End');
    await expect(page.getByRole('heading', { name: 'Story 1', exact: true })).toBeVisible();
    await expect(list.locator('[aria-posinset="3000"]')).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('a search shows the first of what it found and counts all', async () => {
    const search = page.getByRole('searchbox', { name: 'Search stories' });
    await search.fill('fund');
    await expect(page.getByText('3,000 stories found')).toBeVisible();
    await search.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await expect(list.locator('[aria-posinset="1"]')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Delete');
    await expect(page.getByText('Removed 3,000 stories from the library.')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('3,000 stories found')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('only what has to be checked is shown and counted', async () => {
    await page.getByRole('searchbox', { name: 'Search stories' }).fill('');
    await page.getByRole('button', { name: 'To check', exact: true }).click();
    await expect(page.getByText('3 stories', { exact: true })).toBeVisible();
    await expect(row(1000)).toBeVisible();
  });
  expect(complaints).toEqual([]);
  await app.close();
});
