import { unzipSync } from 'fflate';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';

/** No story's words fill more than this; what would is built to fill a disk. */
const UNPACKED_BYTES = 100_000_000;

/** The parts of a packed document that were asked for, by their names. */
export type Parts = Record<string, Uint8Array>;

/**
 * Unpacks the parts whose names `wanted` takes, and nothing else: pictures stay packed.
 * Fails: file-damaged (cut short, or no ZIP), unpacks-too-large.
 */
export function unpack(bytes: Uint8Array, path: string, wanted: (name: string) => boolean): Outcome<Parts> {
  let total = 0;
  const sizes = new Map<string, number>();
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        sizes.set(name, originalSize);
        // Nothing is unpacked any more once the sum is too large.
        return total <= UNPACKED_BYTES;
      },
    });
    return total > UNPACKED_BYTES ? failed(unpacksTooLarge(path)) : done(parts);
  } catch {
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
  }
}

const unpacksTooLarge = (path: string): Failure => ({
  kind: 'unpacks-too-large',
  path,
  limit: UNPACKED_BYTES,
});

/** The names of everything in a ZIP, without unpacking any; undefined where it is cut short. */
export function namesIn(bytes: Uint8Array): string[] | undefined {
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
    return undefined;
  }
}
