import { isAnd, isCapitalised, type Word } from '../words.ts';
import { isAndKin } from './couples.ts';
import { type NameRun, nameText, readNameInText } from './names.ts';
import { isRole } from './organisation.ts';
import { type Role, splitRole } from './roles.ts';
import { type Segment, textOf } from './segments.ts';

/** "Joint Leads for Ports, Jane Doe and John Roe": an office in the plural is that of all. */
export function sharedOffice(words: Word[], segments: Segment[], body: string): Role {
  const texts = segments.map((segment) => textOf(words, segment, body));
  const office = texts.find(
    (text) => isRole(text) && manyHold.test(text) && !/ and \p{Lu}\p{Ll}+ \p{Lu}/u.test(text),
  );
  return office === undefined ? { role: null, organisation: null } : splitRole(office);
}

const manyHold =
  /\b(?:leads|ministers|secretaries|chairs|directors|commissioners|leaders|presidents|members|executives|founders|mayors|officers)\b/i;

/**
 * Who else is named behind a speaker's name: "Councillor Holt and Jane Doe", "Jane Doe, Leader of X, and the Chair".
 * The last name where there is one, true where it is an office or others, null where nobody is.
 */
export function othersBehind(
  words: Word[],
  segments: Segment[],
  k: number,
  name: NameRun,
): NameRun | true | null {
  const end = segments.at(-1)?.to ?? name.to;
  if (isAnd(words[name.to])) return lastName(words, name.to + 1, end) ?? true;
  for (const { from } of segments.slice(k + 1)) {
    if (!isAnd(words[from])) continue;
    const last = lastName(words, from + 1, end);
    if (last !== null) return last;
    if (words[from + 1]?.lower === 'the' || isAndKin(words, from)) return true;
  }
  return null;
}

function lastName(words: Word[], from: number, to: number): NameRun | null {
  let last: NameRun | null = null;
  for (let i = from; i < to; i++) {
    const name = isCapitalised(words[i]) ? readNameInText(words, i, to) : null;
    if (name === null) continue;
    last = name;
    i = name.to - 1;
  }
  return last;
}

/** "Lord Ashdown and Maya Chowdhury": the names of those who speak together; the phrase as it stands where one has none. */
export function joinedNames(words: Word[], first: number, last: NameRun, body: string): string {
  const names: string[] = [];
  for (let i = first; i < last.from; i++) {
    const name = isCapitalised(words[i]) ? readNameInText(words, i, last.from) : null;
    if (name === null) continue;
    const ends = /^(?:and|,|\(|&)$/.test(words[name.to]?.lower ?? '');
    if (name.strength > 1 || ends) names.push(nameText(words, name, body));
    i = name.to - 1;
  }
  return names.length === 0
    ? body.slice(words[first]?.start, words[last.coreTo - 1]?.end)
    : `${names.join(', ')} and ${nameText(words, last, body)}`;
}
