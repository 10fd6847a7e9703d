import type { Span } from '../../model/span.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Value } from './values.ts';

const one =
  '(?:over and above|up to|as (?:many|much|few|little|low|high) as|(?:just |well |slightly |far |a little |little )?(?:over|under|above|below)|(?:just |slightly |far |significantly |considerably )?(?:more|less|fewer|greater|higher|lower) than|no (?:more|less|fewer|later|earlier) than|at (?:least|most)|a (?:minimum|maximum|total) of|(?:the )?equivalent (?:of|to)|nearly|almost|around|about|approximately|approx\\.?|roughly|circa|some|an? (?:further|additional|extra|estimated|initial|combined|record|average(?: of)?)|estimated|an average of|in excess of|close to|only|just|another|(?:(?:by|at|from|before|until|after|since|up to|in|towards?) )?(?:the )?(?:very )?(?:end|start|beginning|middle|close) of|(?:(?:in|over|during|for|within|across) )?(?:the )?(?:last|past|next|coming|first|final|previous)|(?:in )?the (?:financial )?year (?:to|ending|ended)|every|each|spring|summer|autumn|winter|christmas|easter|between|from|by|until|since|before|after|early|late|mid|minus|more like|not more than|within|initially|potentially|additional|extra|further)';
/** Small letters are looked for first: other letters take far longer to tell. */
export const before = new RegExp(`(?<![a-z])(?<!\\p{L})(?:${one})(?: (?:${one}))?(?: (?:the|a))? ?$`, 'iu');
/** The last words of what can stand in front, the article behind it included. */
const lastWords = wordSet(
  'as over under above below than least most of to nearly almost around about approximately approx roughly circa some further additional extra estimated initial combined record average only just another last past next coming first final previous ending ended every each spring summer autumn winter christmas easter between from by until since before after early late mid minus like within initially potentially the a an',
);

/** Whether a word right in front of a value may end a qualifier: few do. */
export const mayLead = (last: string | null): boolean => last === null || lastWords.has(last);

/** Every word of what can stand in front. */
export const leadWords = wordSet(
  'over and above up to as many much few little low high just well slightly far a under below significantly considerably more less fewer greater higher lower than no later earlier at least most minimum maximum total of the equivalent nearly almost around about approximately approx roughly circa some an further additional extra estimated initial combined record average in excess close only another by from before until after since towards toward very end start beginning middle during for within across last past next coming first final previous financial year ending ended every each spring summer autumn winter christmas easter between early late mid minus like not initially potentially',
);

/** Where the words begin of which a qualifier can be made, behind at most `reach` letters: the sign in front is kept. */
export function leadFrom(text: string, place: number, reach: number): number {
  const furthest = Math.max(0, place - reach);
  let from = place;
  for (;;) {
    let end = from;
    if (text[end - 1] === ' ') end--;
    if (text[end - 1] === '.') end--;
    let start = end;
    while (start > furthest && isPlain(text.charCodeAt(start - 1))) start--;
    if (start <= furthest || text.charCodeAt(start - 1) > 127) return furthest;
    if (start === end || !leadWords.has(text.slice(start, end).toLowerCase())) return start - 1;
    from = start;
  }
}

/** The word of plain letters right in front of a place, in small letters; null where another letter stands there. */
export function wordBefore(text: string, place: number): string | null {
  let end = place;
  if (text[end - 1] === ' ') end--;
  if (text[end - 1] === '.') end--;
  let start = end;
  while (start > 0 && isPlain(text.charCodeAt(start - 1))) start--;
  return start > 0 && text.charCodeAt(start - 1) > 127 ? null : text.slice(start, end).toLowerCase();
}

const isPlain = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Whether what stands behind a value can begin with a qualifier: most values are followed by their noun. */
export function mayFollow(text: string, end: number): boolean {
  const at = text[end] === ',' ? end + 1 : end;
  const first = text[at];
  if (first !== ' ') return first === '+' || first === '-';
  let to = at + 1;
  while (to < text.length && isPlain(text.charCodeAt(to))) to++;
  return firstWords.has(text.slice(at + 1, to).toLowerCase());
}
const firstWords = wordSet(
  'or and plus including excluding inclusive exclusive not net on in subject before after a per each every annually over across during for',
);

const weak = /^(?:from|by|about|some|just|only|another|within|between|initially)$/i;
export const behind =
  /^(?: (?:or|and) (?:more|less|fewer|over|under|above|below|older|younger|upwards?)\b|\+|[ -]plus\b|,? (?:including|excluding|inclusive of|exclusive of|not including|net of|on top of|in addition to|subject to)(?= )(?: (?:[^,.;:()–—\n]|[,.](?=\d)){1,90}?)(?=\s?(?:[,.](?!\d)|[;:()–—\n])|\s-\s|\swhich\b|\sthat\b|\sto (?:help|support|fund|be|give|pay|build|make|provide|deliver|create|improve|protect|repair|upgrade|ensure|boost|tackle|reduce|train|recruit|develop|enable|allow|keep|get|cover|meet|expand|extend|invest|go|bring|cut|replace|restore|buy|run|reach|let|set|start|take)\b|$)| (?:before|after) (?:tax|inflation|costs?|deductions|interest|fees|discounts?)\b| (?:a|per|each|every) (?:year|month|week|day|annum|hour|person|head|household|pupil|family)\b|-a-(?:year|month|week|day)\b| annually\b| (?:over|across|during|for) (?:the )?(?:next |last |past |coming |first )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|the) (?:years?|months?)\b)/i;

export interface Qualifier extends Span {
  text: string;
}

/** The words beside a value without which it would say something else: "up to", "over", "including …". Offsets are the sentence's. */
export function qualifiersOf(value: Value, sentence: string): Qualifier[] {
  const found: Qualifier[] = [];
  const lead = sentence.slice(Math.max(0, value.start - 60), value.start);
  const last = wordBefore(sentence, value.start);
  const directly = mayLead(last)
    ? before.exec(sentence.slice(leadFrom(sentence, value.start, 60), value.start))
    : null;
  const front = directly !== null && isDuring(directly[0], value, sentence) ? null : directly;
  if (front !== null)
    keep(found, trimmed(front[0]), value.start - front[0].length + leading(front[0]), value);
  const range =
    front === null && last === 'and' ? /\b(between) (?:[^,.;]|[,.](?=\d)){1,40}? and $/i.exec(lead) : null;
  if (range?.[1] !== undefined) found.push(qualifier(Math.max(0, value.start - 60) + range.index, range[1]));
  const tail = mayFollow(sentence, value.end)
    ? behind.exec(sentence.slice(value.end, value.end + 140))
    : null;
  if (tail !== null) found.push(qualifier(value.end + leading(tail[0]), trimmed(tail[0])));
  return found;
}

/** "£210 million over 4 years": not more than 4 years, but in the course of them. */
function isDuring(front: string, { start, kind, unit }: Value, sentence: string): boolean {
  if (
    !/^\s*over(?: the)?\s*$/i.test(front) ||
    kind !== 'measure' ||
    !/^(?:year|month|week|day|hour)/i.test(unit ?? '')
  )
    return false;
  const lead = sentence.slice(Math.max(0, start - front.length - 45), start - front.length).trimEnd();
  return /(?:[£$€]\d[^.;]*|\d|%|per cent|million|billion|thousand)$/.test(lead);
}

const ofDates =
  /^(?:by|from|until|since|before|after|early|late|mid|(?:\w+ )?(?:spring|summer|autumn|winter|christmas|easter)|.*(?:end|start|beginning|middle|close) of|.*year (?:to|ending|ended))$/i;
/** Words of a stretch of time: they say something of years, months and days, and nothing of sums. */
const ofTimes = /(?:^|\s)(?:last|past|next|coming|first|final|previous|every|each)$/i;
const times = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|nights?)$/i;

const leading = (text: string): number => text.length - text.replace(/^[\s,-]+/, '').length;
const trimmed = (text: string): string => text.replace(/^[\s,-]+|(?:\s(?:the|a))?\s*$/gi, '');
const qualifier = (start: number, text: string): Qualifier => ({ start, end: start + text.length, text });

/** "by" and "from" qualify a date ("by 2025"); before a sum they only lead to it ("increase by up to £970 million"). */
function keep(found: Qualifier[], text: string, start: number, value: Value): void {
  const lead =
    /^(?:by|from) (?!(?:the )?(?:end|start|beginning|middle|close|early|late|mid|spring|summer|autumn|winter|christmas|easter)\b)(?=\S)/i.exec(
      text,
    )?.[0].length ?? 0;
  const own = text.slice(lead);
  if (own === '' || /^the$/i.test(own) || (ofDates.test(own) && value.kind !== 'date')) return;
  if (ofTimes.test(own) && !times.test(value.unit ?? '')) return;
  if (value.kind === 'date' && /^over$/i.test(own)) return;
  if (weak.test(own) && value.kind === 'date' && !/^(?:from|by|between)$/i.test(own)) return;
  found.push(qualifier(start + lead, own));
}
