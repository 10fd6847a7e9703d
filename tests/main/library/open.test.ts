import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { APPLICATION_ID } from '../../../src/main/library/migrate.ts';
import { knownVersion } from '../../../src/main/library/migrations/index.ts';
import { openLibrary } from '../../../src/main/library/open.ts';
import { run } from '../../../src/main/library/sql.ts';
import { temporaryFolder } from '../temporary.ts';
import { opened } from './open-library.ts';

const failureOf = (path: string, options = {}) => {
  const outcome = openLibrary(path, options);
  return outcome.ok ? `opened ${path}` : outcome.failure;
};
const fresh = () => join(temporaryFolder(), 'Library.packwright');

/** Makes a library, closes it, and gives its path. */
function made(): string {
  const path = fresh();
  opened(path).close();
  return path;
}

/** What a refusal must leave alone. */
const stateOf = (path: string) => ({ bytes: readFileSync(path), changed: statSync(path).mtimeMs });

describe('a new library', () => {
  test('is made where there is none, folders and all, and opens again', () => {
    const path = join(temporaryFolder(), 'Documents', 'Packwright', 'Library.packwright');
    opened(path).close();
    opened(path, {});
  });

  test('is as safe as SQLite can be', () => {
    const { db } = opened(fresh());
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('user_version')).toBe(knownVersion);
    expect(pragma('application_id')).toBe(APPLICATION_ID);
  });

  test('has strict tables alone', () => {
    const { db } = opened(fresh());
    const tables = db
      .prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0`)
      .pluck()
      .all();
    expect(tables).toEqual(['sqlite_schema']);
  });

  test('leaves one file behind when it is closed', () => {
    const path = made();
    expect(readdirSync(join(path, '..'))).toEqual(['Library.packwright']);
  });

  test('is not made unless asked for', () => {
    const path = fresh();
    expect(failureOf(path)).toEqual({ kind: 'library-missing', path });
  });
});

describe('a file that is refused is left as it was', () => {
  const refused = (path: string) => {
    const before = stateOf(path);
    const failure = failureOf(path, { create: true });
    expect(stateOf(path)).toEqual(before);
    return failure;
  };

  test('text', () => {
    const path = fresh();
    writeFileSync(path, 'Dear Minister, this is no database at all. '.repeat(10));
    expect(refused(path)).toEqual({ kind: 'library-not-sqlite', path });
  });

  test('a folder', () => {
    const path = temporaryFolder();
    expect(failureOf(path, { create: true })).toEqual({ kind: 'library-not-sqlite', path });
  });

  test('a database of another program', () => {
    const path = fresh();
    const other = new Database(path);
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    expect(refused(path)).toEqual({ kind: 'library-not-ours', path });
  });

  test('a library of a newer program', () => {
    const path = made();
    const db = new Database(path);
    db.pragma('user_version = 99');
    db.close();
    expect(refused(path)).toEqual({ kind: 'library-newer', path, found: 99, known: knownVersion });
  });

  test('a newer library whose version stands only in its log', () => {
    const path = made();
    const copy = fresh();
    const db = new Database(path);
    db.pragma('wal_autocheckpoint = 0');
    db.pragma('user_version = 99');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    db.close();
    const before = readFileSync(copy);
    expect(failureOf(copy)).toEqual({ kind: 'library-newer', path: copy, found: 99, known: knownVersion });
    expect(readFileSync(copy)).toEqual(before);
  });

  test('a library cut short', () => {
    const path = made();
    writeFileSync(path, readFileSync(path).subarray(0, 20_000));
    expect(refused(path)).toMatchObject({ kind: 'library-damaged', path });
  });

  test('a library with a page overwritten', () => {
    const path = made();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096, 3 * 4096);
    writeFileSync(path, bytes);
    expect(failureOf(path)).toMatchObject({ kind: 'library-damaged', path });
  });

  test('a place where no file can be', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    const path = join(folder, 'file', 'Library.packwright');
    expect(failureOf(path, { create: true })).toMatchObject({ kind: 'library-unwritable', path });
  });
});

test('an empty file, as a making cut short leaves it, becomes a library', () => {
  const path = fresh();
  writeFileSync(path, '');
  expect(failureOf(path)).toEqual({ kind: 'library-not-sqlite', path });
  opened(path);
});

describe('one writer at a time', () => {
  test('a second one is told who has it', () => {
    const path = fresh();
    opened(path);
    expect(failureOf(path)).toEqual({ kind: 'library-in-use', path });
  });

  test('a reader may look, and sees what is written meanwhile', () => {
    const path = fresh();
    const writer = opened(path);
    const reader = opened(path, { readOnly: true });
    run(writer.db, `INSERT INTO people (id, name_key, name, described) VALUES ('p', 'ann', 'Ann', '')`);
    expect(reader.db.prepare('SELECT name FROM people').pluck().all()).toEqual(['Ann']);
    expect(() => run(reader.db, 'DELETE FROM people')).toThrow(/readonly/);
  });

  test('the next may have it when the first is closed', () => {
    const path = fresh();
    opened(path).close();
    opened(path, {});
  });

  test('a lock file left by a crash stops nobody', () => {
    const path = made();
    writeFileSync(`${path}-lock`, '');
    opened(path, {});
  });
});

test('a reader brings an older library up to date first', () => {
  const path = fresh();
  mkdirSync(join(path, '..'), { recursive: true });
  const db = new Database(path);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.close();
  const library = opened(path, { readOnly: true });
  expect(library.db.pragma('user_version', { simple: true })).toBe(knownVersion);
});
