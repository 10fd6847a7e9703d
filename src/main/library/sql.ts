import type Database from 'better-sqlite3';

export type Db = Database.Database;
type Value = string | number | bigint | Uint8Array | null;

const kept = new WeakMap<Db, Map<string, Database.Statement>>();

/** The statement for `text`, prepared once a connection: an import of thousands of items runs the same few. */
function prepared(db: Db, text: string): Database.Statement {
  let ofDb = kept.get(db);
  if (!ofDb) {
    ofDb = new Map();
    kept.set(db, ofDb);
  }
  let statement = ofDb.get(text);
  if (!statement) {
    statement = db.prepare(text);
    ofDb.set(text, statement);
  }
  return statement;
}

/** The first row, or undefined. The caller names the row's shape; the schema is ours, so it is trusted. */
export const one = <Row>(db: Db, text: string, ...values: Value[]): Row | undefined =>
  prepared(db, text).get(...values) as Row | undefined;

/** All rows. */
export const all = <Row>(db: Db, text: string, ...values: Value[]): Row[] =>
  prepared(db, text).all(...values) as Row[];

/** Runs a statement that gives no rows; returns how many rows it changed. */
export const run = (db: Db, text: string, ...values: Value[]): number =>
  prepared(db, text).run(...values).changes;

/** A count, such as of "SELECT count(*) AS n …". */
export const count = (db: Db, text: string, ...values: Value[]): number =>
  one<{ n: number }>(db, text, ...values)?.n ?? 0;
