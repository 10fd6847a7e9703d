import { Sign } from '../signs.ts';
import { Beside } from './digit-signs.ts';
import { digits, exact, numberOf, numberWord, scale, scaleOf } from './numbers.ts';
import { frontOf, type Pattern } from './pattern.ts';

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

/** Between the two ends of a range, of which only the second has its scale: "£3 to £5 million". */
const rangeSign = /([£$€])\s?\d[\d.,]{0,8}\s?(?:[-–]|to|or|and)\s?$/;

/** Sums of money. */
export const money: Pattern[] = [
  {
    signs: Sign.otherMoney,
    pattern: new RegExp(`\\b(${codes}) ?[£$€]?(${digits})(?:[ -]?(${scale}))?\\b`, 'g'),
    read: ([, code = '', number = '', by]) => ({
      kind: 'money',
      amount: exact(numberOf(number) * scaleOf(by)),
      unit: code,
    }),
  },
  {
    signs: Sign.otherMoney,
    pattern: new RegExp(`(?:₹|\\bRs\\.?) ?(${digits})(?: (crore|lakh|${scale}))?\\b`, 'g'),
    read: ([, number = '', by = '']) => ({
      kind: 'money',
      amount: exact(numberOf(number) * ({ crore: 1e7, lakh: 1e5 }[by] ?? scaleOf(by))),
      unit: 'INR',
    }),
  },
  {
    signs: Sign.otherMoney,
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d)? cents?\b/g,
    read: ([whole]) => ({ kind: 'money', amount: exact(Number.parseFloat(whole) / 100), unit: null }),
  },
  {
    signs: Sign.currency,
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
    signs: Sign.currency,
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
    signs: Sign.currency,
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
    signs: Sign.pounds,
    sign: /quarters? of a|half a/i,
    pattern:
      /\b(?:(?:a |three[- ])quarters? of a|half a) (?:million|billion) (?:pounds|euros?|dollars|sterling)\b/gi,
    read: ([whole]) => ({
      kind: 'money',
      amount:
        (/^half/i.test(whole) ? 0.5 : /^three/i.test(whole) ? 0.75 : 0.25) *
        scaleOf(/[mb]illion/i.exec(whole)?.[0]),
      unit: currency(/\w+$/.exec(whole)?.[0] ?? ''),
    }),
  },
  {
    signs: Sign.pounds,
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
    signs: Sign.digit,
    beside: Beside.p,
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d)?p\b/g,
    read: ([whole]) => ({ kind: 'money', amount: exact(Number.parseFloat(whole) / 100), unit: 'GBP' }),
  },
];
