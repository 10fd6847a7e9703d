import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './trouble.ts';

/**
 * Whether a library was not opened because SQLite must write beside what it reads, as in a folder or on a disk that
 * can only be read. While another program has it open, its log lies beside it and is read with it.
 */
export const needsCopy = (error: unknown, path: string): boolean =>
  /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(codeOf(error)) && existsSync(path) && !existsSync(`${path}-wal`);

/** A library to look things up in, in a folder of its own that goes with it. */
export function copyToRead(path: string): { copy: string; discard: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-reading-'));
  const copy = join(folder, 'library');
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    copyFileSync(path, copy);
    chmodSync(copy, 0o600);
  } catch (error) {
    discard();
    throw error;
  }
  return { copy, discard };
}
