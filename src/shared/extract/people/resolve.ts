import { isGivenName } from '../lexicon/given-names.ts';
import { surnameParticles } from '../lexicon/titles.ts';
import { contradicts } from './gender.ts';
import { officeHolder } from './office-holder.ts';
import { officeWords } from './offices.ts';
import { givenOf, nameWords, type People, type Person, surnameOf } from './people.ts';
import { nobody, resolvePronoun } from './pronouns.ts';
import type { Speaker } from './speaker.ts';
import { at, unnamed } from './speaker-of.ts';
import type { Spoken } from './spoken.ts';

/** Finds the person that a phrase speaks of. `before` is the speaker of the quote right before, if there is one. */
export function resolveSpeaker(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const speaker = resolved(spoken, people, before);
  const more = [
    ...(spoken.doubt === undefined ? [] : [spoken.doubt]),
    ...(isBlurred(speaker) ? [blurred] : []),
  ];
  return more.length === 0 ? speaker : { ...speaker, doubts: [...new Set([...speaker.doubts, ...more])] };
}

const blurred = 'Where the office ends and the name begins is not plain. Check the name.';

/** No place of the story shows the whole name apart from the words of an office. */
function isBlurred({ person }: Speaker): boolean {
  let isNamed = false;
  for (const mention of person?.mentions ?? []) {
    if (mention.full && mention.blurred !== true) return false;
    isNamed ||= mention.full;
  }
  return isNamed;
}

function resolved(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  switch (spoken.kind) {
    case 'person':
      return fullName(spoken, people);
    case 'partial':
      return partialName(spoken, people, before);
    case 'pronoun':
      return resolvePronoun(spoken, people, before);
    case 'office':
      return officeHolder(spoken, people, before);
    case 'spokesperson':
      return spokesperson(spoken, before);
    case 'organisation':
      return unnamed(
        spoken,
        spoken.plain < 0.8 ? [`The story does not say who or what “${spoken.name}” is.`] : [],
      );
    case 'several':
      return unnamed(spoken, ['More than one speaker is named here. Check whose words these are.']);
    case 'unclear':
      return (
        lastWordOf(spoken, people, before) ?? {
          ...nobody(spoken),
          doubts: [`The text gives these words to “${spoken.name.slice(0, 80)}”. Say who that is.`],
        }
      );
  }
}

/** "On his appointment Tomos said": the last word is the name of one person of the story. */
function lastWordOf(spoken: Spoken, people: People, before: Speaker | null): Speaker | null {
  const word =
    /(?:^|(?:^|\s)(?!(?:by|of|with|for|from|to|and|about|near|at|in)\s)\p{Ll}+\s|,\s)(\p{Lu}[\p{L}'’-]+)$/u.exec(
      spoken.name,
    )?.[1];
  if (word === undefined) return null;
  const key = word.toLowerCase();
  const known = people.bySurname.get(key) ?? people.byGiven.get(key) ?? [];
  return known.length === 0
    ? null
    : partialName({ ...spoken, kind: 'partial', name: word, plain: 1 }, people, before);
}

/** How many of those with one surname are compared. */
const namesakes = 60;

function fullName(spoken: Spoken, people: People): Speaker {
  const given = givenOf(spoken.name);
  const person = (people.bySurname.get(surnameOf(spoken.name)) ?? [])
    .slice(0, namesakes)
    .find(
      (each) =>
        each.given === given ||
        each.given.startsWith(given) ||
        given.startsWith(each.given) ||
        isDoubleSurname(spoken, each.name),
    );
  if (person !== undefined) return at(person, spoken, []);
  const longer = (people.byGiven.get(given) ?? [])
    .slice(0, namesakes)
    .filter(({ name }) =>
      ` ${nameWords(name).join(' ')}`.startsWith(` ${nameWords(spoken.name).join(' ')} `),
    );
  if (longer.length === 1 && longer[0] !== undefined) return at(longer[0], spoken, []);
  return unnamed(
    spoken,
    spoken.plain < 0.8 ? ['The story does not say who this person is. Check that the name is right.'] : [],
  );
}

/** "Mr Lloyd Jones" is John Lloyd Jones. */
const isDoubleSurname = ({ titles, name }: Spoken, full: string): boolean =>
  titles.length > 0 && ` ${nameWords(full).join(' ')}`.endsWith(` ${nameWords(name).join(' ')}`);

/** "Mr Khan", "Sir Gareth", "Susan": sure where one person of the story has that name. */
function partialName(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const key = surnameOf(spoken.name);
  const bySurname = people.bySurname.get(key) ?? [];
  const named = bySurname.length > 0 || isFormal(spoken) ? bySurname : (people.byGiven.get(key) ?? []);
  const found = named.length > 1 ? fittingTitle(spoken, named) : named;
  const [only] = found;
  const inTitle = nameInTitle(spoken, key, found, people);
  if (inTitle !== null) return inTitle;
  if (only === undefined)
    return unnamed(
      spoken,
      isTitled(spoken) || spoken.introduced
        ? []
        : [`The story never gives the full name of “${spoken.name}”.`],
    );
  if (spoken.titles.some((title) => contradicts(title, only)))
    return unnamed(spoken, [`The story never gives the full name of “${spoken.name}”.`]);
  if (found.length > 1) return among(found.length, key, spoken, before);
  if (named.length > 1 && only.mentions.every(({ full }) => !full))
    return unnamed(spoken, [`The story never gives the full name of “${spoken.name}”.`]);
  if (!isTitled(spoken) && only.mentions.every(({ full, name }) => !full && opensWithParticle(name)))
    return unnamed(spoken, [`The story never gives the full name of “${spoken.name}”.`]);
  const known = isShorterOffice(spoken.role, only) ? { ...spoken, role: null } : spoken;
  const unsure = (bySurname.length === 0 && spoken.plain < 1) || named.length > 1;
  return at(
    only,
    known,
    unsure ? [`“${spoken.name}” was read as ${only.name}. Check that it is the same person.`] : [],
  );
}

/** "Mr Lamb" of Tom and Mrs Jo Lamb can be Tom alone; all of them where the title tells none apart. */
function fittingTitle({ titles }: Spoken, named: Person[]): Person[] {
  const fitting = named
    .slice(0, namesakes)
    .filter(
      (person) =>
        person.mentions.some(({ full }) => full) && !titles.some((title) => contradicts(title, person)),
    );
  return fitting.length === 1 ? fitting : named;
}

/** The text has the surname alone, and the title one full name with it; asked where the first name may be another word. */
function nameInTitle(spoken: Spoken, key: string, found: Person[], people: People): Speaker | null {
  const named = [
    ...new Set(people.titled.filter((name) => surnameOf(name) === key && nameWords(name).length > 1)),
  ];
  const [name] = named;
  const known = found.some(({ mentions }) => mentions.some(({ full }) => full));
  if (name === undefined || named.length > 1 || known || found.length > 1) return null;
  const plain =
    isGivenName(givenOf(name)) && !/^(?:will|grant|mark|may|bill|rob|sue|pat|hope)$/.test(givenOf(name));
  const doubts = plain
    ? []
    : [`“${spoken.name}” was read as ${name}, whom the title names. Check that it is.`];
  return {
    ...unnamed(spoken, doubts),
    name,
    person: found[0] ?? null,
  };
}

/** "Minister Ó Dálaigh" is a surname alone. */
const opensWithParticle = (name: string): boolean =>
  surnameParticles.has(name.split(' ')[0]?.toLowerCase() ?? '');

/** "Minister Dowd" is the "Minister for Ports" of the paragraph before. */
const isShorterOffice = (role: string | null, { mentions }: Person): boolean =>
  role !== null &&
  mentions
    .slice(0, 60)
    .some(
      (mention) =>
        mention.role !== null &&
        officeWords(role).every((word) => officeWords(mention.role ?? '').includes(word)),
    );

const isFormal = ({ titles }: Spoken): boolean =>
  titles.length > 0 && !titles.some((title) => /^(?:sir|dame)$/i.test(title));

const isTitled = ({ titles }: Spoken): boolean =>
  titles.some((title) => /^(?:lord|lady|baroness|baron|viscount|earl|sir|dame|dr|professor)$/i.test(title));

/** Several people have the name: the speaker before, if one of them, else nobody. */
function among(count: number, key: string, spoken: Spoken, before: Speaker | null): Speaker {
  const again = before?.person?.surname === key || before?.person?.given === key ? before.person : null;
  if (again !== null) return at(again, spoken, []);
  return {
    ...nobody(spoken),
    role: spoken.role,
    organisation: spoken.organisation,
    doubts: [`The story names ${count} people who could be “${spoken.name}”. Choose the speaker.`],
  };
}

/** "The spokesperson" is the one before; a spokesperson with an organisation stands alone. */
function spokesperson(spoken: Spoken, before: Speaker | null): Speaker {
  const again =
    spoken.organisation === null &&
    /^the\s/i.test(spoken.name) &&
    /spokes/i.test(`${before?.role} ${before?.name}`);
  if (again && before !== null) return { ...before };
  return unnamed(
    spoken,
    spoken.organisation === null && !/\s(?:for|of)\s/.test(spoken.name)
      ? ['The story does not say for whom this spokesperson speaks.']
      : [],
  );
}
