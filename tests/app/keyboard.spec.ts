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
    await page.keyboard.type('No cameras inside.');
    await expect(page.getByRole('region', { name: 'Press', exact: true }).getByRole('textbox')).toHaveValue(
      'No cameras inside.',
    );
    await expect(binder.getByRole('row', { name: /No cameras inside/ })).toBeVisible();
    await expect(binder.getByRole('row', { name: /10:00 Arrival/ })).toBeHidden();
  });

  await test.step('letters typed while the key of the button is still down are in the new field', async () => {
    const section = page.getByRole('region', { name: 'Press', exact: true });
    await page.getByRole('button', { name: 'Add text to Press', exact: true }).focus();
    await page.keyboard.down('Enter');
    await page.keyboard.press('B');
    await page.keyboard.down('Enter');
    await page.keyboard.press('r');
    await page.keyboard.up('Enter');
    await page.keyboard.type('ing a coat.');
    await expect(section.getByRole('textbox', { name: 'Own text' }).last()).toHaveValue('Bring a coat.');
  });

  await test.step('what is typed at once is in the new field, wherever it was added and whatever stands before it', async () => {
    const section = page.getByRole('region', { name: 'Press', exact: true });
    const added = async (menu: string, field: string, words: string) => {
      await page.getByRole('button', { name: 'Add something else to Press', exact: true }).focus();
      await press('Enter');
      await page.keyboard.type(menu);
      await press('Enter');
      await page.keyboard.type(words);
      await expect(section.getByRole('textbox', { name: field }).last()).toHaveValue(words);
      await expect(section.getByRole('textbox', { name: field }).last()).toBeFocused();
    };
    await added('Qu', 'Question', 'Why is it closed?');
    await added('Te', 'Own text', 'Filming ends at noon.');
    await added('Pen', 'Name', 'Frances Hale');
    await added('Li', 'Line', 'First things first.');
  });

  await test.step('a command from the palette takes the keys, not the text that was being written', async () => {
    const line = page.getByRole('textbox', { name: 'Line' });
    await press('ControlOrMeta+K');
    await page.keyboard.type('Add a section');
    await press('Enter');
    await page.keyboard.type('Weather');
    await expect(page.getByRole('textbox', { name: 'Section title' })).toHaveValue('Weather');
    await press('Escape');
    await expect(line).toBeFocused();
    await expect(line).toHaveValue('First things first.');
  });

  await test.step('an empty section is passed by, and takes what is moved by key', async () => {
    const empty = page.getByRole('grid', { name: 'Blocks of Objectives' });
    await page.getByRole('button', { name: 'More for section Objectives' }).focus();
    await press('Tab');
    await expect(empty).not.toBeFocused();
    await expect(page.getByRole('button', { name: 'Add text to Steering brief' })).toBeFocused();
    await packs.blocks('Press').filter({ hasText: 'Behind it' }).focus();
    await press('Tab', 'Enter');
    await press('Tab', 'Tab', 'Enter');
    await expect
      .poll(async () => (await packs.order('Press')).includes('Line to take: First things first.'))
      .toBe(false);
    const taker = page.getByRole('region').filter({ has: page.getByRole('textbox', { name: 'Line' }) });
    await expect(taker.getByRole('textbox', { name: 'Line' })).toHaveValue('First things first.');
  });

  expect(complaints).toEqual([]);
  await app.close();
});
