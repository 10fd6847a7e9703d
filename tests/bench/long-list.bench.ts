import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../src/main/library/open.ts';
import { find } from '../../src/main/library/search.ts';
import { all } from '../../src/main/library/sql.ts';
import { listStories } from '../../src/main/library/story-list.ts';
import { readQuery } from '../../src/shared/search/query.ts';
import { wordsFor } from './library-stories.ts';
import { table, worked } from './measure.ts';

/**
 * The list and the search of a very long library: long-list.bench.ts [STORIES] [FILE]. The stories are short and are
 * written straight into the tables, for what is measured is the list. FILE is made once and kept for the next run.
 */
const stories = Number(process.argv[2] ?? 120_000);
const kept = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
const path = kept ?? join(folder, 'Long.packwright');
const isNew = !existsSync(path);
const opened = openLibrary(path, { create: isNew });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const { db } = opened.value;

const kinds = ['news_story', 'press_release', 'speech', 'statement', 'note'];

function fill(): void {
  const story = db.prepare(
    `INSERT INTO stories (id, title, title_basis, kind, publisher, published, file_name, format, source_sha256,
       body_sha256, imported_at, extractor_version, quotes, facts, attendees, unsure, body, blocks, joins)
     VALUES (?, ?, 'stated', ?, 'Home Office', ?, ?, 'txt', ?, ?, '2026-01-01T00:00:00.000Z', 1, 1, 1, 0, ?, ?, '[]', '[]')`,
  );
  const item = db.prepare(
    `INSERT INTO items (id, story_id, kind, position, text, who, sure, origin, data)
     VALUES (?, ?, 'quote', 0, ?, ?, 1, 'read', '{"speaker":null,"role":null,"organisation":null,"saidOn":null}')`,
  );
  const batch = db.transaction((from: number, to: number) => {
    for (let n = from; n < to; n++) {
      const words = wordsFor(n);
      const date = new Date(Date.UTC(1996, 0, 1 + (n % 11_000))).toISOString().slice(0, 10);
      const published = JSON.stringify({ date, basis: 'stated', reason: 'The source gives it.' });
      const quote = `We want the fund ${words(8)}.`;
      const body = `The fund for towns ${words(40)} £${n} million.\n\n${quote}`;
      const [id, kind] = [`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, kinds[n % 5]];
      story.run(
        id,
        `Fund ${n}: ${words(7)}`,
        kind,
        published,
        `${n}.txt`,
        `${n}`,
        `${n}`,
        n % 50 ? 0 : 1,
        body,
      );
      item.run(`q${n}`, id, quote, `Person ${n % 5000} Minister`);
    }
  });
  for (let n = 0; n < stories; n += 2000) batch(n, Math.min(n + 2000, stories));
}

const { report, milliseconds: measured } = table({ wide: 52, runs: 5 });
/** What the window waits for: the answer, and its way over the port. */
const milliseconds = (what: string, run: () => unknown) => measured(what, () => structuredClone(run()));

if (isNew) report(`${stories} stories put in`, `${(worked(fill) / 1000).toFixed(1)} s`);
report('size of the file', `${(statSync(path).size / 1e6).toFixed(0)} MB`);
report('stories in it', `${all<{ n: number }>(db, 'SELECT count(*) AS n FROM stories')[0]?.n}`);
const list = (typed: string, options: Parameters<typeof listStories>[2]) => () =>
  listStories(db, readQuery(typed), options);
milliseconds('the first 500 of all stories', list('', { limit: 500 }));
milliseconds('the first 500 with something to check', list('', { limit: 500, toCheck: true }));
for (const typed of ['f', 'fu', 'the fund', 'fund ba', '"fund for" towns', 'fund 77', '£'])
  milliseconds(`the first 500 stories for: ${typed}`, list(typed, { limit: 500 }));
milliseconds('the first 500 speeches for: the fund', list('the fund', { limit: 500, kinds: ['speech'] }));
milliseconds('all stories listed', list('', {}));
for (const typed of ['the fund', 'fund 77']) milliseconds(`all stories for: ${typed}`, list(typed, {}));
for (const typed of ['f', 'the fund', 'fund 77'])
  milliseconds(`everything for: ${typed}`, () =>
    find(db, readQuery(typed), ['story', 'quote', 'fact', 'person'], 100),
  );
opened.value.close();
rmSync(folder, { recursive: true });
