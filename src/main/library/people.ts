import type { Match, PersonRow } from '../../shared/contract/search.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { KnownDate } from '../../shared/model/dates.ts';
import { type Asked, readQuery } from '../../shared/search/query.ts';
import { speakerWords } from '../../shared/words/people.ts';
import { type StoredItem, who } from './items.ts';
import { type Matching, matching, orLiteral, peopleIndexed } from './matching.ts';
import { nameKey, namesAPerson } from './names.ts';
import { mayBeSeveral } from './same-name.ts';
import { all, type Db, one, run } from './sql.ts';
import { knownDate } from './story-rows.ts';

/** Notes who a story's quotes and attendee list name. The caller owns the transaction. */
export function addMentions(db: Db, story: StoryWithItems, newId: () => string): void {
  for (const item of story.quotes) setMention(db, { kind: 'quote', item }, newId);
  for (const item of story.attendees) setMention(db, { kind: 'attendee', item }, newId);
}

/** Ties an item to the person whom it names, made when missing; an item that names nobody is untied. */
export function setMention(db: Db, stored: StoredItem, newId: () => string): void {
  dropMention(db, stored.item.id);
  const name = nameIn(stored);
  if (name === null || !namesAPerson(name)) return;
  const personId = personNamed(db, name, newId);
  run(db, 'INSERT INTO mentions (item_id, person_id) VALUES (?, ?)', stored.item.id, personId);
  noteWords(db, personId, who(stored));
}

/** A body that speaks for itself ("NSPCC said") is an organisation, not a person. */
function nameIn({ kind, item }: StoredItem): string | null {
  if (kind === 'fact') return null;
  if (kind === 'attendee') return item.name;
  return item.speaker === item.organisation ? null : item.speaker;
}

/** Unties an item from whom it names, so that who is named by nothing else is in no list. */
export const dropMention = (db: Db, itemId: string): number =>
  run(db, 'DELETE FROM mentions WHERE item_id = ?', itemId);

function personNamed(db: Db, name: string, newId: () => string): string {
  const key = nameKey(name);
  const known = one<{ id: string; name: string }>(db, 'SELECT id, name FROM people WHERE name_key = ?', key);
  if (!known) {
    const id = newId();
    run(db, 'INSERT INTO people (id, name_key, name, described) VALUES (?, ?, ?, ?)', id, key, name, key);
    return id;
  }
  // The fuller spelling is the better one to show: "Dame Cressida Dick" over "Cressida Dick".
  if (name.length > known.name.length) run(db, 'UPDATE people SET name = ? WHERE id = ?', name, known.id);
  return known.id;
}

/** Adds to the words that find a person: names however spelt, roles, organisations. Most are there already. */
function noteWords(db: Db, personId: string, words: string): void {
  const isNew = 'id = ? AND instr(described, ?) = 0';
  if (!one(db, `SELECT 1 FROM people WHERE ${isNew}`, personId, words)) return;
  run(
    db,
    `UPDATE people SET described = described || char(10) || ? WHERE ${isNew}`,
    ...[words, personId, words],
  );
}

interface MentionRecord {
  id: string;
  name: string;
  kind: 'quote' | 'attendee';
  role: string | null;
  organisation: string | null;
  honours: string | null;
  as_at: string | null;
  story_id: string;
  story_title: string;
}

/** People whom stories in the lists name, by name, or best match first. */
export const listPeople = (db: Db, query: string): PersonRow[] =>
  orLiteral(readQuery(query), (asked) => {
    const ids = idsOf(db, matching(asked, peopleIndexed));
    return { rows: peopleCalled(db, ids), total: ids.length };
  }).rows;

/** People as matches of a search. */
export function findPeople(db: Db, asked: Asked, limit: number): { matches: Match[]; total: number } {
  const ids = idsOf(db, matching(asked, peopleIndexed));
  return { matches: peopleCalled(db, ids.slice(0, limit)).map(personMatch), total: ids.length };
}

/** Who matches, best first, of those whom some story in the lists names. */
const idsOf = (db: Db, found: Matching): string[] =>
  all<{ id: string }>(
    db,
    `SELECT p.id FROM people AS p ${found.join}
     WHERE ${found.where} AND EXISTS (
       SELECT 1 FROM mentions AS m JOIN items AS i ON i.id = m.item_id
         JOIN stories AS s ON s.id = i.story_id AND s.removed_at IS NULL
       WHERE m.person_id = p.id)
     ORDER BY ${found.best ? `${found.best}, ` : ''}p.name COLLATE NOCASE, p.n`,
    ...found.values,
  ).map(({ id }) => id);

function peopleCalled(db: Db, ids: string[]): PersonRow[] {
  const records = all<MentionRecord>(
    db,
    `SELECT p.id, p.name, i.kind, i.data ->> '$.role' AS role, i.data ->> '$.organisation' AS organisation,
            i.data -> '$.honours' AS honours,
            coalesce(nullif(i.data -> '$.saidOn', 'null'), s.published, s.event_date) AS as_at,
            s.id AS story_id, s.title AS story_title
     FROM json_each(?) AS asked
       JOIN people AS p ON p.id = asked.value
       JOIN mentions AS m ON m.person_id = p.id
       JOIN items AS i ON i.id = m.item_id
       JOIN stories AS s ON s.id = i.story_id AND s.removed_at IS NULL
     ORDER BY asked.key, s.dated DESC, s.n DESC, i.position`,
    JSON.stringify(ids),
  );
  return [...Map.groupBy(records, (record) => record.id).values()].map(personOf);
}

function personOf(records: MentionRecord[]): PersonRow {
  const roles = records.map(roleOf);
  return {
    id: records[0]?.id ?? '',
    name: records[0]?.name ?? '',
    roles: roles.filter((role, at) => !roles.some((other, otherAt) => says(other, otherAt, role, at))),
    quotes: records.filter(({ kind }) => kind === 'quote').length,
    mayBeSeveral: mayBeSeveral(roles),
  };
}

type PersonRole = PersonRow['roles'][number];

const roleOf = (record: MentionRecord): PersonRole => ({
  role: record.role,
  organisation: record.organisation,
  honours: record.honours === null ? [] : (JSON.parse(record.honours) as string[]),
  asAt: knownDate(record.as_at) as KnownDate | null,
  storyId: record.story_id,
  storyTitle: record.story_title,
});

/** Whether another mention in the same story says all that this one says: the same before it, or more. */
function says(other: PersonRole, otherAt: number, role: PersonRole, at: number): boolean {
  if (other.storyId !== role.storyId || other.role !== role.role) return false;
  if (other.organisation === role.organisation) return otherAt < at;
  return role.organisation === null;
}

function personMatch(person: PersonRow): Match {
  const latest = person.roles[0];
  return {
    kind: 'person',
    id: person.id,
    storyId: latest?.storyId ?? '',
    storyTitle: latest?.storyTitle ?? '',
    date: latest?.asAt ?? null,
    text: person.name,
    detail: latest && (latest.role || latest.organisation) ? roleWords(latest) : '',
  };
}

const roleWords = ({ role, organisation }: PersonRole): string =>
  speakerWords(role ?? organisation, role ? organisation : null, null);
