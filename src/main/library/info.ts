import { basename } from 'node:path';
import type { LibraryInfo } from '../../shared/contract/library.ts';
import { versionOf } from './migrate.ts';
import { countReadByOlder } from './readings.ts';
import { type Db, one } from './sql.ts';
import { SUPERSEDED } from './versions.ts';

type Counts = Pick<LibraryInfo, 'stories' | 'quotes' | 'facts' | 'people' | 'packs' | 'unsure'>;

/** What a library holds, counted over what its lists show: of a story with several versions the latest; `readerVersion` is that of the present reader. */
export function libraryInfo(db: Db, path: string, readerVersion: number): LibraryInfo {
  const counts = one<Counts>(
    db,
    `SELECT count(*) AS stories, coalesce(sum(quotes), 0) AS quotes, coalesce(sum(facts), 0) AS facts,
       coalesce(sum(unsure), 0) AS unsure,
       (SELECT count(DISTINCT m.person_id) FROM mentions AS m JOIN items AS i ON i.id = m.item_id
          JOIN stories AS s ON s.id = i.story_id AND s.removed_at IS NULL) AS people,
       (SELECT count(*) FROM packs WHERE removed_at IS NULL) AS packs
     FROM stories WHERE removed_at IS NULL AND id NOT IN (${SUPERSEDED})`,
  );
  const none: Counts = { stories: 0, quotes: 0, facts: 0, people: 0, packs: 0, unsure: 0 };
  return {
    path,
    name: basename(path).replace(/\.packwright$/i, ''),
    version: versionOf(db),
    ...(counts ?? none),
    toReadAgain: countReadByOlder(db, readerVersion),
  };
}
