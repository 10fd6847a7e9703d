import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nearStories } from '../../src/main/library/near.ts';
import { openLibrary } from '../../src/main/library/open.ts';
import { addMentions, listPeople } from '../../src/main/library/people.ts';
import { find } from '../../src/main/library/search.ts';
import { addStory, getStory } from '../../src/main/library/stories.ts';
import { listStories } from '../../src/main/library/story-list.ts';
import { readQuery } from '../../src/shared/search/query.ts';
import { storyNumber } from './library-stories.ts';
import { table, worked } from './measure.ts';

/** Processor time of the library for what a person waits for: library.bench.ts [STORIES]. Each story has 9 items. */
const stories = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'packwright-bench-'));
const path = join(folder, 'Library.packwright');
const opened = openLibrary(path, { create: true });
if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
const { db } = opened.value;
let ids = 0;

function fill(): void {
  const batch = db.transaction((from: number, to: number) => {
    for (let n = from; n < to; n++) {
      const story = storyNumber(n);
      addStory(db, story, { bytes: Buffer.from(story.body) });
      addMentions(db, story, () => `p${ids++}`);
    }
  });
  for (let n = 0; n < stories; n += 16) batch(n, Math.min(n + 16, stories));
}

const { report, milliseconds } = table({ wide: 44, runs: 7 });
const search = (typed: string) => () => find(db, readQuery(typed), ['story', 'quote', 'fact', 'person'], 100);

report(`${stories} stories put in, 16 a transaction`, `${(worked(fill) / 1000).toFixed(1)} s`);
report('size of the file', `${(statSync(path).size / 1e6).toFixed(0)} MB`);
milliseconds('all stories listed', () => listStories(db, readQuery(''), {}));
milliseconds('one story with its items', () => getStory(db, 's77'));
const reissued = storyNumber(77);
const corrected = { ...reissued, id: 'new', body: reissued.body.replace('£77', '£78') };
milliseconds('near duplicates of one story', () => nearStories(db, corrected));
milliseconds('stories for a rare word', () => listStories(db, readQuery('zankelbacon77'), {}));
milliseconds('stories for "the fund" in every one', () => listStories(db, readQuery('the fund'), {}));
for (const typed of ['f', 'fu', 'fund for', '"fund for" towns', 'minister 77', '£'])
  milliseconds(`search while typing: ${typed}`, search(typed));
milliseconds('search for what is not there', search('nowhere to be found'));
milliseconds('people: all', () => listPeople(db, ''));
milliseconds('people: one name', () => listPeople(db, 'person 77'));
const reopen = () => {
  opened.value.close();
  const again = openLibrary(path);
  if (again.ok) again.value.close();
};
report('closed and opened again', `${worked(reopen).toFixed(1)} ms`);
rmSync(folder, { recursive: true });
