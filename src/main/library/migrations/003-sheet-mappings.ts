import type { Migration } from '../migrate.ts';

/** How the columns of a list of attendees were read, beside its untouched bytes; null for any other source. */
export const sheetMappings: Migration = {
  version: 3,
  sql: 'ALTER TABLE sources ADD COLUMN mapping TEXT CHECK (mapping IS NULL OR json_valid(mapping));',
};
