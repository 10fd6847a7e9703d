import { functionWords } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';
import type { NameRun } from './names.ts';
import type { Segment } from './segments.ts';

/** A first name alone that its own phrase introduces: "Emma, 34, from Leeds", "10-year-old Maisie", "Steve from Kelder Ports". */
export function firstNameIn(words: Word[], segments: Segment[]): NameRun | null {
  const [first, second] = segments;
  if (first === undefined) return null;
  return (
    aged(words, first, second) ??
    whoseStory(words, first, second) ??
    behindAge(words, first) ??
    inMarks(words, first, second) ??
    fromHome(words, first)
  );
}

const run = (from: number, to: number): NameRun => ({
  ...{ from, to, coreFrom: from, coreTo: to },
  ...{ titles: [], honours: [], rightHonourable: false, strength: 2 },
});

const isAlone = ({ from, to }: Segment): boolean => to - from === 1;

/** "Emma, 34, from Leeds". */
function aged(words: Word[], first: Segment, second: Segment | undefined): NameRun | null {
  if (second === undefined || !isAlone(first) || !isAlone(second)) return null;
  const name = words[first.from];
  return name?.shape === 'capital' &&
    !functionWords.has(name.lower) &&
    /^[1-9]\d?$/.test(words[second.from]?.text ?? '')
    ? run(first.from, first.to)
    : null;
}

/** "Richard, who lives in Tarrow, Kelder": the places are no name. */
const whoseStory = (words: Word[], first: Segment, second: Segment | undefined): NameRun | null =>
  second !== undefined &&
  isAlone(first) &&
  isFirstName(words[first.from]) &&
  /^(?:who|whose)$/.test(words[second.from]?.lower ?? '')
    ? run(first.from, first.to)
    : null;

/** "10-year-old Maisie", "said 17-year-old Sam Doe". */
function behindAge(words: Word[], { from, to }: Segment): NameRun | null {
  let old = from;
  while (old < to && old < from + 5 && !words[old]?.lower.endsWith('year-old')) old++;
  if (old >= to - 1 || old === from + 5 || to - old > 4) return null;
  return words.slice(old + 1, to).every((word) => word.shape === 'capital' && !functionWords.has(word.lower))
    ? run(old + 1, to)
    : null;
}

/** "‘Daniel’, a former prisoner": the name that somebody goes by in the story. */
function inMarks(words: Word[], { from, to }: Segment, second: Segment | undefined): NameRun | null {
  if (second === undefined || to - from !== 3 || !/^[‘']$/.test(words[from]?.text ?? '')) return null;
  return isMark(words[to - 1], words[from]?.text === '‘' ? '’' : "'") && isFirstName(words[from + 1])
    ? run(from + 1, from + 2)
    : null;
}

/** "Steve from Kelder Ports". */
function fromHome(words: Word[], { from, to }: Segment): NameRun | null {
  if (to - from < 3 || words[from + 1]?.lower !== 'from' || !isFirstName(words[from])) return null;
  const home = words[from + 2]?.lower === 'the' ? from + 3 : from + 2;
  return to - home < 6 && words.slice(home, to).every(isCapitalised) ? run(from, from + 1) : null;
}

const isFirstName = (word: Word | undefined): boolean =>
  word?.shape === 'capital' && isGivenName(word.lower) && !functionWords.has(word.lower);

/** "Amy, 27, has been …": a first name alone that opens a sentence, with its age behind it. */
export const isAgedFirstName = (words: Word[], at: number): boolean =>
  isMark(words[at + 1], ',') &&
  /^[1-9]\d$/.test(words[at + 2]?.text ?? '') &&
  isMark(words[at + 3], ',') &&
  isFirstName(words[at]);
