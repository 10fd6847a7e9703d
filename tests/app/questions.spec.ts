import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { PacksPage } from './pages/packs.ts';

test('a question is written, weighed, put in order and taken back, and is there after a restart', async () => {
  const profile = newProfile();
  const { app, page, complaints } = await launchPackwright({ profile });
  const packs = new PacksPage(page);
  const section = 'Questions and answers';
  await packs.make();

  await test.step('written by keyboard alone, the first field at once', async () => {
    await page.getByRole('button', { name: `Add question to ${section}` }).click();
    await page.keyboard.type('When will it open?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('In May.');
    await page.getByRole('button', { name: `Add question to ${section}` }).click();
    await page.keyboard.type('What did it cost?');
    await expect(packs.blocks(section)).toHaveCount(2);
    await expect
      .poll(() => packs.order(section))
      .toEqual(['Question: When will it open?', 'Question: What did it cost?']);
  });

  await test.step('weighed, and what lacks its answer is told', async () => {
    const second = packs.blocks(section).last();
    await second.getByRole('button', { name: /How likely/ }).click();
    await page.getByRole('option', { name: 'Unlikely' }).click();
    await expect(second.getByRole('button', { name: /How likely/ })).toContainText('Unlikely');
    await expect(second).toContainText('There is no answer to the question “What did it cost?”.');
    await second.getByRole('textbox', { name: 'Answer' }).fill('£3 million.');
    await expect(second).not.toContainText('There is no answer');
  });

  await test.step('put in order, removed and taken back', async () => {
    await packs.blocks(section).last().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await packs.order(section))[0]).toBe('Question: What did it cost?');
    await page.keyboard.press('Delete');
    await expect(packs.blocks(section)).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(packs.blocks(section)).toHaveCount(2);
  });
  expect(complaints).toEqual([]);
  await app.close();

  const again = await launchPackwright({ profile });
  const answer = new PacksPage(again.page).blocks(section).first().getByRole('textbox', { name: 'Answer' });
  await expect(answer).toHaveValue('£3 million.');
  await again.app.close();
});
