import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from '../../scripts/build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package as npm would install it, in a folder: built, and without its sources. Resolves to its command. */
export async function installed(folder: string): Promise<string> {
  if ((await buildIfNeeded()) !== 0) throw new Error('The program could not be built.');
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  for (const path of ['package.json', ...files])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return join(folder, 'scripts/packwright.mjs');
}
