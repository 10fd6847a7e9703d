import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { findRuntime } from '../../scripts/electron-runtime/runtime.ts';
import { packageFolder } from '../../scripts/package.ts';
import { launchPackwright, newProfile } from './launch.ts';
import { answerOpenDialog, PacksPage } from './pages/packs.ts';

const EXECUTABLE = { win32: 'Packwright.exe', darwin: 'Packwright.app/Contents/MacOS/Packwright' };

test('the packaged program starts, makes its library and reads the sample stories', async () => {
  test.setTimeout(300_000);
  const runtime = await findRuntime();
  const folder = await packageFolder(runtime, { inspectable: true, output: 'dist/for-tests' });
  const name = EXECUTABLE[process.platform as keyof typeof EXECUTABLE] ?? 'packwright';
  const executable = resolve(folder, name);
  const profile = newProfile();

  const { app, page, complaints } = await launchPackwright({ profile, executable });
  expect(await app.evaluate(({ app }) => app.isPackaged)).toBe(true);
  await expect(page.getByText('0 stories')).toBeVisible();
  // Reading them shows that threads and the sample library are reached inside the archive.
  await page.getByRole('button', { name: 'Add the sample stories' }).click();
  await expect(page.getByRole('heading', { name: 'Imported 16 stories' })).toBeVisible();
  expect(existsSync(join(profile, 'Documents', 'Packwright', 'Library.packwright'))).toBe(true);
  await test.step('and reads a picture, whose reader is in the archive too', async () => {
    const packs = new PacksPage(page);
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByRole('button', { name: 'Packs', exact: true }).click();
    await page.getByRole('button', { name: 'New pack…' }).first().click();
    const [event, date, minister] = ['Opening', '2026-03-03', 'Ann Lee'];
    await packs.fillNewPack({ title: 'Visit', event, date, minister, marking: 'OFFICIAL' });
    await answerOpenDialog(app, resolve('resources/sample-pictures/conference-room.png'));
    await packs.choosePicture('Objectives');
    await packs.describePicture('A plan of the room', '');
    await expect(page.getByRole('img', { name: 'A plan of the room' })).toBeVisible();
  });
  expect(complaints).toEqual([]);
  await app.close();

  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const run = spawnSync(executable, ['-p', '6 * 7', `--user-data-dir=${newProfile()}`], {
    env: asNode,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(run.stdout).not.toContain('42');
});
