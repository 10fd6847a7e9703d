import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mappingOf } from '../../../src/main/library/stories.ts';
import type { ImportReport } from '../../../src/shared/contract/stories.ts';
import { withUse } from '../../../src/shared/sheets/mapping.ts';
import { fund, storyFiles } from './sample-stories.ts';
import { testProgram } from './test-program.ts';

const guests =
  'Guest,Works at,Email\nAnn Bowen,Wen Farmers,ann@example.org\nBob Lee,Stell Council,bob@example.org\n';

function start(files: Record<string, string>) {
  const program = testProgram();
  const paths = storyFiles(program.folder, files);
  return {
    ...program,
    paths,
    ask: (chosen = paths) => program.get('stories.import', { paths: chosen, askSheets: true }),
  };
}

/** What the window sends when a person leaves everything as it was recognised. */
const asRecognised = ({ asked }: ImportReport) =>
  asked.map(({ path, sha256, lists }) => ({ path, sha256, mapping: lists.map(({ list }) => list) }));

describe('sheets that are asked about', () => {
  test('are handed back and not imported; the other files are', async () => {
    const { ask, get } = start({ 'guests.csv': guests, 'fund.txt': fund });
    const report = await ask();
    expect([report.imported.length, report.asked.length]).toEqual([1, 1]);
    expect(report.asked[0]?.lists).toMatchObject([
      {
        list: { headings: 0, uses: ['name', 'unused', 'left-out'] },
        known: false,
        rows: [
          ['Guest', 'Works at', 'Email'],
          ['Ann Bowen', 'Wen Farmers', 'ann@example.org'],
          expect.anything(),
        ],
      },
    ]);
    expect((await get('stories.list', { query: '' })).total).toBe(1);
  });

  test('go in as a person says, and how is kept with the story', async () => {
    const { ask, get, library } = start({ 'guests.csv': guests });
    const [file] = asRecognised(await ask());
    const list = file?.mapping[0];
    if (!file || !list) throw new Error('a list was expected');
    const mapping = [withUse(list, 1, 'organisation')];
    const { imported } = await get('stories.importSheets', { files: [{ ...file, mapping }] });
    const story = await get('stories.get', { id: imported[0]?.storyId ?? '' });
    expect(story.body).toBe('Guest\tWorks at\n\nAnn Bowen\tWen Farmers\n\nBob Lee\tStell Council');
    expect(mappingOf(library.db, story.id)).toEqual(mapping);
  });

  test('that were changed after the look are refused in words, and left out', async () => {
    const { ask, get, paths } = start({ 'guests.csv': guests });
    const files = asRecognised(await ask());
    writeFileSync(paths[0] ?? '', guests.replace('Guest', 'Host'));
    const report = await get('stories.importSheets', { files });
    expect(report).toMatchObject({
      imported: [],
      failed: [
        {
          reason:
            'guests.csv was changed after you looked at its columns, so it was not imported. Import it again and look once more.',
        },
      ],
    });
  });
});

describe('a sheet that is in the library already', () => {
  test('is not asked about again among others', async () => {
    const { ask, get } = start({ 'guests.csv': guests, 'fund.txt': fund });
    await get('stories.importSheets', { files: asRecognised(await ask()) });
    const again = await ask();
    expect([again.asked, again.imported, again.duplicates.length]).toEqual([[], [], 2]);
  });

  test('chosen alone is shown as it was read, and read another way it is another story', async () => {
    const { ask, get } = start({ 'guests.csv': guests });
    const [file] = asRecognised(await ask());
    const list = file?.mapping[0];
    if (!file || !list) throw new Error('a list was expected');
    const said = { ...file, mapping: [withUse(list, 1, 'organisation')] };
    await get('stories.importSheets', { files: [said] });
    const look = (await ask()).asked[0];
    expect(look?.lists[0]?.list).toEqual(said.mapping[0]);
    expect(look?.remarks[0]).toBe(
      'It is in the library already as “guests”, read as shown here. Change a column to have it read another way as well.',
    );
    expect((await get('stories.importSheets', { files: [said] })).duplicates).toHaveLength(1);
    const other = { ...file, mapping: [withUse(list, 1, 'role')] };
    expect((await get('stories.importSheets', { files: [other] })).imported).toHaveLength(1);
  });
});

test('nobody asked: a sheet goes in as its headings say', async () => {
  const { get, paths } = start({ 'guests.csv': guests });
  const first = await get('stories.import', { paths });
  expect([first.imported.length, first.asked]).toEqual([1, []]);
  expect((await get('stories.import', { paths })).duplicates).toHaveLength(1);
});
