import { matchesOf } from '../matches.ts';
import { amounts } from './amount-patterns.ts';
import { dates } from './date-patterns.ts';
import { markNonValues } from './not-values.ts';
import type { Pattern, Reading } from './pattern.ts';

/** A value inside a sentence; offsets are of the sentence. */
export interface Value extends Reading {
  start: number;
  end: number;
}

/** Neighbours that look for one sign are asked for it once. */
const groups: { sign: RegExp; patterns: Pattern[] }[] = [];
for (const each of [...dates, ...amounts]) {
  const last = groups.at(-1);
  if (last?.sign === each.sign) last.patterns.push(each);
  else groups.push({ sign: each.sign, patterns: [each] });
}

const digit = /\d/;
const word =
  /\b(?:half|thirds?|quarters?|fifths?|sixth|eighth|tenths?|hundred|thousand|million|billion|per ?cent|pounds|euros?|dollars|pence|prison|jail(?:ed)?|custody|imprisonment|imprisoned|sentence|suspended|banned|disqualified|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** The values of a sentence in order; none overlaps another. */
export function valuesIn(sentence: string): Value[] {
  if (!digit.test(sentence) && !word.test(sentence)) return [];
  const values: Value[] = [];
  let taken: Uint8Array | null = null;
  for (const { sign, patterns } of groups) {
    if (!sign.test(sentence)) continue;
    for (const { pattern, read } of patterns) {
      for (const found of matchesOf(sentence, pattern)) {
        taken ??= nonValues(sentence);
        const [start, end] = [found.index, found.index + found[0].length];
        const reading = isTaken(taken, start, end) ? null : read(found);
        if (reading === null) continue;
        taken.fill(1, start, end);
        values.push({ start, end, ...reading });
      }
    }
  }
  return values.sort((a, b) => a.start - b.start);
}

/** The characters of a sentence that belong to no value or to one that was found. One list serves every sentence. */
let held = new Uint8Array(1000);

/** Asked for when the first value is found: most sentences hold none. */
function nonValues(sentence: string): Uint8Array {
  if (held.length < sentence.length) held = new Uint8Array(sentence.length);
  else held.fill(0, 0, sentence.length);
  markNonValues(sentence, held);
  return held;
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
