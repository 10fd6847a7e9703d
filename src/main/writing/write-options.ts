import { fileURLToPath } from 'node:url';
import type { Progress } from '../../shared/contract/contract.ts';
import type { Stop } from './pdf/breathe.ts';

/** The bytes of pictures, by their hash. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

export const noPictures: Pictures = new Map();

export interface WriteOptions {
  /** The folder of resources/fonts. */
  fonts: URL | string;
  /** Those that the document shows. */
  pictures?: Pictures | undefined;
  signal?: Stop | undefined;
  progress?: ((progress: Progress) => void) | undefined;
}

/** A folder as a path: files in a packaged program's archive are read by path. */
export const folderOf = (folder: URL | string): string =>
  typeof folder === 'string' ? folder : fileURLToPath(folder);
