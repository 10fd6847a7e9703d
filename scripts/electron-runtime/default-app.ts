import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

/**
 * What a stock Electron does with a folder on its command line: run that folder's `main` as the program. It awaits
 * that program at its top level, because Electron is not ready before its first module has been evaluated.
 */
const MAIN = `import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = resolve(given ?? '.');
const manifestPath = join(folder, 'package.json');
if (!given || !existsSync(manifestPath)) {
  console.error('Name the folder of the program to run.');
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const name = manifest.productName ?? manifest.name;
app.setAppPath(folder);
app.setName(name);
app.setVersion(manifest.version ?? '0.0.0');
const profile = process.argv.find((argument) => argument.startsWith('--user-data-dir='));
app.setPath('userData', profile ? resolve(profile.slice(profile.indexOf('=') + 1)) : join(app.getPath('appData'), name));
await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
`;

/**
 * Writes resources/default_app.asar. It must have that very name: a folder `resources/app` would be started in place
 * of a packaged program's app.asar.
 */
export async function writeDefaultApp(dist: string): Promise<void> {
  const source = join(dist, 'default_app.source');
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.mjs' }));
  await writeFile(join(source, 'main.mjs'), MAIN);
  await createPackage(source, join(dist, 'resources', 'default_app.asar'));
  await rm(source, { recursive: true });
}
