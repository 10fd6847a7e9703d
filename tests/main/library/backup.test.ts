import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../../src/main/library/backup.ts';
import { run } from '../../../src/main/library/sql.ts';
import { temporaryFolder } from '../temporary.ts';
import { opened } from './open-library.ts';

function libraryWithPeople() {
  const library = opened(join(temporaryFolder(), 'Library.packwright'));
  const add = (id: string) =>
    run(library.db, `INSERT INTO people (id, name_key, name, described) VALUES (?, ?, ?, '')`, id, id, id);
  add('ann');
  return { ...library, add };
}

test('a backup of a library in use opens as a library, whole and alone', async () => {
  const { db, path } = libraryWithPeople();
  const to = join(dirname(path), 'backups', 'Backup.packwright');
  const made = await backUp(db, path, to);
  expect(made).toMatchObject({ ok: true });
  expect(readdirSync(dirname(to))).toEqual(['Backup.packwright']);
  const copy = opened(to, { readOnly: true });
  expect(copy.db.prepare('SELECT name FROM people').pluck().all()).toEqual(['ann']);
});

test('an older backup is replaced by a whole one', async () => {
  const { db, path, add } = libraryWithPeople();
  const to = join(dirname(path), 'Backup.packwright');
  await backUp(db, path, to);
  add('bob');
  await backUp(db, path, to);
  expect(opened(to, { readOnly: true }).db.prepare('SELECT count(*) FROM people').pluck().get()).toBe(2);
});

test('the library itself is never the target', async () => {
  const { db, path } = libraryWithPeople();
  const before = readFileSync(path);
  const made = await backUp(db, path, join(dirname(path), '.', 'Library.packwright'));
  expect(made).toEqual({ ok: false, failure: { kind: 'target-is-library', path } });
  expect(readFileSync(path)).toEqual(before);
});

test('a target that cannot be written is told, and nothing is left behind', async () => {
  const { db, path } = libraryWithPeople();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'x');
  expect(await backUp(db, path, join(folder, 'file', 'b.packwright'))).toMatchObject({
    failure: { kind: 'target-unwritable' },
  });
  mkdirSync(join(folder, 'taken', 'by a folder'), { recursive: true });
  expect(await backUp(db, path, join(folder, 'taken'))).toMatchObject({
    failure: { kind: 'target-unwritable' },
  });
  expect(readdirSync(folder)).toEqual(['file', 'taken']);
});
