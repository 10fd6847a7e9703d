import type { Mention } from './mentions.ts';
import { isRole } from './organisation.ts';
import type { People, Person } from './people.ts';
import { givenOf, nameWords, surnameOf } from './people.ts';
import type { Spoken } from './phrase.ts';

/** Who said it: a name for the reader, the office at this place, and why that may be wrong. */
export interface Speaker {
  name: string | null;
  role: string | null;
  organisation: string | null;
  doubts: string[];
  person: Person | null;
  /** Where the words of this speaker ended, once they are read. */
  until?: number;
}

/** Finds the person that a phrase speaks of. `before` is the speaker of the quote right before, if there is one. */
export function resolveSpeaker(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  switch (spoken.kind) {
    case 'person':
      return fullName(spoken, people);
    case 'partial':
      return partialName(spoken, people, before);
    case 'pronoun':
      return pronoun(spoken, people, before);
    case 'office':
      return office(spoken, people, before);
    case 'spokesperson':
      return spokesperson(spoken, before);
    case 'organisation':
      return unnamed(spoken, spoken.plain < 0.8 ? [`The story does not say who or what “${spoken.name}” is.`] : []);
    case 'unclear':
      return { name: null, role: null, organisation: null, doubts: [`The text gives these words to “${spoken.name.slice(0, 80)}”. Say who that is.`], person: null };
    case 'several':
      return unnamed(spoken, ['More than one speaker is named here. Check whose words these are.']);
  }
}

const unnamed = (spoken: Spoken, doubts: string[]): Speaker => ({
  name: capitalised(spoken.name),
  role: spoken.role,
  organisation: spoken.organisation,
  doubts,
  person: null,
});

const capitalised = (text: string): string =>
  /^(?:an?|the)\s/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function fullName(spoken: Spoken, people: People): Speaker {
  const given = givenOf(spoken.name);
  const named = (people.bySurname.get(surnameOf(spoken.name)) ?? []).filter(
    (person) => person.given === given || person.given.startsWith(given) || given.startsWith(person.given),
  );
  const person = named[0];
  if (person === undefined)
    return {
      name: spoken.name,
      role: spoken.role,
      organisation: spoken.organisation,
      doubts: weakName(spoken),
      person: null,
    };
  return at(person, spoken, weakName(spoken));
}

const weakName = (spoken: Spoken): string[] =>
  spoken.plain < 0.8 ? ['The story does not say who this person is. Check that the name is right.'] : [];

/** The person, with the office as written here or else at the nearest other mention. */
function at(person: Person, spoken: Spoken, doubts: string[]): Speaker {
  const office = officeOf(person, spoken);
  const fuller = spoken.kind === 'person' && nameWords(spoken.name).length > nameWords(person.name).length;
  const name = fuller ? spoken.name : person.name;
  return { name, ...office, doubts, person };
}

export function officeOf(person: Person, spoken: Pick<Spoken, 'role' | 'organisation' | 'start'>) {
  const nearest = person.mentions
    .filter((mention) => mention.role !== null)
    .sort((a, b) => Math.abs(a.start - spoken.start) - Math.abs(b.start - spoken.start))[0];
  if (spoken.role === null)
    return {
      role: nearest?.role ?? null,
      organisation: spoken.organisation ?? nearest?.organisation ?? null,
    };
  const same = person.mentions.find(
    (mention) => mention.organisation !== null && mention.role?.toLowerCase() === spoken.role?.toLowerCase(),
  );
  return { role: spoken.role, organisation: spoken.organisation ?? same?.organisation ?? null };
}

function partialName(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const key = surnameOf(spoken.name);
  const bySurname = people.bySurname.get(key) ?? [];
  const byGiven = spoken.titles.length > 0 && !spoken.titles.some((title) => /^(?:sir|dame)$/i.test(title)) ? [] : (people.byGiven.get(key) ?? []);
  const found = bySurname.length > 0 ? bySurname : byGiven;
  const [only] = found;
  const introduced = bySurname.length === 0 && spoken.plain < 1;
  if (only !== undefined && found.length === 1)
    return at(only, spoken, introduced ? [`“${spoken.name}” was read as ${only.name}. Check that it is the same person.`] : []);
  if (only !== undefined) {
    const again = found.find((person) => person === before?.person);
    if (again) return at(again, spoken, []);
    return {
      name: null,
      role: spoken.role,
      organisation: spoken.organisation,
      doubts: [`The story names ${found.length} people who could be “${spoken.name}”. Choose the speaker.`],
      person: null,
    };
  }
  const titled = spoken.titles.some((title) =>
    /^(?:lord|lady|baroness|baron|viscount|earl|sir|dame|dr|professor)$/i.test(title),
  );
  return unnamed(spoken, titled ? [] : [`The story never gives the full name of “${spoken.name}”.`]);
}

/** "She added": whoever was named or quoted last. Only a pronoun right behind a quote, or alone with one name, is certain. */
function pronoun(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  if (/^(?:they|it|i|we)$/i.test(spoken.name)) return plural(spoken, before);
  const named = people.mentions.slice(people.mentionsBefore(before?.until ?? 0), people.mentionsBefore(spoken.start));
  const since = [...new Set(named.map((mention) => people.owner.get(mention)))].filter((person) => person !== undefined);
  const [first] = since;
  if (first === undefined) return before?.name && before.until !== undefined ? { ...before } : nobody(spoken);
  const subject = since.length === 1 ? first : nearestSubject(named, people, first);
  const doubts = since.length > 1 || (before?.person && before.person !== first) ? [ambiguous(spoken.name, subject.name)] : [];
  const certain = since.length === 1 && named.some((mention) => spoken.start - mention.start < 400);
  return at(subject, spoken, certain ? (named.every((mention) => mention.subject) ? [] : doubts) : [ambiguous(spoken.name, subject.name)]);
}

const ambiguous = (pronounAsWritten: string, name: string): string => `“${pronounAsWritten}” was read as ${name}, named shortly before. Check that it is.`;

const plural = (spoken: Spoken, before: Speaker | null): Speaker =>
  before ? { ...before, doubts: [...before.doubts, `“${spoken.name}” was read as the speaker before. Check that it is.`] } : nobody(spoken);

/** Of several people the one who begins the last sentence that begins with one, else the last named. */
function nearestSubject(named: Mention[], people: People, first: Person): Person {
  const mention = named.findLast(({ subject }) => subject) ?? named.at(-1);
  return (mention && people.owner.get(mention)) ?? first;
}

const nobody = (spoken: Spoken): Speaker => ({
  name: null,
  role: null,
  organisation: null,
  doubts: [`The story does not say who “${spoken.name}” is.`],
  person: null,
});

function office(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const wanted = roleWords(spoken.role ?? spoken.name);
  if (wanted.length === 0) return unnamed(spoken, []);
  const fits = (mention: Mention) =>
    holds(roleWords(`${mention.role ?? ''} ${mention.organisation ?? ''}`), wanted);
  const holders = new Set(
    people.mentions
      .filter((mention) => mention.role !== null && fits(mention))
      .map((mention) => people.owner.get(mention)),
  );
  const [person] = holders;
  if (person && holders.size === 1)
    return at(person, spoken.role && wanted.length > 1 ? spoken : { ...spoken, role: null }, []);
  if (before?.name && holders.has(before.person ?? undefined)) return { ...before };
  if (holders.size > 1) {
    const last = people.mentions.filter((mention) => mention.end <= spoken.start && fits(mention)).at(-1);
    const nearest = last && people.owner.get(last);
    if (nearest)
      return at(nearest, { ...spoken, role: null }, [
        `More than one person could be “${spoken.name}”. Check that it is ${nearest.name}.`,
      ]);
  }
  return {
    ...unnamed(
      spoken,
      wanted.length > 1 && isRole(spoken.name) ? [] : [`The story does not say who “${spoken.name}” is.`],
    ),
  };
}

const roleWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|of|for|and|at|in|to)$/.test(word));

const holds = (held: string[], wanted: string[]): boolean => wanted.every((word) => held.includes(word));

/** "The spokesperson" is the one before; a spokesperson with an organisation stands alone. */
function spokesperson(spoken: Spoken, before: Speaker | null): Speaker {
  if (
    spoken.organisation === null &&
    /^the\s/i.test(spoken.name) &&
    before?.role &&
    /spokes/i.test(`${before.role} ${before.name}`)
  )
    return { ...before };
  return unnamed(
    spoken,
    spoken.organisation === null ? ['The story does not say for whom this spokesperson speaks.'] : [],
  );
}
