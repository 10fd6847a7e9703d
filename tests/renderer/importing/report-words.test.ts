import { expect, test } from 'vitest';
import {
  alreadyThereWords,
  decidedWords,
  nearWords,
  summaryOf,
  titleOf,
} from '../../../src/renderer/importing/report-words.ts';
import type { ImportReport } from '../../../src/shared/contract/stories.ts';

const report = (given: Partial<ImportReport>): ImportReport => ({
  ...{ imported: [], duplicates: [], near: [], failed: [], asked: [], stopped: false },
  ...given,
});
const imported = [{ path: 'a.txt', storyId: 's1', title: 'A' }];

test('a title says what became of the import', () => {
  expect(titleOf(report({ imported }))).toBe('Imported 1 story');
  expect(titleOf(report({ imported, stopped: true }))).toBe('Stopped after 1 story');
  expect(titleOf(report({ failed: [{ path: 'b', reason: 'No.' }] }))).toBe('Nothing was imported');
  const duplicates = [{ path: 'b.txt', storyId: 's1', title: 'A', fileName: 'a.txt' }];
  expect(titleOf(report({ duplicates }))).toBe('These stories are already in the library');
  expect(titleOf(report({}))).toBe('Nothing was imported');
});

test('one line counts all that an import did, where that is more than its title says', () => {
  const duplicates = [{ path: 'b.txt', storyId: 's1', title: 'A', fileName: 'a.txt' }];
  const failed = Array.from({ length: 1200 }, (_, at) => ({ path: `${at}.doc`, reason: 'No.' }));
  const of = { id: 's0', title: 'A', fileName: 'first.txt' };
  const near = [{ path: 'a.txt', storyId: 's1', title: 'A', nearness: 'issue' as const, of }];
  expect(summaryOf(report({ imported, duplicates, failed, near }))).toBe(
    '1,200 failed · 1 to compare · 1 imported · 1 already there',
  );
  expect(summaryOf(report({ imported }))).toBe('');
});

test('what is there already is named by both files, where they differ', () => {
  const there = (path: string, fileName: string) =>
    alreadyThereWords({ path, fileName, storyId: 's1', title: 'A' });
  expect(there('/in/b.txt', 'a.txt')).toBe('b.txt: the same as a.txt');
  expect(there('C:\\in\\a.txt', 'a.txt')).toBe('a.txt');
  expect(there('', 'a.txt')).toBe('a.txt');
});

test('how near a story is, and what a person made of it', () => {
  const of = { id: 's2', title: 'B', fileName: 'b.txt' };
  expect(nearWords({ nearness: 'issue', of })).toBe('Looks like another issue of “B” (b.txt).');
  expect(nearWords({ nearness: 'alike', of })).toContain('or the same template');
  const issues = { versions: [], near: [], different: [] };
  expect(decidedWords(issues, 's2')).toBeNull();
  expect(decidedWords({ ...issues, different: ['s2'] }, 's2')).toBe('Noted as different stories.');
  const version = { id: 's2', title: 'B', fileName: 'b.txt', published: null };
  expect(decidedWords({ ...issues, versions: [version] }, 's2')).toBe('Linked as versions of one story.');
});
