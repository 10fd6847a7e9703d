import { fileURLToPath } from 'node:url';
import type { Progress } from '../../shared/contract/contract.ts';
import type { Stop } from './pdf/breathe.ts';

export interface WriteOptions {
  /** The folder of resources/fonts. */
  fonts: URL | string;
  signal?: Stop | undefined;
  progress?: ((progress: Progress) => void) | undefined;
}

/** A folder as a path: files in a packaged program's archive are read by path. */
export const folderOf = (folder: URL | string): string =>
  typeof folder === 'string' ? folder : fileURLToPath(folder);
