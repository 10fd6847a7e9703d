import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../system/run.ts';
import { cacheFolder } from './cache.ts';

const require = createRequire(import.meta.url);
const package_ = () => dirname(require.resolve('electron/package.json'));

/** Seconds without an answer, or without another byte, after which the place counts as out of reach. */
const PATIENCE = 8;
/** Minutes for which we believe that it is still out of reach and do not ask again. */
const BELIEVED = 60;

export const officialVersion = (): string =>
  JSON.parse(readFileSync(join(package_(), 'package.json'), 'utf8')).version;

/** The executable of the official Electron when it has been unpacked, else undefined. */
export function officialExecutable(): string | undefined {
  const pathFile = join(package_(), 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(package_(), 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/**
 * Fetches the official Electron as the package itself would, but gives up quickly where it cannot be reached, and
 * remembers that. Returns why it could not be had, or undefined when it is there now.
 */
export async function fetchOfficial(): Promise<string | undefined> {
  if (await recentlyOutOfReach()) return 'it could not be reached a moment ago';
  try {
    await download();
    await run(process.execPath, [join(package_(), 'install.js')]);
    return undefined;
  } catch (error) {
    await rememberOutOfReach();
    return reasonOf(error);
  }
}

async function download(): Promise<void> {
  const electronRequire = createRequire(join(package_(), 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(electronRequire.resolve('@electron/get')).href);
  const patience = new Patience(PATIENCE);
  try {
    await downloadArtifact({
      version: officialVersion(),
      artifactName: 'electron',
      cacheRoot: process.env.electron_config_cache,
      checksums: require('electron/checksums.json'),
      downloadOptions: { signal: patience.signal, getProgressCallback: async () => patience.renew() },
    });
  } finally {
    patience.end();
  }
}

/** Aborts when nothing has happened for some seconds. */
class Patience {
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(seconds: number) {
    const message = `no answer for ${seconds} seconds`;
    this.#timer = setTimeout(() => this.#abort.abort(new Error(message)), seconds * 1000);
  }
  get signal() {
    return this.#abort.signal;
  }
  renew() {
    this.#timer.refresh();
  }
  end() {
    clearTimeout(this.#timer);
  }
}

const marker = () => join(cacheFolder(), `electron-${officialVersion()}-out-of-reach`);

async function recentlyOutOfReach(): Promise<boolean> {
  const at = await stat(marker()).catch(() => undefined);
  if (!at) return false;
  if (Date.now() - at.mtimeMs < BELIEVED * 60_000) return true;
  await rm(marker(), { force: true });
  return false;
}

async function rememberOutOfReach(): Promise<void> {
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(marker(), '');
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}
