import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';

const story = `Harbour fund opens in Dunmere

The Harbour Secretary, Ada Merrow, said:

“We will rebuild the harbour wall. No family should fear the tide.”

Some 40 boats were out. The wall held, and the town is grateful for it.

The crew were calm throughout, Tom Sedge, Harbour Master, told the meeting.

Up to £3 million was spent on the wall in 2019.
`;

/** Selects words of the story as a person does: with the pointer, from their beginning to their end. */
async function select(page: Page, words: string): Promise<void> {
  const ends = await page.locator('.story-body').evaluate((body, words) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)];
      if (!first || !last) break;
      const middle = (box: DOMRect) => box.top + box.height / 2;
      return { from: [first.left + 1, middle(first)], to: [last.right - 1, middle(last)] };
    }
    throw new Error(`Not in one piece: ${words}`);
  }, words);
  await page.mouse.move(ends.from[0] ?? 0, ends.from[1] ?? 0);
  await page.mouse.down();
  await page.mouse.move(ends.to[0] ?? 0, ends.to[1] ?? 0, { steps: 8 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
}

test('a person marks, re-extends and dismisses what was read', async () => {
  const profile = newProfile();
  const { app, page, complaints } = await launchPackwright({ profile });
  const library = new LibraryPage(page);
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  const file = join(profile, 'harbour.txt');
  writeFileSync(file, story);
  await answerOpenDialog(app, [file]);
  await library.importFromEmpty();
  await library.open(/Harbour fund/);
  await expect(library.quotes).toHaveCount(1);

  await test.step('mark a quote with its speaker', async () => {
    await select(page, 'The crew were calm throughout');
    await bar.getByRole('button', { name: 'Mark as quote…' }).click();
    const form = page.getByRole('dialog', { name: 'Mark a quote' });
    await form.getByRole('combobox', { name: 'Speaker' }).fill('Tom Sedge');
    await form.getByRole('textbox', { name: 'Role, as the story gives it' }).fill('Harbour Master');
    await form.getByRole('button', { name: 'Mark as quote' }).click();
    await expect(library.quotes).toHaveCount(2);
    const quote = library.quotes.filter({ hasText: 'The crew were calm' });
    await expect(quote).toContainText('Tom Sedge');
    await expect(quote.getByRole('img', { name: 'Marked by hand' })).toBeVisible();
    await expect(bar).toBeHidden();
  });

  await test.step('mark a fact from the palette, by keyboard', async () => {
    await select(page, 'The wall held, and the town is grateful for it.');
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.type('selection as fact');
    await page.keyboard.press('Enter');
    const fact = library.facts.filter({ hasText: 'The wall held' });
    await expect(fact).toHaveAttribute('aria-selected', 'true');
    await expect(fact.getByRole('img', { name: 'Marked by hand' })).toBeVisible();
  });

  await test.step('give a quote other words, and take that back', async () => {
    const quote = library.quotes.filter({ hasText: 'Ada Merrow' });
    await quote.click({ position: { x: 10, y: 8 } });
    await select(page, 'No family should fear the tide.');
    await bar.getByRole('button', { name: 'Use as the quote' }).click();
    await expect(quote).not.toContainText('We will rebuild');
    await expect(quote.getByRole('img', { name: 'Corrected by hand' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(quote).toContainText('We will rebuild the harbour wall. No family should fear the tide.');
  });

  await test.step('correct the speaker, and take that back', async () => {
    const quote = library.quotes.filter({ hasText: 'We will rebuild' });
    await quote.getByRole('button', { name: /^Correct the speaker/ }).click();
    const form = page.getByRole('dialog', { name: 'Correct the speaker' });
    await form.getByRole('combobox', { name: 'Speaker' }).fill('Tom Sedge');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(quote).toContainText('Tom Sedge');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(quote).toContainText('Ada Merrow');
    await expect(quote.getByRole('img', { name: 'Corrected by hand' })).toBeHidden();
  });

  await test.step('dismiss a fact, undo, dismiss it again and bring it back', async () => {
    const fact = library.facts.filter({ hasText: '£3 million' });
    await fact.getByRole('button', { name: /^Dismiss fact/ }).click();
    await expect(fact).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(fact).toHaveCount(1);
    await fact.getByRole('button', { name: /^Dismiss fact/ }).click();
    await page.getByRole('button', { name: 'Dismissed (1)' }).click();
    await page.getByRole('button', { name: /^Bring back the fact: Up to £3 million/ }).click();
    await expect(fact).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Dismissed/ })).toBeHidden();
  });

  expect(complaints).toEqual([]);
  await app.close();
});
