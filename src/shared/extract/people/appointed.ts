import { wordSet } from '../lexicon/words.ts';
import { isMark, type Word } from '../words.ts';

/** How far behind its verb an office may stand. */
const near = 10;

const auxiliaries = wordSet(
  'has have had been was is being will be to also now just currently today formally recently',
);
const appointing = wordSet(
  'appointed reappointed re-appointed elected reelected re-elected named confirmed unveiled selected announced chosen promoted installed nominated',
);
const being = wordSet('is was became becomes become remains be as been');
const starting = wordSet(
  'steps stepped takes take took taken taking starts started begins began joins serves serving acts works returns succeeds succeed succeeded replaces replace replaced',
);
/** "previously worked as": what somebody was. */
const past = wordSet('previously formerly once before until after having');
const degree = wordSet('currently now also presently still the next');

/**
 * Where the office begins that the words behind a name give the person: "… is the chair", "… has been appointed chair",
 * "… takes up the post of chair", "…, who joins the trust as chair". Null where they give none. `to` is the word behind the name.
 */
export function officeGiven(words: Word[], to: number): number | null {
  const who = isMark(words[to], ',') && words[to + 1]?.lower === 'who' ? to + 2 : to;
  let at = who;
  while (at < who + 5 && auxiliaries.has(words[at]?.lower ?? '') && words[at]?.shape === 'lower') at++;
  const verb = words[at]?.lower ?? '';
  if (appointing.has(verb)) return at > who ? (behindAs(words, at + 1) ?? directly(words, at + 1)) : null;
  if (starting.has(verb)) return behindAs(words, at + 1);
  let last = being.has(verb) ? at : at - 1;
  while (last > who && !being.has(words[last]?.lower ?? '')) last--;
  return last >= who && being.has(words[last]?.lower ?? '') ? directly(words, last + 1) : null;
}

/** The word behind an "as", or behind "the post of", before the clause ends. */
function behindAs(words: Word[], from: number): number | null {
  for (let i = from; i < from + near; i++) {
    const word = words[i];
    if (word === undefined || past.has(word.lower) || isMark(word, '.') || isMark(word, ';')) return null;
    if (word.lower === 'as' && word.shape === 'lower') return directly(words, i + 1);
    if (/^(?:post|role|position)$/.test(word.lower) && words[i + 1]?.lower === 'of') return i + 2;
    if (word.lower === 'to' && /^promoted$/.test(words[i - 1]?.lower ?? '')) return i + 1;
  }
  return null;
}

/** Past "currently", "the next": these are no part of the office. */
function directly(words: Word[], from: number): number | null {
  let at = from;
  while (at < from + 3 && degree.has(words[at]?.lower ?? '')) at++;
  return isMark(words[at], ',') || at >= words.length ? null : at;
}
