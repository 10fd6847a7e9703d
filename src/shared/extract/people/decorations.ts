import { isIn, List } from '../lexicon/listed.ts';
import { honours, peerTitles, styles } from '../lexicon/titles.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';
import { isElided } from './inside-names.ts';

interface Titled {
  titles: string[];
  rightHonourable: boolean;
  to: number;
}

/** The titles that begin at word `i`, and the word behind them. */
export function readTitles(words: Word[], i: number, limit: number): Titled {
  if (!isIn(words[i], List.opensTitle)) return { titles: [], rightHonourable: false, to: i };
  const titles: string[] = [];
  let rightHonourable = false;
  let at = i;
  for (; at < limit; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isMark(word, '.') && at > i && word.start === words[at - 1]?.end) continue;
    const right = rightHonourableEnd(words, at);
    if (right > at) {
      rightHonourable = true;
      at = right;
    } else if (isStyle(words, at)) continue;
    else if (isJudge(words, at, titles)) titles.push(word.text);
    else if (isFiller(words, at, rightHonourable || titles.length > 0) && followed(words, at, limit))
      continue;
    else if (isIn(word, List.titleWords) && isCapitalised(word) && followed(words, at, limit))
      titles.push(word.text);
    else break;
  }
  return { titles, rightHonourable, to: at };
}

/** "the Most Revd Jane Doe", "the Very Reverend": the style in front of the title. */
const isStyle = (words: Word[], at: number): boolean =>
  styles.has(words[at]?.lower ?? '') &&
  isCapitalised(words[at]) &&
  /^rev(?:d|erend)?$/.test(words[at + 1]?.lower ?? '');

/** "Mrs Justice Doe", "Lord Justice Doe". */
const isJudge = (words: Word[], at: number, titles: string[]): boolean =>
  words[at]?.text === 'Justice' && titles.length > 0 && isCapitalised(words[at + 1]);

/** "the Hon Jane Doe", "the Honourable Jane Doe", "the Rt Hon the Lord Doe", "Professor the Baroness Doe". */
const isFiller = (words: Word[], at: number, styled: boolean): boolean =>
  (/^hon(?:ourable)?$/.test(words[at]?.lower ?? '') && isCapitalised(words[at])) ||
  (styled && words[at]?.lower === 'the' && isIn(words[at + 1], List.keptTitles));

/** "Rt Hon", "Rt. Hon.", "Right Honourable": its last word where it begins at `at`, else `at`. */
function rightHonourableEnd(words: Word[], at: number): number {
  if (words[at]?.lower !== 'rt' && words[at]?.lower !== 'right') return at;
  const next = isMark(words[at + 1], '.') ? at + 2 : at + 1;
  return /^hon(?:ourable)?$/.test(words[next]?.lower ?? '') ? next : at;
}

const followed = (words: Word[], at: number, limit: number): boolean =>
  at + 1 < limit &&
  (isCapitalised(words[at + 1]) ||
    isElided(words[at + 1]) ||
    isMark(words[at + 1], '.') ||
    isIn(words[at + 1], List.particles) ||
    (words[at + 1]?.lower === 'the' && isIn(words[at + 2], List.keptTitles)));

/** "Baroness Smith of Basildon". */
export function peerage(words: Word[], titles: string[], to: number, limit: number): number {
  if (!titles.some((title) => peerTitles.has(title.toLowerCase())) || words[to]?.lower !== 'of') return to;
  let at = to + 1;
  while (at < limit && at < to + 5 && isCapitalised(words[at]) && !isIn(words[at], List.honours)) at++;
  return at > to + 1 ? at : to;
}

/** "T.D.", "O.B.E.": the place behind post-nominals with points, or null. */
export function dottedHonour(words: Word[], from: number): number | null {
  let at = from;
  let letters = '';
  while (
    words[at]?.shape === 'initial' &&
    isMark(words[at + 1], '.') &&
    words[at + 1]?.start === words[at]?.end
  ) {
    letters += words[at]?.lower ?? '';
    at += 2;
    if (words[at]?.start !== words[at - 1]?.end) break;
  }
  return letters.length > 1 && honours.has(letters) ? at : null;
}

/** Post-nominals behind a name, with or without commas between them. */
export function readHonours(words: Word[], from: number, limit: number): { honours: string[]; to: number } {
  const found: string[] = [];
  let to = from;
  for (let at = from; at < limit; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isMark(word, ',') || isMark(word, '(') || isMark(word, '.')) {
      if (at > from + 2 * found.length) break;
      continue;
    }
    const dotted = dottedHonour(words, at);
    if (dotted !== null) {
      found.push(
        words
          .slice(at, dotted)
          .map(({ text }) => text)
          .join(''),
      );
      to = dotted;
      at = dotted - 1;
      continue;
    }
    if (found.length > 0 && word.text === 'Hon' && isHonour(words[at + 1], true)) continue;
    if (!isHonour(word, found.length > 0 || isHonour(words[at + 1], false))) break;
    found.push(word.text);
    to = isMark(words[at + 1], ')') && isMark(words[at - 1], '(') ? at + 2 : at + 1;
  }
  return { honours: found, to };
}

/** FRAgS, FIMechE, MRCPsych: letters of a learned body, which no list holds in full. */
const fellow = /^[FM][A-Z]{1,4}(?:[a-z]{1,4}[A-Z]?){1,2}$/;

const isHonour = (word: Word | undefined, after: boolean): boolean =>
  word !== undefined && ((after && fellow.test(word.text)) || isListed(word, after));

const isListed = (word: Word, after: boolean): boolean =>
  word.shape !== 'mark' &&
  isIn(word, List.honours) &&
  /\p{Lu}.*\p{Lu}/u.test(word.text) &&
  (after || !isIn(word, List.shyHonours) || word.lower === 'ms');
