import { isGivenName } from '../lexicon/given-names.ts';
import { isIn, List } from '../lexicon/listed.ts';
import { wordSet } from '../lexicon/words.ts';
import { isAnd, isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { isNameWord } from './name-words.ts';
import { readName } from './names.ts';
import { isOrganisation, isRole } from './organisation.ts';
import { tidyRole } from './roles.ts';
import { behindOffice } from './topic-in-front.ts';

export const opening = wordSet(
  'speaking commenting responding following welcoming announcing launching visiting in at on during after before as when while today with ahead',
);
/** What may stand between the words of an office. */
const linking = wordSet('of for at to and from in &');

/** The office that ends right before a name: "Speaking at the launch Policing Minister" is "Policing Minister". */
export function officeBefore(words: Word[], from: number, to: number, body: string): string | null {
  const start = walkBack(words, from, to);
  if (start >= to) return null;
  const written = tidyRole(body.slice(words[start]?.start, words[to - 1]?.end));
  const text = isPossessive(words[to - 1]) ? written.replace(/['’]s?$/, '') : written;
  return isRole(text) || isOrganisation(text) ? text : null;
}

/** Back over the words that an office can be made of, to an article or to a word of another kind. */
export function walkBack(words: Word[], from: number, to: number, commas = false): number {
  let start = to;
  for (let i = to - 1; i >= from && to - i < 24; i--) {
    const word = words[i];
    if (word === undefined || (i === from && opening.has(word.lower))) break;
    if (commas && isMark(word, ',') && endsInAnd(words, i)) continue;
    if (isMark(word, '-') && word.start === words[i - 1]?.end && word.end === words[i + 1]?.start) continue;
    if (words[i + 1]?.lower === 'majesty') {
      start = i;
      continue;
    }
    if (isIn(word, List.articles)) {
      if (isAnd(words[i - 1]) && isNameWord(words[i - 2]) && !isTopicBefore(words, i - 2)) return start;
      if (isTopicOfDuty(words, i - 1)) continue;
      if (
        !linking.has(words[i - 1]?.lower ?? '') ||
        i - 1 <= from ||
        (opening.has(words[from]?.lower ?? '') && !isIn(words[i - 2], List.roleNouns))
      )
        return start;
      continue;
    }
    if (isAnd(word) && (start === to || isIn(words[i - 1], List.honours))) return start;
    if (isAnd(word) && isOtherPerson(words, i)) return start;
    if (isAnd(word) && endsName(words, i)) return start;
    if (isCapitalised(word) || isOfficeWord(word, words[i + 1]) || isTopicWord(words, i, to)) start = i;
    else if (isDutyWord(words, i)) continue;
    else if (!linking.has(word.lower) && !isPossessive(word) && word.shape !== 'number') return start;
  }
  return start;
}

/** "Doe and Chair …": a surname, and not the place of a first office ("Chancellor of the Duchy of Lancaster and Minister"). */
const isOtherPerson = (words: Word[], and: number): boolean =>
  isIn(words[and + 1], List.roleNouns) &&
  isNameWord(words[and - 1]) &&
  !/^(?:of|for|to)$/.test(words[and - 2]?.lower ?? '');

/** "Minister of Fisheries, Oceans and the Coast": one more topic of the office. */
const isTopicBefore = (words: Word[], at: number): boolean =>
  /^(?:,|of|for)$/.test(words[at - 1]?.text ?? '') && behindOffice(words, at + 1);

/** "Minister Jane Doe and …": a person's name ends here, and no office goes back over it. */
const endsName = (words: Word[], and: number): boolean =>
  isNameWord(words[and - 1]) &&
  isNameWord(words[and - 2]) &&
  (isGivenName(words[and - 2]?.lower ?? '') || isIn(words[and - 3], List.roleNouns));

/** "Under-Secretary of State for Exiting the Single Market". */
const isTopicOfDuty = (words: Word[], at: number): boolean =>
  words[at - 1]?.lower === 'for' && /^\p{Lu}\p{Ll}+ing$/u.test(words[at]?.text ?? '');

/** "Vice-President in charge of ports", "Minister with responsibility for Housing", "lead on rural crime". */
const isDutyWord = (words: Word[], at: number): boolean => {
  const [before, word, next] = [words[at - 1]?.lower ?? '', words[at]?.lower, words[at + 1]?.lower ?? ''];
  switch (word) {
    case 'charge':
      return before === 'in' && next === 'of';
    case 'responsibility':
    case 'responsible':
      return next === 'for';
    case 'with':
      return /^(?:responsibility|special|lead|overall)$/.test(next) && isIn(words[at - 1], List.roleNouns);
    case 'special':
    case 'overall':
      return before === 'with' && next === 'responsibility';
    case 'on':
      return /^(?:lead|adviser|advisor|expert|spokes\p{L}+|rapporteur|commission|committee|council|panel|inquiry|commissioner|taskforce)$/u.test(
        before,
      );
    default:
      return false;
  }
};

const leadsOn = wordSet('of for at to and & the');

/** On over the words that an office can be made of. */
export function walkOn(words: Word[], from: number, bracketed: boolean): number {
  let to = from;
  let topics = false;
  for (let i = from; i < words.length && i < from + 24; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (isCapitalised(word) && !isIn(word, List.months)) {
      if (isTitleWord(word) && readName(words, i, i + 6)?.strength === 3) break;
      to = i + 1;
    } else if (isOfficeWord(word, words[i + 1]) && (!bracketed || word.shape === 'lower')) to = i + 1;
    else if (isMark(word, ',') && topics && endsInAnd(words, i)) continue;
    else if (word.lower === 'with' && isIn(words[i - 1], List.roleNouns)) continue;
    else if (i > from && leadsOn.has(word.lower)) topics ||= word.lower === 'for';
    else if (!isPossessive(word)) break;
  }
  return to;
}

/** "head of investigations Jane Doe": the topic right in front of the name. */
const isTopicWord = (words: Word[], at: number, to: number): boolean =>
  at === to - 1 &&
  words[at]?.shape === 'lower' &&
  !isIn(words[at], List.functionWords) &&
  /^(?:of|for)$/.test(words[at - 1]?.lower ?? '') &&
  isIn(words[at - 2], List.roleNouns);

const isOfficeWord = (word: Word, next: Word | undefined): boolean => {
  if (word.shape !== 'lower' || isIn(word, List.functionWords)) return false;
  if (isIn(word, List.roleNouns | List.roleFillers)) return true;
  if (isPossessive(next) && isIn(word, List.orgNouns)) return true;
  return next?.shape === 'lower' && !isIn(next, List.functionWords) && !/(?:ing|ed|ly)$/.test(word.lower);
};

/** "…, Safeguarding and Vulnerability": a list of topics goes on to its "and". */
const endsInAnd = (words: Word[], at: number): boolean => {
  for (let i = at + 1; i < at + 7; i++) {
    if (isAnd(words[i])) return i > at + 1;
    if (!isCapitalised(words[i]) && !isMark(words[i], ',')) return false;
  }
  return false;
};

/** "Sir", "Mr", "Rt": a person begins here. */
const isTitleWord = (word: Word): boolean =>
  isIn(word, List.titleWords) || word.lower === 'rt' || word.lower === 'right';
