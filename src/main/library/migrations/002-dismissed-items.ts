import type { Migration } from '../migrate.ts';

/** A person can put an item aside without losing it: when they did; null where it is shown. */
export const dismissedItems: Migration = {
  version: 2,
  sql: 'ALTER TABLE items ADD COLUMN dismissed_at TEXT;',
};
