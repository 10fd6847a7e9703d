import { fits, genderOf } from './gender.ts';
import type { Mention } from './mentions.ts';
import { countBefore } from './near.ts';
import { officeOf } from './offices.ts';
import { givenOf, type People, type Person, surnameOf } from './people.ts';
import type { Speaker } from './speaker.ts';
import type { Spoken } from './spoken.ts';

/** How many names before a pronoun are weighed, and from how far. */
const reach = 50;
const far = 2500;

/** Somebody who may be meant, and the places where the story speaks of that person. */
interface Candidate {
  person: Person;
  mentions: Mention[];
}

/**
 * "She added": whoever was named or quoted last and can be a she. Certain right behind a quote of that person, or where
 * one name alone can be meant.
 */
export function resolvePronoun(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  if (/^it$/i.test(spoken.name) && before?.person === null && before.name === before.organisation)
    return { ...before };
  if (/^(?:they|it|i|we)$/i.test(spoken.name)) return plural(spoken, before);
  const since = Math.max(before?.until ?? 0, spoken.start - far);
  const named = candidatesIn(people, since, spoken);
  const fitting = named.filter(({ person }) => fits(spoken.name, person));
  const last = before?.name && fitsSpeaker(spoken.name, before) ? before : null;
  if (fitting.length === 0) return last === null ? nobody(spoken) : again(last, spoken, people);
  const known = fitting.filter(({ mentions }) => !mentions.every(isOffice));
  if (known.length === 0 && last !== null)
    return { ...last, doubts: [...last.doubts, readAs(spoken, last.name)] };
  if (known.length === 0) return nobody(spoken);
  const chosen = nearestSubject(known);
  const certain = isCertain(chosen, fitting, spoken, last, people);
  const doubts = certain ? [] : [readAs(spoken, chosen.person.name)];
  return {
    name: chosen.person.name,
    ...officeOf(chosen.person, spoken),
    doubts,
    person: chosen.person,
  };
}

/** The speaker before; asked where that was long before and another of the story could be meant. */
const again = (last: Speaker, spoken: Spoken, people: People): Speaker => ({
  ...last,
  doubts:
    last.far && !isAlone(last.person, spoken, people)
      ? [...new Set([...last.doubts, readAs(spoken, last.name)])]
      : last.doubts,
});

/** Nobody else whom the story names could be the "he" or "she". */
const isAlone = (person: Person | null, { name }: Spoken, { all, possible }: People): boolean =>
  person !== null &&
  all.length < 40 &&
  possible.length === 0 &&
  all.every((each) => each === person || !fits(name, each));

const readAs = ({ name }: Spoken, person: string | null): string =>
  `“${name}” was read as ${person}, named shortly before. Check that it is.`;

/** "The driver", of whom the story says no name. */
const isOffice = ({ role, full, shown, subject }: Mention): boolean =>
  role === null && !full && !shown && subject;

/** Those named outside marks since a place; the paragraph of the pronoun alone, where it names somebody. */
function candidatesIn(people: People, since: number, { start, name }: Spoken): Candidate[] {
  const offices = people.officesBetween(since, start);
  const owned = new Map(offices.map(({ mention, person }) => [mention, person]));
  const near = [people.mentions, people.possible, offices.map(({ mention }) => mention)]
    .flatMap((each) => lastOf(each, since, start))
    .filter(({ quoted }) => !quoted);
  const all = gathered(near, people, owned);
  const block = Math.max(-1, ...near.map((mention) => mention.block));
  const own = gathered(
    near.filter((mention) => mention.block === block && start - mention.end < 1200),
    people,
    owned,
  );
  return own.some(({ person, mentions }) => fits(name, person) && mentions.some(({ subject }) => subject))
    ? own
    : all;
}

const lastOf = (mentions: readonly Mention[], since: number, until: number): Mention[] => {
  const to = countBefore(mentions, until);
  return mentions.slice(Math.max(to - reach, countBefore(mentions, since)), to);
};

function gathered(
  mentions: Mention[],
  people: People,
  owned: ReadonlyMap<Mention, Person | null>,
): Candidate[] {
  const found = new Map<Person | string, Candidate>();
  for (const mention of mentions) {
    const person = people.owner.get(mention) ?? owned.get(mention) ?? undefined;
    const key = person ?? mention.name;
    const held = found.get(key);
    if (held !== undefined) held.mentions.push(mention);
    else found.set(key, { person: person ?? stranger(mention), mentions: [mention] });
  }
  return [...found.values()];
}

const stranger = (mention: Mention): Person => ({
  name: mention.name,
  given: givenOf(mention.name),
  surname: surnameOf(mention.name),
  mentions: [mention],
});

/** One person, named shortly before, as a subject or as the speaker before. */
function isCertain(
  { person, mentions }: Candidate,
  fitting: Candidate[],
  spoken: Spoken,
  last: Speaker | null,
  people: People,
): boolean {
  if (!mentions.some(({ shown }) => shown)) return false;
  const near = mentions.some(({ end }) => spoken.start - end < 400 || last?.person === person);
  if (!near && !isAlone(person, spoken, people)) return false;
  if (fitting.length > 1) return false;
  if (last === null) return genderOf(person) !== null || mentions.some(({ subject }) => subject);
  return last.person === person || mentions.every(({ subject }) => subject);
}

const fitsSpeaker = (pronoun: string, { person, role, name }: Speaker): boolean =>
  person !== null
    ? fits(pronoun, person)
    : !new RegExp(`\\b(?:spokes|chair)${/^he$/i.test(pronoun) ? 'woman' : 'man'}\\b`, 'i').test(
        `${role} ${name}`,
      );

const plural = (spoken: Spoken, before: Speaker | null): Speaker =>
  before === null || (/^it$/i.test(spoken.name) && before.person !== null)
    ? nobody(spoken)
    : {
        ...before,
        doubts: [
          ...new Set([
            ...before.doubts,
            `“${spoken.name}” was read as the speaker before. Check that it is.`,
          ]),
        ],
      };

/** Of several people the one who begins the last sentence that begins with one, else the last named. */
function nearestSubject(candidates: Candidate[]): Candidate {
  const places = candidates.flatMap((candidate) =>
    candidate.mentions.map((mention) => ({ candidate, mention })),
  );
  places.sort((a, b) => a.mention.start - b.mention.start);
  const chosen = places.findLast(({ mention }) => mention.subject) ?? places.at(-1);
  return chosen?.candidate ?? (candidates[0] as Candidate);
}

export const nobody = (spoken: Spoken): Speaker => ({
  name: null,
  role: null,
  organisation: null,
  doubts: [`The story does not say who “${spoken.name}” is.`],
  person: null,
});
