import { droppedTitles, honours, keptTitles, particles, peerTitles, shyHonours } from '../lexicon/titles.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';

export function readTitles(words: Word[], i: number, limit: number) {
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
    } else if (isStyle(words, at)) continue;
    else if (isJudge(words, at, titles)) titles.push(word.text);
    else if (isFiller(words, at, rightHonourable) && followed(words, at, limit)) continue;
    else if (
      (keptTitles.has(word.lower) || droppedTitles.has(word.lower)) &&
      isCapitalised(word) &&
      followed(words, at, limit)
    )
      titles.push(word.text);
    else break;
  }
  return { titles, rightHonourable, to: at };
}

/** "the Most Revd Jane Doe", "the Very Reverend": the style in front of the title. */
const isStyle = (words: Word[], at: number): boolean =>
  /^(?:rt|right|most|very)$/.test(words[at]?.lower ?? '') &&
  isCapitalised(words[at]) &&
  /^rev(?:d|erend)?$/.test(words[at + 1]?.lower ?? '');

/** "Mrs Justice Doe", "Lord Justice Doe". */
const isJudge = (words: Word[], at: number, titles: string[]): boolean =>
  words[at]?.text === 'Justice' && titles.length > 0 && isCapitalised(words[at + 1]);

/** "the Hon Jane Doe", "the Rt Hon the Lord Doe". */
const isFiller = (words: Word[], at: number, rightHonourable: boolean): boolean =>
  words[at]?.lower === 'hon' ||
  (rightHonourable && words[at]?.lower === 'the' && keptTitles.has(words[at + 1]?.lower ?? ''));

const isRightHonourable = (words: Word[], at: number): boolean =>
  (words[at]?.lower === 'rt' || words[at]?.lower === 'right') &&
  /^hon(?:ourable)?$/.test(words[at + 1]?.lower ?? '');

const followed = (words: Word[], at: number, limit: number): boolean =>
  at + 1 < limit &&
  (isCapitalised(words[at + 1]) || isMark(words[at + 1], '.') || particles.has(words[at + 1]?.lower ?? ''));

/** "Baroness Smith of Basildon". */
export function peerage(words: Word[], titles: string[], to: number, limit: number): number {
  if (!titles.some((title) => peerTitles.has(title.toLowerCase())) || words[to]?.lower !== 'of') return to;
  let at = to + 1;
  while (at < limit && at < to + 5 && isCapitalised(words[at]) && !honours.has(words[at]?.lower ?? '')) at++;
  return at > to + 1 ? at : to;
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
