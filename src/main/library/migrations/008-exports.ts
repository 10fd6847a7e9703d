import type { Migration } from '../migrate.ts';

/** When a pack left as files, and as what: an addendum says what has changed since. Its words are in its steps. */
export const exportsOfPacks: Migration = {
  version: 8,
  sql: `
CREATE TABLE exports (
  n INTEGER PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES packs (id),
  at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  version TEXT NOT NULL,
  rendition TEXT NOT NULL,
  formats TEXT NOT NULL CHECK (json_valid(formats))
) STRICT;
CREATE INDEX exports_of_pack ON exports (pack_id, n);
`,
};
