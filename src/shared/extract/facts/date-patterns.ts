import type { Pattern, Reading } from './pattern.ts';

export const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';

const weekday =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)';

export const year = '(?:19|20|21)\\d\\d';

const relative = '(?:last year|this year|next year)';

const ordinal = '(?:st|nd|rd|th)?';

const hasMonth = new RegExp(`\\b${month}\\b`);

export const hasDigit = /\d/;

export const date = (): Reading => ({ kind: 'date', amount: null, unit: null });

export const dates: Pattern[] = [
  {
    sign: hasMonth,
    pattern: new RegExp(
      `(?:\\b${weekday},? )?\\b\\d{1,2}${ordinal}(?: of)? ${month}\\b(?:,? ${year}\\b|\\s${relative})?`,
      'g',
    ),
    read: date,
  },
  {
    sign: hasMonth,
    pattern: new RegExp(
      `\\b\\d{1,2}${ordinal}(?=(?:\\s?[-–]\\s?|\\s(?:to|and|until)\\s)\\d{1,2}${ordinal}(?: of)? ${month}\\b)`,
      'g',
    ),
    read: date,
  },
  {
    sign: hasMonth,
    pattern: new RegExp(`\\b${month} \\d{1,2}${ordinal}\\b(?!\\d|,\\d|%| per cent)(?:,? ${year}\\b)?`, 'g'),
    read: date,
  },
  { sign: hasMonth, pattern: new RegExp(`\\b${month},? (?:${year}\\b|${relative})`, 'g'), read: date },
  {
    sign: hasMonth,
    pattern: new RegExp(
      `(?<=\\b(?:in|by|since|until|from|last|next|this|of|before|after|to|and|during|early|late|mid) )${month}\\b(?! ?\\d)`,
      'g',
    ),
    read: bareMonth,
  },
  {
    sign: hasDigit,
    pattern: new RegExp(`\\b(${year})(?:\\s?[/–-]\\s?|\\sto\\s)(${year}|\\d\\d)\\b(?![\\d%])`, 'g'),
    read: financialYear,
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
