import { isAnd, isCapitalised, type Word } from '../words.ts';
import { isClause, isObject, nameIn } from './name-in-segment.ts';
import type { NameRun } from './names.ts';
import { opening, walkBack } from './office-words.ts';
import { isRole } from './organisation.ts';
import { type Segment, textOf } from './segments.ts';

/**
 * "Dr Jane Doe, president and CEO, Kelder Widgets", "Chief Ida Holt, Kelder Springs": capitals behind a name that opens
 * the phrase are a body's or a place's, where the name in front has a sign of its own or an office stands between them.
 */
export function nameInFront(
  words: Word[],
  segments: Segment[],
  k: number,
  behind: NameRun,
  body: string,
): { at: number; name: NameRun } | null {
  const at = segments.findIndex((segment) => !isClause(words, segment) && !opensIn(words, segment));
  const first = segments[at];
  if (first === undefined || at >= k || isAnd(words[segments[k]?.from ?? 0])) return null;
  const name = nameIn(words, first);
  if (name === null || name.to !== first.to || isObject(words, first.from, name)) return null;
  const ranked = name.from > first.from && walkBack(words, first.from, name.from) <= first.from + 1;
  if (name.from !== first.from && !ranked) return null;
  const office =
    segments.slice(at + 1, k).some((segment) => isRole(textOf(words, segment, body))) ||
    isOfficesBody(words, segments[k], behind, body);
  const plain = office || (behind.strength === 1 && (name.strength > 1 || ranked));
  return plain ? { at, name } : null;
}

/** "chief executive of AAC Kelder Space": the capitals at the end are the body's that the office is of. */
function isOfficesBody(
  words: Word[],
  segment: Segment | undefined,
  { from, to }: NameRun,
  body: string,
): boolean {
  if (segment === undefined || to !== segment.to) return false;
  let of = from - 1;
  while (of > segment.from && isCapitalised(words[of])) of--;
  if (words[of]?.lower === 'the') of--;
  return (
    of > segment.from &&
    /^(?:of|at|for|with|from)$/.test(words[of]?.lower ?? '') &&
    isRole(textOf(words, { from: segment.from, to: of }, body))
  );
}

/** "Commenting on the plan by Jane Doe", "On Monday". */
const opensIn = (words: Word[], { from }: Segment): boolean => opening.has(words[from]?.lower ?? '');
