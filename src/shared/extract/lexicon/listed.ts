import { articles, firstPerson, functionWords, months } from './function-words.ts';
import { notNames } from './not-names.ts';
import { orgNames, orgNouns } from './organisations.ts';
import { placeNouns } from './places.ts';
import { roleFillers, roleNouns } from './roles.ts';
import { honours, keptTitles, opensTitle, particles, shortened, shyHonours, titleWords } from './titles.ts';
import { kindsOfVerb, sayingInfinitives } from './verbs.ts';

/**
 * The lists that a word may stand in, as bits of a number. Every word is looked up once, when it is read, and all rules
 * ask its number: to ask each list by itself takes several times as long.
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
  /** What people are: nouns of offices, and "professor". */
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
  occupations: [...roleNouns, 'professor', 'professors'],
};

/** A word of a list, in small letters. */
export interface Listed {
  word: string;
  hash: number;
  lists: number;
  /** Another word at the same place. */
  next: Listed | null;
}

const places = 1 << 13;
const listed: (Listed | null)[] = new Array(places).fill(null);
const placeOf = (hash: number): number => (hash ^ (hash >>> 13)) & (places - 1);

/** A word's number by its letters, which is the same for plain small letters and capitals; it begins with 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** The word in the lists, null for one that stands in none. */
export function listedWord(lower: string, hash = hashOf(lower)): Listed | null {
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
  if (codes > 0x7f) return listedWord(text.slice(from, to).toLowerCase())?.lists ?? 0;
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
    if (known !== null) known.lists |= lists;
    else listed[placeOf(hash)] = { word, hash, lists, next: listed[placeOf(hash)] ?? null };
  }
