import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { environmentOf, findRuntime } from '../../scripts/electron-runtime/runtime.ts';
import { asRoot } from '../../scripts/system/screen.ts';
import { launchPackwright, newProfile } from './launch.ts';

const STORY = `Minister opens the Ynys Môn flood school

Published 3 March 2026

The school will train up to 200 people a year.
`;

function storyFile(): string {
  const path = join(newProfile(), 'school.txt');
  writeFileSync(path, STORY);
  return path;
}

const engineOf = (app: ElectronApplication) =>
  app.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Packwright engine')?.pid);

test('an engine that dies is started again, the window says so, and what was saved is there', async () => {
  const { app, page } = await launchPackwright({ profile: newProfile() });
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, storyFile());
  await page.getByRole('button', { name: 'Import files…' }).first().click();
  await expect(page.getByText('1 story').first()).toBeVisible();
  const before = await engineOf(app);
  process.kill(before ?? 0, 'SIGKILL');
  await expect(page.getByText('stopped and was started again').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 story').first()).toBeVisible();
  expect(await engineOf(app)).not.toBe(before);
  await app.close();
});

test('a library that is open in one window is refused to another profile, in words', async () => {
  const library = join(newProfile(), 'Visits.packwright');
  const first = await launchPackwright({ profile: newProfile(), library });
  await expect(first.page.getByText('0 stories')).toBeVisible();
  const second = await launchPackwright({ profile: newProfile(), library });
  await expect(second.page.getByText('Visits.packwright is open in another Packwright window')).toBeVisible();
  await second.app.close();
  await first.app.close();
  const third = await launchPackwright({ profile: newProfile(), library });
  await expect(third.page.getByText('0 stories')).toBeVisible();
  await third.app.close();
});

test('a second start with the same profile hands its library to the window that is there', async () => {
  const profile = newProfile();
  const { app, page } = await launchPackwright({ profile });
  await expect(page.getByText('0 stories')).toBeVisible();
  const library = join(profile, 'Second.packwright');
  expect(await startAgain(profile, library)).toBe(0);
  await expect(page.getByText('Second', { exact: true }).first()).toBeVisible();
  expect(app.windows()).toHaveLength(1);
  await app.close();
  expect(JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8')).library).toBe(library);
});

test('the window comes back where it was, with the library that was open', async () => {
  const profile = newProfile();
  const library = join(profile, 'Box.packwright');
  const first = await launchPackwright({ profile, library });
  await expect(first.page.getByText('0 stories')).toBeVisible();
  const bounds = { x: 40, y: 60, width: 1000, height: 700 };
  await first.app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );
  await first.app.close();
  const second = await launchPackwright({ profile });
  await expect(second.page.getByText('Box', { exact: true }).first()).toBeVisible();
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds()),
  ).toEqual(bounds);
  await second.app.close();
});

/** Starts the program as a person would by opening a library's file; resolves to its exit status. */
async function startAgain(profile: string, library: string): Promise<number | null> {
  const runtime = await findRuntime();
  const args = [resolve('.'), ...(asRoot() ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, library];
  const child = spawn(runtime.executable, args, { env: environmentOf(runtime), stdio: 'ignore' });
  return new Promise((settle) => child.on('close', settle));
}
