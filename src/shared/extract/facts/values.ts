import { amounts } from './amount-patterns.ts';
import { dates } from './date-patterns.ts';
import { markNonValues } from './not-values.ts';
import type { Reading } from './pattern.ts';

/** A value inside a sentence; offsets are of the sentence. */
export interface Value extends Reading {
  start: number;
  end: number;
}

const patterns = [...dates, ...amounts];
const worthReading =
  /\d|\b(?:half|thirds?|quarters?|fifths?|sixth|eighth|tenths?|hundred|thousand|million|billion|per ?cent|pounds|euros|dollars|pence|prison|jail|custody|imprisonment|sentence|suspended|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** The values of a sentence in order; none overlaps another. */
export function valuesIn(sentence: string): Value[] {
  if (!worthReading.test(sentence)) return [];
  const taken = new Uint8Array(sentence.length);
  markNonValues(sentence, taken);
  const values: Value[] = [];
  for (const { sign, pattern, read } of patterns) {
    if (!sign.test(sentence)) continue;
    for (const found of sentence.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      const reading = taken.subarray(start, end).includes(1) ? null : read(found);
      if (reading === null) continue;
      taken.fill(1, start, end);
      values.push({ start, end, ...reading });
    }
  }
  return values.sort((a, b) => a.start - b.start);
}
