import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';
import { answerSaveDialog, bridgeVisit, PacksPage } from './pages/packs.ts';

const story = `News story: Bridge opens in Aber

The bridge over the Aber opened today, 3 March 2026, with up to £12 million.

Bridges Minister Ann Lee said:

I am glad that 40 villages have their bridge back before the winter.`;

const comment =
  '<w:comment w:id="7" w:author="Ffion Bevan" w:date="2026-03-01T10:00:00Z"><w:p><w:r><w:t>Which road?</w:t></w:r></w:p></w:comment>';

const tracked =
  '<w:ins w:id="8" w:author="Ann Reader" w:date="2026-03-02T10:00:00Z"><w:r><w:t xml:space="preserve"> of the bridge</w:t></w:r></w:ins>';

/**
 * Somebody has worked on the Word file: own words, a comment, a quote, a new paragraph with words that nobody said, a
 * tracked change.
 */
function workOn(path: string): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = xml
    .replace('We open the bridge.', 'We open the bridge and the road.')
    .replace('40 villages', '44 villages')
    .replace('>Opening<', `>Opening</w:t></w:r>${tracked}<w:r><w:t><`)
    .replace(
      /(<w:p><w:pPr><w:pStyle w:val="QuoteSource"\/>.*?<\/w:p>)/s,
      '$1<w:p><w:r><w:t>She told us: “We shall build ten more of them.”</w:t></w:r></w:p>',
    );
  const commented = changed.replace(
    /<w:r>(?=(?:(?!<w:r>).)*bridge and the road)/s,
    '<w:commentRangeStart w:id="7"/><w:r>',
  );
  parts['word/document.xml'] = strToU8(commented);
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  parts['word/comments.xml'] = strToU8(`<w:comments xmlns:w="${space}">${comment}</w:comments>`);
  writeFileSync(path, zipSync(parts));
}

/** A pack with a text of the office's own and one quote of the story. */
async function packOfOneQuote(app: ElectronApplication, page: Page, file: string): Promise<void> {
  const [library, packs] = [new LibraryPage(page), new PacksPage(page)];
  await answerOpenDialog(app, [file]);
  await library.importFromEmpty();
  await library.open(/Bridge opens in Aber/);
  await library.quotes
    .first()
    .getByRole('button', { name: /^Add to pack/ })
    .click();
  await packs.fillNewPack(bridgeVisit);
  await page.getByRole('button', { name: 'Packs', exact: true }).click();
  await page.getByRole('row', { name: /Bridge visit/ }).click();
  await page.getByRole('button', { name: 'Add text to Why we are meeting' }).click();
  await page.keyboard.type('We open the bridge.');
}

test('an edited Word file is set beside its pack, and each change is accepted or refused', async () => {
  const profile = newProfile();
  const folder = join(profile, 'files');
  mkdirSync(folder);
  const [text, word] = [join(folder, 'bridge.txt'), join(folder, 'Bridge visit.docx')];
  writeFileSync(text, story);
  const { app, page, complaints } = await launchPackwright({ profile });
  await packOfOneQuote(app, page, text);
  await answerSaveDialog(app, word);
  await new PacksPage(page).export('Word');
  workOn(word);

  await answerOpenDialog(app, [word]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open an edited Word file…' }).click();
  const list = page.getByRole('listbox', { name: 'What the file says otherwise' });
  await expect(list.getByRole('option')).toHaveCount(6);

  await test.step('a tracked change is shown with who made it and when, and accepted by itself', async () => {
    await list.getByRole('option', { name: /^Tracked change by Ann Reader/ }).click();
    const shown = page.getByRole('article', { name: 'Tracked change by Ann Reader' });
    await expect(shown).toContainText('Event, 2 March 2026.');
    await expect(shown.locator('ins')).toContainText('of the bridge');
    await page.screenshot({ path: process.env.SHOT_TRACKED ?? join(profile, 'tracked.png') });
    await shown.getByRole('button', { name: /^Accept/ }).click();
    await expect(list.getByRole('option')).toHaveCount(5);
  });

  await test.step('own words are accepted, and can be taken back', async () => {
    await list.getByRole('option', { name: /^Text changed/ }).click();
    const shown = page.getByRole('article', { name: 'Text changed' });
    await expect(shown.locator('ins')).toContainText('bridge and the road.');
    await shown.getByRole('button', { name: /^Accept/ }).click();
    await expect(list.getByRole('option')).toHaveCount(4);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(list.getByRole('option')).toHaveCount(5);
    await list.getByRole('option', { name: /^Text changed/ }).click();
    await page.keyboard.press('Control+Enter');
    await expect(list.getByRole('option')).toHaveCount(4);
  });

  await test.step('a comment is kept beside the block that it is about', async () => {
    await list.getByRole('option', { name: /^Comment by Ffion Bevan/ }).click();
    const shown = page.getByRole('article', { name: 'Comment by Ffion Bevan' });
    await shown.getByRole('button', { name: /^Keep in the pack/ }).click();
    await expect(list.getByRole('option')).toHaveCount(3);
  });

  await test.step('a quote is shown against its source, and nothing takes it into the pack', async () => {
    await list.getByRole('option', { name: /^Quote altered/ }).click();
    const shown = page.getByRole('article', { name: 'Quote altered' });
    await expect(shown.locator('del')).toContainText('40');
    await expect(shown.locator('ins')).toContainText('44');
    await expect(shown.getByRole('button', { name: /Accept/ })).toHaveCount(0);
    await shown.getByRole('button', { name: 'Keep the source’s words' }).click();
    await expect(list.getByRole('option')).toHaveCount(2);
  });

  await test.step('new words are refused, and what nobody said is told', async () => {
    await list.getByRole('option', { name: /^New text/ }).click();
    await page.getByRole('button', { name: 'Refuse' }).click();
    const shown = page.getByRole('article', { name: 'Quotation not in the library' });
    await expect(shown).toContainText('We shall build ten more of them.');
    await shown.getByRole('button', { name: 'Seen' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is left to look at' })).toBeVisible();
  });

  await page.getByRole('button', { name: 'Back to the pack' }).last().click();
  await expect(page.getByRole('textbox').first()).toHaveValue('We open the bridge and the road.');
  await expect(page.getByText('40 villages').first()).toBeVisible();
  expect(complaints).toEqual([]);
  await app.close();
});

test('a Word file that is dropped on an open pack is asked about', async () => {
  const profile = newProfile();
  const { app, page } = await launchPackwright({ profile });
  await new PacksPage(page).make();
  await expect(page.getByRole('heading', { name: 'Bridge visit' })).toBeVisible();
  const word = join(profile, 'other.docx');
  writeFileSync(word, 'PK no more');
  const system = await page.context().newCDPSession(page);
  const data = { items: [], files: [word], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
  await page
    .getByRole('dialog', { name: 'What is other.docx?' })
    .getByRole('button', { name: 'Set it beside this pack' })
    .click();
  await expect(page.getByRole('alert')).toContainText('other.docx');
  await page.getByRole('button', { name: 'Back to the pack' }).click();
  await expect(page.getByRole('heading', { name: 'Bridge visit' })).toBeVisible();
  await app.close();
});
