import { isGivenName } from '../lexicon/given-names.ts';
import { isIn, List } from '../lexicon/listed.ts';
import { wordSet } from '../lexicon/words.ts';
import { isAnd, isCapitalised, isMark, type Word } from '../words.ts';
import { isNameWord } from './name-words.ts';
import type { NameRun } from './names.ts';

/**
 * "Minister for Flood Resilience Callum Strachan" names Callum Strachan: behind words of an office, the person begins
 * with the first given name, else with the last two words. `floor` is the first word of the phrase.
 */
export function withoutTopic(words: Word[], name: NameRun, floor: number): NameRun {
  if (name.titles.length > 0 || name.rightHonourable || name.from <= floor) return name;
  const before = words[name.from - 1];
  const joined = joining.has(before?.lower ?? '');
  const topic =
    (isAnd(before) || (isOfTopic(before) && !isNameWord(before))) && behindOffice(words, name.from);
  if (!joined && !topic) return name;
  const start = startBehind(words, name, joined || isAnd(before));
  if (start === null) return name;
  const strength = name.strength === 3 ? 3 : isGivenName(words[start.at]?.lower ?? '') ? 2 : 1;
  const blurred = start.blurred ? { blurred: true as const } : {};
  return { ...name, from: start.at, coreFrom: start.at, strength, ...blurred };
}

const joining = wordSet('of for at in from');

/** "Minister for Flood, Rain and": an office, its preposition and nothing but topics stand before the place. */
export const behindOffice = (words: Word[], at: number): boolean => {
  for (let i = at - 1; i > Math.max(0, at - 16); i--) {
    const word = words[i];
    if (word?.lower === 'of' || word?.lower === 'for') return isIn(words[i - 1], List.roleNouns);
    if (!isOfTopic(word) && !isAnd(word) && !isMark(word, ',') && !isMark(word, '-')) return false;
  }
  return false;
};

/** "Jobs", "COVID-19", "5G": what the topic of an office is made of. */
const isOfTopic = (word: Word | undefined): boolean => isCapitalised(word) || word?.shape === 'number';

/**
 * "Minister for Waterways, Safety and Countering Sabotage": two capitals behind the "and" of an office's topics, which
 * nothing shows to be a person.
 */
export const isTopicTail = (words: Word[], { from, strength }: NameRun): boolean =>
  strength === 1 && isAnd(words[from - 1]) && behindOffice(words, from);

/**
 * Where the person begins behind words of an office, whose first is a topic or a place if an "of" or an "and" leads to
 * it (`led`); null where no word of the run can be one.
 */
function startBehind(
  words: Word[],
  { coreFrom, coreTo }: NameRun,
  led: boolean,
): { at: number; blurred: boolean } | null {
  const core = words.slice(coreFrom, coreTo);
  if (isGivenName(core[0]?.lower ?? '')) return null;
  const given = core.findIndex((word, i) => i + 1 < core.length && isGivenName(word.lower));
  if (core[0]?.shape === 'initial') return null;
  const initial = core.findIndex((word, i) => i > 0 && word.shape === 'initial' && isMark(core[i + 1], '.'));
  if (initial > 0) return { at: coreFrom + initial, blurred: !led };
  const topics = core.findIndex((word) => !looksLikeTopic(word.lower));
  if (given > 0) return { at: coreFrom + given, blurred: !led && topics < given };
  const plain = core.every(
    (word) => word.shape !== 'lower' && word.shape !== 'mark' && !isIn(word, List.particles),
  );
  if (core.length < 3 || !plain) return null;
  if (led) return { at: coreTo - 2, blurred: core.length > 3 };
  const last = core.slice(0, -2).findLastIndex((word) => looksLikeTopic(word.lower));
  if (last >= topics) return { at: coreFrom + last + 1, blurred: core.length - last !== 3 };
  return { at: coreFrom + Math.min(Math.max(0, topics), core.length - 2), blurred: topics < 1 };
}

/** "Coordination", "Resilience": nobody's surname. */
export const isAbstract = (word: Word | undefined): boolean =>
  /.{4}(?:tion|sion|ience|ology|ility|ivity|omics)$/.test(word?.lower ?? '');

/** "Resilience", "Countering", "Fisheries": an abstract noun or a plural, as topics are and few first names. */
const looksLikeTopic = (lower: string): boolean =>
  lower.length > 5 &&
  /(?:tion|sion|ment|ience|ance|ence|ity|ety|ing|ness|ics|ies|ism|ture|ship|age|ery|logy|graphy|[^aeious]s)$/.test(
    lower,
  );
