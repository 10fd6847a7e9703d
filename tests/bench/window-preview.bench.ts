/**
 * npm run bench window-preview
 * Milliseconds from a key that is pressed in a paragraph in the middle of a long pack to the changed page's picture on
 * the screen, in the real window. A page counts as changed when its picture is another; the time is that of the frame
 * after it was drawn. window-preview.bench.ts [SECTIONS] [ROUNDS]; without a screen, under xvfb-run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildIfNeeded } from '../../scripts/build.ts';
import { openLibrary } from '../../src/main/library/open.ts';
import { launchPackwright } from '../app/launch.ts';
import { addWithStories, longPack, textId } from './long-pack.ts';

const sections = Number(process.argv[2] ?? 50);
const rounds = Number(process.argv[3] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
const path = join(folder, 'Library.packwright');
const pack = longPack(sections);
const made = openLibrary(path, { create: true });
if (!made.ok) throw new Error(JSON.stringify(made.failure));
addWithStories(made.value, pack);
made.value.close();
if ((await buildIfNeeded()) !== 0) throw new Error('The program could not be built.');

const { app, page } = await launchPackwright({ profile: join(folder, 'profile'), library: path });
page.setDefaultTimeout(180_000);
await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 950));
await page.getByRole('button', { name: 'Packs', exact: true }).click();
await page.getByText(pack.details.title).first().click();
await page.getByRole('tab', { name: 'Preview' }).click();
// A section has its blocks when it is near.
await page.locator(`[data-section="section-${Math.floor(sections / 2)}"]`).scrollIntoViewIfNeeded();
const block = page.locator(`[data-block="${textId(Math.floor(sections / 2))}"]`);
await block.scrollIntoViewIfNeeded();
await block.click();
const text = block.getByRole('textbox');
await text.click();
await page.keyboard.press('Home');
await page.waitForTimeout(4000);
await watch(page);

const times = [];
for (let round = 0; round < rounds; round += 1) {
  const changed = page.evaluate(() => window.nextChange());
  await page.keyboard.press('e');
  times.push(await changed);
  // Saved and at rest, as it is when a person begins to write.
  await page.waitForTimeout(3000);
}
const sorted = times.toSorted((a, b) => a - b).map(Math.round);
const pages = await page.getByRole('img', { name: /^Page \d+ of \d+$/ }).count();
console.log('pages | key to screen, median | least | most (ms)');
console.log([pages, sorted[Math.floor(rounds / 2)], sorted[0], sorted.at(-1)].join(' | '));
await app.close();
rmSync(folder, { recursive: true });

/** Lets the page tell when a page of the preview has another picture than at the last key. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const pictureOf = (canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let sum = 0;
      for (let at = 0; at < (data?.length ?? 0); at += 4) sum = (sum * 31 + (data?.[at] ?? 0)) | 0;
      return sum;
    };
    const seen = new Map<HTMLCanvasElement, number>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-page] canvas'))
      if (canvas.width > 0) seen.set(canvas, pictureOf(canvas));
    let told: ((milliseconds: number) => void) | null = null;
    let pressed = 0;
    window.addEventListener('keydown', () => (pressed = performance.now()), true);
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (
      this: CanvasRenderingContext2D,
      ...all: unknown[]
    ) {
      (draw as (...all: unknown[]) => void).apply(this, all);
      const { canvas } = this;
      if (!canvas.closest('[data-page]')) return;
      requestAnimationFrame(() => {
        const shown = performance.now();
        const picture = pictureOf(canvas);
        const other = seen.get(canvas) !== picture;
        seen.set(canvas, picture);
        if (!other || !told || pressed === 0) return;
        told(shown - pressed);
        told = null;
        pressed = 0;
      });
    } as typeof draw;
    window.nextChange = () => new Promise((resolve) => (told = resolve));
  });
}

declare global {
  interface Window {
    nextChange(): Promise<number>;
  }
}
