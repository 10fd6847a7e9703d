import { isGivenName } from '../lexicon/given-names.ts';
import { surnameParticles } from '../lexicon/titles.ts';
import { contradicts } from './gender.ts';
import { officeWords } from './offices.ts';
import { givenOf, nameWords, type People, type Person, surnameOf } from './people.ts';
import { othersOf } from './pet-names.ts';
import { nobody } from './pronouns.ts';
import type { Speaker } from './speaker.ts';
import { at, unnamed } from './speaker-of.ts';
import type { Spoken } from './spoken.ts';

/** How many of those with one surname are compared. */
const namesakes = 60;

/** "Mr Khan", "Sir Gareth", "Susan": sure where one person of the story has that name. */
export function partialName(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const key = surnameOf(spoken.name);
  const bySurname = people.bySurname.get(key) ?? [];
  const held = bySurname.length > 0 || isFormal(spoken) ? bySurname : (people.byGiven.get(key) ?? []);
  const named = held.length > 0 ? held : calledSo(spoken, key, people);
  const pet = held.length === 0;
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
  const unsure = pet || (bySurname.length === 0 && spoken.plain < 1) || named.length > 1;
  return at(
    only,
    known,
    unsure ? [`“${spoken.name}” was read as ${only.name}. Check that it is the same person.`] : [],
  );
}

/** "Rob" of a story with one Robert: asked. */
function calledSo(spoken: Spoken, key: string, { byGiven }: People): Person[] {
  if (spoken.titles.length > 0) return [];
  const found = othersOf(key).flatMap((name) => byGiven.get(name) ?? []);
  return found.length === 1 ? found : [];
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
