import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { PacksPage } from './pages/packs.ts';

test('by keyboard alone: a pack is made, an agenda written row by row, and the focus is never lost', async () => {
  const { app, page, complaints } = await launchPackwright({ profile: newProfile() });
  const packs = new PacksPage(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await test.step('a pack from its key, named at once', async () => {
    await press('ControlOrMeta+N');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Harbour visit');
    await press('Enter');
    await expect(page.getByRole('heading', { name: 'Harbour visit' })).toBeVisible();
  });

  const more = page.getByRole('button', { name: 'Add something else to Agenda' });
  const dialog = page.getByRole('dialog', { name: 'Edit agenda' });
  await test.step('an agenda begins in its first cell, and a new row in its own', async () => {
    await more.focus();
    await press('Enter');
    await page.keyboard.type('Ag');
    await expect(page.getByRole('menuitem', { name: 'Agenda' })).toBeFocused();
    await press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Time, row 1' })).toBeFocused();
    await page.keyboard.type('10:00');
    await press('Tab');
    await page.keyboard.type('Arrival');
    await dialog.getByRole('button', { name: 'Add a row' }).focus();
    await press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Time, row 2' })).toBeFocused();
    await page.keyboard.type('10:15');
    await press('Tab');
    await page.keyboard.type('The harbour wall');
  });

  await test.step('saved, the focus is where it came from, and the binder names it', async () => {
    await dialog.getByRole('button', { name: 'Save' }).focus();
    await press('Enter');
    await expect(dialog).toBeHidden();
    await expect(more).toBeFocused();
    await expect(packs.blocks('Agenda')).toContainText('The harbour wall');
    await expect(page.getByText('10:00 Arrival, 10:15 The harbour wall')).toBeVisible();
  });

  await test.step('a section that is added is open in the binder, and one that was closed stays closed', async () => {
    const binder = page.getByRole('treegrid', { name: 'Sections and blocks' });
    await binder.getByRole('row', { name: 'Agenda', exact: true }).focus();
    await press('ArrowLeft');
    await expect(binder.getByRole('row', { name: /10:00 Arrival/ })).toBeHidden();
    await press('ControlOrMeta+K');
    await page.keyboard.type('Add a section');
    await press('Enter');
    await page.keyboard.type('Press');
    await press('Enter');
    await page.getByRole('button', { name: 'Add text to Press', exact: true }).focus();
    await press('Enter');
    await expect(page.getByRole('region', { name: 'Press', exact: true }).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('No cameras inside.');
    await expect(binder.getByRole('row', { name: /No cameras inside/ })).toBeVisible();
    await expect(binder.getByRole('row', { name: /10:00 Arrival/ })).toBeHidden();
  });

  await test.step('a list without a chosen row shows that it has the focus', async () => {
    const empty = page.getByRole('grid', { name: 'Blocks of Objectives' });
    await page.getByRole('button', { name: 'More for section Objectives' }).focus();
    await press('Tab');
    await expect(empty).toBeFocused();
    await expect(empty).toHaveCSS('outline-style', 'solid');
  });

  expect(complaints).toEqual([]);
  await app.close();
});
