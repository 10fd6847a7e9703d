import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryFolder } from '../temporary.ts';

/** The file at `path` as LibreOffice saves it in a format, in a folder of its own; null where there is no LibreOffice. */
export function savedByLibreOffice(path: string, format: string, profile: string): string | null {
  const folder = join(temporaryFolder(), 'saved');
  mkdirSync(folder);
  const { status } = spawnSync('soffice', [
    `-env:UserInstallation=file://${profile}`,
    ...['--headless', '--convert-to', format, '--outdir', folder, path],
  ]);
  return status === 0 ? join(folder, basename(path).replace(/\.\w+$/, `.${format}`)) : null;
}
