import { KEYS_VERSION, type Known, nearKeys } from '../../shared/near/keys.ts';
import { type Nearness, nearTo } from '../../shared/near/likeness.ts';
import { all, type Db, one, run } from './sql.ts';
import { idsTogether, saidDifferent } from './versions.ts';

export interface NearStory {
  id: string;
  title: string;
  fileName: string;
  nearness: Nearness;
}

type Sourced = Known & { id: string; fileName: string; sourceSha256: string };

/** A key that very many stories share, such as that of a weekly column's title, is followed to the latest of them. */
const MOST_BY_ONE_KEY = 32;
/** How many candidates are read and compared, those with most keys in common first. */
const MOST_COMPARED = 8;

/** Writes by what a story is found as a near duplicate. Keys that no longer fit do no harm: what they find is compared. */
export function noteNear(db: Db, story: Known & { id: string }): void {
  const n = one<{ n: number }>(db, 'SELECT n FROM stories WHERE id = ?', story.id)?.n;
  if (n !== undefined) noteKeys(db, n, story);
}

function noteKeys(db: Db, n: number, story: Known): void {
  for (const key of nearKeys(story)) {
    run(db, 'INSERT OR IGNORE INTO near_keys (key, story) VALUES (?, ?)', key, n);
  }
  run(db, 'UPDATE stories SET keyed = ? WHERE n = ?', KEYS_VERSION, n);
}

/**
 * Makes the keys of up to `most` stories that were in the library before it had keys. Gives how many it did: 0 when
 * none is left. The caller owns the transaction.
 */
export function noteOlder(db: Db, most: number): number {
  const rows = all<KnownRecord>(
    db,
    `SELECT ${knownColumns} FROM stories WHERE keyed < ? LIMIT ?`,
    KEYS_VERSION,
    most,
  );
  for (const row of rows) noteKeys(db, row.n, knownOf(row));
  return rows.length;
}

/** How many stories still have no keys. */
export const notNoted = (db: Db): number =>
  one<{ n: number }>(db, 'SELECT count(*) AS n FROM stories WHERE keyed < ?', KEYS_VERSION)?.n ?? 0;

/**
 * Stories of the lists that are nearly this one, nearest first: none that is linked with it, none that a person said
 * is another story, none that is the same file read otherwise. Takes the same time however many stories there are.
 */
export function nearStories(db: Db, story: Sourced): NearStory[] {
  const apart = new Set([story.id, ...idsTogether(db, story.id), ...saidDifferent(db, story.id)]);
  const found = candidates(db, story, apart);
  if (found.length === 0) return [];
  const near = nearTo(story);
  return found
    .flatMap((other) => {
      const nearness = near(other);
      return nearness ? [{ ...other, ...nearness }] : [];
    })
    .toSorted((a, b) => Number(b.nearness === 'issue') - Number(a.nearness === 'issue') || b.share - a.share)
    .map(({ id, title, fileName, nearness }) => ({ id, title, fileName, nearness }));
}

interface KnownRecord {
  n: number;
  id: string;
  title: string;
  title_basis: Known['titleBasis'];
  publisher: string | null;
  address: string | null;
  body: string;
  source_sha256: string;
  file_name: string;
}

const knownColumns = 'n, id, title, title_basis, publisher, address, body, source_sha256, file_name';

const knownOf = (row: KnownRecord): Sourced => ({
  ...{ id: row.id, title: row.title, publisher: row.publisher, address: row.address, body: row.body },
  titleBasis: row.title_basis ?? 'stated',
  fileName: row.file_name,
  sourceSha256: row.source_sha256,
});

function candidates(db: Db, story: Sourced, apart: Set<string>): Sourced[] {
  const found: Sourced[] = [];
  for (const n of withMostKeys(db, nearKeys(story))) {
    const row = one<KnownRecord>(
      db,
      `SELECT ${knownColumns} FROM stories WHERE n = ? AND removed_at IS NULL`,
      n,
    );
    if (!row || apart.has(row.id) || row.source_sha256 === story.sourceSha256) continue;
    found.push(knownOf(row));
    if (found.length === MOST_COMPARED) break;
  }
  return found;
}

/** Stories that share keys, those that share most first, then the latest. */
function withMostKeys(db: Db, keys: number[]): number[] {
  const shared = new Map<number, number>();
  for (const key of keys) {
    const rows = all<{ story: number }>(
      db,
      `SELECT story FROM near_keys WHERE key = ? ORDER BY story DESC LIMIT ${MOST_BY_ONE_KEY}`,
      key,
    );
    for (const { story } of rows) shared.set(story, (shared.get(story) ?? 0) + 1);
  }
  return [...shared.entries()].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]).map(([story]) => story);
}
