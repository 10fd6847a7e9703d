/**
 * npm run bench window-preview
 * Milliseconds from a key that is pressed in a paragraph in the middle of a long pack to the changed page's picture on
 * the screen, in the real window. A page counts as changed when its picture is another; the time is that of the frame
 * after it was drawn. Below, what each stage takes of it; and how long the pack takes to open, from the click in the
 * list to its first block. window-preview.bench.ts [SECTIONS] [ROUNDS]; without a screen, under xvfb-run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from '../../scripts/build.ts';
import { openLibrary } from '../../src/main/library/open.ts';
import { launchPackwright } from '../app/launch.ts';
import { addWithStories, longPack, textId } from './long-pack.ts';
import { type Stages, watch } from './window-preview-watch.ts';

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
const clicked = performance.now();
await page.getByText(pack.details.title).first().click();
await page.locator('[data-block]').first().waitFor();
const opened = performance.now() - clicked;
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

const times: Stages[] = [];
for (let round = 0; round < rounds; round += 1) {
  const changed = page.evaluate(() => window.nextChange());
  await page.keyboard.press('e');
  times.push(await changed);
  // Saved and at rest, as it is when a person begins to write.
  await page.waitForTimeout(3000);
}
const pages = await page.getByRole('img', { name: /^Page \d+ of \d+$/ }).count();
const blocks = pack.sections.reduce((sum, section) => sum + section.blocks.length, 0);
const inOrder = (of: (stages: Stages) => number) => times.map(of).sort((a, b) => a - b);
const middle = (all: number[]) => Math.round(all[Math.floor(all.length / 2)] ?? 0);
const row = (...cells: unknown[]) => console.log(cells.join(' | '));
const shown = inOrder((stages) => stages.shown);
row('pages | blocks | opened | key to screen, median | least | most (ms)');
row(
  pages,
  blocks,
  Math.round(opened),
  middle(shown),
  ...[shown[0], shown.at(-1)].map((ms) => Math.round(ms ?? 0)),
);
row('stage | median | least (ms)');
const stages = ['written', 'asked', 'answered', 'drawn', 'shown'] as const;
stages.forEach((stage, at) => {
  const before = stages[at - 1];
  const took = inOrder((all) => all[stage] - (before ? all[before] : 0));
  row(stage, middle(took), Math.round(took[0] ?? 0));
});
await app.close();
rmSync(folder, { recursive: true });
