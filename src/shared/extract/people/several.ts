import { isAnd, isCapitalised, type Word } from '../words.ts';
import { isAndKin } from './couples.ts';
import { type NameRun, nameText, readNameInText } from './names.ts';
import { isOnlyFillers, isRole } from './organisation.ts';
import { type Role, splitRole } from './roles.ts';
import { type Segment, textOf } from './segments.ts';

/** "Joint Leads for Ports, Jane Doe and John Roe": an office in the plural is that of all. */
export function sharedOffice(words: Word[], segments: Segment[], body: string): Role {
  const texts = segments.map((segment) => textOf(words, segment, body));
  const at = texts.findIndex(
    (text) => isRole(text) && manyHold.test(text) && !/ and \p{Lu}\p{Ll}+ \p{Lu}/u.test(text),
  );
  const office = texts[at];
  if (office === undefined) return { role: null, organisation: null };
  const more = texts.slice(at + 1);
  const topics = more.findIndex((text) => !isOnlyFillers(text));
  const home = topics > 0 ? more[topics] : undefined;
  return topics > 0 && home !== undefined && /^\p{Lu}/u.test(home) && !isRole(home)
    ? { role: [office, ...more.slice(0, topics)].join(', '), organisation: home }
    : splitRole(office);
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
  const own = nameBehindAnd(words, name.to, segments[k]?.to ?? name.to);
  if (own !== null) return own;
  for (const { from } of segments.slice(k + 1)) {
    if (!isAnd(words[from])) continue;
    const last = lastName(words, from + 1, end);
    if (last !== null) return last;
    if (words[from + 1]?.lower === 'the' || isAndKin(words, from)) return true;
  }
  return null;
}

/** "Jo Bell of Tidewell and Ann Doe of Kelder Ports". */
function nameBehindAnd(words: Word[], from: number, to: number): NameRun | null {
  for (let i = from + 1; i < to - 1; i++) {
    if (!isAnd(words[i]) || !isCapitalised(words[i + 1])) continue;
    const name = readNameInText(words, i + 1, to);
    if (name !== null && name.strength > 1) return name;
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
