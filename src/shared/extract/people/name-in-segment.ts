import { wordSet } from '../lexicon/words.ts';
import { isCapitalised, isPossessive, type Word } from '../words.ts';
import { type NameRun, namesBody, readName } from './names.ts';
import { opening, walkBack } from './office-words.ts';
import type { Segment } from './segments.ts';
import { isTopicTail, withoutTopic } from './topic-in-front.ts';

/** A name that fills a segment, begins it or ends it. */
export function nameIn(words: Word[], { from, to }: Segment): NameRun | null {
  let best: NameRun | null = null;
  for (let i = from; i < to; i++) {
    if (!isCapitalised(words[i])) continue;
    const name = readName(words, i, to);
    if (name === null) continue;
    const runs = withoutTopic(words, name, from);
    const edge = runs.to === to || runs.from <= afterArticle(words, from) || isFramed(words, runs, from);
    if (
      isKinOf(words, runs) ||
      isTopicTail(words, runs) ||
      isPlaceLike(words, runs, from) ||
      (runs.to < to && namesBody(words, runs))
    )
      continue;
    if (
      edge &&
      (best === null ||
        isPossessive(words[best.to]) ||
        runs.strength > best.strength ||
        (runs.strength === best.strength && runs.to === to))
    )
      best = runs;
    i = name.to - 1;
  }
  return best;
}

/**
 * "Appearing on Radio Solent, the Prime Minister": in a clause that opens the sentence, a name that a preposition or a
 * participle takes as its object; whoever is meant stands behind the comma.
 */
export const isObject = (words: Word[], sentence: number, name: NameRun): boolean =>
  name.from > sentence &&
  words[name.to]?.text === ',' &&
  words[name.to + 1]?.lower === 'the' &&
  /^(?:\p{L}\p{Ll}*ing|on|at|in|after|before|during|following|with|by|to|for|from|asked|pressed|questioned|challenged)$/iu.test(
    words[sentence]?.text ?? '',
  ) &&
  (isPossessive(words[name.from - 1]) ||
    /^(?:on|at|in|to|with|of|for|by|from|the|via|alongside|about|over|against|\p{Ll}+ing)$/u.test(
      words[name.from - 1]?.lower ?? '',
    ));

/** "Commander Mark McEwan from the Service": an office before, "of" or "from" behind. */
const isFramed = (words: Word[], name: NameRun, from: number): boolean =>
  /^(?:of|from|at|for|who|the)$/.test(words[name.to]?.lower ?? '') &&
  walkBack(words, from, name.from) <= afterArticle(words, from);

/** "the family of Ellie Marr", "the mother of Jo Dee": not the person, but those around them. */
const isKinOf = (words: Word[], { from }: NameRun): boolean =>
  words[from - 1]?.lower === 'of' &&
  /^(?:family|families|mother|father|parents?|widow|widower|wife|husband|son|daughter|brother|sister|friends?|relatives?|colleagues?|supporters?|lawyers?|solicitors?|memory|death|case|behalf|office|team)$/.test(
    words[from - 2]?.lower ?? '',
  );

/** "a consultant at the Royal Infirmary": two capitals behind "of" or "the" that nothing shows to be a person. */
const isPlaceLike = (words: Word[], name: NameRun, from: number): boolean =>
  name.strength === 1 &&
  name.from > from &&
  (name.from - 1 > from || /^(?:of|from|at)$/.test(words[from]?.lower ?? '')) &&
  /^(?:of|at|the|for|from|in|by|to|with|a|an)$/.test(words[name.from - 1]?.lower ?? '');

const afterArticle = (words: Word[], from: number): number =>
  /^(?:the|and|a)$/.test(words[from]?.lower ?? '') ? from + 1 : from;

const opensClause = wordSet('who which whose that where whom aged based near from by alongside pictured');
const besideWords = wordSet('alongside beside with to about next for');

/** A clause beside the subject: "who visited the site", "speaking in Leeds". */
export function isClause(words: Word[], { from, to }: Segment): boolean {
  const first = words[from]?.lower ?? '';
  if (opensClause.has(first)) return true;
  if (opening.has(first) && besideWords.has(words[from + 1]?.lower ?? '')) return true;
  if (first === 'responsible' || (first === 'in' && words[from + 1]?.lower === 'charge')) return true;
  if (to - from === 1 && words[from]?.shape === 'number') return true;
  return opening.has(first) && to - from > 1 && nameIn(words, { from: from + 1, to })?.to !== to;
}
