import type { Span } from '../../model/span.ts';
import type { Value } from './values.ts';

const one =
  '(?:up to|as (?:many|much|few|little|low|high) as|(?:just |well |slightly |far )?(?:over|under|above|below)|(?:just |slightly |far |significantly |considerably )?(?:more|less|fewer|greater|higher|lower) than|no (?:more|less|fewer|later|earlier) than|at (?:least|most)|a (?:minimum|maximum|total) of|(?:the )?equivalent (?:of|to)|nearly|almost|around|about|approximately|approx\\.?|roughly|circa|some|an? (?:further|additional|extra|estimated|initial|combined|record|average(?: of)?)|estimated|an average of|in excess of|close to|only|just|another|(?:by|at|from|before|until|after) the (?:end|start|beginning|middle) of|between|from|by|until|since|before|after|early|late|mid|minus|more like|not more than|within|initially|potentially|additional|extra|further)';
const before = new RegExp(`(?<![\\p{L}])(?:${one})(?: (?:${one}))?(?: (?:the|a))? ?$`, 'iu');
const weak = /^(?:from|by|about|some|just|only|another|within|between|initially)$/i;
const behind =
  /^(?: or (?:more|less|fewer|over|under|above|below)|\+| plus\b|,? (?:including|excluding|inclusive of|exclusive of|not including|net of|on top of|in addition to|subject to)(?= )(?: [^,.;:()–—\n]{1,90}?)(?=\s?[,.;:()–—\n]|\s-\s|\swhich\b|\sthat\b|\sto (?:help|support|fund|be|give|pay|build|make|provide|deliver|create|improve|protect|repair|upgrade|ensure|boost|tackle|reduce|train|recruit|develop|enable|allow|keep|get|cover|meet|expand|extend|invest|go|bring|cut|replace|restore|buy|run|reach|let|set|start|take)\b|$)| (?:before|after) (?:tax|inflation|costs?|deductions|interest|fees|discounts?)\b| (?:a|per|each|every) (?:year|month|week|day|annum|hour|person|head|household|pupil|family)\b| annually\b| (?:over|across|during|for) (?:the )?(?:next |last |past |coming |first )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|the) (?:years?|months?)\b)/i;

export interface Qualifier extends Span {
  text: string;
}

/** The words beside a value without which it would say something else: "up to", "over", "including …". Offsets are the sentence's. */
export function qualifiersOf(value: Value, sentence: string): Qualifier[] {
  const found: Qualifier[] = [];
  const directly = before.exec(sentence.slice(Math.max(0, value.start - 60), value.start));
  const front = directly !== null && isDuring(directly[0], value, sentence) ? null : directly;
  if (front !== null)
    keep(found, trimmed(front[0]), value.start - front[0].length + leading(front[0]), value);
  const range = /\b(between) (?:[^,.;]|[,.](?=\d)){1,40}? and $/i.exec(
    sentence.slice(Math.max(0, value.start - 60), value.start),
  );
  if (front === null && range?.[1])
    found.push(qualifier(Math.max(0, value.start - 60) + range.index, range[1]));
  const tail = behind.exec(sentence.slice(value.end, value.end + 140));
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
  /^(?:by|from|until|since|before|after|early|late|mid|.* the (?:end|start|beginning|middle) of)$/i;

const leading = (text: string): number => text.length - text.replace(/^[\s,]+/, '').length;
const trimmed = (text: string): string => text.replace(/^[\s,]+|\s+$/g, '');
const qualifier = (start: number, text: string): Qualifier => ({ start, end: start + text.length, text });

/** "by" and "from" qualify a date ("by 2025"); before a sum they only lead to it ("increase by up to £970 million"). */
function keep(found: Qualifier[], text: string, start: number, value: Value): void {
  const lead = /^(?:by|from) (?!the (?:end|start|beginning|middle) )(?=\S)/i.exec(text)?.[0].length ?? 0;
  const own = text.slice(lead);
  if (own === '' || (ofDates.test(own) && value.kind !== 'date')) return;
  if (weak.test(own) && value.kind === 'date' && !/^(?:from|by|between)$/i.test(own)) return;
  found.push(qualifier(start + lead, own));
}
