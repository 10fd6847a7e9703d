import { wordSet } from '../lexicon/words.ts';
import { coreWords, readName } from '../people/names.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';

const opens = wordSet('( , of from at for');

/** "Ann Lo, DfE was welcomed", "Tom Reeve (Kent Police)", "Natalie Frost of Catch22", "Mark McEwan from the Metropolitan Police Service". */
export function organisationBehind(
  words: Word[],
  at: number,
  limit: number,
  body: string,
): { text: string; end: number } | null {
  const opening = words[at];
  if (opening === undefined || !opens.has(opening.lower)) return null;
  let from = at + 1;
  if (words[from]?.lower === 'the') from++;
  let to = from;
  while (
    to < limit &&
    to < from + 10 &&
    (isCapitalised(words[to]) || /^(?:of|for|and|the|&)$/.test(words[to]?.lower ?? '')) &&
    !(words[to]?.lower === 'and' && endsList(words, to, limit, body, from))
  )
    to++;
  while (to > from && !isCapitalised(words[to - 1])) to--;
  if (to === from) return null;
  const text = body.slice(words[from]?.start, words[to - 1]?.end);
  if (
    opening.text === ',' &&
    !(isOrganisation(text) && !isRole(text) && /^(?:was|were|who)$/.test(words[to]?.lower ?? ''))
  )
    return null;
  const bracketed = opening.text === '(' && isMark(words[to], ')');
  return bracketed || isOrganisation(text) || opening.lower === 'of' || opening.lower === 'from'
    ? { text, end: (bracketed ? words[to]?.end : words[to - 1]?.end) ?? 0 }
    : null;
}

/** The "and" after an organisation that leads to the next person. */
const endsList = (words: Word[], at: number, limit: number, body: string, from: number): boolean => {
  const next = readName(words, at + 1, Math.min(limit, at + 8));
  return (
    (next !== null &&
      (next.strength > 1 ||
        coreWords(words, next) > 1 ||
        isOrganisation(body.slice(words[from]?.start, words[at - 1]?.end)))) ||
    isRole(words[at + 1]?.text ?? '')
  );
};
