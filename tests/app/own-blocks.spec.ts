import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerSaveDialog, PacksPage } from './pages/packs.ts';
import { pdfPages, wordText } from './pages/read-files.ts';

const section = 'Lines to take';

/** Chooses an entry of the menu that a button opens. */
async function choose(page: Page, button: string | RegExp, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('a pack is written with lines, a table and a chart, withheld in part, and leaves as a copy', async () => {
  const profile = newProfile();
  const { app, page, complaints } = await launchPackwright({ profile });
  const packs = new PacksPage(page);
  await packs.make();
  const add = `Add something else to ${section}`;

  await test.step('a line to take, written by keyboard at once', async () => {
    await choose(page, add, 'Line to take');
    await page.keyboard.type('The bridge is safe.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('All tests were passed.');
    await expect.poll(() => packs.order(section)).toEqual(['Line to take: The bridge is safe.']);
  });

  await test.step('a table, in a grid', async () => {
    await choose(page, add, 'Table');
    const dialog = page.getByRole('dialog', { name: 'Edit table' });
    await dialog.getByRole('textbox', { name: 'Caption' }).fill('Spans');
    await dialog.getByRole('textbox', { name: 'Heading of column 1' }).fill('Span');
    await dialog.getByRole('textbox', { name: 'Heading of column 2' }).fill('Metres');
    await dialog.getByRole('textbox', { name: 'Span, row 1' }).fill('North');
    await dialog.getByRole('textbox', { name: 'Metres, row 1' }).fill('120');
    await dialog.getByRole('button', { name: 'Add a row' }).click();
    await dialog.getByRole('textbox', { name: 'Span, row 2' }).fill('South');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const table = packs.blocks(section).last().getByRole('table', { name: 'Spans' });
    await expect(table.getByRole('row')).toHaveText(['SpanMetres', 'North120', 'South']);
  });

  await test.step('a chart, whose values must be numbers', async () => {
    await choose(page, add, 'Chart');
    const dialog = page.getByRole('dialog', { name: 'Edit chart' });
    await dialog.getByRole('textbox', { name: 'What is measured' }).fill('Cost');
    await dialog.getByRole('textbox', { name: 'Unit' }).fill('£ million');
    await dialog.getByRole('textbox', { name: 'Of, row 1' }).fill('2025');
    await dialog.getByRole('textbox', { name: 'Value, row 1' }).fill('much');
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Value, row 1' }).fill('1,200.5');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(packs.blocks(section).last()).toContainText('£1,200.5 million');
  });

  await test.step('what may not be disclosed says so, and is taken back by undo', async () => {
    const block = packs.blocks(section).nth(1);
    await block.focus();
    await choose(page, /^More for Table/, 'Not to be disclosed');
    await expect(block.getByText('Not to be disclosed')).toBeVisible();
    await page.getByRole('button', { name: /^Undo change who may have table/ }).click();
    await expect(block.getByText('Not to be disclosed')).toBeHidden();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(block.getByText('Not to be disclosed')).toBeVisible();
  });

  await test.step('a clearance holds for the words that were cleared', async () => {
    const line = packs.blocks(section).first();
    await choose(page, /^More for Line to take/, 'Clearance…');
    const dialog = page.getByRole('dialog', { name: 'Clearance' });
    await dialog.getByRole('textbox', { name: 'By' }).fill('Press office');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(line.getByText('Cleared, Press office')).toBeVisible();
    await line.getByRole('textbox', { name: 'Line', exact: true }).fill('The bridge is very safe.');
    await expect(line.getByText('This was changed since Press office cleared it.')).toBeVisible();
  });

  await test.step('the copy for others holds what they may have, in all formats, and goes there again', async () => {
    const pdf = join(profile, 'Usable.pdf');
    await answerSaveDialog(app, pdf);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Export a copy for others/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Export a copy' });
    await expect(dialog).toContainText('1 of 3 blocks are left out');
    await dialog.getByText('Word', { exact: true }).click();
    await dialog.getByText('OpenDocument', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await packs.closeReport();
    const text = pdfPages(pdf).join(' ');
    expect(text).toContain('The bridge is very safe.');
    expect(text).toContain('Usable copy');
    expect(text).not.toContain('North');
    expect(await wordText(join(profile, 'Usable.docx'))).not.toContain('North');
    expect(existsSync(join(profile, 'Usable.odt'))).toBe(true);

    await packs.blocks(section).first().getByRole('textbox', { name: 'Behind it' }).fill('Tested twice.');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Export again/ }).click();
    await packs.closeReport();
    expect(pdfPages(pdf).join(' ')).toContain('Tested twice.');
  });
  expect(complaints).toEqual([]);
  await app.close();
});
