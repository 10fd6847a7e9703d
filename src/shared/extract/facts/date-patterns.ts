import { Sign } from '../signs.ts';
import { Beside } from './digit-signs.ts';
import type { Pattern, Reading } from './pattern.ts';

export const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY(?= (?:19|20)\\d\\d)|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';

const weekday =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)';

export const year = '(?:19|20|21)\\d\\d';

const relative = '(?:last year|this year|next year)';

const ordinal = '(?: ?(?:st|nd|rd|th)(?![a-z]))?';

/** "9" of "9 to 11 February", which is one value. */
const firstDay = `(?:\\b\\d{1,2}${ordinal}(?:\\s?[-–]\\s?|\\s(?:to|and|until)\\s)(?=\\d))?`;

export const date = (): Reading => ({ kind: 'date', amount: null, unit: null });

export const dates: Pattern[] = [
  {
    signs: Sign.year,
    beside: Beside.point | Beside.slash | Beside.dash,
    pattern:
      /(?<![\d./-])(?:(?:0?[1-9]|[12]\d|3[01])([./])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d/-])/g,
    read: date,
  },
  { signs: Sign.month, pattern: new RegExp(`\\b\\d{1,2}-${month}-${year}\\b`, 'g'), read: date },
  {
    signs: Sign.month,
    pattern: new RegExp(
      `(?:\\b${weekday},? )?${firstDay}\\b\\d{1,2}${ordinal}(?: of)? ${month}\\b(?:,? ${year}\\b|\\s${relative})?`,
      'g',
    ),
    read: date,
  },
  {
    signs: Sign.month,
    pattern: new RegExp(
      `\\b${month} (?:0?[1-9]|[12]\\d|3[01])(?:(?:st|nd|rd|th)\\b|\\b(?!\\d|,\\d|%| per cent| (?!(?:has|is|was|this|marks)\\b)[a-z]+s\\b))(?:,? ${year}\\b)?`,
      'g',
    ),
    read: date,
  },
  { signs: Sign.month, pattern: new RegExp(`\\b${month},? (?:${year}\\b|${relative})`, 'g'), read: date },
  {
    signs: Sign.month,
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|of|[Bb]efore|[Aa]fter|to|and|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id) )${month}\\b(?! ?\\d)`,
      'g',
    ),
    read: bareMonth,
  },
  // "the early 1990s".
  { signs: Sign.year, pattern: /(?<![\d,.£$€])\b(?:1[89]|20)\d0s\b/g, read: date },
  {
    signs: Sign.year,
    pattern: new RegExp(`\\b(${year})(?:\\s?[/–-]\\s?|\\sto\\s)(${year}|\\d\\d)\\b(?![\\d%])`, 'g'),
    read: financialYear,
  },
  // "by 14/15": a financial year by its last digits.
  {
    signs: Sign.digit,
    beside: Beside.slash,
    pattern: /(?<=\b(?:by|in|for|from|since|until|during|and|to) )(\d\d)\/(\d\d)\b(?![\d/%])/gi,
    read: ([, from = '', to = '']) => (Number(to) === (Number(from) + 1) % 100 ? date() : null),
  },
];

/** "in May" is a month, "May we" is not. */
function bareMonth({ 0: whole, index = 0, input = '' }: RegExpMatchArray): Reading | null {
  const behind = input.slice(index + whole.length, index + whole.length + 20);
  const verb =
    whole === 'May' &&
    /^\s\p{Ll}+\s/u.test(behind) &&
    !/^\s(?:this|last|next|the|and|to|for|at|with)\b/.test(behind);
  return verb ? null : date();
}

/** "2019 to 2020" and "2003/04" are one year; "2020 to 2025" are two, and are read one by one. */
function financialYear([, from = '', to = '']: RegExpMatchArray): Reading | null {
  return to.length === 2 || Number(to) === Number(from) + 1 ? date() : null;
}
