import { isGivenName } from '../lexicon/given-names.ts';
import { isIn, List } from '../lexicon/listed.ts';
import { droppedTitles, surnameParticles } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/words.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { dottedHonour, peerage, readHonours, readTitles } from './decorations.ts';
import { isBareInitial, isBehindInitials, isInnerInitials } from './initials.ts';
import { gaelicArticle, isElided, isRunTogether, nicknameEnd } from './inside-names.ts';
import { isNameWord, isSurnameByPlace } from './name-words.ts';
import { isSurnameFirst } from './surname-in-front.ts';
import { isAbstract, isTopicTail, withoutTopic } from './topic-in-front.ts';

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
  /** The words in front are an office's, and its last topic could be the first of these or the other way round. */
  blurred?: true;
}

/** Reads a person's name that begins at word `i` and ends before `limit`; null where none does. */
export function readName(words: Word[], i: number, limit: number): NameRun | null {
  if (!mayOpenName(words[i])) return null;
  const titled = readTitles(words, i, limit);
  const coreTo = readCore(words, titled.to, limit, titled.titles.length > 0 || titled.rightHonourable);
  const size = coreSize(words, titled.to, coreTo);
  if (size === 0 || (size === 1 && titled.titles.length === 0)) return null;
  if (words.slice(titled.to, coreTo).every(({ shape }) => shape === 'initial' || shape === 'mark'))
    return null;
  const end = peerage(words, titled.titles, coreTo, limit);
  const tail = readHonours(words, end, limit);
  const first = words[titled.to];
  const decorated = titled.titles.length > 0 || titled.rightHonourable || tail.honours.length > 0;
  const strength = decorated ? 3 : isGivenName(first?.lower ?? '') ? 2 : 1;
  if (first?.shape === 'capitals' && strength === 1 && !behindItsOffice(words, i, coreTo)) return null;
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

/** "Foreign Minister KONO Taro": behind an office, capitals and one more word are a name with the surname in front. */
const behindItsOffice = (words: Word[], i: number, end: number): boolean =>
  end === i + 2 &&
  isIn(words[i - 1], List.roleNouns) &&
  isSurnameFirst(words[i]?.text ?? '', words[i + 1]?.text ?? '');

/** Most words are told at one look. */
const mayOpenName = (word: Word | undefined): boolean =>
  isIn(word, List.opensTitle) || word?.shape === 'initial' || isNameWord(word);

/** Behind these, two capitals are a place or a body more often than a person. */
const leadsElsewhere = wordSet('of for at in from the a an to with by');

/**
 * The same in running text, where the words in front tell more: "Mayor of Tywyn Amina Diallo" names Amina Diallo, and
 * "chair of Menter Môn" nobody.
 */
export function readNameInText(words: Word[], i: number, limit: number): NameRun | null {
  const name = readName(words, i, limit);
  if (name === null || name.titles.length > 0 || name.rightHonourable) return name;
  if (namesBody(words, name)) return null;
  if (words.slice(name.coreFrom, name.coreTo).some(isRunTogether)) return { ...name, blurred: true };
  if (name.strength === 1 && isNameWord(words[i - 1])) return null;
  const own = withoutTopic(words, name, 0);
  if (own !== name) return own.strength === 1 && isAbstract(words[own.coreTo - 1]) ? null : own;
  if (isTopicTail(words, name)) return null;
  if (!leadsElsewhere.has(words[i - 1]?.lower ?? '')) return name;
  return name.strength === 1 ? null : name;
}

/** Titles that only begin a name: words in front of them are another thing's. */
const opensPerson =
  /^(?:Sir|Dame|Dr|Professor|Prof|Baroness|Cllr|Councillor|Lord|Lady|Mr|Mrs|Ms|Miss|Senator|Hon)$/;

/** The end of the run of name words that begins at `i`. */
function readCore(words: Word[], i: number, limit: number, titled: boolean): number {
  let at = i;
  let count = 0;
  while (at < limit && count < 5) {
    const word = words[at];
    if (word === undefined || isPossessive(word)) break;
    if (count > 0 && word.shape === 'capital' && isCapitalised(words[at + 1]) && opensPerson.test(word.text))
      break;
    if (count > 0 && word.shape === 'initial' && dottedHonour(words, at) !== null) break;
    if (isMark(word, '.') && words[at - 1]?.shape === 'initial' && at > i) at++;
    else if (count > 0 && gaelicArticle(words, at) > 0) at += gaelicArticle(words, at);
    else if (count > 0 && nicknameEnd(words, at) !== null) at += 3;
    else if (
      isNameWord(word) ||
      isInitial(words, at) ||
      isSurnameByPlace(words, at, i, titled) ||
      (titled && (isBareInitial(words, at, i) || isBehindInitials(words, at, i))) ||
      (count === 1 && isInnerInitials(words, at))
    ) {
      count++;
      at++;
    } else if ((count > 0 || titled) && isElided(word)) {
      count++;
      at++;
    } else if (
      (count > 0 || titled) &&
      isIn(word, List.particles) &&
      word.shape !== 'mark' &&
      particleLeads(words, at, limit)
    )
      at++;
    else break;
  }
  while (at > i && (isParticle(words[at - 1]) || isMark(words[at - 1], '.'))) at--;
  return at;
}

/** A particle as it stands inside a name, in small letters. */
const isParticle = (word: Word | undefined): boolean => word?.shape === 'lower' && isIn(word, List.particles);

/** "A." before more of a name; without its point "A" is an article. */
const isInitial = (words: Word[], at: number): boolean =>
  words[at]?.shape === 'initial' && isMark(words[at + 1], '.') && isCapitalised(words[at + 2]);

function particleLeads(words: Word[], at: number, limit: number): boolean {
  const next = words[at + 1];
  if (at + 1 >= limit || next === undefined) return false;
  return isNameWord(next) || (isIn(next, List.particles) && at + 2 < limit && isNameWord(words[at + 2]));
}

const coreSize = (words: Word[], from: number, to: number): number => {
  let size = 0;
  for (let i = from; i < to; i++) if (words[i]?.shape !== 'mark' && !isParticle(words[i])) size++;
  return size;
};

/** "Shaw Trust", "Rhondda Cynon Taf Council": the words are the name of a body, unless an office follows ("Mark Ashe Police Commissioner"). */
export const namesBody = (words: Word[], { to, honours }: NameRun): boolean =>
  honours.length === 0 &&
  (words[to]?.shape === 'capital' || words[to]?.shape === 'capitals') &&
  words[to]?.start === (words[to - 1]?.end ?? 0) + 1 &&
  isIn(words[to], List.orgNouns) &&
  !isIn(words[to], List.roleNouns) &&
  !(isCapitalised(words[to + 1]) && isIn(words[to + 1], List.roleNouns));

/** How many words of a name are names: titles, particles and the "Ó" that begins a surname are none. */
export const coreWords = (words: Word[], name: NameRun): number =>
  words
    .slice(name.coreFrom, name.coreTo)
    .filter(
      (word, i) =>
        word.shape !== 'mark' &&
        (word.shape !== 'lower' || isElided(word)) &&
        !(i === 0 && surnameParticles.has(word.lower)),
    ).length;

/** The name with the titles that belong to it; "Rt Hon" is left out, and "Mr" where more than a surname stands there. */
export function nameText(words: Word[], name: NameRun, body: string): string {
  const alone = coreWords(words, name) < 2 && (name.titles.length === 1 || name.titles.includes('Justice'));
  const kept = name.titles.filter((title) => alone || !droppedTitles.has(title.toLowerCase()));
  const core = body.slice(words[name.coreFrom]?.start, words[name.coreTo - 1]?.end);
  return kept.length === 0 ? core : [...kept, core].join(' ');
}
