import { isGivenName } from '../lexicon/given-names.ts';
import { spoken } from '../lexicon/spoken-words.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Block } from '../page.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';
import { verbAt } from './verbs.ts';
import type { Voice } from './voice.ts';

/** Where a paragraph stands among those behind the first words of a quote without marks. */
export interface Standing {
  /** Directly behind the first paragraph of the words. */
  first: boolean;
  /** A paragraph close behind it speaks in the first person. */
  later: boolean;
  /** A paragraph between the first and this one did. */
  heard: boolean;
}

/**
 * What each sign adds to the logarithm of the odds. Learnt by logistic regression from 166 such paragraphs of some 600
 * public releases; judged by weights learnt from other releases, 154 are right.
 */
const weights = {
  start: 0.7,
  voice: 0.86,
  words: 2.3,
  names: -9.7,
  first: 2.2,
  later: 3.1,
  heard: -1.2,
  told: -4.9,
  introduces: -4.2,
  past: -1.1,
};

/** A voice below this names the speaker, or reports what somebody said: nothing else counts. */
const outside = -2.5;

/** "The Ports Board is responsible for …", "HMRC is warning …": the story tells what a body is and does. */
const tellsWhatItIs =
  /^(?:The |This year['’]s )?\p{Lu}[\p{L}&’'-]*(?: [\p{L}&’'-]+){0,6} (?:is|are|was|were|has been|have been) (?:responsible for|warning|urging|reminding|asking|encouraging|inviting|organised|established|set up|made up|funded|run|open to|available|(?:(?:part|partly|jointly|mainly) )?(?:funded|delivered|managed|administered|led|provided) by|an? (?:independent|executive|non-))\b/u;

/** "Earlier this year …", "The government is also …", "Grants for …", "This builds on …": the story tells its news. */
const tellsNews =
  /^(?:Earlier (?:this|today)|(?:The|This) (?:UK )?[Gg]overnment (?:is|has|will) (?:today|also|now)\b|(?:This|It) (?:also )?(?:builds|follows|comes)\b|(?:This|The) (?:funding|money|grant) can be used\b|(?:Funding|Grants) (?:from|for|of)\b|The \p{L}+ (?:has|have) (?:determined|decided|agreed|concluded)\b)/u;

/** "The Safe Harbours Strategy sets out …", "The Ports Act includes …": the story tells what a document says. */
const tellsOfDocument =
  /^The (?:\p{Lu}[\p{L}’-]*,? (?:and |for |of |on )?){1,6}(?:Strategy|Act|Bill|Plan|White Paper|Review|Report|Framework|Programme) (?:also )?(?:sets out|includes|contains|outlines|describes|will (?!not\b)(?!be\b)\p{Ll}+)\b/u;

/** A paragraph tells what a document says. */
export const tellsWhatItSays = ({ text }: Block): boolean => tellsOfDocument.test(text);

/** "HMRC recommends people …": a body's advice to everybody, told from outside. */
const tellsAdvice =
  /^\p{Lu}[\p{L}&’-]+(?: \p{Lu}[\p{L}&’-]+){0,5} (?:recommends|advises|urges|encourages|warns|reminds|asks) (?:that )?(?:all )?(?:people|customers|anyone|everyone|businesses|employers|residents|the public|visitors|drivers|taxpayers|parents)\b/u;

/** "Ann Kelder is the site manager overseeing …": the story says who somebody is. */
const tellsWhoIs = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ (?:is|was) (?:the|an?) /u;

/** "The Minister’s decision follows …", "The Committee made …": what the speaker is, or sits on, opens the paragraph. */
const tellsOfSpeaker = (words: Word[], office: string[]): boolean =>
  words[0]?.lower === 'the' &&
  isCapitalised(words[1]) &&
  !isCapitalised(words[2]) &&
  office.includes(words[1]?.lower ?? '');

const tells = (block: Block, office: string[]): boolean =>
  tellsWhatItIs.test(block.text) ||
  tellsNews.test(block.text) ||
  tellsWhatItSays(block) ||
  tellsAdvice.test(block.text) ||
  tellsOfSpeaker(block.words, office);

/** The chance, from 0 to 1, that a paragraph in which nobody says "I" or "we" goes on with the speaker's words. */
export function speakersChance(block: Block, { score }: Voice, standing: Standing, office: string[]): number {
  if (score < outside || quotesAnother(block)) return 0;
  const { words, names } = wordsAndNames(block);
  let odds =
    weights.start + weights.voice * Math.min(3, score) + weights.words * words + weights.names * names;
  if (standing.first) odds += weights.first;
  if (standing.later) odds += weights.later;
  if (standing.heard) odds += weights.heard;
  if (tells(block, office)) odds += weights.told;
  if (introduces(block.words) || saysWhoIs(block)) odds += weights.introduces;
  if (isPast(block.words)) odds += weights.past;
  return 1 / (1 + Math.exp(-odds));
}

/** "The keeper showed them the lamp. “It still turns,” she said.": the story gives somebody else's words. */
const quotesAnother = ({ marks, words, start }: Block): boolean =>
  marks.some(
    (mark) =>
      mark.from > start &&
      mark.end - mark.start > 7 &&
      words.some(
        (word, i) => word.start > mark.to && word.start < mark.to + 40 && verbAt(words, i) === 'speech',
      ),
  );

/** How its words weigh, and the share of those that are capitalised in mid-sentence. */
function wordsAndNames({ words, sentences }: Block): { words: number; names: number } {
  let weight = 0;
  let names = 0;
  let next = 0;
  words.forEach(({ shape, lower }, i) => {
    const opens = sentences[next]?.from === i;
    if (opens) next++;
    if (shape === 'number') weight += spoken.get('#') ?? 0;
    else if (shape === 'lower' || shape === 'mark' || opens) weight += spoken.get(lower) ?? 0;
    else names++;
  });
  return { words: weight / Math.sqrt(Math.max(6, words.length)), names: names / Math.max(5, words.length) };
}

const joins = wordSet('of and the for');

/** "Inspector Ann Kelder, the force's lead for …, called": a name that is told who it is opens the paragraph. */
function introduces(words: Word[]): boolean {
  let names = 0;
  for (let i = 0; i < Math.min(words.length, 12); i++) {
    const word = words[i];
    if (isMark(word, ',')) return names > 1;
    if (isCapitalised(word)) names += i === 0 && word?.lower === 'the' ? 0 : 1;
    else if (i === 0 || !joins.has(word?.lower ?? '')) return false;
  }
  return false;
}

const saysWhoIs = ({ text, words }: Block): boolean =>
  isGivenName(words[0]?.lower ?? '') && tellsWhoIs.test(text);

const present = wordSet("is are will must should can has have do does need 's ’s");
const past = wordSet('was were had');

/** "Visitors tasted three dozen cheeses.": it tells what happened, and of nothing that is or will be. */
function isPast(words: Word[]): boolean {
  let told = false;
  for (const { lower } of words) {
    if (present.has(lower)) return false;
    told ||= past.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
  }
  return told;
}
