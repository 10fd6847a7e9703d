import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import { makeFolder } from '../make-folder.ts';
import { claim, type Lock } from './lock.ts';
import { type Looked, lookAt } from './look.ts';
import { APPLICATION_ID, migrate, versionOf } from './migrate.ts';
import { knownVersion, migrations } from './migrations/index.ts';
import { copyToRead, needsCopy } from './read-copy.ts';
import type { Db } from './sql.ts';
import { codeOf, libraryTrouble } from './trouble.ts';

export interface Library {
  db: Db;
  path: string;
  /** Why nothing can be written, though it was to be. */
  readOnlyFor?: Failure;
  close(): void;
}

export interface OpenOptions {
  /** Make the library where there is none. */
  create?: boolean;
  /** Only look things up: works while another Packwright has the library open. Or only where it cannot be written. */
  readOnly?: boolean | 'if-need-be';
  /** Where better-sqlite3's native part is, when not in its package. */
  nativeBinding?: string | undefined;
}

/** Above this a full check at every start would be felt; SQLite still reports damage where it meets it. */
const CHECKED_AT_START = 64_000_000;

/**
 * Opens a library, or makes it. A file that is not ours, newer, damaged or in use is refused and left untouched.
 * Fails: every failure that begins with "library-", disk-full.
 */
export function openLibrary(path: string, options: OpenOptions = {}): Outcome<Library> {
  if (options.readOnly === 'if-need-be') return openAsCanBe(path, options);
  const looked = lookAt(path);
  if (!looked.ok) return looked;
  const refused = refuse(path, looked.value, options);
  if (refused) return refused;
  if (options.readOnly) return openToRead(path, options);
  try {
    makeFolder(dirname(path));
  } catch (error) {
    // The system may deny that a folder is there in which it lets nobody make another.
    if (codeOf(error) === 'ENOENT')
      return failed({ kind: 'library-unwritable', path, detail: (error as Error).message });
    return trouble(error, path);
  }
  const lock = claim(path, options.nativeBinding);
  return lock.ok ? openToWrite(path, options, lock.value) : lock;
}

/** What keeps a library from being written, and not from being read. */
const onlyWriting = new Set<Failure['kind']>(['library-in-use', 'library-unwritable', 'disk-full']);

function openAsCanBe(path: string, options: OpenOptions): Outcome<Library> {
  const opened = openLibrary(path, { ...options, readOnly: false });
  if (opened.ok || !onlyWriting.has(opened.failure.kind)) return opened;
  const toRead = openLibrary(path, { ...options, readOnly: true });
  return toRead.ok ? done({ ...toRead.value, readOnlyFor: opened.failure }) : toRead;
}

function refuse(path: string, looked: Looked, options: OpenOptions) {
  if (looked.kind === 'missing' && !options.create) return failed({ kind: 'library-missing', path });
  if (looked.kind === 'empty' && !options.create) return failed({ kind: 'library-not-sqlite', path });
  // A write-ahead log may hold a later version than the header: versionWithLog asks SQLite then.
  if (looked.kind !== 'database') return undefined;
  return newer(path, Math.max(looked.headerVersion, versionWithLog(path, options)));
}

const newer = (path: string, found: number) =>
  found > knownVersion ? failed({ kind: 'library-newer', path, found, known: knownVersion }) : undefined;

function versionWithLog(path: string, options: OpenOptions): number {
  if (!existsSync(`${path}-wal`)) return 0;
  try {
    const db = connect(path, options, true);
    const version = versionOf(db);
    db.close();
    return version;
  } catch {
    return 0;
  }
}

function openToRead(path: string, options: OpenOptions): Outcome<Library> {
  let db: Db | undefined;
  try {
    db = connect(path, options, true);
    if (versionOf(db) === knownVersion) return done(libraryOf(db, path, undefined));
    db.close();
  } catch (error) {
    db?.close();
    return needsCopy(error, path) ? openCopy(path, options) : trouble(error, path);
  }
  // An older library has to be brought up to date before it can be read.
  return openLibrary(path, { ...options, readOnly: false });
}

function openCopy(path: string, options: OpenOptions): Outcome<Library> {
  try {
    const { copy, discard } = copyToRead(path);
    const opened = openLibrary(copy, { ...options, readOnly: true });
    if (!opened.ok) discard();
    if (!opened.ok) return opened;
    const { db, close } = opened.value;
    const closeAll = () => {
      close();
      discard();
    };
    return done({ db, path, close: closeAll });
  } catch (error) {
    return trouble(error, path);
  }
}

function openToWrite(path: string, options: OpenOptions, lock: Lock): Outcome<Library> {
  let db: Db | undefined;
  try {
    db = connect(path, options, false);
    // Before anything else, so that a file whose making was cut short is still known as ours.
    if (versionOf(db) === 0) db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    checkWhole(db, path);
    migrate(db, migrations);
    return done(libraryOf(db, path, lock));
  } catch (error) {
    db?.close();
    lock.release();
    return trouble(error, path);
  }
}

function connect(path: string, { nativeBinding }: OpenOptions, readonly: boolean): Db {
  const db = new Database(path, {
    readonly,
    fileMustExist: readonly,
    timeout: 5000,
    ...(nativeBinding ? { nativeBinding } : {}),
  });
  db.pragma('foreign_keys = ON');
  return db;
}

function checkWhole(db: Db, path: string): void {
  if (statSync(path).size > CHECKED_AT_START) return;
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { code: 'SQLITE_CORRUPT' });
}

function libraryOf(db: Db, path: string, lock: Lock | undefined): Library {
  const close = () => {
    db.close();
    lock?.release();
  };
  return { db, path, close };
}

/** A failure a person can act on; an error that is a fault of our own is thrown on. */
function trouble(error: unknown, path: string) {
  const failure = libraryTrouble(error, path);
  if (!failure) throw error;
  return failed(failure);
}
