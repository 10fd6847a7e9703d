import { matchesOf } from '../matches.ts';
import { Sign, signsOf } from '../signs.ts';
import { amounts } from './amount-patterns.ts';
import { dates } from './date-patterns.ts';
import { besideDigits } from './digit-signs.ts';
import { markNonValues } from './not-values.ts';
import { inOneForm, mayHold, type Pattern, type Reading } from './pattern.ts';

/** A value inside a sentence; offsets are of the sentence. */
export interface Value extends Reading {
  start: number;
  end: number;
}

const patterns: readonly Pattern[] = [...dates, ...amounts].map(({ read, ...tried }) => ({
  ...inOneForm(tried),
  read,
}));

const withoutDigits =
  Sign.month | Sign.scale | Sign.numberWord | Sign.fraction | Sign.share | Sign.pounds | Sign.ratio;
const word =
  /\b(?:half|thirds?|quarters?|fifths?|sixth|eighth|tenths?|hundred|thousand|million|billion|per ?cent|pounds|euros?|dollars|pence|prison|jail(?:ed)?|custody|imprisonment|imprisoned|sentence|suspended|banned|disqualified|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** Whether a sentence without a digit is worth asking for values. */
const hasWord = (sentence: string, signs: number): boolean =>
  (signs & withoutDigits) !== 0 && word.test(sentence);

/** The values of a sentence in order; none overlaps another. */
export function valuesIn(sentence: string, signs = signsOf(sentence)): Value[] {
  const beside = (signs & Sign.digit) === 0 ? 0 : besideDigits(sentence);
  if ((signs & Sign.digit) === 0 && !hasWord(sentence, signs)) return [];
  const values: Value[] = [];
  let taken: Uint8Array | null = null;
  for (const each of patterns) {
    if (!mayHold(each, sentence, signs, beside)) continue;
    for (const found of matchesOf(sentence, each.pattern)) {
      taken ??= nonValues(sentence, signs, beside);
      const [start, end] = [found.index, found.index + found[0].length];
      const reading = isTaken(taken, start, end) ? null : each.read(found);
      if (reading === null) continue;
      taken.fill(1, start, end);
      values.push({ start, end, ...reading });
    }
  }
  return values.sort((a, b) => a.start - b.start);
}

/** The characters of a sentence that belong to no value or to one that was found. One list serves every sentence. */
let held = new Uint8Array(1000);

/** Asked for when the first value is found: most sentences hold none. */
function nonValues(sentence: string, signs: number, beside: number): Uint8Array {
  if (held.length < sentence.length) held = new Uint8Array(sentence.length);
  else held.fill(0, 0, sentence.length);
  markNonValues(sentence, signs, beside, held);
  return held;
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
