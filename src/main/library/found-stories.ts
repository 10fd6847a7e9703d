import type { StoryKind } from '../../shared/model/story.ts';
import type { Asked } from '../../shared/search/query.ts';
import { type Matching, matching, storiesIndexed } from './matching.ts';
import { all, count, type Db } from './sql.ts';

export type StoryOrder = 'published' | 'imported' | 'title' | 'match';

/** Which of the stories of the lists are wanted beside what was typed. */
export interface Narrowing {
  kinds?: StoryKind[] | undefined;
  /** Only those with something to check. */
  toCheck?: boolean | undefined;
  /** Only those with a list of attendees. */
  withAttendees?: boolean | undefined;
}

/** More matches than this are told apart by title and date: how often a word stands in each takes too long to weigh. */
export const MOST_WEIGHED = 5000;

/** Undated stories come last: in this order NULL does. */
export const newest = 's.dated DESC, s.n DESC';

/** How many stories there are of what was asked for. */
export function countStories(db: Db, asked: Asked, narrowing: Narrowing = {}): number {
  const { where, values } = narrowed(narrowing);
  if (asked.kind !== 'words') {
    const found = matched(asked);
    return count(
      db,
      `SELECT count(*) AS n FROM stories AS s WHERE ${found.where} AND ${where}`,
      ...[...found.values, ...values],
    );
  }
  const wanted = isNarrowed(narrowing)
    ? `IN (SELECT s.n FROM stories AS s WHERE ${where})`
    : 'NOT IN (SELECT n FROM stories WHERE removed_at IS NOT NULL)';
  // The plus keeps SQLite from asking the full-text index once for each story.
  return count(
    db,
    `SELECT count(*) AS n FROM stories_text WHERE stories_text MATCH ? AND +rowid ${wanted}`,
    ...[asked.match, ...(isNarrowed(narrowing) ? values : [])],
  );
}

export interface Wanted extends Narrowing {
  order?: StoryOrder | undefined;
  /** How many rows at most; all where it is left out. */
  limit?: number | undefined;
  /** stories.n of those to leave out. */
  without?: number[];
}

/** stories.n of the stories that were asked for, in order. `total` is how many `countStories` gives. */
export function storiesFound(db: Db, asked: Asked, total: number, wanted: Wanted): number[] {
  const { order = 'match', limit = -1 } = wanted;
  if (asked.kind === 'words' && order === 'match') {
    if (total <= MOST_WEIGHED) return bestFirst(db, asked.match, wanted);
    const titled = byOrder(db, inTitle(asked), 'published', limit, wanted);
    if (titled.length === limit) return titled;
    const left = limit === -1 ? -1 : limit - titled.length;
    return [
      ...titled,
      ...byOrder(db, asked, 'published', left, {
        ...wanted,
        without: [...(wanted.without ?? []), ...titled],
      }),
    ];
  }
  return byOrder(db, asked, order, limit, wanted);
}

const inTitle = ({ match, ...asked }: Extract<Asked, { kind: 'words' }>): Asked => ({
  ...asked,
  match: `{title} : (${match})`,
});

function bestFirst(db: Db, match: string, wanted: Wanted): number[] {
  const { where, values } = narrowed(wanted);
  const best = matching({ kind: 'words', match, literal: '' }, storiesIndexed).best;
  return numbers(
    db,
    `SELECT s.n FROM stories_text JOIN stories AS s ON s.n = stories_text.rowid
     WHERE stories_text MATCH ? AND ${where} ORDER BY ${best}, ${newest} LIMIT ?`,
    ...[match, ...values, wanted.limit ?? -1],
  );
}

/** Of the stories that were asked for those that are linked with others as versions. */
export function versionsFound(db: Db, asked: Asked, narrowing: Narrowing): { n: number; id: string }[] {
  const { where, values } = narrowed(narrowing);
  const found = matched(asked);
  return all(
    db,
    `SELECT s.n, s.id FROM versions AS v CROSS JOIN stories AS s ON s.id = v.story_id
     WHERE ${found.where} AND ${where}`,
    ...[...found.values, ...values],
  );
}

/** By date the stories are walked through in the order of their index until there are enough. */
function byOrder(db: Db, asked: Asked, order: StoryOrder, limit: number, wanted: Wanted): number[] {
  const { where, values } = narrowed(wanted);
  const found = matched(asked);
  const byDate = order === 'published' || order === 'match';
  return numbers(
    db,
    `SELECT s.n FROM stories AS s ${byDate ? 'INDEXED BY stories_by_date' : ''}
     WHERE ${found.where} AND ${where} ORDER BY ${orders[order]} LIMIT ?`,
    ...[...found.values, ...values, limit],
  );
}

/** What was typed as a condition on a story. */
const matched = (asked: Asked): Pick<Matching, 'where' | 'values'> =>
  asked.kind === 'words'
    ? {
        where: 's.n IN (SELECT rowid FROM stories_text WHERE stories_text MATCH ?)',
        values: [asked.match],
      }
    : matching(asked, storiesIndexed);

const orders: Record<StoryOrder, string> = {
  published: newest,
  match: newest,
  imported: 's.n DESC',
  title: 's.title COLLATE NOCASE, s.n',
};

const numbers = (db: Db, text: string, ...values: (string | number)[]): number[] =>
  all<{ n: number }>(db, text, ...values).map(({ n }) => n);

const isNarrowed = ({ kinds, toCheck, withAttendees }: Narrowing): boolean =>
  kinds !== undefined || toCheck === true || withAttendees === true;

function narrowed({ kinds, toCheck, withAttendees, without = [] }: Wanted): {
  where: string;
  values: string[];
} {
  const where = ['s.removed_at IS NULL'];
  if (kinds !== undefined) where.push('s.kind IN (SELECT value FROM json_each(?))');
  if (toCheck) where.push('s.unsure > 0');
  if (withAttendees) where.push('s.attendees > 0');
  if (without.length > 0) where.push('s.n NOT IN (SELECT value FROM json_each(?))');
  return {
    where: where.join(' AND '),
    values: [
      ...(kinds === undefined ? [] : [JSON.stringify(kinds)]),
      ...(without.length > 0 ? [JSON.stringify(without)] : []),
    ],
  };
}
