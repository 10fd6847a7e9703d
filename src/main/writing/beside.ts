import { dirname, join } from 'node:path';

let count = 0;

/**
 * A new hidden name in a file's folder, so that a rename is all that is left to do. It does not grow with the
 * file's own name, which may be as long as the disk allows.
 */
export function besideName(path: string): string {
  count += 1;
  return join(dirname(path), `.packwright-${process.pid}-${count}.part`);
}
