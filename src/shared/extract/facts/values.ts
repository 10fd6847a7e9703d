import type { FigureKind } from '../../model/items.ts';
import { digits, exact, numberOf, numberWord, scale, scaleOf } from './numbers.ts';

/** A value inside a sentence; offsets are of the sentence. */
export interface Value {
  start: number;
  end: number;
  kind: FigureKind;
  amount: number | null;
  unit: string | null;
}

interface Pattern {
  pattern: RegExp;
  read: (
    found: RegExpMatchArray,
  ) => { kind: FigureKind; amount: number | null; unit: string | null; length?: number } | null;
}

/** A title in marks holds no values: ‘8 Out of 10 Cats’. */
const titleInMarks =
  /[‘“"'](?=[^’”"']{0,60}\p{Lu})(?:(?:[\p{Lu}\d][\p{L}\d’'-]*|of|the|and|in|to|for|a)[ .,]{0,2}){2,9}[’”"']/gu;

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const weekday =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)';
const year = '(?:19|20|21)\\d\\d';
const relative = '(?:last year|this year|next year)';

/** What looks like a value and is none: telephone and road numbers, postcodes, addresses, sections, Acts, times, ranks. */
const none: RegExp[] = [
  titleInMarks,
  /^\d{1,2}\.\d{1,2}(?=\s\p{Lu})/gu,
  /(?:https?:\/\/|www\.)\S{1,300}|\S{1,80}@\S{1,120}|#\p{L}[\p{L}\p{N}_]{0,60}/gu,
  /(?:\+\d{2}|\b0)[\d() -]{8,16}\d\b/g,
  /\b0\d{2,4}[ -]\d{3,8}\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
  /\b[ABM]\d{1,4}(?:\(M\))?(?![\d,.]*\s?(?:million|billion))\b/g,
  /\b(?:section|sections|recommendation|recommendations|action|objective|goal|pillar|priority|principle|theme|question|control period|clause|article|articles|paragraph|para|page|pages|chapter|schedule|annex|item|agenda item|room|table|figure|fig|no|nos|number|phase|tier|level|stage|key stage|grade|band|category|resolution|version|volume|part|unit|platform|terminal|junction|lot|step|appendix|regulation|regulations|case|route|line|zone|type|class|form|release|model|tranche|channel|radio|bbc|text)\.? \d[\d.,()a-z/-]{0,12}(?!\s?(?:%|per cent))/gi,
  new RegExp(
    `\\b(?:Act|Bill|Order|Regulations|Regulation|Agenda|Rules|Directive|Strategy|Convention|Budget|Olympics|Paralympics|Census|Games|Cup) (?:of )?${year}\\b`,
    'g',
  ),
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|noon|midnight)\b/gi,
  /\b\d{1,2}:\d{2}(?:\s?[-–]\s?\d{1,2}:\d{2})?\b/g,
  /\b\d{1,4}(?:st|nd|rd|th)\b(?!\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December))/g,
  /\b\d{1,5}[a-z]? (?:[A-Z][a-z]+ ){1,2}(?:Street|Road|Avenue|Lane|Square|Row|Place|Way|Park|Court|House|Crescent|Terrace|Drive)\b/g,
  /\b(?:COVID|Covid)[-‑]?19\b|\b\p{L}[\p{L}-]*\d[\p{L}\p{N}]*\b|\b24\/7\b|\[\d{1,3}\]/gu,
  /(?<=\p{L}-)\d{1,4}\b/gu,
];

const money = (sign: string): string =>
  sign === '$' || /dollar/i.test(sign) ? 'USD' : sign === '€' || /euro/i.test(sign) ? 'EUR' : 'GBP';
const fractions: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  sixth: 1 / 6,
  eighth: 0.125,
  tenth: 0.1,
};

const patterns: Pattern[] = [
  {
    pattern: new RegExp(
      `(?:\\b${weekday},? )?\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b(?:,? ${year}\\b|\\s${relative})?`,
      'g',
    ),
    read: () => ({ kind: 'date', amount: null, unit: null }),
  },
  {
    pattern: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?=(?:\\s?[-–]\\s?|\\s(?:to|and|until)\\s)\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b)`,
      'g',
    ),
    read: () => ({ kind: 'date', amount: null, unit: null }),
  },
  {
    pattern: new RegExp(
      `\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d|,\\d|%| per cent)(?:,? ${year}\\b)?`,
      'g',
    ),
    read: () => ({ kind: 'date', amount: null, unit: null }),
  },
  {
    pattern: new RegExp(`\\b${month},? (?:${year}\\b|${relative})`, 'g'),
    read: () => ({ kind: 'date', amount: null, unit: null }),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|by|since|until|from|last|next|this|of|before|after|to|and|during|early|late|mid) )${month}\\b(?! ?\\d)`,
      'g',
    ),
    read: (found) =>
      found[0] === 'May' &&
      /^\s\p{Ll}+\s/u.test(found.input?.slice((found.index ?? 0) + 3) ?? '') &&
      !/^\s(?:this|last|next|the|and|to|for|at|with)\b/.test(found.input?.slice((found.index ?? 0) + 3) ?? '')
        ? null
        : { kind: 'date', amount: null, unit: null },
  },
  {
    pattern: new RegExp(`\\b(${year})(?:\\s?[/–-]\\s?|\\sto\\s)(${year}|\\d\\d)\\b(?![\\d%])`, 'g'),
    read: financialYear,
  },
  {
    pattern: new RegExp(`([£$€])\\s?(${digits})(?:[ -]?(${scale}))?\\b`, 'gi'),
    read: ([, sign = '', number = '', by]) => ({
      kind: 'money',
      amount: exact(numberOf(number) * scaleOf(by)),
      unit: money(sign),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(${digits}|${numberWord}|an?)(?: (${scale}))? (pounds|pence|euros|dollars|sterling)\\b`,
      'gi',
    ),
    read: ([, number = '', by, sign = '']) => ({
      kind: 'money',
      amount: exact(numberOf(number) * scaleOf(by) * (/pence/i.test(sign) ? 0.01 : 1)),
      unit: money(sign),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(${digits}|${numberWord})(?:\\s?%|[ -]per ?cent\\b|[ -]percentage points?\\b)`,
      'gi',
    ),
    read: ([, number = '']) => ({ kind: 'share', amount: numberOf(number), unit: '%' }),
  },
  {
    pattern: new RegExp(
      `\\b(${digits})(?=(?:\\s?[-–]\\s?|\\s(?:to|and|or)\\s)(?:${digits})(?:\\s?%|[ -]per ?cent\\b))`,
      'gi',
    ),
    read: ([, number = '']) => ({ kind: 'share', amount: numberOf(number), unit: '%' }),
  },
  {
    pattern: new RegExp(
      `\\b(${digits}|${numberWord})(?: out of| in)(?: every)? (${digits}|${numberWord})\\b(?! ?(?:${month}|per ?cent|years?\\b|months?\\b|days?\\b|weeks?\\b|million|countries|areas|cities|regions))(?!%)`,
      'gi',
    ),
    read: ([, a = '', b = '']) => ratio(numberOf(a), numberOf(b)),
  },
  {
    pattern:
      /\b(?:(two|three|four)[- ](thirds|quarters|fifths|tenths)|(?:an?|one)[- ](third|quarter|fifth|sixth|eighth|tenth)(?=\s(?:of|more|less|fewer|higher|lower|by|since|in|to|over|from|are|were|is|was|said|have)\b|[.,;)]|$))/gi,
    read: fraction,
  },
  {
    pattern:
      /\b(?:half(?=\s(?:of|the|a\s(?:million|billion))\b)|(?<=\b(?:by|than|nearly|almost|over|about|around|a|in) )half\b)(?: a (?:million|billion))?/gi,
    read: ([whole]) => ({
      kind: 'share',
      amount: /million/i.test(whole) ? 5e5 : /billion/i.test(whole) ? 5e8 : 0.5,
      unit: null,
    }),
  },
  {
    pattern: new RegExp(`\\b(?:(?:${digits})|${numberWord}|an?) (?:${scale})\\b`, 'gi'),
    read: ([whole]) => counted(whole),
  },
  {
    pattern: new RegExp(
      `\\b${year}\\b(?!,\\d|\\s?(?:km|hectares?|metres?|miles|tonnes|people|jobs|homes|pupils|places|officers))`,
      'g',
    ),
    read: () => ({ kind: 'date', amount: null, unit: null }),
  },
  {
    pattern: new RegExp(
      `\\b${numberWord}[- ](?:year|month|week)s?(?=(?:['’]s?)?\\s(?:in (?:prison|jail|custody)|imprisonment|jail|prison|custodial|sentence|ban|suspended|suspension|disqualification|driving ban|behind bars))`,
      'gi',
    ),
    read: ([whole]) => sentenceLength(whole),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/])(?:${digits})(?:(?:km|m|kg|g|cm|mm|ha|mph|MW|GW|kW|TWh|GWh|MWh|kWh|bn|mn|k|x|ft|MHz|GHz|Mbps|Gbps|MB|GB|TB|t)\\b)?(?![\\d/\\p{L}])`,
      'gu',
    ),
    read: ([whole]) => counted(whole),
  },
];

/** "2019 to 2020" and "2003/04" are one year; "2020 to 2025" are two, and are read one by one. */
function financialYear([, from = '', to = '']: RegExpMatchArray) {
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  return last === Number(from) + 1 || to.length === 2
    ? { kind: 'date' as const, amount: null, unit: null }
    : null;
}

function ratio(a: number, b: number) {
  return b > a && b > 1 && a >= 1 ? { kind: 'share' as const, amount: exact(a / b), unit: null } : null;
}

function fraction([, many, parts, one]: RegExpMatchArray) {
  const size = fractions[(parts ?? one ?? '').toLowerCase().replace(/s$/, '')] ?? 0;
  return { kind: 'share' as const, amount: exact(size * (many ? numberOf(many) : 1)), unit: null };
}

function sentenceLength(whole: string) {
  const [number = '', unit = ''] = whole.split(/[- ](?=\p{L}+$)/u);
  return { kind: 'measure' as const, amount: numberOf(number), unit: unit.toLowerCase() };
}

function counted(whole: string) {
  const found = new RegExp(`^(${digits}|${numberWord}|an?)[ ]?([a-z]*)$`, 'i').exec(whole);
  const by = found?.[2] ?? '';
  const scaled = /^(?:hundred|thousand|million|billion|trillion|bn|mn|k)$/i.test(by);
  const amount = exact(numberOf(found?.[1] ?? '') * (scaled ? scaleOf(by) : 1));
  if (Number.isNaN(amount)) return null;
  return {
    kind: scaled || by === '' ? ('count' as const) : ('measure' as const),
    amount,
    unit: scaled || by === '' ? null : by,
  };
}

const worthReading =
  /\d|£|€|\$|\b(?:half|third|thirds|quarter|quarters|fifth|tenth|hundred|thousand|million|billion|per ?cent|year|years|month|months|one|two|three|four|five|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** The values of a sentence in order; none overlaps another. */
export function valuesIn(sentence: string): Value[] {
  if (!worthReading.test(sentence)) return [];
  const taken = new Uint8Array(sentence.length);
  for (const pattern of none)
    for (const found of sentence.matchAll(pattern)) taken.fill(1, found.index, found.index + found[0].length);
  const values: Value[] = [];
  for (const { pattern, read } of patterns) {
    for (const found of sentence.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (isTaken(taken, start, end)) continue;
      const value = read(found);
      if (value === null) continue;
      taken.fill(1, start, end);
      values.push({ start, end, kind: value.kind, amount: value.amount, unit: value.unit });
    }
  }
  return values.sort((a, b) => a.start - b.start);
}

const isTaken = (taken: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
};
