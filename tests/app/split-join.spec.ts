import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, LibraryPage } from './pages/library.ts';

const story = `Harbour fund opens in Dunmere

The Harbour Secretary, Ada Merrow, said:

“We will rebuild the harbour wall. No family should fear the tide.”

Some 40 boats were out. The wall held, and the town is grateful for it.
`;

test('by keyboard alone: words are selected and marked, a quote is split, joined and dismissed', async () => {
  const profile = newProfile();
  const { app, page, complaints } = await launchPackwright({ profile });
  const library = new LibraryPage(page);
  const file = join(profile, 'harbour.txt');
  writeFileSync(file, story);
  await answerOpenDialog(app, [file]);
  await library.importFromEmpty();
  await library.open(/Harbour fund/);
  const text = page.getByRole('group', { name: 'Text of the story' });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isEnabled = (id: string) =>
    app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.enabled, id);
  const selection = () => page.evaluate(() => getSelection()?.toString());

  await test.step('a caret in the text selects words, which become a fact', async () => {
    await text.focus();
    await press('Enter', 'ArrowDown', 'ArrowDown');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+End');
    expect(await selection()).toBe('The wall held, and the town is grateful for it.');
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await press('ControlOrMeta+Shift+F');
    await expect(library.facts.filter({ hasText: 'The wall held' })).toHaveAttribute('aria-selected', 'true');
    await press('Escape');
    expect(await selection()).toBe('');
  });

  const quote = library.quotes.filter({ hasText: 'We will rebuild' });
  await test.step('a quote is split at the caret: two of the same speaker; undo makes one of them', async () => {
    await quote.focus();
    await press('Space');
    await expect(quote).toHaveAttribute('aria-selected', 'true');
    await expect(quote.getByRole('button', { name: /^Split here/ })).toBeDisabled();
    expect(await isEnabled('split-item')).toBe(false);
    await text.focus();
    await press('Enter', ...Array.from({ length: 6 }, () => 'ArrowRight'));
    await expect(page.getByText('Before: No family should fear')).toBeAttached();
    await expect(quote.getByRole('button', { name: /^Split here/ })).toBeEnabled();
    await expect.poll(() => isEnabled('split-item')).toBe(true);
    await press('ControlOrMeta+Shift+S');
    await expect(library.quotes).toHaveCount(2);
    await expect(library.quotes.filter({ hasText: 'No family' })).toContainText('Ada Merrow');
    await expect(library.quotes.getByRole('img', { name: 'Corrected by hand' })).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(library.quotes).toHaveCount(1);
    await expect(library.quotes).toContainText('harbour wall. No family should fear the tide.');
    await expect(library.quotes.getByRole('img', { name: 'Corrected by hand' })).toHaveCount(0);
  });

  await test.step('split by the pointer, joined again by the button', async () => {
    await page.getByText('No family should fear the tide.').first().click();
    const place = await text.evaluate((body) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('No family') ?? -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      }
      throw new Error('The words are not there');
    });
    await page.mouse.click(place.x, place.y);
    await quote.getByRole('button', { name: /^Split here/ }).click();
    await expect(library.quotes).toHaveCount(2);
    await quote.getByRole('button', { name: /^Join with next/ }).click();
    await expect(library.quotes).toHaveCount(1);
    await expect(library.quotes).toContainText('harbour wall. No family should fear the tide.');
  });

  await test.step('dismissed by its key, and brought back by another', async () => {
    await expect(quote).toHaveAttribute('aria-selected', 'true');
    await press('ControlOrMeta+Shift+D');
    await expect(library.quotes).toHaveCount(0);
    await press('ControlOrMeta+Shift+B');
    await expect(page.getByRole('button', { name: /^Bring back the quote/ }).first()).toBeFocused();
    await page.getByRole('button', { name: /^Bring back the quote: We will rebuild/ }).click();
    await expect(library.quotes).toHaveCount(1);
  });

  await test.step('the help lists the keys', async () => {
    await press('F1');
    const help = page.getByRole('dialog', { name: 'Help and keyboard shortcuts' });
    await expect(help).toContainText('Split here');
    await expect(help).toContainText('Put a caret into it');
  });

  expect(complaints).toEqual([]);
  await app.close();
});
