import { isGivenName } from '../lexicon/given-names.ts';
import { roleFillers, roleNouns } from '../lexicon/roles.ts';
import { particles } from '../lexicon/titles.ts';
import { isAnd, isCapitalised, type Word } from '../words.ts';
import { isNameWord } from './name-words.ts';
import { opening } from './office-words.ts';
import { isOrganisation } from './organisation.ts';
import { splitRole } from './roles.ts';
import { type Segment, textOf } from './segments.ts';
import type { Spoken } from './spoken.ts';

/** "Acknowledging the situation Minister Lyons": where the office and the surname at the end begin; null where none do. */
export function rankAndSurname(words: Word[], from: number, to: number): number | null {
  if (!isNameWord(words[to - 1]) || !roleNouns.has(words[to - 2]?.lower ?? '')) return null;
  let at = to - 1;
  while (at - 1 > from && isCapitalised(words[at - 1]) && isOfficeWord(words[at - 1])) at--;
  return at < to - 1 ? at : null;
}

const isOfficeWord = (word: Word | undefined): boolean =>
  roleNouns.has(word?.lower ?? '') || roleFillers.has(word?.lower ?? '');

/** "Year 6 pupil Alfie", "On his appointment Tomos": a first name behind a word in small letters, and the occupation that says who it is. */
export function behindOccupation(
  words: Word[],
  { from, to }: Segment,
  body: string,
  base: Omit<Spoken, 'kind'>,
): Spoken | null {
  const [before, last] = [words[to - 2], words[to - 1]];
  if (last?.shape !== 'capital' || before?.shape !== 'lower' || to - 2 < from) return null;
  if (!isNameWord(last) || !isGivenName(last.lower)) return null;
  const partial = { ...base, name: last.text, start: last.start, kind: 'partial' as const };
  const text = textOf(words, { from, to: to - 1 }, body);
  if (!occupation.test(before.lower) || text.length > 60 || opening.has(words[from]?.lower ?? ''))
    return partial;
  const role = splitRole(text);
  const own = /\d/.test(role.organisation ?? '') ? { role: text, organisation: null } : role;
  return { ...partial, ...own, start: base.start, introduced: true };
}

const occupation =
  /^(?:pupil|student|apprentice|resident|volunteer|trainee|nurse|teacher|farmer|carer|patient|veteran|jobseeker|graduate|learner|tenant|commuter|shopper|passenger|parent|mum|dad|mother|father|grandmother|grandfather)$/;

/** "Minister Lang and Minister Dowd": a name on both sides of the "and". */
export function twoSurnames(words: Word[], from: number, to: number): boolean {
  let and = from + 1;
  while (and < to - 1 && !isAnd(words[and])) and++;
  return (
    and < to - 1 &&
    [words[and - 1], words[to - 1]].every((word) => word?.shape === 'capital' && isNameWord(word))
  );
}

/** "Admiral Hale", "Superintendent Llŷr-Hopkin": an office and a surname. */
export function surnameBehindRank(
  words: Word[],
  { from, to }: Segment,
  text: string,
  base: Omit<Spoken, 'kind'>,
): Spoken | null {
  const last = words[to - 1];
  let first = to - 1;
  while (first > from + 1 && particles.has(words[first - 1]?.text ?? '')) first--;
  const before = words.slice(/^the$/i.test(words[from]?.lower ?? '') ? from + 1 : from, first);
  if (last?.shape !== 'capital' || !isNameWord(last) || isOrganisation(text) || before.length === 0)
    return null;
  const ranked = before.every(
    (word) => isCapitalised(word) && (roleNouns.has(word.lower) || roleFillers.has(word.lower)),
  );
  if (!ranked || !roleNouns.has(before.at(-1)?.lower ?? '')) return null;
  return {
    ...base,
    kind: 'partial',
    name: words
      .slice(first, to)
      .map((word) => word.text)
      .join(' '),
    role: before.map((word) => word.text).join(' '),
  };
}
