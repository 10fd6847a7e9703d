import type { Migration } from '../migrate.ts';

/**
 * Issues of one story. `versions` holds them in order, the earliest at place 1; `different_stories` the pairs that
 * look like issues of one story and are not, as a person said. `near_keys` finds near duplicates without looking
 * through the library: like stories have keys in common (`story` is stories.n). `keyed` is the way in which a story's keys were made; 0
 * where they still have to be, as for all stories that were here before.
 */
export const versions: Migration = {
  version: 4,
  sql: `
ALTER TABLE stories ADD COLUMN keyed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX stories_not_keyed ON stories (keyed);

CREATE TABLE near_keys (
  key INTEGER NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (key, story)
) STRICT, WITHOUT ROWID;

CREATE TABLE versions (
  story_id TEXT PRIMARY KEY REFERENCES stories (id),
  group_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (group_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE different_stories (
  one TEXT NOT NULL REFERENCES stories (id),
  other TEXT NOT NULL REFERENCES stories (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;
`,
};
