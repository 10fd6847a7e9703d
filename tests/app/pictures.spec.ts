import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, answerSaveDialog, PacksPage } from './pages/packs.ts';

const section = 'Objectives';

const drawnPoints = (page: Page, name: string) =>
  page.getByRole('img', { name }).evaluate((image) => (image as HTMLImageElement).naturalWidth);

test('a picture is chosen or dropped, must be described, is seen, and leaves with the pack', async () => {
  const profile = newProfile();
  const plan = join(profile, 'plan.png');
  copyFileSync(resolve('resources/sample-pictures/conference-room.png'), plan);
  const words = join(profile, 'words.jpg');
  writeFileSync(words, 'These are words.');
  const { app, page, complaints } = await launchPackwright({ profile });
  const packs = new PacksPage(page);
  await packs.make();

  await test.step('what is no picture is told', async () => {
    await answerOpenDialog(app, words);
    await packs.choosePicture(section);
    await expect(page.getByText('words.jpg is no picture that we can read.')).toBeVisible();
    await page.getByRole('button', { name: 'Close message' }).click();
  });

  await test.step('chosen, and described before it goes in', async () => {
    await answerOpenDialog(app, plan);
    await packs.choosePicture(section);
    const dialog = page.getByRole('dialog', { name: 'Add a picture' });
    await expect(dialog.getByRole('button', { name: 'Add picture' })).toBeDisabled();
    await packs.describePicture('A plan of the room', 'Where all sit');
    await expect(packs.blocks(section)).toHaveCount(1);
    await expect(packs.blocks(section).first()).toContainText('Where all sit');
    await expect.poll(() => drawnPoints(page, 'A plan of the room')).toBe(1120);
  });

  await test.step('dropped on a section', async () => {
    const box = await page.getByRole('region', { name: section }).boundingBox();
    const system = await page.context().newCDPSession(page);
    const data = { items: [], files: [plan], dragOperationsMask: 1 };
    const at = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 12 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await system.send('Input.dispatchDragEvent', { type, ...at, data });
    await packs.describePicture('The same plan', '');
    await expect(packs.blocks(section)).toHaveCount(2);
  });

  await test.step('and printed', async () => {
    const target = join(profile, 'visit.pdf');
    await answerSaveDialog(app, target);
    await packs.export('PDF');
    expect(
      readFileSync(target)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(1);
  });
  expect(complaints).toEqual([]);
  await app.close();
});
