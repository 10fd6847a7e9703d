import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, answerSaveDialog, PacksPage } from './pages/packs.ts';
import { wordText } from './pages/read-files.ts';

const template = join(import.meta.dirname, '../fixtures/department-template.docx');

test('Word goes into a department’s own file, which is remembered, and what does not fit is said', async () => {
  const profile = newProfile();
  const house = join(profile, 'House.docx');
  copyFileSync(template, house);
  const { app, page, complaints } = await launchPackwright({ profile });
  const packs = new PacksPage(page);
  await packs.make({ marking: 'OFFICIAL-SENSITIVE' });
  await page.getByRole('button', { name: 'Add text to Why we are meeting' }).click();
  await page.keyboard.type('We meet to open the bridge.');
  await page.keyboard.press('Escape');

  const first = join(profile, 'First.docx');
  await answerOpenDialog(app, house);
  await answerSaveDialog(app, first);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Export Word with a template/ }).click();
  const report = page.getByRole('dialog', { name: 'Exported, with things to check' });
  await expect(report).toContainText('{{ venue }}, which we do not know', { timeout: 30_000 });
  await expect(report).toContainText('does not show the marking in its footer');
  await packs.closeReport();
  expect(await wordText(first)).toMatch(/Bridge visit.*Ann Lee.*open the bridge\..*End of the briefing\./s);

  const second = join(profile, 'Second.docx');
  await answerSaveDialog(app, second);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export Word in House.docx…' }).click();
  await packs.closeReport();
  expect(await wordText(second)).toContain('End of the briefing.');

  const none = join(profile, 'Letter.docx');
  writeFileSync(none, 'Dear Minister');
  await answerOpenDialog(app, none);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Export Word with a template/ }).click();
  const failed = page.getByRole('alertdialog').filter({ hasText: 'Letter.docx is no Word document' });
  await expect(failed).toBeVisible();
  // What failed stays to be read, and lies on none of the buttons of a dialog that is opened meanwhile.
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Export a copy for others/ }).click();
  const foot = page.getByRole('dialog', { name: 'Export a copy' }).getByRole('button', { name: 'Export…' });
  await expect(foot).toBeVisible();
  const [said, button] = [await failed.boundingBox(), await foot.boundingBox()];
  if (!said || !button) throw new Error('one of them is not shown');
  expect(said.x + said.width).toBeLessThan(button.x);
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
  await app.close();
});
