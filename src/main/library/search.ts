import type { Match, MatchKind } from '../../shared/contract/search.ts';
import type { StoredFact, StoredQuote } from '../../shared/model/items.ts';
import type { Asked } from '../../shared/search/query.ts';
import { commitmentWords } from '../../shared/words/commitments.ts';
import { speakerWords } from '../../shared/words/people.ts';
import { countStories, MOST_WEIGHED, newest, storiesFound } from './found-stories.ts';
import { itemsIndexed, matching, orLiteral } from './matching.ts';
import { findPeople } from './people.ts';
import { all, count, type Db } from './sql.ts';
import { oneLine, snippetsOf } from './story-list.ts';
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
  n: number;
  id: string;
  title: string;
  published: string | null;
  opening: string;
}

function findStories(db: Db, asked: Asked, limit: number): Found {
  const total = countStories(db, asked);
  const found = storiesFound(db, asked, total, { limit });
  const snippets = snippetsOf(db, asked, found);
  const records = all<StoryRecord>(
    db,
    `SELECT s.n, s.id, s.title, coalesce(s.published, s.event_date) AS published, s.opening
     FROM json_each(?) AS found CROSS JOIN stories AS s ON s.n = found.value ORDER BY found.key`,
    JSON.stringify(found),
  );
  const matches = records.map(
    ({ n, id, title, published, opening }): Match => ({
      kind: 'story',
      id,
      storyId: id,
      storyTitle: title,
      date: knownDate(published),
      text: title,
      detail: oneLine(snippets.get(n) ?? opening),
    }),
  );
  return { matches, total };
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
  const shown = `i.kind = '${kind}' AND i.dismissed_at IS NULL`;
  const total = count(
    db,
    `SELECT count(*) AS n FROM items AS i ${found.join}
     WHERE ${found.where} AND ${shown} AND i.story_id NOT IN (SELECT id FROM stories WHERE removed_at IS NOT NULL)`,
    ...found.values,
  );
  const columns = `i.id, i.story_id, s.title, i.text, i.data, s.id IN (${SUPERSEDED}) AS superseded`;
  const records =
    asked.kind === 'words' && total <= MOST_WEIGHED
      ? all<ItemRecord>(
          db,
          `SELECT ${columns} FROM items AS i ${found.join} JOIN stories AS s ON s.id = i.story_id
           WHERE ${found.where} AND ${shown} AND s.removed_at IS NULL
           ORDER BY ${found.best}, ${newest}, i.position LIMIT ${limit}`,
          ...found.values,
        )
      : all<ItemRecord>(
          db,
          `SELECT ${columns} FROM stories AS s INDEXED BY stories_by_date
             CROSS JOIN items AS i ON i.story_id = s.id AND ${shown}
           WHERE ${conditionOf(asked)} AND s.removed_at IS NULL
           ORDER BY ${newest}, i.position LIMIT ${limit}`,
          ...found.values,
        );
  return { matches: records.map((record) => itemMatch(kind, record)), total };
}

/** What was typed as a condition on an item, for walking through the stories by date until there are enough. */
const conditionOf = (asked: Asked): string =>
  asked.kind === 'words'
    ? 'i.n IN (SELECT rowid FROM items_text WHERE items_text MATCH ?)'
    : matching(asked, itemsIndexed).where;

function itemMatch(kind: 'quote' | 'fact', record: ItemRecord): Match {
  const item = JSON.parse(record.data) as StoredQuote & StoredFact;
  return {
    kind,
    id: record.id,
    storyId: record.story_id,
    storyTitle: record.title,
    date: kind === 'quote' ? item.saidOn : item.asAt,
    text: record.text,
    detail: kind === 'quote' ? speakerWords(item.speaker, item.role, item.organisation) : factWords(item),
    ...(record.superseded ? { superseded: true } : {}),
  };
}

/** "Commitment, by 2028; up to £970 million including council tax precept; 2019" */
const factWords = (fact: StoredFact): string =>
  [fact.commitment && commitmentWords(fact.commitment), figureWords(fact)].filter(Boolean).join('; ');

const figureWords = (fact: StoredFact): string =>
  fact.figures
    .map((figure) =>
      [figure, ...figure.qualifiers]
        .toSorted((a, b) => a.start - b.start)
        .map(({ text }) => text)
        .join(' '),
    )
    .join('; ');
