import { functionWords, months, weekdays } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { orgNames, orgNouns } from '../lexicon/organisations.ts';
import { placeNouns, places } from '../lexicon/places.ts';
import { roleFillers, roleNouns } from '../lexicon/roles.ts';
import { droppedTitles, honours, keptTitles, particles, peerTitles, shyHonours } from '../lexicon/titles.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';

/** A person's name as it stands: words `from` to `to`, of which `coreFrom` to `coreTo` are the name without titles. */
export interface NameRun {
  from: number;
  to: number;
  coreFrom: number;
  coreTo: number;
  titles: string[];
  honours: string[];
  rightHonourable: boolean;
  /** 3: a title or post-nominals; 2: a known given name; 1: only capitals that no word of office explains. */
  strength: 1 | 2 | 3;
}

/** Reads a person's name that begins at word `i` and ends before `limit`; null where none does. */
export function readName(words: Word[], i: number, limit: number): NameRun | null {
  const titled = readTitles(words, i, limit);
  const coreTo = readCore(words, titled.to, limit, titled.titles.length > 0 || titled.rightHonourable);
  const size = coreSize(words, titled.to, coreTo);
  if (size === 0 || (size === 1 && titled.titles.length === 0)) return null;
  const end = peerage(words, titled.titles, coreTo, limit);
  const tail = readHonours(words, end, limit);
  const first = words[titled.to];
  const decorated = titled.titles.length > 0 || titled.rightHonourable || tail.honours.length > 0;
  const strength = decorated ? 3 : givenNames.has(first?.lower ?? '') ? 2 : 1;
  if (first?.shape === 'capitals' && strength === 1) return null;
  return {
    from: i,
    coreFrom: titled.to,
    coreTo: end,
    to: tail.to,
    titles: titled.titles,
    honours: tail.honours,
    rightHonourable: titled.rightHonourable,
    strength,
  };
}

function readTitles(words: Word[], i: number, limit: number) {
  const titles: string[] = [];
  let rightHonourable = false;
  let at = i;
  for (; at < limit; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isMark(word, '.') && at > i && word.start === words[at - 1]?.end) continue;
    if (isRightHonourable(words, at)) {
      rightHonourable = true;
      at += 1;
    } else if (/^hon$/.test(word.lower) && followed(words, at, limit)) continue;
    else if (
      isCapitalised(word) &&
      (keptTitles.has(word.lower) || droppedTitles.has(word.lower)) &&
      followed(words, at, limit)
    )
      titles.push(word.text);
    else break;
  }
  return { titles, rightHonourable, to: at };
}

const isRightHonourable = (words: Word[], at: number): boolean =>
  /^(?:rt|right)$/.test(words[at]?.lower ?? '') && /^hon(?:ourable)?$/.test(words[at + 1]?.lower ?? '');

const followed = (words: Word[], at: number, limit: number): boolean =>
  at + 1 < limit &&
  (isCapitalised(words[at + 1]) || isMark(words[at + 1], '.') || particles.has(words[at + 1]?.lower ?? ''));

/** The end of the run of name words that begins at `i`. */
function readCore(words: Word[], i: number, limit: number, titled: boolean): number {
  let at = i;
  let count = 0;
  while (at < limit && count < 5) {
    const word = words[at];
    if (word === undefined || isPossessive(word)) break;
    if (isMark(word, '.') && words[at - 1]?.shape === 'initial' && at > i) at++;
    else if (isNameWord(word) || isSurnameByPlace(words, at, i, titled)) {
      count++;
      at++;
    } else if (
      (count > 0 || titled) &&
      particles.has(word.lower) &&
      word.shape !== 'mark' &&
      particleLeads(words, at, limit)
    )
      at++;
    else break;
  }
  while (at > i && (particles.has(words[at - 1]?.text ?? '') || isMark(words[at - 1], '.'))) at--;
  return at;
}

function particleLeads(words: Word[], at: number, limit: number): boolean {
  const next = words[at + 1];
  if (at + 1 >= limit || next === undefined) return false;
  return isNameWord(next) || (particles.has(next.lower) && at + 2 < limit && isNameWord(words[at + 2]));
}

/** A word that names no office, organisation, place, day or sentence opening. */
export function isNameWord(word: Word | undefined): boolean {
  if (word === undefined || !isCapitalised(word)) return false;
  if (
    word.shape === 'capitals' &&
    (word.text.length < 3 || !/[AEIOUYÀ-Ý]/.test(word.text) || honours.has(word.lower))
  )
    return false;
  if (/\p{N}/u.test(word.text)) return false;
  if (word.text.includes('-') && word.lower.split('-').every((part) => notNames.has(part))) return false;
  return !notNames.has(word.lower) && !(word.shape === 'capitals' && orgNames.has(word.lower));
}

const notNames: ReadonlySet<string> = new Set(
  [
    ...roleNouns,
    ...roleFillers,
    ...orgNouns,
    ...orgNames,
    ...places,
    ...placeNouns,
    ...functionWords,
    ...weekdays,
    ...months.keys(),
    'rt',
    'hon',
    ...honours,
  ].filter((word) => !givenNames.has(word) && !shyHonours.has(word)),
);

/** "Theresa May", "Tom King", "Sian England": the word after a given name is a surname though it has another sense. */
function isSurnameByPlace(words: Word[], at: number, from: number, titled: boolean): boolean {
  const word = words[at];
  if (
    word?.shape !== 'capital' ||
    orgNouns.has(word.lower) ||
    (placeNouns.has(word.lower) && !titled) ||
    (functionWords.has(word.lower) && word.lower !== 'may')
  )
    return false;
  if (isNameWord(words[at + 1]) && words[at + 1]?.start === word.end + 1) return false;
  const given = words[at - 1];
  if (at === from) return titled && !roleNouns.has(word.lower);
  return at === from + 1 && given !== undefined && givenNames.has(given.lower) && !isRoleStart(words, at);
}

/** "Sadiq Mayor of": an office begins here. */
const isRoleStart = (words: Word[], at: number): boolean =>
  roleNouns.has(words[at]?.lower ?? '') &&
  (/^(?:of|for|at|to)$/.test(words[at + 1]?.lower ?? '') ||
    roleNouns.has(words[at + 1]?.lower ?? '') ||
    roleFillers.has(words[at + 1]?.lower ?? ''));

const coreSize = (words: Word[], from: number, to: number): number => {
  let size = 0;
  for (let i = from; i < to; i++)
    if (words[i]?.shape !== 'mark' && !particles.has(words[i]?.text ?? '')) size++;
  return size;
};

/** "Baroness Smith of Basildon". */
function peerage(words: Word[], titles: string[], to: number, limit: number): number {
  if (!titles.some((title) => peerTitles.has(title.toLowerCase())) || words[to]?.lower !== 'of') return to;
  let at = to + 1;
  while (at < limit && at < to + 5 && isCapitalised(words[at]) && !honours.has(words[at]?.lower ?? '')) at++;
  return at > to + 1 ? at : to;
}

/** Post-nominals behind a name, with or without commas between them. */
function readHonours(words: Word[], from: number, limit: number): { honours: string[]; to: number } {
  const found: string[] = [];
  let to = from;
  for (let at = from; at < limit; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isMark(word, ',') || isMark(word, '(') || isMark(word, '.')) {
      if (at > from + 2 * found.length) break;
      continue;
    }
    if (!isHonour(word, found.length > 0 || isHonour(words[at + 1], false))) break;
    found.push(word.text);
    to = isMark(words[at + 1], ')') && isMark(words[at - 1], '(') ? at + 2 : at + 1;
  }
  return { honours: found, to };
}

const isHonour = (word: Word | undefined, after: boolean): boolean =>
  word !== undefined &&
  honours.has(word.lower) &&
  /\p{Lu}.*\p{Lu}/u.test(word.text) &&
  (after || !shyHonours.has(word.lower) || word.lower === 'ms');

/**
 * The same in running text, where the words in front tell more: "Mayor of Tywyn Amina Diallo" names Amina Diallo, and
 * "chair of Menter Môn" nobody.
 */
export function readNameInText(words: Word[], i: number, limit: number): NameRun | null {
  const name = readName(words, i, limit);
  if (name === null || name.titles.length > 0 || name.rightHonourable) return name;
  if (name.strength === 1 && isNameWord(words[i - 1])) return null;
  if (!/^(?:of|for|at|in|from|the|a|an|to|with|by)$/.test(words[i - 1]?.lower ?? '')) return name;
  const core = words.slice(name.coreFrom, name.coreTo);
  if (core.length < 3 || core.some((word) => word.shape === 'lower')) return name.strength === 1 ? null : name;
  const start = name.coreTo - 2;
  return givenNames.has(words[start]?.lower ?? '') ? { ...name, from: start, coreFrom: start, strength: 2 } : null;
}
