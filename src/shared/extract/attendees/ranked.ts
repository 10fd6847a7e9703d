import { isForcesRank } from '../lexicon/ranks.ts';
import { wordSet } from '../lexicon/words.ts';
import { isNameWord } from '../people/name-words.ts';
import type { NameRun } from '../people/names.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';

/** Ranks that a single surname may follow; "General", "Major" and "Private" begin names of other things too. */
const opens = wordSet(
  'brigadier colonel lieutenant admiral commodore captain sergeant corporal rear vice air wing flight squadron group lt col brig maj sgt capt major staff',
);

/** "Major General Orr", "Brigadier Orr": a rank and a surname alone, which together are the name; null for anything else. */
export function rankedSurname(words: Word[], at: number, limit: number): NameRun | null {
  if (!opens.has(words[at]?.lower ?? '')) return null;
  let to = at;
  while (to < at + 3 && isCapitalised(words[to]) && isForcesRank(textOf(words, at, to + 1))) to++;
  while (to < at + 3 && isCapitalised(words[to + 1]) && isForcesRank(textOf(words, at, to + 2))) to += 2;
  if (to === at || to >= limit || !isForcesRank(textOf(words, at, to))) return null;
  if (to === at + 1 && /^(?:major|staff|group|flight|wing)$/.test(words[at]?.lower ?? '')) return null;
  const behind = words[to + 1];
  if (!isNameWord(words[to]) || (isCapitalised(behind) && !isMark(behind, '.'))) return null;
  return {
    ...{ from: at, to: to + 1, coreFrom: at, coreTo: to + 1 },
    ...{ titles: [], honours: [], rightHonourable: false, strength: 3 },
  };
}

/** The word at which the rank in front of a name begins; the name's own where there is none. */
export function rankBefore(words: Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    isCapitalised(words[from - 1]) &&
    isForcesRank(textOf(words, from - 1, at))
  )
    from--;
  return from;
}

const textOf = (words: Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
