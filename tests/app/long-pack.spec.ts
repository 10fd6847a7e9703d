import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openLibrary } from '../../src/main/library/open.ts';
import { addPack } from '../../src/main/library/packs.ts';
import { ownText, pack } from '../shared/pack/packs.ts';
import { launchPackwright, newProfile } from './launch.ts';

/** A thousand blocks: twenty sections of twenty, then one of six hundred. */
function longLibrary(path: string): void {
  const opened = openLibrary(path, { create: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const section = (at: number, count: number) => ({
    id: `section-${at}`,
    kind: 'own' as const,
    title: `Part ${at}`,
    blocks: Array.from({ length: count }, (_, n) =>
      ownText({ id: `b-${at}-${n + 1}`, text: `Words ${n + 1} of part ${at}.` }),
    ),
  });
  const sections = [...Array.from({ length: 20 }, (_, at) => section(at + 1, 20)), section(21, 600)];
  addPack(opened.value.db, pack({ id: 'long', sections }));
  opened.value.close();
}

const name = (block: number, part: number) => `Text: Words ${block} of part ${part}.`;

/** Drags by mouse, as a hand does: down, a little, there, up. */
async function drag(page: Page, from: Locator, to: Locator, where: 'upper' | 'lower'): Promise<void> {
  await from.hover({ position: { x: 8, y: 20 } });
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('Nowhere to drop it.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * (where === 'upper' ? 0.1 : 0.9)];
  await page.mouse.move(x, y - 4, { steps: 5 });
  await page.mouse.move(x, y);
  await page.mouse.up();
}

test('a pack of a thousand blocks is gone through, put in order and written in to its very end', async () => {
  const profile = newProfile();
  const library = join(profile, 'Long.packwright');
  longLibrary(library);
  const { app, page, complaints } = await launchPackwright({ profile, library });
  await page.getByRole('button', { name: 'Packs', exact: true }).click();
  await page.getByRole('row', { name: pack().details.title }).click();
  const binder = page.getByRole('treegrid', { name: 'Sections and blocks' });
  const line = (block: number, part: number) =>
    binder.getByRole('row', { name: name(block, part), exact: true });
  const grid = page.getByRole('grid', { name: 'Blocks of Part 21' });
  const block = (n: number) => grid.getByRole('row', { name: name(n, 21), exact: true });

  await test.step('the binder says where each line stands, and draws what is seen', async () => {
    await expect(binder.getByRole('row', { name: 'Part 1', exact: true })).toHaveAttribute(
      'aria-setsize',
      '21',
    );
    await expect(line(2, 1)).toHaveAttribute('aria-setsize', '20');
    await expect(line(2, 1)).toHaveAttribute('aria-posinset', '2');
    expect(await binder.getByRole('row').count()).toBeLessThan(100);
  });

  await test.step('End leads to the last block of all, and shows it on the page', async () => {
    await line(1, 1).click();
    await page.keyboard.press('End');
    await expect(line(600, 21)).toBeFocused();
    await expect(line(600, 21)).toHaveAttribute('aria-posinset', '600');
    await expect(block(600)).toBeInViewport();
    await expect(block(600)).toHaveAttribute('aria-selected', 'true');
    await expect(grid.getByRole('row').nth(0)).toHaveAttribute('aria-rowindex', /^[1-9]/);
  });

  await test.step('the last block goes up by key, in the binder and on the page', async () => {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(line(600, 21)).toHaveAttribute('aria-posinset', '599');
    await block(600).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(block(600)).toHaveAttribute('aria-rowindex', '598');
    await expect(block(600)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(block(600)).toHaveAttribute('aria-rowindex', '599');
  });

  await test.step('what is written in it stays', async () => {
    await block(599).getByRole('textbox').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' The end.');
    await expect(line(599, 21)).toHaveCount(0);
    await expect(binder.getByRole('row', { name: `${name(599, 21)} The end.` })).toBeVisible();
  });

  await test.step('a block is dragged by mouse where the page has been scrolled', async () => {
    await drag(page, block(596), block(593), 'upper');
    await expect(block(596)).toHaveAttribute('aria-rowindex', '593');
    await expect(block(593)).toHaveAttribute('aria-rowindex', '594');
  });

  await test.step('a line of the binder is dragged by keyboard', async () => {
    await line(590, 21).click();
    await line(590, 21).getByRole('button', { name: /^Drag/ }).press('Enter');
    for (let up = 0; up < 4; up += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(line(590, 21)).toHaveAttribute('aria-posinset', /^58[678]$/);
  });
  expect(complaints).toEqual([]);
  await app.close();
});
