import { roleFillers, roleNouns } from '../lexicon/roles.ts';
import type { Mention } from './mentions.ts';
import { holdersOf, officeWords } from './offices.ts';
import { type People, type Person, surnameOf } from './people.ts';
import { isSameBody } from './same-body.ts';
import type { Speaker } from './speaker.ts';
import { at, unnamed } from './speaker-of.ts';
import type { Spoken } from './spoken.ts';

/** "The Home Secretary", "the minister": whoever the story says holds that office. */
export function officeHolder(spoken: Spoken, people: People, before: Speaker | null): Speaker {
  const words = officeWords(spoken.role ?? spoken.name);
  const namesake = namedLikeOffice(spoken, people);
  if (namesake !== null) return at(namesake, { ...spoken, role: null }, []);
  if (words.length === 0) return unnamed(spoken, []);
  const named = withoutDeputies(spoken, holdersOf(spoken.role ?? spoken.name, spoken.start, people));
  const fitting = named.filter((mention) => mayServe(spoken, people.owner.get(mention)));
  const holders = new Set(
    fitting.map((mention) => people.owner.get(mention)).filter((person) => person !== undefined),
  );
  const [person] = holders;
  if (person !== undefined && holders.size === 1)
    return at(person, words.length > 1 ? spoken : { ...spoken, role: null }, bodyDoubts(spoken, person));
  if (before?.person && holders.has(before.person)) return { ...before };
  if (person === undefined)
    return (
      onlyMinister(spoken, people) ??
      holderInTitle(spoken, people) ??
      onlyUnofficed(spoken, people) ??
      unheld(spoken, people)
    );
  const last = fitting.findLast((mention) => mention.end <= spoken.start);
  const likely = (last && people.owner.get(last)) ?? person;
  return at(likely, { ...spoken, role: null }, [
    `More than one person could be “${spoken.name}”. Check that it is ${likely.name}.`,
  ]);
}

/** "King added", where the story has one Edmund King: a surname that is an office too. */
function namedLikeOffice({ name }: Spoken, { bySurname }: People): Person | null {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return null;
  const [only, ...more] = bySurname.get(name.toLowerCase()) ?? [];
  return more.length === 0 && only?.mentions.some(({ full }) => full) ? only : null;
}

/** "The chair of Tarrow Council" is not Jane Doe, of whom the story says that she is chair of the Kelder Panel. */
function mayServe({ organisation }: Spoken, person: Person | undefined): boolean {
  if (person === undefined || organisation === null || isNoun(organisation)) return true;
  const own = bodiesOf(person);
  return own.length === 0 || own.some((body) => isSameBody(body, organisation));
}

/** "The company", "the trust". */
const isNoun = (organisation: string): boolean => /^the \p{Ll}/u.test(organisation);

/** The story names another body beside this person or none, or the phrase ("its chair") does: asked. */
function bodyDoubts({ name, organisation }: Spoken, person: Person): string[] {
  const own = bodiesOf(person);
  const same =
    organisation === null
      ? !/^(?:its|their)\s/i.test(name) || own.length === 0
      : own.some((body) => isSameBody(body, organisation));
  return same ? [] : [`“${name}” was read as ${person.name}. Check that it is.`];
}

const bodiesOf = ({ mentions }: Person): string[] => [
  ...new Set(mentions.slice(0, 60).flatMap(({ organisation }) => organisation ?? [])),
];

/** "The Minister" of a story with one Secretary of State, who is a minister too: asked. */
function onlyMinister(spoken: Spoken, people: People): Speaker | null {
  if (people.all.length > 40 || !/^(?:the )?minister$/i.test(spoken.role ?? spoken.name)) return null;
  const [person, ...more] = people.all.filter(({ mentions }) =>
    mentions.some(({ role }) =>
      /\b(?:secretary of state|chancellor|attorney general|advocate general)\b/i.test(role ?? ''),
    ),
  );
  if (person === undefined || more.length > 0) return null;
  return at(person, { ...spoken, role: null }, [
    `“${spoken.name}” was read as ${person.name}. Check that it is.`,
  ]);
}

/** The one person who acts in the story and of whom it says no office: asked. */
function onlyUnofficed(spoken: Spoken, people: People): Speaker | null {
  if (
    people.all.length > 40 ||
    !/\b(?:minister|secretary|chancellor|mayor|president|commissioner)\b/i.test(spoken.role ?? '')
  )
    return null;
  const acting = people.all.filter(
    ({ mentions }) =>
      mentions.every(({ role }) => role === null) &&
      mentions.some(({ full, quoted }) => full && !quoted) &&
      mentions.some(({ subject, quoted }) => subject && !quoted),
  );
  const [person] = acting;
  if (person === undefined || acting.length > 1) return null;
  return at(person, spoken, [`“${spoken.name}” was read as ${person.name}. Check that it is.`]);
}

const unheld = (spoken: Spoken, people: People): Speaker =>
  unnamed(
    spoken,
    isWhole(spoken) && people.titled.length === 0 && everyoneHasOffice(people)
      ? []
      : [`The story does not say who “${spoken.name}” is.`],
  );

/** "The Welsh Secretary", "the Chancellor of the Exchequer": one office of a state, in words that leave no room for a name. */
const isWhole = ({ name, organisation }: Spoken): boolean =>
  organisation === null &&
  /\b(?:Minister|Secretary|Chancellor|Attorney General|Solicitor General)\b/.test(name) &&
  name
    .split(/\s+/)
    .filter((word) => !/^(?:the|of|for|and|state)$/i.test(word))
    .every(
      (word, _, all) =>
        all.length > 1 && (roleNouns.has(word.toLowerCase()) || roleFillers.has(word.toLowerCase())),
    );

/** The one person whom the title names, where the story names nobody without an office. */
function holderInTitle(spoken: Spoken, people: People): Speaker | null {
  const [name] = people.titled;
  if (name === undefined || people.titled.length > 1 || !everyoneHasOffice(people)) return null;
  if (people.bySurname.has(surnameOf(name))) return null;
  const doubts = [`“${spoken.name}” was read as ${name}, whom the title names. Check that it is.`];
  return { ...unnamed(spoken, doubts), name };
}

const deputy = /\b(?:deputy|vice|assistant|former|shadow)\b/i;

/** "The Chair" is not the Deputy Chair. */
function withoutDeputies({ role, name }: Spoken, mentions: Mention[]): Mention[] {
  if (deputy.test(role ?? name)) return mentions;
  return mentions.filter((mention) => !deputy.test(mention.role ?? ''));
}

/** Somebody named without an office could hold the one that is named without a holder. */
const everyoneHasOffice = ({ all }: People): boolean =>
  all.length < 40 && all.every(({ mentions }) => mentions.some(({ role }) => role !== null));
