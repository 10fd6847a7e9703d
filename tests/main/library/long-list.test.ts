import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_WEIGHED } from '../../../src/main/library/found-stories.ts';
import { find } from '../../../src/main/library/search.ts';
import type { Db } from '../../../src/main/library/sql.ts';
import { listStories } from '../../../src/main/library/story-list.ts';
import { setVersions } from '../../../src/main/library/versions.ts';
import { readQuery } from '../../../src/shared/search/query.ts';
import { temporaryFolder } from '../temporary.ts';
import { opened } from './open-library.ts';

interface Written {
  title?: string;
  kind?: string;
  date?: string | null;
  body?: string;
  unsure?: number;
  attendees?: number;
  removed?: boolean;
}

/** A library with these stories, s1 the first, straight in its tables; each has its body as one quote. */
function library(stories: Written[]): Db {
  const { db } = opened(join(temporaryFolder(), 'Long.packwright'));
  const story = db.prepare(
    `INSERT INTO stories (id, title, title_basis, kind, published, file_name, format, source_sha256, body_sha256,
       imported_at, extractor_version, quotes, attendees, unsure, body, blocks, joins, removed_at)
     VALUES (?, ?, 'stated', ?, ?, 'a.txt', 'txt', '', '', '', 1, 1, ?, ?, ?, '[]', '[]', ?)`,
  );
  const quote = db.prepare(
    `INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data)
     VALUES (?, ?, 'quote', 0, ?, '', 1, 'read', '{"speaker":null,"role":null,"organisation":null,"saidOn":null}')`,
  );
  db.transaction(() => {
    stories.forEach(
      ({ title = 'A title', kind = 'note', date = '2020-01-01', body = 'Words.', ...rest }, at) => {
        const id = `s${at + 1}`;
        const published = date && JSON.stringify({ date, basis: 'stated', reason: '' });
        const { attendees = 0, unsure = 0, removed } = rest;
        story.run(id, title, kind, published, attendees, unsure, body, removed ? '2026-01-01' : null);
        quote.run(`q${at + 1}`, id, body);
      },
    );
  })();
  return db;
}

const list = (db: Db, typed: string, options: Parameters<typeof listStories>[2] = {}) => {
  const { rows, total } = listStories(db, readQuery(typed), options);
  return { ids: rows.map(({ id }) => id).join(' '), total };
};

describe('a part of the list', () => {
  const db = () =>
    library([
      { date: '2021-03-04', unsure: 2, body: 'The fund.' },
      { date: null, kind: 'speech', body: 'The fund again.' },
      { date: '2022-03-04', attendees: 3, body: 'Other words.' },
      { date: '2022-03-04', unsure: 1, attendees: 1, body: 'A fund for all.' },
      { date: '2023-03-04', removed: true, body: 'The fund.' },
    ]);

  test('is its beginning, and says how many there are in all', () => {
    expect(list(db(), '', { limit: 2 })).toEqual({ ids: 's4 s3', total: 4 });
    expect(list(db(), '')).toEqual({ ids: 's4 s3 s1 s2', total: 4 });
    expect(list(db(), 'fund', { limit: 1, order: 'published' })).toEqual({ ids: 's4', total: 3 });
    expect(list(db(), 'fund', { order: 'imported' })).toEqual({ ids: 's4 s2 s1', total: 3 });
  });

  test('can be narrowed to what has to be checked, to lists of attendees and to kinds', () => {
    expect(list(db(), '', { toCheck: true })).toEqual({ ids: 's4 s1', total: 2 });
    expect(list(db(), 'fund', { toCheck: true, limit: 1, order: 'published' })).toEqual({
      ids: 's4',
      total: 2,
    });
    expect(list(db(), '', { withAttendees: true })).toEqual({ ids: 's4 s3', total: 2 });
    expect(list(db(), 'fund', { kinds: ['speech'] })).toEqual({ ids: 's2', total: 1 });
    expect(list(db(), '', { kinds: [] })).toEqual({ ids: '', total: 0 });
  });

  test('counts a story with several versions once, whichever of them it shows', () => {
    const linked = db();
    setVersions(linked, ['s1', 's2', 's4'], 'group');
    expect(list(linked, '')).toEqual({ ids: 's4 s3', total: 2 });
    expect(list(linked, '', { limit: 1 })).toEqual({ ids: 's4', total: 2 });
    expect(list(linked, '"the fund"')).toEqual({ ids: 's2', total: 1 });
    const [row] = listStories(linked, readQuery('"the fund"'), {}).rows;
    expect(row?.version).toEqual({ number: 2, of: 3 });
  });
});

test('of very many matches those in titles come first, and each part newest first', () => {
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
  const many = Array.from({ length: MOST_WEIGHED + 1 }, (_, n) => ({ date: day(n), body: 'The fund.' }));
  const db = library([
    { date: '1990-01-01', title: 'A fund for all' },
    { date: null, body: 'Fund' },
    ...many,
  ]);
  const total = MOST_WEIGHED + 3;
  expect(list(db, 'fund', { limit: 3 })).toEqual({ ids: `s1 s${total} s${total - 1}`, total });
  const all = list(db, 'fund');
  expect([all.total, all.ids.split(' ').length, all.ids.endsWith(' s3 s2')]).toEqual([total, total, true]);
  const found = find(db, readQuery('fund'), ['quote'], 2);
  expect([found.total, found.matches.map(({ id }) => id)]).toEqual([
    total - 1,
    [`q${total}`, `q${total - 1}`],
  ]);
});
