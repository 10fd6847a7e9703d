import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchPackwright, newProfile } from './launch.ts';

const story = `News story: Bridge opens in Aber

The bridge over the Aber opened today, 3 March 2026.

Bridges Minister Ann Lee said:

I am glad that 40 villages have their bridge back.`;

test('files dropped anywhere on the window are imported', async () => {
  const profile = newProfile();
  const good = join(profile, 'bridge.txt');
  const bad = join(profile, 'empty.txt');
  writeFileSync(good, story);
  writeFileSync(bad, '');
  const { app, page, complaints } = await launchPackwright({ profile });
  // A drop as the system makes it: a script in the page could not give a file its path.
  const system = await page.context().newCDPSession(page);
  const data = { items: [], files: [good, bad], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });

  const report = page.getByRole('dialog');
  await expect(report).toContainText('Bridge opens in Aber');
  await expect(report).toContainText('empty.txt is empty. Check that you have the right file.');
  await report.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('option', { name: /^Bridge opens in Aber/ })).toBeVisible();
  expect(complaints).toEqual([]);
  await app.close();
});
