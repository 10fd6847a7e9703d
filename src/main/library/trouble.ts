import type { Failure } from '../../shared/failure.ts';

/** The code of an error from SQLite or the file system, or ''. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What an error of SQLite means for the library at `path`; undefined where it is a fault of our own. */
export function libraryTrouble(error: unknown, path: string): Failure | undefined {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_NOTADB')) return { kind: 'library-not-sqlite', path };
  if (code.startsWith('SQLITE_CORRUPT')) return { kind: 'library-damaged', path, detail };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return { kind: 'library-in-use', path };
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return { kind: 'disk-full', path };
  if (
    /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code) ||
    /^E(ACCES|PERM|ROFS|NOTDIR|EXIST|ISDIR)$/.test(code)
  ) {
    return { kind: 'library-unwritable', path, detail };
  }
  return undefined;
}
