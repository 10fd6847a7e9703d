import { roleFillers, roleNouns } from '../lexicon/roles.ts';
import { isCapitalised, type Word } from '../words.ts';
import { isClause } from './name-in-segment.ts';
import { walkBack } from './office-words.ts';
import { isRole } from './organisation.ts';
import type { Role } from './roles.ts';
import { type Segment, textOf } from './segments.ts';

/** "Deputy Prime Minister, Justice Secretary and Lord Chancellor Jane Doe": the first of three offices stands before a comma. */
export function withFirst(words: Word[], segments: Segment[], k: number, front: Role, body: string): Role {
  const topics = topicsInFront(words, segments, k, front, body);
  if (topics !== null) return topics;
  const before = segments[k - 1];
  if (k !== 1 || before === undefined || !/ and \p{Lu}/u.test(front.role ?? '')) return front;
  const text = textOf(words, before, body).replace(/^[Tt]he /, '');
  return isRole(text) &&
    /^\p{Lu}[\p{L} -]{3,40}$/u.test(text) &&
    !isClause(words, before) &&
    officeStart(words, before) <= before.from + 1
    ? { ...front, role: `${text}, ${front.role}` }
    : front;
}

/** "Digital, Culture and Sport Secretary Jane Doe": topics of the office, each before a comma of its own. */
function topicsInFront(
  words: Word[],
  segments: Segment[],
  k: number,
  front: Role,
  body: string,
): Role | null {
  if (!/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? and \p{Lu}/u.test(front.role ?? '')) return null;
  let from = k;
  while (from > 0 && isTopic(words, segments[from - 1])) from--;
  const first = segments[from];
  if (first === undefined || from === k) return null;
  const listed = body.slice(words[first.from]?.start, words[segments[k]?.from ?? 0]?.start).trim();
  return { ...front, role: `${listed.replace(/^[Tt]he /, '')} ${front.role}` };
}

/** The same with a comma behind the office too: "Digital, Culture and Sport Secretary, Jane Doe,". */
export const behindTopics = (
  words: Word[],
  segments: Segment[],
  k: number,
  role: Role | null,
  body: string,
) => (role === null ? null : (topicsInFront(words, segments, k - 1, role, body) ?? role));

/** One or two words that offices are made of, and none that is an office itself. */
const isTopic = (words: Word[], segment: Segment | undefined): boolean => {
  if (segment === undefined || segment.to - segment.from > 3) return false;
  const own = words.slice(segment.from, segment.to).filter(({ lower }) => lower !== 'the');
  return own.length > 0 && own.every((word) => isCapitalised(word) && roleFillers.has(word.lower));
};

/** "Chair of the board" begins an office though no capitals end it. */
export function officeStart(words: Word[], { from, to }: Segment): number {
  const start = walkBack(words, from, to);
  if (start < to) return start;
  return isCapitalised(words[from]) && roleNouns.has(words[from]?.lower ?? '') ? from : to - 1;
}
