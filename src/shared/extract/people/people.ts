import { peerTitles } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Page } from '../page.ts';
import { remembered } from '../remembered.ts';
import { bareMentions } from './bare-mentions.ts';
import { officesBetween } from './bare-offices.ts';
import { contradicts } from './gender.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { officeWords } from './offices.ts';
import { surnameInFront } from './surname-in-front.ts';
import { titleNames } from './title-names.ts';
import { giveTitleOffices } from './title-office.ts';

/** A person of the story: the fullest form of the name, and every mention in the order of the text. */
export interface Person {
  name: string;
  given: string;
  surname: string;
  mentions: Mention[];
}

/** Everybody that the story names, found by surname, given name or office. */
export interface People {
  all: Person[];
  bySurname: ReadonlyMap<string, Person[]>;
  byGiven: ReadonlyMap<string, Person[]>;
  mentions: Mention[];
  /** Capitalised words that may name somebody else: they make a pronoun doubtful. */
  possible: Mention[];
  /** Offices that begin a sentence between two places without a name: "The Minister also visited …". */
  officesBetween: (since: number, until: number) => { mention: Mention; person: Person | null }[];
  owner: ReadonlyMap<Mention, Person>;
  /** Full names that the title holds. */
  titled: string[];
  /** Mentions by each word of the office beside them. */
  byOfficeWord: ReadonlyMap<string, Mention[]>;
}

export function peopleIn(page: Page): People {
  const { shown, possible } = partedByEvidence(mentionsIn(page));
  const all: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const owner = new Map<Mention, Person>();
  const own = (mention: Mention, person: Person) => {
    person.mentions.push(mention);
    owner.set(mention, person);
  };
  for (const mention of [...shown.filter(({ full }) => full), ...shown.filter(({ full }) => !full)]) {
    const held = heldFor(mention, bySurname, byGiven);
    const person = held ?? personOf(mention);
    if (held === undefined) {
      all.push(person);
      push(bySurname, person.surname, person);
      push(byGiven, person.given, person);
    }
    person.name = fuller(person.name, mention.name);
    own(mention, person);
  }
  const bare = bareMentions(page, shown, { bySurname, byGiven });
  for (const { mention, person } of bare) own(mention, person);
  for (const person of all) person.mentions.sort((a, b) => a.start - b.start);
  const mentions = [...shown, ...bare.map(({ mention }) => mention)].sort((a, b) => a.start - b.start);
  const people: People = {
    all,
    bySurname,
    byGiven,
    mentions,
    possible,
    owner,
    titled: titleNames(page.title),
    byOfficeWord: officeIndex(mentions),
    officesBetween: (since, until) => officesBetween(page, people, since, until),
  };
  giveTitleOffices(page.title, people);
  return people;
}

/** A name is a person's when something beside it says so, there or at another of its places ("Mr Bevan"). */
function partedByEvidence(mentions: Mention[]): { shown: Mention[]; possible: Mention[] } {
  const sure = mentions.filter(({ shown }) => shown);
  const names = new Set(sure.filter(({ full }) => full).map(keyOf));
  const titled = new Set(
    sure.filter(({ full, titles }) => !full || titles.length > 0).map(({ name }) => surnameOf(name)),
  );
  if (sure.length === mentions.length) return { shown: mentions, possible: [] };
  const isShown = (mention: Mention): boolean =>
    mention.shown || names.has(keyOf(mention)) || titled.has(surnameOf(mention.name));
  return {
    shown: mentions.filter(isShown),
    possible: mentions.filter((mention) => !isShown(mention)),
  };
}

const keyOf = ({ name }: Mention): string => nameWords(name).join(' ');

/** Of more people with one surname only so many are compared. */
const namesakes = 60;

function officeIndex(mentions: Mention[]): Map<string, Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const word of new Set(
      mention.role === null ? [] : officeWords(`${mention.role} ${mention.organisation ?? ''}`),
    )) {
      const held = index.get(word);
      if (held === undefined) index.set(word, [mention]);
      else held.push(mention);
    }
  }
  return index;
}

function heldFor(
  mention: Mention,
  bySurname: ReadonlyMap<string, Person[]>,
  byGiven: ReadonlyMap<string, Person[]>,
): Person | undefined {
  const named = bySurname.get(surnameOf(mention.name)) ?? [];
  if (!mention.full) return titledHolder(mention, named, byGiven);
  const given = givenOf(mention.name);
  return named
    .slice(0, namesakes)
    .find(
      (person) =>
        person.given === given ||
        isShort(person.given, given) ||
        isShort(given, person.given) ||
        (mention.titles.length > 0 && ` ${nameWords(person.name).join(' ')}`.endsWith(` ${keyOf(mention)}`)),
    );
}

/** "Lord Dunlop" goes by the surname, "Sir Gareth" and "Amy, 27," by the given name. */
function titledHolder(
  mention: Mention,
  named: Person[],
  byGiven: ReadonlyMap<string, Person[]>,
): Person | undefined {
  const byFirst =
    mention.titles.length === 0 || mention.titles.some((title) => /^(?:sir|dame)$/i.test(title));
  const found = byFirst && named.length === 0 ? (byGiven.get(surnameOf(mention.name)) ?? []) : named;
  const [only] = found;
  return only === undefined || found.length > 1 || mention.titles.some((title) => contradicts(title, only))
    ? undefined
    : only;
}

/** "A." or "A" for "Anne"; "Chris" for "Christopher". */
const isShort = (a: string, b: string): boolean =>
  a.length > 0 && b.startsWith(a) && (a.length === 1 || a.length >= 3);

const personOf = (mention: Mention): Person => ({
  name: mention.name,
  given: givenOf(mention.name),
  surname: surnameOf(mention.name),
  mentions: [],
});

const push = (map: Map<string, Person[]>, key: string, person: Person): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, [person]);
  else held.push(person);
};

/** The words of a name without its titles, lower case. */
export const nameWords = remembered((name): readonly string[] =>
  partedWords(name.toLowerCase()).filter((word) => !titles.has(word)),
);

function partedWords(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= name.length; i++) {
    if (i < name.length && !partsNames(name.charCodeAt(i))) continue;
    if (i > from) words.push(name.slice(from, i));
    from = i + 1;
  }
  return words;
}

/** A space, a point, a bracket or a mark. */
const partsNames = (code: number): boolean =>
  code < 0x80
    ? code === 0x20 ||
      (code >= 0x09 && code <= 0x0d) ||
      code === 0x2e ||
      code === 0x22 ||
      code === 0x28 ||
      code === 0x29
    : /[\s“”‘]/.test(String.fromCharCode(code));

const titles = wordSet(
  'sir dame lord lady baroness baron viscount viscountess earl countess dr doctor prof professor rev revd reverend ven venerable fr father cllr councillor coun mr mrs ms miss mx ir ing excellency',
);

/** "Baroness Smith of Basildon" is Smith. */
export function surnameOf(name: string): string {
  const inFront = surnameInFront(name);
  if (inFront !== null) return inFront.toLowerCase();
  const of = name.indexOf(' of ');
  return nameWords(of === -1 ? name : name.slice(0, of)).at(-1) ?? '';
}

export const givenOf = (name: string): string =>
  (surnameInFront(name) === null ? nameWords(name)[0] : nameWords(name).at(-1)) ?? '';

function fuller(held: string, next: string): string {
  const [a, b] = [nameWords(held).length, nameWords(next).length];
  if (a !== b) return a > b ? held : next;
  return next.length > held.length && !peerOnly(next, held) ? next : held;
}

/** A peer's title beside a commoner's name of the same length is another form, not a fuller one. */
const peerOnly = (next: string, held: string): boolean =>
  peerTitles.has(next.split(' ')[0]?.toLowerCase() ?? '') && nameWords(held).length > 1;
