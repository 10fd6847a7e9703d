import { functionWords } from '../lexicon/function-words.ts';
import type { Value } from './values.ts';

const measures =
  /^(?:km|kilometres?|metres?|miles?|hectares?|acres?|tonnes?|kg|kilograms?|kilos?|grams?|tons?|stone|ft|litres?|gallons?|mph|years?|months?|weeks?|days?|hours?|minutes?|seconds?|[kmgt]wh?|megawatts?|gigawatts?|kilowatts?|degrees?|square|cubic|feet|inches|decades?|centuries|knots|nights|year-olds?)$/i;
const stops = /(?:ed|ing|ly)$/i;

/** A count with the noun that it counts: "7 forces", "17 CMA-imposed changes", "1800 hectares". */
export function withNoun(value: Value, sentence: string): Value {
  if (value.kind !== 'count' && value.kind !== 'measure') return value;
  const tail = sentence.slice(value.end, value.end + 60);
  const words = /^[ -](\p{L}[\p{L}'’-]*)(?: (\p{L}[\p{L}'’-]*))?(?: (\p{L}[\p{L}'’-]*))?/u.exec(tail);
  if (words === null || value.unit !== null) return value;
  const [, first = '', ...rest] = words;
  if (isStop(first)) return value;
  const [second = ''] = rest;
  if (/^(?:square|cubic|sq)$/i.test(first) && measures.test(second))
    return {
      ...value,
      kind: 'measure',
      end: value.end + 2 + first.length + second.length,
      unit: `${first} ${second}`,
    };
  if (measures.test(first))
    return { ...value, kind: 'measure', end: value.end + 1 + first.length, unit: first };
  const size = nounAt([first, ...rest.filter((word) => word !== undefined)]);
  if (size === 0) return value;
  const length = [first, ...rest].slice(0, size).join(' ').length + 1;
  return { ...value, end: value.end + length, unit: sentence.slice(value.end + 1, value.end + length) };
}

const isStop = (word: string): boolean =>
  /^(?:plus|minus|less)$/i.test(word) ||
  (functionWords.has(word.toLowerCase()) && !/^(?:new|other|more|people)$/i.test(word));

/** How many words lead to the first plural noun, at most three. */
function nounAt(words: string[]): number {
  for (const [i, word] of words.entries()) {
    if (isStop(word)) return 0;
    if (
      /(?:[^s]s|people|children|men|women|staff|police|homes)$/i.test(word) &&
      !/(?:ous|'s|’s)$/i.test(word)
    )
      return /^(?:police|staff)$/i.test(word) && /[^s]s$/.test(words[i + 1] ?? '') ? i + 2 : i + 1;
    if (stops.test(word) && i === 0 && !/-/.test(word)) return 0;
  }
  return 0;
}
