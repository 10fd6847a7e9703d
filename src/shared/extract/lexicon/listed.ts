import { articles, firstPerson, functionWords, months } from './function-words.ts';
import { notNames } from './not-names.ts';
import { orgNames, orgNouns } from './organisations.ts';
import { placeNouns } from './places.ts';
import { roleFillers, roleNouns } from './roles.ts';
import { honours, keptTitles, opensTitle, particles, shortened, shyHonours, titleWords } from './titles.ts';
import { kindsOfVerb, sayingInfinitives } from './verbs.ts';

/**
 * The lists that a word may stand in, as bits of a number. Every word gets its number when it is read, and all rules
 * ask that: to ask each list by itself takes several times as long.
 */
export const List = {
  functionWords: 1 << 0,
  firstPerson: 1 << 1,
  articles: 1 << 2,
  months: 1 << 3,
  notNames: 1 << 4,
  orgNames: 1 << 5,
  orgNouns: 1 << 6,
  placeNouns: 1 << 7,
  roleNouns: 1 << 8,
  roleFillers: 1 << 9,
  honours: 1 << 10,
  shyHonours: 1 << 11,
  opensTitle: 1 << 12,
  titleWords: 1 << 13,
  keptTitles: 1 << 14,
  particles: 1 << 15,
  shortened: 1 << 16,
  /** Verbs of saying of any kind. */
  saying: 1 << 17,
  sayingInfinitives: 1 << 18,
  /** What people are: nouns of offices, "professor", and "co-ordinator" behind its hyphen. */
  occupations: 1 << 19,
} as const;

const lists: Record<keyof typeof List, Iterable<string>> = {
  functionWords,
  firstPerson,
  articles,
  months: months.keys(),
  notNames,
  orgNames,
  orgNouns,
  placeNouns,
  roleNouns,
  roleFillers,
  honours,
  shyHonours,
  opensTitle,
  titleWords,
  keptTitles,
  particles,
  shortened,
  saying: kindsOfVerb.keys(),
  sayingInfinitives,
  occupations: [...roleNouns, 'professor', 'professors', 'ordinator'],
};

/** A word of a list, in small letters. */
interface Listed {
  word: string;
  hash: number;
  lists: number;
  /** Another word at the same place. */
  next: Listed | null;
}

const places = 1 << 13;
const listed: (Listed | null)[] = new Array(places).fill(null);
/** The lists of all words at a place together: most words that stand in none are told by it. */
const perhaps = new Int32Array(places);
const placeOf = (hash: number): number => (hash ^ (hash >>> 13)) & (places - 1);

/** A word's number by its letters, which is the same for plain small letters and capitals; it begins with 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** Stands among a word's lists until its letters were compared: another word may have the same place. */
const uncertain = 1 << 30;

/** The lists in which a word may stand by the number of its letters. */
export const mayStandIn = (hash: number): number => {
  const lists = perhaps[placeOf(hash)] ?? 0;
  return lists === 0 ? 0 : lists | uncertain;
};

/** Whether a word stands in a list, or in one of several. What is uncertain of it is settled by its letters. */
export function isIn(word: { lower: string; lists: number } | undefined, lists: number): boolean {
  if (word === undefined || (word.lists & lists) === 0) return false;
  if ((word.lists & uncertain) !== 0) word.lists = listsOf(word.lower);
  return (word.lists & lists) !== 0;
}

/** The lists that a word in small letters stands in. */
export const listsOf = (lower: string, hash = hashOf(lower)): number => listedWord(lower, hash)?.lists ?? 0;

function listedWord(lower: string, hash: number): Listed | null {
  let found = listed[placeOf(hash)] ?? null;
  while (found !== null && (found.hash !== hash || found.word !== lower)) found = found.next;
  return found;
}

/** The lists of a word that stands in a text from one place to another, in whatever case. */
export function listsAt(text: string, from = 0, to = text.length): number {
  let hash = 0;
  let codes = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = hashOn(hash, code);
    codes |= code;
  }
  if (codes > 0x7f) return listsOf(text.slice(from, to).toLowerCase());
  let found = listed[placeOf(hash)] ?? null;
  while (found !== null && (found.hash !== hash || !standsAt(found.word, text, from, to))) found = found.next;
  return found === null ? 0 : found.lists;
}

/** Whether these are the letters of a word, small or not. */
function standsAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(from + i);
    if ((code >= 0x41 && code <= 0x5a ? code | 32 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}

for (const [list, words] of Object.entries(lists))
  for (const word of words) {
    const lists = List[list as keyof typeof List];
    const hash = hashOf(word);
    const known = listedWord(word, hash);
    perhaps[placeOf(hash)] = (perhaps[placeOf(hash)] ?? 0) | lists;
    if (known !== null) known.lists |= lists;
    else listed[placeOf(hash)] = { word, hash, lists, next: listed[placeOf(hash)] ?? null };
  }
