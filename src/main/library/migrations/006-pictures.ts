import type { Migration } from '../migrate.ts';

/** Pictures ready for print, each once, by the hash of its bytes. Packs name them. */
export const pictures: Migration = {
  version: 6,
  sql: `
CREATE TABLE pictures (
  sha256 TEXT PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
`,
};
