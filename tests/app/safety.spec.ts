import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launchPackwright, newProfile } from './launch.ts';
import { requestsIn } from './net-log.ts';

let started: Launched;
let profile: string;

test.beforeEach(async () => {
  profile = newProfile();
  started = await launchPackwright({ profile, args: [`--log-net-log=${join(profile, 'net.json')}`] });
});
test.afterEach(() => started.app.close());

test('the window has no Node, and one object of the program', async () => {
  const found = await started.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { packwright: object }).packwright).sort(),
  }));
  expect(found).toEqual({ node: [], bridge: ['connect', 'desktop', 'onEngine', 'onMenu', 'pathOf'] });
  const { contextIsolation, sandbox, nodeIntegration } = await started.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in Electron's types, but the only way to ask a window how it was made.
    return (
      contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
    ).getLastWebPreferences();
  });
  expect({ contextIsolation, sandbox, nodeIntegration }).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
  });
});

test('the page comes with a policy that lets nothing inline run', async () => {
  const { page } = started;
  const policy = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(async () => {
    const target = window as unknown as { ran: string[] };
    target.ran = [];
    const script = document.createElement('script');
    script.textContent = 'window.ran.push("script")';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="packwright://app/none.png" onerror="window.ran.push(\'handler\')">';
    document.body.append(image);
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    await new Promise((resolve) => image.firstChild?.addEventListener('error', resolve));
    return { ran: target.ran, outline: getComputedStyle(document.body).outlineWidth !== '7px' };
  });
  expect(ran).toEqual({ ran: [], outline: true });
});

test('its own screens keep that policy', async () => {
  const { page, complaints } = started;
  await visitScreens(page);
  expect(complaints).toEqual([]);
});

test('it goes nowhere else and opens no other window', async () => {
  const { app, page } = started;
  const address = page.url();
  const opened = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    const again = window.open('packwright://app/index.html');
    location.href = 'https://example.org/';
    return again;
  });
  expect(opened).toBeNull();
  await page.evaluate(() => location.assign('packwright://app/assets/none.html'));
  // Playwright waits for ever for a navigation that was refused, so the page is asked itself.
  const here = await page.evaluate(() => ({ address: location.href, rail: !!document.querySelector('nav') }));
  expect(here).toEqual({ address, rail: true });
  expect(app.windows()).toHaveLength(1);
});

test('every permission is denied', async () => {
  const answers = await started.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(String, (error) => error.name),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        (error) => resolve(error.code),
      ),
    ),
    clipboard: await navigator.clipboard.readText().then(String, (error) => error.name),
  }));
  expect(answers).toMatchObject({ notifications: 'denied', place: 1, clipboard: 'NotAllowedError' });
  expect(['NotAllowedError', 'NotFoundError']).toContain(answers.camera);
});

test('what the page asks of the desktop is checked', async () => {
  const ask = (name: string, input: unknown) =>
    started.page.evaluate(
      ([name, input]) => {
        const { packwright } = window as unknown as {
          packwright: { desktop(...all: unknown[]): Promise<unknown> };
        };
        return packwright.desktop(name, input);
      },
      [name, input] as const,
    );
  const refused = { ok: false, failure: { kind: 'bad-request' } };
  expect(await ask('desktop.formatDisk', {})).toMatchObject(refused);
  expect(await ask('toString', {})).toMatchObject(refused);
  expect(await ask('desktop.showInFolder', { path: 7 })).toMatchObject(refused);
  expect(await ask('desktop.openFile', { path: '/usr/bin/true' })).toMatchObject(refused);
  expect(await ask('desktop.print', { path: '/etc/hostname' })).toMatchObject(refused);
  expect(await ask('desktop.about', {})).toMatchObject({ ok: true });
});

test('a session asks nothing of any network', async () => {
  const { app, page } = started;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(packwright|blob|data):/.test(request.url())) asked.push(request.url());
  });
  await visitScreens(page);
  await app.close();
  expect(asked).toEqual([]);
  expect(requestsIn(join(profile, 'net.json'))).toEqual([]);
});

test('the log that counts requests does count them', async () => {
  const { app } = started;
  await app.evaluate(({ session }) =>
    session
      .fromPartition('unguarded')
      .fetch('http://packwright.invalid/')
      .catch(() => undefined),
  );
  await app.close();
  expect(requestsIn(join(profile, 'net.json')).join()).toContain('http://packwright.invalid/');
});

async function visitScreens(page: Page): Promise<void> {
  await page.reload();
  for (const key of ['2', '3', '1', 'k']) await page.keyboard.press(`ControlOrMeta+${key}`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
}
