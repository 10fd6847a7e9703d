import type { Migration } from '../migrate.ts';

/**
 * What a list is counted and narrowed by, so that a count reads no story. Both indexes are partial: one over
 * `removed_at` itself would look to SQLite like the way into every query of the lists, which is all stories.
 */
export const longLists: Migration = {
  version: 7,
  sql: `
CREATE INDEX stories_listed ON stories (kind, unsure, attendees) WHERE removed_at IS NULL;
CREATE INDEX stories_removed ON stories (removed_at) WHERE removed_at IS NOT NULL;
`,
};
