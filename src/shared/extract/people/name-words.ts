import { isGivenName } from '../lexicon/given-names.ts';
import { isIn, List } from '../lexicon/listed.ts';
import { notNames } from '../lexicon/not-names.ts';
import { speechVerbs } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/words.ts';
import { hasPlainTail, isCapitalised, isMark, type Word } from '../words.ts';

/** A word that names no office, organisation, place, day or sentence opening. */
export function isNameWord(word: Word | undefined): boolean {
  if (word === undefined || !isCapitalised(word)) return false;
  word.inName ??= mayBeName(word);
  return word.inName;
}

function mayBeName(word: Word): boolean {
  if (isIn(word, List.notNames)) return false;
  const high = word.shape === 'capitals';
  if (
    high &&
    (word.text.length < 3 || isIn(word, List.honours | List.orgNames) || !/[AEIOUYÀ-Ý]/.test(word.text))
  )
    return false;
  if (!hasPlainTail(word.text) && (/\p{N}/u.test(word.text) || (!high && isLetters(word.text)))) return false;
  return !(
    word.text.includes('-') &&
    (/-(?:of-|year-old)/.test(word.lower) || word.lower.split('-').every((part) => notNames.has(part)))
  );
}

/** "RoSPA", "DfE", "PCCs": letters of a body or an office, of which some are small. */
const isLetters = (text: string): boolean => /^\p{Lu}(?:\p{Ll}{1,2}\p{Lu}{1,5}|\p{Lu}+s)$/u.test(text);

/** "Theresa May", "Tom King", "Sian England": the word after a given name is a surname though it has another sense. */
export function isSurnameByPlace(words: Word[], at: number, from: number, titled: boolean): boolean {
  // Only the first word behind a title and the second one can be meant: the lists are not asked for others.
  if (at > from + 1 || (at === from && !titled)) return false;
  const word = words[at];
  if (isCommonSurname(words, at, from) || (at === from && titled && isBehindMr(words, at))) return true;
  if (
    word?.shape !== 'capital' ||
    isIn(word, List.orgNouns) ||
    (isIn(word, List.placeNouns) && !titled) ||
    (isIn(word, List.functionWords) && word.lower !== 'may' && !isMore(words, at))
  )
    return false;
  if (isNameWord(words[at + 1]) && words[at + 1]?.start === word.end + 1) return false;
  const given = words[at - 1];
  if (at === from) return titled && !isIn(word, List.roleNouns);
  return at === from + 1 && given !== undefined && isGivenName(given.lower) && !isRoleStart(words, at);
}

/** "Gordon More, chair of …": a word of every sentence is a surname between a given name and a comma. */
const isMore = (words: Word[], at: number): boolean =>
  /^(?:more|best|down|till|such|ever)$/.test(words[at]?.lower ?? '') && isMark(words[at + 1], ',');

const surnames = wordSet(
  'courts homes chambers church park parks lane hill day mills post bank banks hall mount close castle forest rivers works power green white winter court',
);

/** "Nick Park MP", "Ottoline Church, director": behind a given name and before a comma, a sign of honour or a verb. */
function isCommonSurname(words: Word[], at: number, from: number): boolean {
  if (at !== from + 1) return false;
  const [word, given, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || given === undefined || !isCapitalised(word) || !isGivenName(given.lower))
    return false;
  if (next !== undefined && isHonour(next) && !isIn(word, List.roleNouns)) return true;
  if (!surnames.has(word.lower)) return false;
  const told = words[from - 1]?.lower === 'to' && words[from - 2]?.lower === 'according';
  if (!told && /^(?:in|at|of|near|to|from|the|around|through|on)$/.test(words[from - 1]?.lower ?? ''))
    return false;
  return (
    next === undefined ||
    (isCapitalised(words[from - 1]) && isIn(words[from - 1], List.roleNouns)) ||
    /^[,.;)(–—|-]$/.test(next.text) ||
    (next.shape === 'lower' &&
      (speechVerbs.has(next.lower) || actsLikePeople.test(next.lower) || isAndPerson(words, at + 1)))
  );
}

/** "Ann Green and Jo Bell": one more person stands behind the "and". */
const isAndPerson = (words: Word[], at: number): boolean =>
  words[at]?.lower === 'and' && isGivenName(words[at + 1]?.lower ?? '') && isCapitalised(words[at + 1]);

/** "MP", "KC", and no letters that mean something else as well. */
const isHonour = (word: Word): boolean =>
  word.shape === 'capitals' && isIn(word, List.honours) && !isIn(word, List.shyHonours);

/** "Mr Church", "Ms Baker", "Mrs Price": behind such a title any word is a surname, but an office that is so addressed. */
const isBehindMr = (words: Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  /^(?:mr|mrs|ms|miss|mx)$/.test(words[isMark(words[at - 1], '.') ? at - 2 : at - 1]?.lower ?? '') &&
  !addressed.test(words[at]?.lower ?? '') &&
  !(isCapitalised(words[at + 1]) && words[at + 1]?.start === (words[at]?.end ?? 0) + 1);

const addressed =
  /^(?:justice|speaker|president|vice|prime|chair(?:man|woman|person)?|mayor|minister|secretary|chancellor|commissioner|ambassador|deputy|premier|governor|recorder)$/;

/** What people do, and parks, halls and hills do not. */
const actsLikePeople =
  /^(?:who|whose|describe[sd]|praise[sd]|welcome[sd]|thanked|visited|met|joined|spoke|hailed|condemned|criticised|called|also|previously|from|of)$/;

/** "Sadiq Mayor of": an office begins here. */
const isRoleStart = (words: Word[], at: number): boolean =>
  isIn(words[at], List.roleNouns) &&
  !(words[at + 1]?.shape === 'capitals' && isIn(words[at + 1], List.honours)) &&
  (/^(?:of|for|at|to)$/.test(words[at + 1]?.lower ?? '') ||
    isIn(words[at + 1], List.roleNouns | List.roleFillers));
