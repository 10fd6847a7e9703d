import type { Mention } from './mentions.ts';
import { officeOf } from './offices.ts';
import type { People, Person } from './people.ts';
import type { Speaker } from './speaker.ts';
import type { Spoken } from './spoken.ts';

/** How many names before a pronoun are weighed. */
const reach = 50;

/** "She added": whoever was named or quoted last. Certain right behind a quote, or where one name alone stands before it. */
export function resolvePronoun(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  if (/^(?:they|it|i|we)$/i.test(spoken.name)) return plural(spoken, before);
  const until = people.mentionsBefore(spoken.start);
  const named = people.mentions.slice(
    Math.max(until - reach, people.mentionsBefore(before?.until ?? 0)),
    until,
  );
  const since = [...new Set(named.map((mention) => people.owner.get(mention)))].filter(
    (person) => person !== undefined,
  );
  const [first] = since;
  if (first === undefined) return before?.name ? { ...before } : nobody(spoken);
  const subject = since.length === 1 ? first : nearestSubject(named, people, first);
  const doubts = isCertain(since, named, spoken, before)
    ? []
    : [`“${spoken.name}” was read as ${subject.name}, named shortly before. Check that it is.`];
  return { name: subject.name, ...officeOf(subject, spoken), doubts, person: subject };
}

/** One person, named shortly before, as a subject or as the speaker before. */
function isCertain(since: Person[], named: Mention[], spoken: Spoken, before: Speaker | null): boolean {
  if (since.length !== 1 || !named.some((mention) => spoken.start - mention.start < 400)) return false;
  return (
    named.every(({ subject }) => subject) ||
    before?.person === null ||
    before === null ||
    before.person === since[0]
  );
}

const plural = (spoken: Spoken, before: Speaker | null): Speaker =>
  before === null
    ? nobody(spoken)
    : {
        ...before,
        doubts: [...before.doubts, `“${spoken.name}” was read as the speaker before. Check that it is.`],
      };

/** Of several people the one who begins the last sentence that begins with one, else the last named. */
function nearestSubject(named: Mention[], people: People, first: Person): Person {
  const mention = named.findLast(({ subject }) => subject) ?? named.at(-1);
  return (mention && people.owner.get(mention)) ?? first;
}

export const nobody = (spoken: Spoken): Speaker => ({
  name: null,
  role: null,
  organisation: null,
  doubts: [`The story does not say who “${spoken.name}” is.`],
  person: null,
});
