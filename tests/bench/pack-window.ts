import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openLibrary } from '../../src/main/library/open.ts';
import type { Pack } from '../../src/shared/model/pack.ts';
import { launchPackwright } from '../app/launch.ts';
import { addWithStories, textId } from './long-pack.ts';
import { type Stages, watch } from './window-preview-watch.ts';

export interface PackWindow {
  name: string;
  app: ElectronApplication;
  /** Milliseconds from the click in the list to the first block. */
  opened: number;
  /** Of each key after which a page changed. */
  times: Stages[];
  /** Keys after which none did. */
  missed: number;
  /** Waits until what was pressed is saved and the window has nothing to do. */
  atRest(): Promise<void>;
  /** Presses a key in the paragraph and waits until it is shown. */
  press(key: string): Promise<Stages | null>;
}

/** Opens a long pack in the real window, its pages beside it, ready to write in the middle of it. */
export async function openPackWindow(
  pack: Pack,
  { program, folder }: { program: string; folder: string },
): Promise<PackWindow> {
  const name = program === '.' ? 'this' : 'other';
  const library = join(folder, `${name}.packwright`);
  const made = openLibrary(library, { create: true });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  addWithStories(made.value, pack);
  made.value.close();
  const profile = join(folder, name);
  const { app, page } = await launchPackwright({ profile, library, program: resolve(program) });
  page.setDefaultTimeout(180_000);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 950));
  const opened = await openPack(page, pack);
  await watch(page);
  await startWriting(page, Math.floor(pack.sections.length / 2));
  const ready: PackWindow = {
    ...{ name, app, opened, times: [], missed: 0 },
    atRest: () => page.evaluate(() => window.atRest()),
    press: async (key) => {
      const changed = page.evaluate(() => window.nextChange());
      await page.keyboard.press(key);
      const stages = await changed;
      if (stages) ready.times.push(stages);
      else ready.missed += 1;
      return stages;
    },
  };
  return ready;
}

async function openPack(page: Page, pack: Pack): Promise<number> {
  await page.getByRole('button', { name: 'Packs', exact: true }).click();
  const clicked = performance.now();
  await page.getByText(pack.details.title).first().click();
  await page.locator('[data-block]').first().waitFor();
  return performance.now() - clicked;
}

async function startWriting(page: Page, section: number): Promise<void> {
  await page.getByRole('tab', { name: 'Preview' }).click();
  // A section has its blocks when it is near.
  await page.locator(`[data-section="section-${section}"]`).scrollIntoViewIfNeeded();
  const block = page.locator(`[data-block="${textId(section)}"]`);
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await block.getByRole('textbox').click();
  await page.keyboard.press('Home');
}
