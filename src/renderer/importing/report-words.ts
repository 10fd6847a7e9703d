import type { ImportReport as Report } from '../../shared/contract/stories.ts';
import type { IssuesOf } from '../../shared/contract/versions.ts';

export const fileName = (path: string): string => path.split(/[\\/]/).pop() || path;
export const counted = (count: number): string => count.toLocaleString('en-GB');
const stories = (count: number) => `${counted(count)} ${count === 1 ? 'story' : 'stories'}`;

/** Of a long import only the first are listed one by one: the rest is in the library. */
export const listed = 200;

/** What an import did, in a few words. */
export function titleOf({ imported, duplicates, failed, stopped }: Report): string {
  if (stopped) return `Stopped after ${stories(imported.length)}`;
  if (imported.length) return `Imported ${stories(imported.length)}`;
  return duplicates.length && !failed.length
    ? 'These stories are already in the library'
    : 'Nothing was imported';
}

/** All that an import did, in one line; what its title says already is left out where it is all. */
export function summaryOf({ imported, duplicates, near, failed }: Report): string {
  const parts = [
    failed.length > 0 && `${counted(failed.length)} failed`,
    near.length > 0 && `${counted(near.length)} to compare`,
    imported.length > 0 && `${counted(imported.length)} imported`,
    duplicates.length > 0 && `${counted(duplicates.length)} already there`,
  ].filter((part) => part !== false);
  return parts.length > 1 ? parts.join(' · ') : '';
}

/** What a story that went in is near to. */
export const nearWords = ({ nearness, of }: Pick<Report['near'][number], 'nearness' | 'of'>): string =>
  nearness === 'issue'
    ? `Looks like another issue of “${of.title}” (${of.fileName}).`
    : `Has nearly the words of “${of.title}” (${of.fileName}), under another title: another issue, or the same template.`;

/** Which file it was, and by which the story came in before. */
export function alreadyThereWords({ path, fileName: first }: Report['duplicates'][number]): string {
  const name = fileName(path);
  return name === first || name === '' ? name || first : `${name}: the same as ${first}`;
}

/** What a person has made of a near duplicate since; null while they have said nothing. */
export function decidedWords({ versions, different }: IssuesOf, otherId: string): string | null {
  if (versions.some(({ id }) => id === otherId)) return 'Linked as versions of one story.';
  return different.includes(otherId) ? 'Noted as different stories.' : null;
}
