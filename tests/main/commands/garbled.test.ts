import { expect, test } from 'vitest';
import { workHere } from '../../../src/main/commands/work-here.ts';
import { sourceOf } from '../../../src/main/library/stories.ts';
import { temporaryFolder } from '../temporary.ts';
import { testProgram } from './test-program.ts';

const resources = new URL('../../../resources/', import.meta.url);
const program = () => testProgram(temporaryFolder(), workHere(resources));

const garbled =
  'Quay opens at Dunmere\n\nâ€œWeâ€™re glad that the quay is open to all,â€\u009d said Ann Marlowe, Ports Minister.';

test('garbled marks of a paste are restored: the report and the story say so, what was pasted is kept', async () => {
  const { get, library } = program();
  const { imported } = await get('stories.paste', { text: garbled, format: 'paste' });
  const [story] = await Promise.all(imported.map(({ storyId }) => get('stories.get', { id: storyId })));
  expect(story?.body).toContain('“We’re glad that the quay is open to all,” said');
  expect(story?.quotes).toMatchObject([
    { text: 'We’re glad that the quay is open to all,', speaker: 'Ann Marlowe' },
  ]);
  expect(story?.remarks).toEqual([expect.stringContaining('“â€œWeâ€™re” is now ““We’re”')]);
  expect(imported[0]?.remarks).toEqual(story?.remarks);
  expect(Buffer.from(sourceOf(library.db, story?.id ?? '') ?? []).toString()).toBe(garbled);
});

test('it is read the same again', async () => {
  const { get } = program();
  await get('stories.paste', { text: garbled, format: 'paste' });
  const report = await get('reading.preview', { all: true });
  expect(report).toMatchObject({ stories: [], unchanged: 1 });
});

test('a story of which nothing has to be known has no remarks', async () => {
  const { get } = program();
  const { imported } = await get('stories.paste', { text: 'Quay opens\n\nIt is open.', format: 'paste' });
  const story = await get('stories.get', { id: imported[0]?.storyId ?? '' });
  expect(story.remarks).toBeUndefined();
});
