import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rereadStory } from '../../../src/main/commands/reread-story.ts';
import { readSource } from '../../../src/main/reading/read.ts';
import { extract } from '../../../src/shared/extract/extract.ts';
import { done } from '../../../src/shared/failure.ts';
import { temporaryFolder } from '../temporary.ts';
import { simpleWork, testProgram } from './test-program.ts';

const release = (figure: string) => `Press release: Twelve harbours share a fund

Thursday 6 November 2025

Twelve harbours will share £${figure} million, the Department for Coasts announced.

Coasts Minister Ann Lee said:

“Our harbours have been let down for too long. This fund puts that right.”

Councillor Bob Dee, Leader of Aberlas Council, added:

“We have waited a decade for this. It is a turning point for us.”

The work will support up to 1,350 jobs.
`;

/** The reader as it is, in a version of its own. */
const reader = (extractorVersion: number) => ({
  ...simpleWork,
  extractorVersion,
  /** It finds no quote and no fact any more. */
  rereadStory: async (...kept: Parameters<typeof rereadStory>) => {
    const read = await rereadStory(...kept);
    return read.ok ? done({ ...read.value, quotes: [], facts: [] }) : read;
  },
  readStory: async (incoming: Parameters<typeof readSource>[0], today: string) => {
    const read = await readSource(incoming);
    if (!read.ok) return read;
    const { source, bytes, sha256, fileName, format } = read.value;
    const extraction = extract(source, { today });
    return done({ extraction, bytes, sourceSha256: sha256, fileName, format, extractorVersion });
  },
});

test('what a person corrected is there after a newer reader, links, a removal, another import and a backup', async () => {
  const folder = temporaryFolder();
  const [first, second] = ['48', '52'].map((figure) => {
    const path = join(folder, `fund-${figure}.txt`);
    writeFileSync(path, release(figure));
    return path;
  }) as [string, string];
  const { get, library, folder: home } = testProgram(temporaryFolder(), reader(1));
  const imported = await get('stories.import', { paths: [first, second] });
  const [id = '', later = ''] = imported.imported.map(({ storyId }) => storyId);
  expect(imported.near).toMatchObject([{ storyId: later, of: { id } }]);

  const before = await get('stories.get', { id });
  const [minister, councillor] = before.quotes;
  const at = before.body.indexOf('It is a turning point');
  await get('items.check', { kind: 'quote', id: minister?.id ?? '', speaker: 'Ann Lee OBE' });
  await get('items.split', { kind: 'quote', id: councillor?.id ?? '', at });
  const start = before.body.indexOf('The work will');
  await get('items.mark', { storyId: id, kind: 'quote', start, end: start + 'The work will support'.length });
  await get('items.dismiss', { kind: 'fact', id: before.facts[0]?.id ?? '' });
  await get('versions.link', { earlier: id, later });
  const corrected = await get('stories.get', { id });
  const issues = await get('versions.of', { id });

  await get('stories.remove', { id });
  const again = await get('stories.import', { paths: [first] });
  expect(again.imported).toMatchObject([{ storyId: id, remarks: [expect.stringContaining('It is back')] }]);
  expect(await get('stories.get', { id })).toEqual(corrected);

  const copy = join(folder, 'copy.packwright');
  await get('library.backup', { path: copy });
  library.close();
  const restored = join(home, 'restored');
  mkdirSync(restored);
  renameSync(copy, join(restored, 'Test.packwright'));
  const other = testProgram(restored, reader(2));
  expect(await other.get('stories.get', { id })).toEqual(corrected);
  expect(await other.get('versions.of', { id })).toEqual(issues);
  const { stories } = await other.get('reading.preview', { all: true });
  await other.get('reading.accept', { stories });
  const { quotes, facts, dismissed = [] } = await other.get('stories.get', { id });
  expect(quotes).toEqual(corrected.quotes.filter(({ origin }) => origin !== 'read'));
  expect(quotes.map(({ speaker }) => speaker)).toContain('Ann Lee OBE');
  expect(facts).toEqual([]);
  expect(dismissed).toContainEqual(corrected.dismissed?.[0]);
});
