import { unzipSync } from 'fflate';
import { done, failed, type Outcome } from '../../shared/failure.ts';

/** No story's words fill more than this; what would is built to fill a disk. */
export const UNPACKED_BYTES = 100_000_000;

/** The parts of a packed document that were asked for, by their names. */
export type Parts = Record<string, Uint8Array>;

/**
 * Unpacks the parts whose names `wanted` takes, and nothing else: pictures stay packed.
 * Fails: file-damaged (cut short, or no ZIP), unpacks-too-large.
 */
export function unpack(bytes: Uint8Array, path: string, wanted: (name: string) => boolean): Outcome<Parts> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        return total <= UNPACKED_BYTES;
      },
    });
    return total > UNPACKED_BYTES
      ? failed({ kind: 'unpacks-too-large', path, limit: UNPACKED_BYTES })
      : done(parts);
  } catch {
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
  }
}

/** The names of everything in a ZIP, without unpacking any; none where it is cut short. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return [];
  }
}
