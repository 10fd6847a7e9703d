import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

/** What a stock Electron does with a folder on its command line: run that folder's `main` as the program. */
const MAIN = `'use strict';
const { app } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

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
import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href).catch((error) => {
  console.error(error);
  process.exit(1);
});
`;

/**
 * Writes resources/default_app.asar. It must have that very name: a folder `resources/app` would be started in place
 * of a packaged program's app.asar.
 */
export async function writeDefaultApp(dist: string): Promise<void> {
  const source = join(dist, 'default_app.source');
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.js' }));
  await writeFile(join(source, 'main.js'), MAIN);
  await createPackage(source, join(dist, 'resources', 'default_app.asar'));
  await rm(source, { recursive: true });
}
