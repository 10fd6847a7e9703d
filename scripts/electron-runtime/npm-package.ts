import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../system/run.ts';

/** A package as a registry serves it; `integrity` is what its file must hash to, whoever serves it. */
export interface PinnedPackage {
  name: string;
  version: string;
  integrity: string;
}

/**
 * Fetches a package's file into `folder` with the user's own npm client, so that its registry, proxy and sign-in
 * settings hold. npm checks it against the integrity that the registry gives; we check it against the pinned one.
 */
export async function fetchPackage(pinned: PinnedPackage, folder: string): Promise<string> {
  await npm(['pack', `${pinned.name}@${pinned.version}`, '--pack-destination', folder, '--silent']);
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Error(`npm fetched no file for ${pinned.name}`);
  const path = join(folder, file);
  const found = await integrityOf(path);
  if (found !== pinned.integrity) {
    throw new Error(
      `${pinned.name}@${pinned.version} is not the file it should be (${found}); it was not used`,
    );
  }
  return path;
}

function npm(args: string[]): Promise<string> {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args);
}

async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}
