import { isIn, List } from '../lexicon/listed.ts';
import { kindsOfVerb, type VerbKind } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/words.ts';
import { isMark, type Word } from '../words.ts';

/** Behind these a word is a noun, an infinitive or a passive. */
const noVerbBehind = wordSet(
  'to be been being was were is are the a an this that their his her its my our your of for any no some these those will would can could should must may',
);

/** What a word is as a verb of saying; null for all others, nouns ("the comments") and infinitives included. */
export function verbAt(words: Word[], i: number): VerbKind | null {
  const word = words[i];
  if (word === undefined || word.shape !== 'lower' || !isIn(word, List.saying)) return null;
  const kind = kindsOfVerb.get(word.lower);
  if (kind === undefined) return null;
  const before = words[i - 1]?.shape === 'lower' ? (words[i - 1]?.lower ?? '') : '';
  return noVerbBehind.has(before) || (kind === 'speech' && isNounHere(word, before)) ? null : kind;
}

const pluralNouns = wordSet('comments notes states remarks replies claims');

/** "stakeholder comments", "press notes": plural nouns that look like verbs. */
const isNounHere = (word: Word, before: string): boolean =>
  pluralNouns.has(word.lower) &&
  /^(?:and|or|stakeholder|press|public|united|member|briefing|these|with|from|further)$/.test(before);

/** The nearest verb of saying before word `to` and not before `from`. */
export function lastVerb(
  words: Word[],
  from: number,
  to: number,
  kinds: readonly VerbKind[],
  reach = 40,
): { at: number; kind: VerbKind } | null {
  for (let i = to - 1; i >= Math.max(from, to - reach); i--) {
    const kind = verbAt(words, i);
    if (kind !== null && kinds.includes(kind)) return { at: i, kind };
  }
  return null;
}

/** A verb of saying and where the subject before it ends. */
export interface Saying {
  at: number;
  kind: VerbKind;
  subject: number;
}

/** The same for a cue: infinitives that a forecast leads to count as well ("will say:", "is expected to tell members:"). */
export function lastSaying(words: Word[], from: number, to: number, reach: number): Saying | null {
  for (let i = to - 1; i >= Math.max(from, to - reach); i--) {
    const kind = verbAt(words, i);
    if (kind === 'speech' || kind === 'participle') return { at: i, kind, subject: i };
    const subject = isIn(words[i], List.sayingInfinitives) ? forecastAt(words, from, i) : null;
    if (subject !== null) return { at: i, kind: 'speech', subject };
  }
  return null;
}

const between =
  /^(?:also|then|later|further|today|now|therefore|on|have|had|this|the|following|is|was|are|were|be)$/;

/** Where "will", "is expected to", "went on to", "had this to" begins before the infinitive at `verb`; null where none does. */
function forecastAt(words: Word[], from: number, verb: number): number | null {
  let i = skipped(words, from, verb - 1);
  if (words[i]?.lower === 'to') {
    i = skipped(words, from, i - 1);
    if (
      !/^(?:expected|due|set|going|likely|scheduled|planning|went|goes|continued)$/.test(
        words[i]?.lower ?? '',
      )
    )
      return words[i + 1]?.lower === 'had' ? i + 1 : null;
    const own = skipped(words, from, i - 1) + 1;
    return own > from ? own : null;
  }
  return /^(?:will|shall|would)$/.test(words[i]?.lower ?? '') && i > from ? i : null;
}

/** Back over the small words that may stand in such a phrase. */
function skipped(words: Word[], from: number, at: number): number {
  let i = at;
  while (i > from && words[i]?.shape === 'lower' && between.test(words[i]?.lower ?? '')) i--;
  return i;
}

/** What may stand between the verb and the colon: "said at the launch today:", "told the BBC:". */
export function isAdjunct(words: Word[], from: number, to: number): boolean {
  if (to - from > 30) return false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (
      word.shape === 'mark' &&
      !isMark(word, ',') &&
      !/^[-–—()'’&[\]/.]$/.test(word.text) &&
      !/^['’]s$/.test(word.text)
    )
      return false;
    if (
      /^(?:that|would|will|should|could|must|whether|how|why|if|plans|following|include|includes|including)$/.test(
        word.lower,
      ) &&
      !(word.lower === 'following' && i === from)
    )
      return false;
  }
  return true;
}
