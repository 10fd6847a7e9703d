import { Sign } from '../signs.ts';
import { date, year } from './date-patterns.ts';
import { Beside } from './digit-signs.ts';
import { digits, exact, numberOf, numberWord, scale, scaleOf } from './numbers.ts';
import { frontOf, type Pattern, type Reading } from './pattern.ts';

/** Lengths of sanctions count in words as well. */
const hasSanction = /(?:prison|jail|custod|sentence|\bban(?:s|ned)?\b|suspen|disqualif|behind bars)/i;

const hasScale = /\b(?:hundred|thousand|millions?|billions?|trillion|millon|billon|bn|tn|mn)\b/i;

/** "banned for over", "a sentence of up to": what follows is the length of a sanction. */
const sanctioned =
  /\b(?:sentence[ds]?|jailed|banned|ban|disqualified|imprisoned|imprisonment|suspended)\b[^.;,]{0,40} (?:for|of|from|to|over|than|least|nearly|almost)[^.;,]{0,9} $/i;

/** Counts, measures, bare years and lengths of sanctions. */
export const counts: Pattern[] = [
  {
    signs: Sign.digit,
    beside: Beside.m,
    pattern: new RegExp(
      `(?<![£$€\\d.,])\\b(${digits})m(?= (?!(?:long|wide|high|tall|deep|of|by|from|in|to|at|and|or|above|below|away|apart|on|per)\\b|(?:[a-z-]+ )?(?:was|is|has|does|this|its|as|across|less|plus|times)\\b)(?:[a-z][a-z-]* )?(?:[a-z]+[^s\\W]s|people|children|women|men)\\b)`,
      'g',
    ),
    read: ([, number = '']) => ({ kind: 'count', amount: exact(numberOf(number) * 1e6), unit: null }),
  },
  {
    signs: Sign.scale,
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
    signs: Sign.scale,
    sign: hasScale,
    pattern: new RegExp(
      `\\b(?:(?:${digits})|${numberWord}|an?) (?:${scale})\\b(?:(?<=hundred)(?: (?:thousand|million|billion)| and ${numberWord})\\b)?(?!-\\p{L}*(?:th|st|nd|rd)\\b|\\(O\\))`,
      'gi',
    ),
    read: ([whole]) => counted(whole),
  },
  {
    signs: Sign.year,
    pattern: new RegExp(
      `\\b${year}\\b(?!,\\d|\\s?(?:km|hectares?|metres?|miles|tonnes|people|jobs|homes|pupils|places|officers))`,
      'g',
    ),
    read: date,
  },
  {
    signs: Sign.numberWord,
    sign: hasSanction,
    pattern: new RegExp(
      `\\b${numberWord} (?:years?|months?|weeks?)\\b(?! (?:ago|later|old|after|before|earlier))`,
      'gi',
    ),
    read: (found) => (sanctioned.test(frontOf(found, 60)) ? sentenceLength(found) : null),
  },
  {
    signs: Sign.numberWord,
    sign: hasSanction,
    pattern: new RegExp(
      `\\b${numberWord}[- ](?:year|month|week)s?(?=(?:['’]s?)?\\s(?:in (?:prison|jail|custody)|imprisonment|jail|prison|custodial|sentence|ban|suspended|suspension|disqualification|driving ban|behind bars))`,
      'gi',
    ),
    read: sentenceLength,
  },
  {
    signs: Sign.digit,
    pattern: new RegExp(
      `(?<![\\d.,/])(?:${digits})(?: ?[MGk]?tCO[2₂]e?\\b|(?: ?(?:km|m|cm|ft)(?:[²³]|[23]\\b)| ?sq\\.? ?(?:km|m|ft)\\b)|(?:km|m|kg|g|cm|mm|in|ha|mph|MW|GW|kW|TWh|GWh|MWh|kWh|bn|mn|k|x|ft|MHz|GHz|Mbps|Gbps|MB|GB|TB|t)\\b)?(?![\\d/\\p{L}²³]|,\\d)`,
      'gu',
    ),
    read: ([whole]) => counted(whole),
  },
];

function sentenceLength([whole]: RegExpMatchArray): Reading {
  const [number = '', unit = ''] = whole.split(/[- ](?=\p{L}+$)/u);
  return { kind: 'measure', amount: numberOf(number), unit: unit.toLowerCase() };
}

const numberAndUnit = new RegExp(
  `^(${digits}|${numberWord}|an?)[ ]?((?:sq\\.? ?)?[a-z]*(?:co[2₂]e?|[23²³])?)$`,
  'i',
);

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
