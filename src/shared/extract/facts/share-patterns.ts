import { Sign } from '../signs.ts';
import { month } from './date-patterns.ts';
import { Beside } from './digit-signs.ts';
import { digits, exact, numberOf, numberWord, scaleOf } from './numbers.ts';
import type { Pattern, Reading } from './pattern.ts';

/** The rarer words first, then back to the number in front of them. */
const hasRatio =
  / (?:in|out of) (?<=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) )|-in-/i;

const share = (amount: number, unit: string | null): Reading => ({ kind: 'share', amount, unit });

/** Percentages, ratios and fractions. */
export const shares: Pattern[] = [
  {
    signs: Sign.share,
    pattern: new RegExp(
      `\\b(${digits}|${numberWord})(?:\\s?%|[ -]per ?cent\\b|[ -]percentage points?\\b)`,
      'gi',
    ),
    read: ([, number = '']) => share(numberOf(number), '%'),
  },
  {
    signs: Sign.share,
    pattern: new RegExp(
      `\\b(${digits})(?=(?:\\s?[-–]\\s?|\\s(?:to|and|or)\\s)(?:${digits})(?:\\s?%|[ -]per ?cent\\b))`,
      'gi',
    ),
    read: ([, number = '']) => share(numberOf(number), '%'),
  },
  {
    signs: Sign.ratio,
    sign: hasRatio,
    pattern: new RegExp(
      `\\b(${digits}|${numberWord})(?:(?: out of| in)(?: every)? |-in-)(${digits}|${numberWord})\\b(?! ?(?:${month}|per ?cent|years?\\b|months?\\b|days?\\b|weeks?\\b|million|countries|areas|cities|regions))(?!%)`,
      'gi',
    ),
    read: ([whole, a = '', b = '']) => (isYearBehind(whole, a, b) ? null : ratio(numberOf(a), numberOf(b))),
  },
  {
    signs: Sign.digit,
    beside: Beside.slash,
    pattern: /(?<![\d/.])[1-9]\/[2-9](?= (?:of|the)\b)/g,
    read: ([whole]) => ratio(Number(whole[0]), Number(whole[2])),
  },
  {
    signs: Sign.fraction,
    sign: /quarters? of a/i,
    pattern: /\b(?:a |three[- ])quarters? of a (?:million|billion)\b/gi,
    read: ([whole]) => ({
      kind: 'count',
      amount: (/three/i.test(whole) ? 0.75 : 0.25) * scaleOf(/\w+$/.exec(whole)?.[0]),
      unit: null,
    }),
  },
  {
    signs: Sign.fraction | Sign.numberWord,
    sign: /(?:third|quarter|fifth|sixth|eighth|tenth)/i,
    pattern:
      /\b(?:(two|three|four)[- ](thirds|quarters|fifths|tenths)|(?:an?|one)[- ](third|quarter|fifth|sixth|eighth|tenth)(?=\s(?:of|more|less|fewer|higher|lower|by|since|in|to|over|from|are|were|is|was|said|have)\b|[.,;)]|$))/gi,
    read: fraction,
  },
  {
    signs: Sign.fraction,
    pattern:
      /\b(?:half(?=\s(?:of|the|a\s(?:million|billion))\b)|(?<=\b(?:by|than|nearly|almost|over|about|around|a|in|which) )(?<!\band a )half\b)(?: a (?:million|billion))?/gi,
    read: ([whole]) =>
      /illion/i.test(whole)
        ? { kind: 'count', amount: /million/i.test(whole) ? 5e5 : 5e8, unit: null }
        : share(0.5, null),
  },
];

/** "700 in 2022" is a count and a year. */
const isYearBehind = (whole: string, a: string, b: string): boolean =>
  / in \d/.test(whole) && /^(?:19|20)\d\d$/.test(b) && numberOf(a) !== 1;

const ratio = (a: number, b: number): Reading | null =>
  b > a && b > 1 && a >= 1 ? share(exact(a / b), null) : null;

const fractions: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  sixth: 1 / 6,
  eighth: 0.125,
  tenth: 0.1,
};

function fraction([, many, parts, one]: RegExpMatchArray): Reading {
  const size = fractions[(parts ?? one ?? '').toLowerCase().replace(/s$/, '')] ?? 0;
  return share(exact(size * (many ? numberOf(many) : 1)), null);
}
