import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { makeFolder } from '../make-folder.ts';
import { reasonOf } from '../save-failures.ts';
import type { Db } from './sql.ts';
import { codeOf } from './trouble.ts';

/**
 * A consistent copy of an open library, made while it is in use: into a file beside the target, checked, and only
 * then put in its place, so that a good backup is never lost to a bad one.
 * Fails: target-is-library, target-unwritable, disk-full.
 */
export async function backUp(
  db: Db,
  from: string,
  to: string,
  nativeBinding?: string,
): Promise<Outcome<{ bytes: number }>> {
  if (resolve(from) === resolve(to)) return failed({ kind: 'target-is-library', path: to });
  // Named after this process, so that no file of anybody else's is ever in the way.
  const beside = `${to}.${process.pid}.part`;
  try {
    makeFolder(dirname(to));
    rmSync(beside, { force: true });
    await db.backup(beside);
    checkWhole(beside, nativeBinding);
    flush(beside);
    renameSync(beside, to);
    return done({ bytes: statSync(to).size });
  } catch (error) {
    return failed(targetTrouble(error, to));
  } finally {
    discard(beside);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing could be written there is nothing to take away.
  }
}

/** The copy must be whole before it may replace anything. It leaves the log mode, so that it is one single file. */
function checkWhole(path: string, nativeBinding: string | undefined): void {
  const copy = new Database(path, nativeBinding ? { nativeBinding } : {});
  try {
    copy.pragma('journal_mode = DELETE');
    const found = copy.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`the copy is not whole: ${found}`);
  } finally {
    copy.close();
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function targetTrouble(error: unknown, path: string) {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code.startsWith('SQLITE_FULL')) return { kind: 'disk-full', path } as const;
  const why = reasonOf(code);
  const detail = why === code ? (error as Error).message : why;
  return { kind: 'target-unwritable', path, detail } as const;
}
