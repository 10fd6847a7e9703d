import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { Comparison } from '../../shared/contract/versions.ts';
import type { Db } from '../library/sql.ts';
import { publicationDays } from '../library/versions.ts';

/** Issues in the order of publication, where each says when; else in the order given, which a person decided. */
export function inOrderOfIssue(db: Db, ids: string[]): string[] {
  const days = publicationDays(db, ids);
  if (ids.some((id) => days.get(id) === undefined)) return ids;
  return ids.toSorted((a, b) => (days.get(a) ?? '').localeCompare(days.get(b) ?? ''));
}

/** Which of two issues is the later one, and how we know. */
export function laterOf(
  one: StoryWithItems,
  other: StoryWithItems,
  together: string[],
): { order: Comparison['order']; earlier: StoryWithItems; later: StoryWithItems } {
  const ordered = (order: Comparison['order'], first: boolean) =>
    first ? { order, earlier: one, later: other } : { order, earlier: other, later: one };
  if (together.includes(one.id) && together.includes(other.id)) {
    return ordered('linked', together.indexOf(one.id) < together.indexOf(other.id));
  }
  const [a, b] = [one.published?.date, other.published?.date];
  if (a !== undefined && b !== undefined && a !== b) return ordered('published', a < b);
  return ordered('unknown', one.importedAt <= other.importedAt);
}
