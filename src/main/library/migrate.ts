import type { Db } from './sql.ts';

export interface Migration {
  /** The user_version after it; the one before it is one less. */
  version: number;
  /** Frozen once shipped. */
  sql: string;
}

/** "PWLB": tells our files from other programs' databases. */
export const APPLICATION_ID = 0x50574c42;

export const versionOf = (db: Db): number => db.pragma('user_version', { simple: true }) as number;

/**
 * Brings a library up to date, each migration in one transaction together with its version: one that fails throws
 * and leaves the file as the migration before it left it.
 */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  const from = versionOf(db);
  for (const migration of migrations) {
    if (migration.version > from) apply(db, migration);
  }
}

function apply(db: Db, migration: Migration): void {
  db.transaction(() => {
    db.exec(migration.sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${migration.version}`);
  }).exclusive();
}
