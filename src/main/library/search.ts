import type { Match, MatchKind } from '../../shared/contract/search.ts';
import type { StoredFact, StoredQuote } from '../../shared/model/items.ts';
import type { Asked } from '../../shared/search/query.ts';
import { speakerWords } from '../../shared/words/people.ts';
import { itemsIndexed, matching, orLiteral, storiesIndexed } from './matching.ts';
import { findPeople } from './people.ts';
import { all, count, type Db } from './sql.ts';
import { oneLine } from './story-list.ts';
import { knownDate } from './story-rows.ts';
import { SUPERSEDED } from './versions.ts';

export interface Found {
  matches: Match[];
  total: number;
}

type Look = (db: Db, asked: Asked, limit: number) => Found;

const looks: Record<MatchKind, Look> = {
  story: findStories,
  person: findPeople,
  quote: (db, asked, limit) => findItems(db, 'quote', asked, limit),
  fact: (db, asked, limit) => findItems(db, 'fact', asked, limit),
};

/** Looks through the kinds that were asked for; the limit is shared, so that no kind crowds out another. */
export function find(db: Db, asked: Asked, kinds: MatchKind[], limit: number): Found {
  const looked = (Object.keys(looks) as MatchKind[]).filter((kind) => kinds.includes(kind));
  return orLiteral(asked, (words) =>
    shared(
      looked.map((kind) => looks[kind](db, words, limit)),
      limit,
    ),
  );
}

function shared(found: Found[], limit: number): Found {
  const shares = shareOut(
    found.map(({ matches }) => matches.length),
    limit,
  );
  return {
    matches: found.flatMap(({ matches }, at) => matches.slice(0, shares[at])),
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}

/** [60, 3, 60] of 50 -> [24, 3, 23]: one each in turn until none is left. */
function shareOut(sizes: number[], limit: number): number[] {
  const shares = sizes.map(() => 0);
  let left = Math.min(
    limit,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    for (const [at, size] of sizes.entries()) {
      const share = shares[at] ?? 0;
      if (left === 0 || share === size) continue;
      shares[at] = share + 1;
      left -= 1;
    }
  }
  return shares;
}

interface StoryRecord {
  id: string;
  title: string;
  published: string | null;
  detail: string;
}

const newest = 's.dated IS NULL, s.dated DESC, s.n DESC';

function findStories(db: Db, asked: Asked, limit: number): Found {
  const found = matching(asked, storiesIndexed);
  const detail = asked.kind === 'words' ? `snippet(stories_text, 2, '', '', '…', 24)` : 's.opening';
  const from = `FROM stories AS s ${found.join} WHERE ${found.where} AND s.removed_at IS NULL`;
  const records = all<StoryRecord>(
    db,
    `SELECT s.id, s.title, coalesce(s.published, s.event_date) AS published, ${detail} AS detail ${from}
     ORDER BY ${found.best ? `${found.best}, ` : ''}${newest} LIMIT ${limit}`,
    ...found.values,
  );
  const matches = records.map(
    ({ id, title, published, detail }): Match => ({
      kind: 'story',
      id,
      storyId: id,
      storyTitle: title,
      date: knownDate(published),
      text: title,
      detail: oneLine(detail),
    }),
  );
  return { matches, total: count(db, `SELECT count(*) AS n ${from}`, ...found.values) };
}

interface ItemRecord {
  id: string;
  story_id: string;
  title: string;
  text: string;
  data: string;
  superseded: 0 | 1;
}

function findItems(db: Db, kind: 'quote' | 'fact', asked: Asked, limit: number): Found {
  const found = matching(asked, itemsIndexed);
  const from = `FROM items AS i ${found.join} JOIN stories AS s ON s.id = i.story_id
     WHERE ${found.where} AND i.kind = '${kind}' AND i.dismissed_at IS NULL AND s.removed_at IS NULL`;
  const records = all<ItemRecord>(
    db,
    `SELECT i.id, i.story_id, s.title, i.text, i.data,
            s.id IN (${SUPERSEDED}) AS superseded ${from}
     ORDER BY ${found.best ? `${found.best}, ` : ''}${newest}, i.position LIMIT ${limit}`,
    ...found.values,
  );
  const matches = records.map((record) => itemMatch(kind, record));
  return { matches, total: count(db, `SELECT count(*) AS n ${from}`, ...found.values) };
}

function itemMatch(kind: 'quote' | 'fact', record: ItemRecord): Match {
  const item = JSON.parse(record.data) as StoredQuote & StoredFact;
  return {
    kind,
    id: record.id,
    storyId: record.story_id,
    storyTitle: record.title,
    date: kind === 'quote' ? item.saidOn : item.asAt,
    text: record.text,
    detail: kind === 'quote' ? speakerWords(item.speaker, item.role, item.organisation) : figureWords(item),
    ...(record.superseded ? { superseded: true } : {}),
  };
}

/** "up to £970 million including council tax precept; 2019" */
const figureWords = (fact: StoredFact): string =>
  fact.figures
    .map((figure) =>
      [figure, ...figure.qualifiers]
        .toSorted((a, b) => a.start - b.start)
        .map(({ text }) => text)
        .join(' '),
    )
    .join('; ');
