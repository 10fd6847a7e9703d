import { functionWords } from '../lexicon/function-words.ts';
import { isAnd, isCapitalised, type Word } from '../words.ts';
import { coupleStart } from './couples.ts';
import { isClause, nameIn } from './name-in-segment.ts';
import { coreWords, type NameRun, readName, readNameInText } from './names.ts';
import { walkBack } from './office-words.ts';
import { isAcronym, isOrganisation, isRole } from './organisation.ts';
import { type Segment, textOf } from './segments.ts';

/** One to four capitalised words and nothing else. */
export const isBareName = (words: Word[], { from, to }: Segment): boolean =>
  to - from <= 4 &&
  words
    .slice(from, to)
    .every((word) => isCapitalised(word) && !functionWords.has(word.lower) && !isAcronym(word.text));

/** "Jo Bell with Ann Doe", "Jo Bell / Ann Doe": more than one speaks, as behind an "and". */
const joins = (word: Word | undefined): boolean =>
  isAnd(word) || /^(?:with|alongside|plus|\/)$/.test(word?.text ?? '');

/** "Lord Ashdown, the minister, and Maya Chowdhury": the first word of the first one, where more than one speaks. */
export function firstOfSeveral(
  words: Word[],
  segments: Segment[],
  k: number,
  name: NameRun,
  body: string,
): number | null {
  const own = segments[k] ?? { from: name.from, to: name.to };
  if (joins(words[name.from - 1])) {
    const before =
      lastNameBefore(words, own.from, name.from - 1) ?? coupleStart(words, own.from, name.from - 1);
    if (before !== null) return before;
    const opened = segments[0] !== undefined && k > 0 && isBareName(words, segments[0]) ? segments[0] : null;
    if (opened !== null && nameIn(words, opened) !== null) return opened.from;
    const other = textOf(words, { from: own.from, to: name.from - 1 }, body);
    if (own.from < name.from - 1 && (isOrganisation(other) || isRole(other))) return own.from;
  }
  for (let j = 0; j <= k; j++) {
    const segment = segments[j];
    if (segment === undefined || isClause(words, segment)) continue;
    const joined = nameBeforeAnd(words, segment, j === k ? name.from : segment.to);
    if (joined !== null) return Math.max(segment.from, walkBack(words, segment.from, joined));
    if (j === k) break;
    const other = nameIn(words, segment);
    const linked = segments.slice(j + 1, k + 1).some(({ from }) => isAnd(words[from]));
    if (other !== null && (other.strength > 1 || coreWords(words, other) > 1) && linked) return other.from;
  }
  return null;
}

/** "Callum Strachan and the Chair of …": a name in the middle of a phrase that an "and" leads on from. */
function nameBeforeAnd(words: Word[], { from }: Segment, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (!isCapitalised(words[i])) continue;
    const name = readNameInText(words, i, to);
    if (name === null) continue;
    if (
      name.to < to &&
      isAnd(words[name.to]) &&
      (name.strength > 1 || walkBack(words, from, name.from) < name.from)
    )
      return name.from;
    i = name.to - 1;
  }
  return null;
}

function lastNameBefore(words: Word[], from: number, to: number): number | null {
  for (let i = Math.max(from, to - 8); i < to; i++) {
    const name = readName(words, i, to);
    if (name !== null && name.to === to) return i;
  }
  return null;
}
