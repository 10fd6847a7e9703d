import { date, hasDigit, month, year } from './date-patterns.ts';
import { digits, exact, numberOf, numberWord, scale, scaleOf } from './numbers.ts';
import type { Pattern, Reading } from './pattern.ts';

const hasShare = /%|per ?cent|percentage/i;

/** The rarer words first, then back to the number in front of them. */
const hasRatio =
  / (?:in|out of) (?<=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) )|-in-/i;

const hasMoney = /[£$€]/;

/** Lengths of sanctions count in words as well. */
const hasSanction = /(?:prison|jail|custod|sentence|\bban(?:s|ned)?\b|suspen|disqualif|behind bars)/i;

const hasScale = /\b(?:hundred|thousand|millions?|billions?|trillion|millon|billon|bn|tn|mn)\b/i;

const share = (amount: number, unit: string | null): Reading => ({ kind: 'share', amount, unit });

const dollars: Record<string, string> = {
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
};

const currency = (sign: string): string =>
  sign.endsWith('$')
    ? (dollars[sign.slice(0, -1)] ?? 'USD')
    : /dollar/i.test(sign)
      ? 'USD'
      : sign === '€' || /euro/i.test(sign)
        ? 'EUR'
        : 'GBP';

/** Currencies by their letters: "CAD 3 million", "AUD $3 million". */
const codes = '(?:GBP|EUR|USD|AUD|CAD|NZD|SGD|HKD|CHF|JPY)';
const hasCode = new RegExp(`\\b${codes} ?[£$€]?\\d`);

/** Between the two ends of a range, of which only the second has its scale: "£3 to £5 million". */
const rangeSign = /([£$€])\s?\d[\d.,]{0,8}\s?(?:[-–]|to|or|and)\s?$/;

/** "banned for over", "a sentence of up to": what follows is the length of a sanction. */
const sanctioned =
  /\b(?:sentence[ds]?|jailed|banned|ban|disqualified|imprisoned|imprisonment|suspended)\b[^.;,]{0,24} (?:for|of|to|over|than|least|nearly|almost)[^.;,]{0,9} $/i;

/** What stands right in front of a match. */
const frontOf = ({ index = 0, input = '' }: RegExpMatchArray, size: number): string =>
  input.slice(Math.max(0, index - size), index);

export const amounts: Pattern[] = [
  {
    sign: hasCode,
    pattern: new RegExp(`\\b(${codes}) ?[£$€]?(${digits})(?:[ -]?(${scale}))?\\b`, 'g'),
    read: ([, code = '', number = '', by]) => ({
      kind: 'money',
      amount: exact(numberOf(number) * scaleOf(by)),
      unit: code,
    }),
  },
  {
    sign: /(?:₹|\bRs\.?) ?\d/,
    pattern: new RegExp(`(?:₹|\\bRs\\.?) ?(${digits})(?: (crore|lakh|${scale}))?\\b`, 'g'),
    read: ([, number = '', by = '']) => ({
      kind: 'money',
      amount: exact(numberOf(number) * ({ crore: 1e7, lakh: 1e5 }[by] ?? scaleOf(by))),
      unit: 'INR',
    }),
  },
  {
    sign: /\d cents?\b/,
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d)? cents?\b/g,
    read: ([whole]) => ({ kind: 'money', amount: exact(Number.parseFloat(whole) / 100), unit: null }),
  },
  {
    sign: hasMoney,
    pattern: new RegExp(
      `(?:(?<=between )([£$€])\\s?(${digits})(?= and [£$€]?(?:${digits})[ -]?(${scale})\\b)|([£$€])\\s?(${digits})(?=\\s?(?:[-–]|to|or)\\s?[£$€]?(?:${digits})[ -]?(${scale})\\b))`,
      'gi',
    ),
    read: ([, sign, number, by, sign2 = '', number2 = '', by2]) => ({
      kind: 'money',
      amount: exact(numberOf(number ?? number2) * scaleOf(by ?? by2)),
      unit: currency(sign ?? sign2),
    }),
  },
  {
    sign: hasMoney,
    pattern: new RegExp(`\\b(${digits})[ -]?(${scale})\\b`, 'gi'),
    read: (found) => {
      const sign = rangeSign.exec(frontOf(found, 16))?.[1];
      return sign === undefined
        ? null
        : {
            kind: 'money',
            amount: exact(numberOf(found[1] ?? '') * scaleOf(found[2])),
            unit: currency(sign),
          };
    },
  },
  {
    sign: hasMoney,
    pattern: new RegExp(
      `((?:\\b(?:US|AU|CA|NZ|HK|A|C|S))?\\$|[£€])\\s?(${digits})(?:[ -]?(${scale}))?\\b`,
      'gi',
    ),
    read: ([, sign = '', number = '', by]) => ({
      kind: 'money',
      amount: exact(numberOf(number) * scaleOf(by)),
      unit: currency(sign),
    }),
  },
  {
    sign: /\b(?:pounds|pence|euros?|dollars|sterling)\b/i,
    pattern: new RegExp(
      `\\b(${digits}|${numberWord}|an?)(?: ?(${scale}))? (pounds|pence|euros?|dollars|sterling)\\b`,
      'gi',
    ),
    read: ([, number = '', by, sign = '']) => ({
      kind: 'money',
      amount: exact(numberOf(number) * scaleOf(by) * (/pence/i.test(sign) ? 0.01 : 1)),
      unit: currency(sign),
    }),
  },
  {
    sign: /\dp\b/,
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d)?p\b/g,
    read: ([whole]) => ({ kind: 'money', amount: exact(Number.parseFloat(whole) / 100), unit: 'GBP' }),
  },
  {
    sign: hasShare,
    pattern: new RegExp(
      `\\b(${digits}|${numberWord})(?:\\s?%|[ -]per ?cent\\b|[ -]percentage points?\\b)`,
      'gi',
    ),
    read: ([, number = '']) => share(numberOf(number), '%'),
  },
  {
    sign: hasShare,
    pattern: new RegExp(
      `\\b(${digits})(?=(?:\\s?[-–]\\s?|\\s(?:to|and|or)\\s)(?:${digits})(?:\\s?%|[ -]per ?cent\\b))`,
      'gi',
    ),
    read: ([, number = '']) => share(numberOf(number), '%'),
  },
  {
    sign: hasRatio,
    pattern: new RegExp(
      `\\b(${digits}|${numberWord})(?:(?: out of| in)(?: every)? |-in-)(${digits}|${numberWord})\\b(?! ?(?:${month}|per ?cent|years?\\b|months?\\b|days?\\b|weeks?\\b|million|countries|areas|cities|regions))(?!%)`,
      'gi',
    ),
    read: ([whole, a = '', b = '']) => (isYearBehind(whole, a, b) ? null : ratio(numberOf(a), numberOf(b))),
  },
  {
    sign: /\b[1-9]\/[2-9] /,
    pattern: /(?<![\d/.])[1-9]\/[2-9](?= (?:of|the)\b)/g,
    read: ([whole]) => ratio(Number(whole[0]), Number(whole[2])),
  },
  {
    sign: /\dm [a-z]/,
    pattern: new RegExp(
      `(?<![£$€\\d.,])\\b(${digits})m(?= (?!(?:long|wide|high|tall|deep|of|by|from|in|to|at|and|or|above|below|away|apart|on|per)\\b|(?:[a-z-]+ )?(?:was|is|has|does|this|its|as|across|less|plus|times)\\b)(?:[a-z][a-z-]* )?(?:[a-z]+[^s\\W]s|people|children|women|men)\\b)`,
      'g',
    ),
    read: ([, number = '']) => ({ kind: 'count', amount: exact(numberOf(number) * 1e6), unit: null }),
  },
  {
    sign: /quarters? of a/i,
    pattern: /\b(?:a |three[- ])quarters? of a (?:million|billion)\b/gi,
    read: ([whole]) => ({
      kind: 'count',
      amount: (/three/i.test(whole) ? 0.75 : 0.25) * scaleOf(/\w+$/.exec(whole)?.[0]),
      unit: null,
    }),
  },
  {
    sign: /(?:third|quarter|fifth|sixth|eighth|tenth)/i,
    pattern:
      /\b(?:(two|three|four)[- ](thirds|quarters|fifths|tenths)|(?:an?|one)[- ](third|quarter|fifth|sixth|eighth|tenth)(?=\s(?:of|more|less|fewer|higher|lower|by|since|in|to|over|from|are|were|is|was|said|have)\b|[.,;)]|$))/gi,
    read: fraction,
  },
  {
    sign: /\bhalf\b/i,
    pattern:
      /\b(?:half(?=\s(?:of|the|a\s(?:million|billion))\b)|(?<=\b(?:by|than|nearly|almost|over|about|around|a|in|which) )(?<!\band a )half\b)(?: a (?:million|billion))?/gi,
    read: ([whole]) =>
      /illion/i.test(whole)
        ? { kind: 'count', amount: /million/i.test(whole) ? 5e5 : 5e8, unit: null }
        : share(0.5, null),
  },
  {
    sign: hasScale,
    pattern: new RegExp(
      `(?<![£$€\\d.,])\\b(${digits})(?=\\s?(?:[-–]|to|or)\\s?(?:${digits}) (million|billion)\\b)`,
      'gi',
    ),
    read: ([, number = '', by]) => ({
      kind: 'count',
      amount: exact(numberOf(number) * scaleOf(by)),
      unit: null,
    }),
  },
  {
    sign: hasScale,
    pattern: new RegExp(
      `\\b(?:(?:${digits})|${numberWord}|an?) (?:${scale})\\b(?:(?<=hundred)(?: (?:thousand|million|billion)| and ${numberWord})\\b)?(?!-\\p{L}*(?:th|st|nd|rd)\\b)`,
      'gi',
    ),
    read: ([whole]) => counted(whole),
  },
  {
    sign: hasDigit,
    pattern: new RegExp(
      `\\b${year}\\b(?!,\\d|\\s?(?:km|hectares?|metres?|miles|tonnes|people|jobs|homes|pupils|places|officers))`,
      'g',
    ),
    read: date,
  },
  {
    sign: hasSanction,
    pattern: new RegExp(
      `\\b${numberWord} (?:years?|months?|weeks?)\\b(?! (?:ago|later|old|after|before|earlier))`,
      'gi',
    ),
    read: (found) => (sanctioned.test(frontOf(found, 60)) ? sentenceLength(found) : null),
  },
  {
    sign: hasSanction,
    pattern: new RegExp(
      `\\b${numberWord}[- ](?:year|month|week)s?(?=(?:['’]s?)?\\s(?:in (?:prison|jail|custody)|imprisonment|jail|prison|custodial|sentence|ban|suspended|suspension|disqualification|driving ban|behind bars))`,
      'gi',
    ),
    read: sentenceLength,
  },
  {
    sign: hasDigit,
    pattern: new RegExp(
      `(?<![\\d.,/])(?:${digits})(?: ?[MGk]?tCO[2₂]e?\\b|(?:km|m|kg|g|cm|mm|in|ha|mph|MW|GW|kW|TWh|GWh|MWh|kWh|bn|mn|k|x|ft|MHz|GHz|Mbps|Gbps|MB|GB|TB|t)\\b)?(?![\\d/\\p{L}])`,
      'gu',
    ),
    read: ([whole]) => counted(whole),
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

function sentenceLength([whole]: RegExpMatchArray): Reading {
  const [number = '', unit = ''] = whole.split(/[- ](?=\p{L}+$)/u);
  return { kind: 'measure', amount: numberOf(number), unit: unit.toLowerCase() };
}

const numberAndUnit = new RegExp(`^(${digits}|${numberWord}|an?)[ ]?([a-z]*(?:co[2₂]e?)?)$`, 'i');

function counted(whole: string): Reading | null {
  const many = /^(.+ hundred) (thousand|million|billion)$/i.exec(whole);
  if (many !== null) {
    const amount = (counted(many[1] ?? '')?.amount ?? Number.NaN) * scaleOf(many[2]);
    return Number.isNaN(amount) ? null : { kind: 'count', amount, unit: null };
  }
  const [hundreds = '', rest] = whole.split(' and ');
  if (rest !== undefined) {
    const amount = (counted(hundreds)?.amount ?? Number.NaN) + numberOf(rest);
    return Number.isNaN(amount) ? null : { kind: 'count', amount, unit: null };
  }
  const found = numberAndUnit.exec(whole);
  const by = found?.[2] ?? '';
  const scaled = /^(?:hundred|thousand|millions?|billions?|trillion|millon|billon|bn|mn|k)$/i.test(by);
  const amount = exact(numberOf(found?.[1] ?? '') * (scaled ? scaleOf(by) : 1));
  if (Number.isNaN(amount)) return null;
  return scaled || by === '' ? { kind: 'count', amount, unit: null } : { kind: 'measure', amount, unit: by };
}
