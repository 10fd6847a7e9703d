import { wordSet } from '../lexicon/words.ts';
import { readName, readNameInText } from '../people/names.ts';
import { isRole } from '../people/organisation.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import { isAnd, isCapitalised, isMark, type Word } from '../words.ts';
import { verbAt } from './verbs.ts';

/** The subject of a verb of saying: right before it, or before an earlier verb that shares it ("X visited Y and said"). */
export function subjectOf(words: Word[], start: number, verb: number, body: string): Spoken | null {
  const spoken = plainSubject(words, start, verb, body);
  if (spoken === null || !/^(?:person|partial)$/.test(spoken.kind)) return spoken;
  const told = body.slice(words[start]?.start, words[verb]?.start);
  return jointly.test(told) ? { ...spoken, doubt: joint } : spoken;
}

/** "Together with John Roe, Jane Doe said", "Jane Doe, together with John Roe, said", "Jane Doe, quoting John Roe, said". */
const jointly =
  /^(?:Together|Jointly) with \p{Lu}|, (?:quoting|citing|echoing) \p{Lu}|, (?:(?:together|jointly) )?with \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,? $/u;
const joint = 'Another is named as saying this too. Check whose words these are.';

function plainSubject(words: Word[], start: number, verb: number, body: string): Spoken | null {
  const from = Math.max(start, verb - reach) + (opensWithAs(words, start) ? 1 : 0);
  const quoted = quotedSubject(words, from, verb, body) ?? writer(words, from, verb, body);
  if (quoted !== null) return quoted;
  const relative = words[verb - 1]?.lower === 'who' ? beforeWho(words, from, verb - 1, body) : null;
  if (relative !== null) return relative;
  const within = relativeSubject(words, from, verb, body);
  if (within !== null) return within;
  const joined =
    /^(?:and|but|then|also|later|before|while)$/.test(words[verb - 1]?.lower ?? '') ||
    verbAt(words, verb) === 'participle';
  const spoken =
    (joined ? sharedSubject(words, from, verb, body) : null) ?? clauseSubject(words, from, verb, body);
  return (spoken?.kind === 'several' ? behindOpening(words, from, verb, body) : null) ?? spoken;
}

/** "As Jane Doe explains:", "As Chair of X, Jane Doe said:". */
const opensWithAs = (words: Word[], start: number): boolean =>
  words[start]?.lower === 'as' && isCapitalised(words[start + 1]);

/** "X quoted Y as saying": the words are Y's. */
function quotedSubject(words: Word[], from: number, verb: number, body: string): Spoken | null {
  if (words[verb - 1]?.lower !== 'as') return null;
  for (let i = verb - 3; i > from && i > verb - 16; i--)
    if (/^(?:quoted|quoting|cited|citing|reported)$/.test(words[i]?.lower ?? ''))
      return readSpoken(words, i + 1, verb - 1, body);
  return null;
}

const writings = wordSet('letter email statement message note post tweet');

/** "A letter from Jane Doe to the board said", "The statement by Kelder Ports said": the words are those of whoever wrote them. */
function writer(words: Word[], from: number, verb: number, body: string): Spoken | null {
  let noun = from;
  while (noun < from + 4 && !writings.has(words[noun]?.lower ?? '')) noun++;
  const by = words[noun + 1]?.lower === 'issued' ? noun + 2 : noun + 1;
  if (noun === from + 4 || by + 1 >= verb || !/^(?:from|by)$/.test(words[by]?.lower ?? '')) return null;
  let to = by + 1;
  while (to < verb && words[to]?.lower !== 'to') to++;
  return readSpoken(words, by + 1, to, body);
}

/** "… met President Juma, who described …", "by Jane Doe, chair of X, who said": whoever is named right before the "who". */
function beforeWho(words: Word[], from: number, who: number, body: string): Spoken | null {
  const end = isMark(words[who - 1], ',') ? who - 1 : who;
  let apart: number | null = null;
  for (let i = Math.max(from, end - 20); i < end; i++) {
    const name = isCapitalised(words[i]) ? readName(words, i, end) : null;
    if (name === null) continue;
    if (name.to === end && readNameInText(words, i, end) !== null) return readSpoken(words, i, end, body);
    if (isMark(words[name.to], ',') && name.to < end) apart = i;
    i = name.to - 1;
  }
  const spoken = apart === null ? null : readSpoken(words, apart, end, body);
  return spoken?.kind === 'person' && spoken.role !== null ? spoken : null;
}

const relatives = wordSet('who whom which');

/** "… officers, who he said were “heroes”", "a plan which Jane Doe called …": the subject stands behind the "who". */
function relativeSubject(words: Word[], from: number, verb: number, body: string): Spoken | null {
  let who = verb - 2;
  while (who > Math.max(from, verb - 8) && !relatives.has(words[who]?.lower ?? '')) who--;
  if (who <= from || !relatives.has(words[who]?.lower ?? '')) return null;
  const spoken = readSpoken(words, who + 1, verb, body);
  const whole = spoken !== null && /^(?:person|partial|pronoun)$/.test(spoken.kind);
  return whole && spoken.start === words[who + 1]?.start ? spoken : null;
}

/** How many words before a verb are looked at, and how many places in them. */
const reach = 60;
const tries = 3;

/** The subject of the first verb behind `from`, before `verb`. */
export function sharedSubject(words: Word[], from: number, verb: number, body: string): Spoken | null {
  let tried = 0;
  for (let i = from + 1; i < verb && tried < tries; i++) {
    if (!isVerb(words, i)) continue;
    tried++;
    const spoken = readSpoken(words, from, i, body);
    if (spoken !== null) return { ...spoken, plain: spoken.plain * 0.9 };
  }
  return null;
}

/** A person's name stands between two words: what is said there may be that person's. Of `strength` 2, not by capitals alone. */
export function namesOthers(words: Word[], from: number, to: number, strength: 1 | 2 = 1): boolean {
  for (let i = from; i < to; i++)
    if (isCapitalised(words[i]) && (readNameInText(words, i, to)?.strength ?? 0) >= strength) return true;
  return false;
}

const opensClause = wordSet('that as when while because but whilst after before where');

/** "who is known as Jo", "acting as the adviser": no clause begins there. */
const namesOrServes = /^(?:known|acting|serving|working|described|appointed|named|elected)$/;

/** The subject after the last conjunction that opens a clause, else after the sentence's start. */
function clauseSubject(words: Word[], from: number, verb: number, body: string): Spoken | null {
  let tried = 0;
  for (let i = verb - 1; i > from && tried < tries; i--) {
    const opens = opensClause.has(words[i]?.lower ?? '');
    if (words[i]?.lower === 'as' && namesOrServes.test(words[i - 1]?.lower ?? '')) continue;
    if (
      words[i]?.lower === 'as' &&
      ((/^(?:an?|its|his|her|their|the)$/.test(words[i + 1]?.lower ?? '') &&
        isRole(words[i + 2]?.text ?? '')) ||
        (words[i + 1]?.shape === 'lower' && isRole(words[i + 1]?.text ?? '')))
    )
      continue;
    if (!opens || (isMark(words[i - 1], ',') && !/^(?:where|while|whilst|but)$/.test(words[i]?.lower ?? '')))
      continue;
    tried++;
    const near = i + 1 < verb ? readSpoken(words, i + 1, verb, body) : null;
    if (near !== null && near.kind !== 'organisation') return near;
  }
  return readSpoken(words, from, verb, body);
}

/** "Speaking after a meeting with A, B and C, Minister Jane Doe said": the people of the opening are not those who speak. */
function behindOpening(words: Word[], from: number, verb: number, body: string): Spoken | null {
  const opening = /^(?:\p{L}+ing|after|before|during|at|on|in|alongside|with)$/u;
  if (!opening.test(words[from]?.lower ?? '')) return null;
  for (let i = verb - 2; i > from; i--) {
    if (!isMark(words[i], ',')) continue;
    const spoken = readSpoken(words, i + 1, verb, body);
    const whole = spoken?.kind === 'person' && spoken.start === words[i + 1]?.start;
    return whole && isFull(words, i + 1, verb) ? spoken : null;
  }
  return null;
}

/** A name of two words or more, with an office at most in front of it: not the last name of a row of names. */
const isFull = (words: Word[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => word.shape !== 'mark' && !isAnd(word)) && to - from > 1;

const isVerb = (words: Word[], i: number): boolean => {
  const word = words[i];
  if (word?.shape !== 'lower') return false;
  return (
    /^(?:is|was|has|have|had|will|are|were|met|spoke|set|led|gave|took|held|saw|told|made|went|came)$/.test(
      word.lower,
    ) ||
    (/ed$/.test(word.lower) && word.text.length > 4) ||
    verbAt(words, i) !== null
  );
};
