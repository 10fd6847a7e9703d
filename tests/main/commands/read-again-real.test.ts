import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { workHere } from '../../../src/main/commands/work-here.ts';
import { temporaryFolder } from '../temporary.ts';
import { testProgram } from './test-program.ts';

const resources = new URL('../../../resources/', import.meta.url);

const sheet = `Harbour conference,,,
Name,Role,Organisation,Attending
Rt Hon Marged Ellis-Vaughan MP,Minister for Harbours,Harbour Office,Yes
"Sedge, Tom",Harbour Master,Port of Dunmere,Yes
Ada Merrow,Chair,Fishers' Union,No
`;

/** The sample stories and a sheet, read by the real reader. */
async function library() {
  const folder = temporaryFolder();
  const program = testProgram(folder, workHere(resources));
  const stories = join(folder, 'stories');
  cpSync(fileURLToPath(new URL('sample-library', resources)), stories, { recursive: true });
  writeFileSync(join(stories, 'delegates.csv'), sheet);
  const report = await program.get('stories.import', { paths: [stories] });
  expect(report.failed).toEqual([]);
  return { ...program, ids: report.imported.map(({ storyId }) => storyId) };
}

test('what was just read is read the same again, whatever its format', async () => {
  const { get, ids } = await library();
  const report = await get('reading.preview', { all: true });
  expect(report).toEqual({ stories: [], unchanged: ids.length, failed: [], stopped: false });
});

test('a date that a person set is gone by, and changes nothing else', async () => {
  const { get, ids } = await library();
  for (const id of ids) await get('stories.update', { id, details: { eventDate: '2025-03-03' } });
  for (const id of ids.slice(0, 5)) await get('stories.update', { id, details: { published: '2025-03-04' } });
  const report = await get('reading.preview', { all: true });
  const changes = await Promise.all(report.stories.map(({ id }) => get('reading.changes', { id })));
  expect(changes.flatMap(({ rereading }) => rereading.items)).toEqual([]);
  expect(report.stories).toEqual([]);
});

test('the people of a sheet come from its columns, not from the words of its rows', async () => {
  const {
    get,
    library: { db },
  } = await library();
  const [row] = (await get('stories.list', { query: 'Harbour conference' })).rows;
  const { attendees } = await get('stories.get', { id: row?.id ?? '' });
  expect(attendees.map(({ name }) => name)).toEqual(['Marged Ellis-Vaughan', 'Sedge, Tom']);
  db.prepare(`UPDATE items SET data = json_set(data, '$.role', 'Clerk') WHERE id = ?`).run(attendees[0]?.id);
  const { rereading } = await get('reading.changes', { id: row?.id ?? '' });
  expect(rereading.items).toMatchObject([
    { what: 'changed', parts: ['role'], now: { item: { role: 'Minister for Harbours' } } },
  ]);
});

test('a sheet whose bytes make no sense any more stays as it is, and that is said', async () => {
  const {
    get,
    library: { db },
  } = await library();
  const [row] = (await get('stories.list', { query: 'Harbour conference' })).rows;
  db.prepare('UPDATE sources SET bytes = ? WHERE story_id = ?').run(Buffer.from('Name,"Role'), row?.id);
  const report = await get('reading.preview', { all: true });
  expect(report.stories).toEqual([]);
  expect(report.failed).toMatchObject([{ id: row?.id, reason: expect.stringContaining('is damaged') }]);
});

test('what a person said of a sheet’s columns is gone by', async () => {
  const folder = temporaryFolder();
  const { get } = testProgram(folder, workHere(resources));
  const path = join(folder, 'list.csv');
  writeFileSync(path, 'Name,Role,Organisation\nTom Sedge,Port of Dunmere,Harbour Master\n');
  const { asked } = await get('stories.import', { paths: [path], askSheets: true });
  const [look] = asked;
  const mapping = (look?.lists ?? []).map(({ list }) => ({
    ...list,
    uses: ['name' as const, 'organisation' as const, 'role' as const],
  }));
  const files = [{ path, sha256: look?.sha256 ?? '', mapping }];
  const { imported } = await get('stories.importSheets', { files });
  const { attendees } = await get('stories.get', { id: imported[0]?.storyId ?? '' });
  expect(attendees).toMatchObject([{ name: 'Tom Sedge', role: 'Harbour Master' }]);
  expect(await get('reading.preview', { all: true })).toMatchObject({ stories: [], unchanged: 1 });
});
