import type { Migration } from '../migrate.ts';

/**
 * A library can be read again. Items that are put aside without a person's dismissal say why; a story that a person
 * wants kept as it is says against which version of the reader; and what was done to a story's items at once (a new
 * reading, a quote split in two) is kept with what stood there before, so that it can be taken back.
 */
export const readings: Migration = {
  version: 5,
  sql: `
ALTER TABLE items ADD COLUMN dismissed_why TEXT CHECK (dismissed_why IN ('unfound', 'joined'));
ALTER TABLE stories ADD COLUMN kept_from_version INTEGER;
CREATE INDEX stories_by_version ON stories (extractor_version);
CREATE TABLE changes (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  story_id TEXT NOT NULL REFERENCES stories (id),
  what TEXT NOT NULL CHECK (what IN ('reading', 'split', 'join')),
  at TEXT NOT NULL,
  undone_at TEXT,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
`,
};
