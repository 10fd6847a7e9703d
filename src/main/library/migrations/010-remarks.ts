import type { Migration } from '../migrate.ts';

/** What a person has to know of how a story was read is kept beside it, not only in the report of its import. */
export const remarksOnReading: Migration = {
  version: 10,
  sql: `
ALTER TABLE stories ADD COLUMN remarks TEXT CHECK (remarks IS NULL OR json_valid(remarks));
`,
};
