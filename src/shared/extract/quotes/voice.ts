import { functionWords, weekdays } from '../lexicon/function-words.ts';
import { isIn, List } from '../lexicon/listed.ts';
import type { Block } from '../page.ts';
import { isCapitalised, type Word } from '../words.ts';
import { verbAt } from './verbs.ts';

/**
 * How much a paragraph sounds like the speaker (above 0) or like the story about the speaker (below 0).
 * `own` counts the words in the first person.
 */
export interface Voice {
  own: number;
  score: number;
}

export interface Listener {
  /** Surname of the speaker, lower case; a paragraph that names the speaker is told from outside. */
  surname: string;
  /** First name of the speaker, lower case; empty where the story has none. */
  given: string;
  /** Words of the speaker's office. */
  office: string[];
}

const reflective =
  /^(?:the (?:next|real|only) (?:step|thing|challenge|question|task|priority)|but|and|so|that|that's|this|these|it|it's|i|we|our|my|together|there|if|today|you|your|by|only|let|for too long|now)\b/i;
/** A sentence that turns in mid-paragraph, as people talk. */
const turning = /[.!?] (?:But|And|So|Yet) /;
const urging =
  /\b(?:must|need to|should|vital|crucial|proud|pleased|delighted|thank|grateful|right that|determined|committed|hope|hard-working|incredible|fantastic|brilliant|wonderful|tireless|great|truly|best|clear that|look forward|deserves?|difficult|put (?:things|it|this) right|held to account|no excuse|at the heart of|don['’]t|can['’]t|won['’]t|isn['’]t|it['’]s|that['’]s|there['’]s|you)\b/gi;
const valuing =
  /\b(?:proud|right that|clear that|(?:nobody|no one|everyone|every \p{L}+) (?:should|deserves)|no \p{L}+ should|should not (?:be|have)|deserves?|scandal|unfair|unacceptable|it is (?:only )?(?:right|time|wrong)|fantastic|brilliant|incredible|wonderful)\b/iu;
const feeling =
  /\b(?:just|simply|seems?|ridiculous|unfortunately|sadly|really|absolutely|exciting|amazing|huge|hugely|massive|essential|important|importantly|opportunity|hopefully|sense|disappointing|shocking|appalling|disgraceful|everyone|everybody|nobody|no one|people|ultimately|too (?:often|long|many)|thanks to|not only|more than ever|future|lives|hard work|impact|benefit|ensure|chance|difference|together|communities|families|children|enough|better|stronger|safer|fairer|never|always|matters?)\b/gi;
/** A judgement somewhere in the paragraph: stories report, speakers judge. */
const judging =
  /\b(?:it (?:seems|makes (?:no |perfect |good )?sense|(?:is|was|['’]s) (?:so |only |really |absolutely |also )?(?:right|wrong|vital|important|essential|clear|great|good|fantastic|unacceptable|crucial|disappointing|sad|ridiculous|time|imperative|encouraging|heartening|wonderful|fitting|testament))|there (?:is|can be) no (?:excuse|place|doubt|question|room)|(?:that|this)(?: is|['’]s) why|not only\b.{0,160}\bbut|what (?:matters|counts))\b/iu;
const outside =
  /\b(?:announced|published|launched|attended|follows|comes as|comes after|builds on|forms? part of|is part of|according to|the (?:meeting|event|scheme|programme|project|fund|funding|consultation|report|review|announcement|package|measures|initiative|campaign|bill|plan|visit|company|agency|investment|changes|grant|site|centre|strategy)|also|in addition|further(?:more)?|as well as|including|currently|will be|has been|have been|was|were|are invited|more information|for more|see|visit|contact)\b/gi;

/** Says what is right, wrong or deserved: a story does not, a speaker does. */
export const speaksOfValues = ({ text }: Block): boolean => valuing.test(text);

/** The voice of one paragraph. */
export function voiceOf(block: Block, listener: Listener): Voice {
  const own = ownWords(block.words);
  const size = Math.max(1, block.words.length);
  const text = block.text;
  const reflects = reflective.test(text);
  const told = count(text, outside);
  let score = own > 0 ? 3 + Math.min(3, own) * 0.5 : 0;
  score += Math.min(2, count(text, urging) * 0.75);
  score += Math.min(1.2, count(text, feeling) * 0.3);
  if (judging.test(text)) score += 0.9;
  score -= Math.min(2.4, told * 0.45);
  if (reflects || turning.test(text)) score += 0.8;
  score -= figuresWeigh(text, own) * (reflects ? 0.5 : 1);
  if (own === 0 && told === 0 && isPlainView(text, block.words) && !opensWithName(block.words)) score += 0.7;
  if (!reflects && /^(?:The|A|An|In|Under|From|As|Over|More|Following|During|Since|On|At)\s/.test(text))
    score -= 0.5;
  score -= 4 * namesSpeaker(block, listener);
  if (
    /^(?:It|This|These|The \w+) (?:comes?|came|follows?|followed|builds?|forms?|(?:is|are) part of|(?:was|were|is being|are being|will be(?! (?:for|up to)\b)|has been|have been))\b/.test(
      text,
    )
  )
    score -= 1.5;
  if (own === 0 && reports(block.words)) score -= 2;
  if (/:$/.test(text)) score -= 3;
  if (!/[.!?…]["'”’)]{0,2}$/.test(text)) score -= 1.5;
  if (namesOthers(block.words) > 2) score -= 0.8;
  if (size < 8 && own === 0) score -= 0.3;
  return { own, score };
}

/** "Tarn Water said it accepted the decision.": the story reports somebody. */
function reports(words: Word[]): boolean {
  for (let i = 1; i < Math.min(words.length - 2, 12); i++)
    if (verbAt(words, i) === 'speech' && isCapitalised(words[i - 1])) return true;
  return false;
}

/** Sums and counts are the story's more often than the speaker's. */
const figuresWeigh = (text: string, own: number): number => {
  if (!/[\d£%]/.test(text)) return 0;
  return own > 0 ? 0.2 : /[£$€]/.test(text) ? 1.5 : 1;
};

/** A general statement without figures or names: where it tells no news, more often a view than a report. */
const isPlainView = (text: string, words: Word[]): boolean =>
  words.length > 6 && !/\d/.test(text) && namesOthers(words) === 0;

/** "Border Force officers use …": a name opens the paragraph, as it does where a story reports. */
const opensWithName = ([first, second]: Word[]): boolean =>
  isCapitalised(first) && isCapitalised(second) && !isIn(first, List.functionWords);

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < 8 && pattern.test(text)) found++;
  return found;
};

/** How many of the words are of the first person. */
export const ownWords = (words: Word[]): number => {
  let own = 0;
  for (const word of words) if (isIn(word, List.firstPerson) && word.text !== 'US') own++;
  return own;
};

function namesSpeaker(block: Block, listener: Listener): number {
  if (
    listener.surname !== '' &&
    block.words.some((word) => word.lower === listener.surname && isCapitalised(word))
  )
    return 1;
  if (namesGiven(block, listener)) return 1;
  const office = listener.office;
  if (office.length === 0) return 0;
  for (let i = 0; i + office.length < block.words.length; i++) {
    if (block.words[i]?.lower === 'the' && office.every((word, k) => block.words[i + 1 + k]?.lower === word))
      return 0.7;
  }
  return 0;
}

/** "Sir Gareth is also visiting …", "Susan has worked here since 2010": the first name alone. */
const namesGiven = ({ words }: Block, { given }: Listener): boolean =>
  given !== '' &&
  !functionWords.has(given) &&
  words.some((word) => word.lower === given && word.shape === 'capital') &&
  ownWords(words) === 0;

/** Capitalised words in mid-sentence, but for days and months. */
const namesOthers = (words: Word[]): number => {
  let found = 0;
  for (let i = 1; i < words.length; i++)
    if (
      words[i]?.shape === 'capital' &&
      words[i - 1]?.shape === 'lower' &&
      !weekdays.includes(words[i]?.lower ?? '') &&
      !isIn(words[i], List.months)
    )
      found++;
  return found;
};

/** A readout: a spokesperson tells in the third person what somebody did. */
export function isReadout(first: Block): boolean {
  if (ownWords(first.words.slice(0, 30)) > 0) return false;
  return /\b(?:hosted|met|spoke|discussed|reaffirmed|reiterated|welcomed|underlined|agreed|congratulated|thanked|stressed|raised|held|visited|received|chaired|opened|updated|expressed|condemned|joined|attended|called|telephoned|phoned|talked|offered|outlined|briefed|paid tribute|took part|exchanged|signed|confirmed)\b/.test(
    first.text.slice(0, 400),
  );
}
