import type { Migration } from '../migrate.ts';

/**
 * What a person says of one item (right as it is, another speaker, other words) can be taken back too: it is kept
 * beside what was done to a story's items at once.
 */
export const checks: Migration = {
  version: 9,
  sql: `
CREATE TABLE changes_of_all_kinds (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story_id TEXT NOT NULL REFERENCES stories (id),
  what TEXT NOT NULL CHECK (what IN ('reading', 'split', 'join', 'check', 'extent')),
  at TEXT NOT NULL,
  undone_at TEXT,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
INSERT INTO changes_of_all_kinds SELECT n, id, story_id, what, at, undone_at, content FROM changes;
DROP TABLE changes;
ALTER TABLE changes_of_all_kinds RENAME TO changes;
`,
};
