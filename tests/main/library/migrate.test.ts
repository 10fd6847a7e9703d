import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { dismissItem, itemsOf } from '../../../src/main/library/items.ts';
import { APPLICATION_ID, type Migration, migrate, versionOf } from '../../../src/main/library/migrate.ts';
import { knownVersion, migrations } from '../../../src/main/library/migrations/index.ts';
import { nearStories, noteOlder, notNoted } from '../../../src/main/library/near.ts';
import { addPicture, pictureBytesOf } from '../../../src/main/library/pictures.ts';
import { handsOf, readByOlder } from '../../../src/main/library/readings.ts';
import { getStory, mappingOf, sourceOf } from '../../../src/main/library/stories.ts';
import { temporaryFolder } from '../temporary.ts';
import { opened } from './open-library.ts';

const memory = () => new Database(':memory:');
const tables = (db: Database.Database) =>
  db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();

describe('migrations', () => {
  test('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    expect(knownVersion).toBe(migrations.length);
  });

  test('run once, in order, and mark the file as ours', () => {
    const db = memory();
    migrate(db, migrations);
    const schema = db.prepare('SELECT sql FROM sqlite_schema').all();
    migrate(db, migrations);
    expect(db.prepare('SELECT sql FROM sqlite_schema').all()).toEqual(schema);
    expect([versionOf(db), db.pragma('application_id', { simple: true })]).toEqual([
      knownVersion,
      APPLICATION_ID,
    ]);
  });

  test('one that fails leaves the file as the one before it left it', () => {
    const path = join(temporaryFolder(), 'a.packwright');
    const db = new Database(path);
    const good: Migration = { version: 1, sql: 'CREATE TABLE a (x); INSERT INTO a VALUES (1);' };
    const bad: Migration = {
      version: 2,
      sql: 'CREATE TABLE b (x); DELETE FROM a; INSERT INTO missing VALUES (1);',
    };
    migrate(db, [good]);
    const before = readFileSync(path);
    expect(() => migrate(db, [good, bad])).toThrow(/no such table/);
    db.close();
    expect(readFileSync(path)).toEqual(before);
    const again = new Database(path);
    expect([versionOf(again), tables(again)]).toEqual([1, ['a']]);
    expect(again.prepare('SELECT x FROM a').pluck().all()).toEqual([1]);
    again.close();
  });
});

describe('002: dismissed items', () => {
  test('a library of version 1 keeps its items, all of them shown', () => {
    const path = join(temporaryFolder(), 'One.packwright');
    const first = new Database(path);
    migrate(first, migrations.slice(0, 1));
    first.exec(`
      INSERT INTO stories (id, title, title_basis, kind, file_name, format, source_sha256, body_sha256, body,
        blocks, joins, imported_at, extractor_version)
      VALUES ('s1', 'Title', 'stated', 'note', 'a.txt', 'txt', 'x', 'y', 'We act.', '[]', '[]', 'now', 1);
      INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data)
      VALUES ('q1', 's1', 'quote', 0, 'We act.', 'Ann Lee', 1, 'corrected', '{"start":0,"end":7}');`);
    first.close();
    const { db } = opened(path);
    expect(versionOf(db)).toBe(knownVersion);
    expect(itemsOf(db, 's1')).toEqual({
      quotes: [{ id: 'q1', storyId: 's1', text: 'We act.', origin: 'corrected', start: 0, end: 7 }],
      facts: [],
      attendees: [],
    });
    expect(dismissItem(db, 'quote', 'q1', 'now')).toBe(true);
    expect(itemsOf(db, 's1')).toMatchObject({
      quotes: [],
      dismissed: [{ kind: 'quote', item: { id: 'q1' } }],
    });
    expect(db.prepare(`SELECT count(*) FROM items_text WHERE items_text MATCH 'act'`).pluck().get()).toBe(1);
  });
});

describe('005: readings', () => {
  test('a library of version 2 keeps what was dismissed, as a person’s dismissal', () => {
    const path = join(temporaryFolder(), 'Two.packwright');
    const second = new Database(path);
    migrate(second, migrations.slice(0, 2));
    second.exec(`
      INSERT INTO stories (id, title, title_basis, kind, file_name, format, source_sha256, body_sha256, body,
        blocks, joins, imported_at, extractor_version)
      VALUES ('s1', 'Title', 'stated', 'note', 'a.txt', 'txt', 'x', 'y', 'We act.', '[]', '[]', 'now', 1);
      INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data, dismissed_at)
      VALUES ('q1', 's1', 'quote', 0, 'We act.', '', 1, 'read', '{"start":0,"end":7}', 'now');`);
    second.close();
    const { db } = opened(path);
    const { dismissed, asideWhy } = itemsOf(db, 's1');
    expect(dismissed).toMatchObject([{ kind: 'quote', item: { id: 'q1' } }]);
    expect(asideWhy).toBeUndefined();
    expect([...handsOf(db, 's1').unfound]).toEqual([]);
    expect(readByOlder(db, 2)).toEqual(['s1']);
    expect(readByOlder(db, 1)).toEqual([]);
    expect(() => db.exec(`UPDATE items SET dismissed_why = 'because'`)).toThrow(/CHECK/);
  });
});

describe('004: versions', () => {
  test('a library of version 3 keeps its stories, none of them noted yet, and notes each once', () => {
    const path = join(temporaryFolder(), 'Three.packwright');
    const second = new Database(path);
    migrate(second, migrations.slice(0, 3));
    const story = second.prepare(
      `INSERT INTO stories (id, title, title_basis, kind, file_name, format, source_sha256, body_sha256, body,
         blocks, joins, imported_at, extractor_version)
       VALUES (?, 'Fund', 'stated', 'note', 'a.txt', 'txt', ?, ?, ?, '[]', '[]', 'now', 1)`,
    );
    for (const [id, boats] of [
      ['s1', '40'],
      ['s2', '44'],
    ]) {
      story.run(id, id, id, `The fund opens today for ${boats} boats in every harbour of the coast.`);
    }
    second.close();
    const { db } = opened(path);
    const known = getStory(db, 's1');
    if (!known) throw new Error('The story is gone.');
    expect(nearStories(db, known)).toEqual([]);
    expect([notNoted(db), noteOlder(db, 1), noteOlder(db, 9), noteOlder(db, 9)]).toEqual([2, 1, 1, 0]);
    expect(nearStories(db, known)).toMatchObject([{ id: 's2', nearness: 'issue' }]);
  });

  test('a story is in one group, and a place in it is one story’s', () => {
    const db = memory();
    db.pragma('foreign_keys = OFF');
    migrate(db, migrations);
    const link = db.prepare('INSERT INTO versions (story_id, group_id, place) VALUES (?, ?, ?)');
    link.run('s1', 'g', 1);
    expect(() => link.run('s1', 'h', 1)).toThrow(/UNIQUE|PRIMARY/);
    expect(() => link.run('s2', 'g', 1)).toThrow(/UNIQUE/);
  });
});

describe('001: stories, people, packs', () => {
  const fresh = () => {
    const db = memory();
    db.pragma('foreign_keys = ON');
    migrate(db, migrations.slice(0, 1));
    return db;
  };
  const addStory = (db: Database.Database, id: string, body: string) =>
    db
      .prepare(
        `INSERT INTO stories (id, title, title_basis, kind, file_name, format, source_sha256, body_sha256, body,
           blocks, joins, imported_at, extractor_version)
         VALUES (?, 'Title', 'stated', 'note', 'a.txt', 'txt', 'x', 'y', ?, '[]', '[]', 'now', 1)`,
      )
      .run(id, body);
  const found = (db: Database.Database, words: string) =>
    db.prepare('SELECT count(*) FROM stories_text WHERE stories_text MATCH ?').pluck().get(words);

  test('keeps its full-text index by triggers', () => {
    const db = fresh();
    addStory(db, 's1', 'Llŷr met the board.');
    expect(found(db, 'llyr')).toBe(1);
    db.prepare(`UPDATE stories SET body = 'Somebody else.'`).run();
    expect([found(db, 'llyr'), found(db, 'somebody')]).toEqual([0, 1]);
    db.prepare('DELETE FROM stories').run();
    expect(found(db, 'somebody')).toBe(0);
    db.exec(`INSERT INTO stories_text (stories_text) VALUES ('integrity-check')`);
  });

  test('finds the same after its space was gathered up', () => {
    const db = fresh();
    for (const id of ['a', 'b', 'c']) addStory(db, id, `word${id}`);
    db.prepare(`DELETE FROM stories WHERE id = 'a'`).run();
    db.exec('VACUUM');
    const rows = db
      .prepare(
        'SELECT s.id FROM stories_text JOIN stories AS s ON s.n = stories_text.rowid WHERE stories_text MATCH ?',
      )
      .pluck();
    expect([rows.all('wordb'), rows.all('wordc')]).toEqual([['b'], ['c']]);
  });

  test('refuses what does not fit: no story, no JSON, no such kind', () => {
    const db = fresh();
    const item = db.prepare(
      `INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data)
       VALUES (?, ?, ?, 0, '', '', 1, 'read', ?)`,
    );
    addStory(db, 's1', 'x');
    expect(() => item.run('i', 'gone', 'quote', '{}')).toThrow(/FOREIGN KEY/);
    expect(() => item.run('i', 's1', 'verse', '{}')).toThrow(/CHECK/);
    expect(() => item.run('i', 's1', 'quote', '{')).toThrow(/CHECK/);
    item.run('i', 's1', 'quote', '{}');
    expect(() => db.prepare('UPDATE items SET position = ?').run('first')).toThrow(/TEXT value in INTEGER/);
  });
});

test('003: a story of before keeps its source, of which no mapping is known', () => {
  const path = join(temporaryFolder(), 'Two.packwright');
  const first = new Database(path);
  migrate(first, migrations.slice(0, 2));
  first.exec(`
    INSERT INTO stories (id, title, title_basis, kind, file_name, format, source_sha256, body_sha256, body,
      blocks, joins, imported_at, extractor_version)
    VALUES ('s1', 'Title', 'stated', 'note', 'a.csv', 'csv', 'x', 'y', 'Name', '[]', '[]', 'now', 1);
    INSERT INTO sources (story_id, bytes) VALUES ('s1', x'4e616d65');`);
  first.close();
  const { db } = opened(path);
  expect(mappingOf(db, 's1')).toBeNull();
  expect(Buffer.from(sourceOf(db, 's1') ?? []).toString()).toBe('Name');
});

describe('006: pictures', () => {
  test('a library of version 5 takes pictures, each once', () => {
    const path = join(temporaryFolder(), 'Five.packwright');
    const fifth = new Database(path);
    migrate(fifth, migrations.slice(0, 5));
    fifth.close();
    const { db } = opened(path);
    const picture = { sha256: 'x', type: 'image/png', width: 2, height: 1, fileName: 'a.png' } as const;
    addPicture(db, picture, new Uint8Array([1, 2]));
    addPicture(db, { ...picture, fileName: 'b.png' }, new Uint8Array([1, 2]));
    expect(db.prepare('SELECT file_name FROM pictures').pluck().all()).toEqual(['a.png']);
    expect([...pictureBytesOf(db, ['x', 'y', 'x']).keys()]).toEqual(['x']);
  });
});

describe('010: remarks', () => {
  test('the stories of a library of version 9 are there, of which nothing was kept', () => {
    const path = join(temporaryFolder(), 'Nine.packwright');
    const first = new Database(path);
    migrate(first, migrations.slice(0, 9));
    first.exec(`
      INSERT INTO stories (id, title, title_basis, kind, file_name, format, source_sha256, body_sha256, body,
        blocks, joins, imported_at, extractor_version)
      VALUES ('s1', 'Title', 'stated', 'note', 'a.txt', 'txt', 'x', 'y', 'We act.', '[]', '[]', 'now', 1);`);
    first.close();
    const { db } = opened(path);
    expect(getStory(db, 's1')).toMatchObject({ title: 'Title', body: 'We act.' });
    expect(getStory(db, 's1')).not.toHaveProperty('remarks');
  });
});
