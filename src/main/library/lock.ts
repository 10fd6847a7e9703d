import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { codeOf } from './trouble.ts';

/** Held by the one program that writes a library. */
export interface Lock {
  release(): void;
}

/**
 * Claims a library for writing: a lock of the operating system on a small file beside it ("…-lock"), which a crash
 * lets go of by itself, unlike a file with a process number in it. Readers need no claim. SQLite's own locks still
 * guard every write, so this only keeps two windows from working on one library unknowingly.
 * Fails: library-in-use, library-unwritable.
 */
export function claim(path: string, nativeBinding: string | undefined): Outcome<Lock> {
  const beside = `${path}-lock`;
  let db: Database.Database | undefined;
  try {
    db = new Database(beside, { timeout: 0, ...(nativeBinding ? { nativeBinding } : {}) });
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db?.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) return failed({ kind: 'library-in-use', path });
    return failed({ kind: 'library-unwritable', path, detail: (error as Error).message });
  }
  if (!existsSync(beside)) {
    // Its last holder removed it between our opening and our claim: the next try makes a new one.
    db.close();
    return claim(path, nativeBinding);
  }
  return done({ release: () => letGo(db, beside) });
}

function letGo(db: Database.Database, beside: string): void {
  if (!db.open) return;
  try {
    rmSync(beside, { force: true });
  } catch {
    // Windows does not remove an open file; an empty file beside the library does no harm.
  }
  db.close();
}
