import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';
import { PacksPage } from './pages/packs.ts';
import { pdfPages } from './pages/read-files.ts';

interface Asked {
  address: string;
  visible: boolean;
  silent: boolean | undefined;
}

/** Prints into a file in place of the system's dialog; nothing else of the program is replaced. */
async function printInto(app: ElectronApplication, paper: string): Promise<void> {
  await app.evaluate(({ app: program, BrowserWindow }, path) => {
    const asked: Asked[] = [];
    Object.assign(globalThis, { asked });
    program.on('web-contents-created', (_event, contents) => {
      contents.print = (options, answer) => {
        const window = BrowserWindow.fromWebContents(contents);
        asked.push({
          address: contents.getURL(),
          visible: window?.isVisible() === true,
          silent: options?.silent,
        });
        void contents.printToPDF({}).then((pdf) => {
          process.getBuiltinModule('node:fs').writeFileSync(path, pdf);
          answer?.(true, '');
        });
      };
    });
  }, paper);
}

const asked = (app: ElectronApplication): Promise<Asked[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);

test('a pack is printed by the system’s dialog, as its PDF, of which nothing stays behind', async () => {
  const profile = newProfile();
  const { app, page, complaints } = await launchPackwright({ profile });
  const paper = join(profile, 'paper.pdf');
  await printInto(app, paper);
  await new PacksPage(page).make({ marking: 'OFFICIAL-SENSITIVE' });
  await page.getByRole('button', { name: 'Add text to Why we are meeting' }).click();
  await page.keyboard.type('We meet to open the bridge.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+P');

  await expect.poll(() => existsSync(paper), { timeout: 40_000 }).toBe(true);
  const [print, ...more] = await asked(app);
  expect(more).toEqual([]);
  expect(print).toMatchObject({ visible: false, silent: false });
  const pages = pdfPages(paper);
  expect(pages).toHaveLength(3);
  expect(pages[0]).toContain('Bridge visit');
  expect(pages[2]).toContain('We meet to open the bridge.');
  for (const words of pages) expect(words.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);

  await expect.poll(() => existsSync(dirname(fileURLToPath(print?.address ?? '')))).toBe(false);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(complaints).toEqual([]);
  await app.close();
});
