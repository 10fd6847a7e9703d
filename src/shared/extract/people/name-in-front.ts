import { isAnd, type Word } from '../words.ts';
import { isClause, isObject, nameIn } from './name-in-segment.ts';
import type { NameRun } from './names.ts';
import { opening, walkBack } from './office-words.ts';
import { isRole } from './organisation.ts';
import { type Segment, textOf } from './segments.ts';

/**
 * "Dr Jane Doe, president and CEO, Kelder Widgets", "Chief Ida Holt, Kelder Springs": capitals behind a name that opens
 * the phrase are a body's or a place's, where the name in front has a sign of its own.
 */
export function nameInFront(
  words: Word[],
  segments: Segment[],
  k: number,
  { strength }: NameRun,
  body: string,
): { at: number; name: NameRun } | null {
  const at = segments.findIndex((segment) => !isClause(words, segment) && !opensIn(words, segment));
  const first = segments[at];
  if (first === undefined || at >= k || isAnd(words[segments[k]?.from ?? 0])) return null;
  const name = nameIn(words, first);
  if (name === null || name.to !== first.to || isObject(words, first.from, name)) return null;
  const ranked = name.from > first.from && walkBack(words, first.from, name.from) <= first.from + 1;
  if (name.from !== first.from && !ranked) return null;
  const office = segments.slice(at + 1, k).some((segment) => isRole(textOf(words, segment, body)));
  const plain = office || (strength === 1 && (name.strength > 1 || ranked));
  return plain ? { at, name } : null;
}

/** "Commenting on the plan by Jane Doe", "On Monday". */
const opensIn = (words: Word[], { from }: Segment): boolean => opening.test(words[from]?.lower ?? '');
