import type { KnownDate } from '../../../model/dates.ts';
import type { Moment } from '../../../model/moment.ts';
import { stretchWords } from '../../../words/stretches.ts';
import { matchesOf } from '../../matches.ts';
import { Sign } from '../../signs.ts';
import { inWords } from '../calendar.ts';
import { unitMeant } from './meant.ts';

const unit =
  '(?:financial year|year|month|weekend|week|spring|summer|autumn|winter|Parliament|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

const named = `(?:today|tonight|tomorrow|yesterday|last night|this (?:morning|afternoon|evening))(?!['’]s)|(?:this|last|next) ${unit}(?!['’]s)|the (?:end|start|beginning|middle) of the (?:financial year|year|month|week|decade|Parliament|parliament)`;
const counted =
  '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:day|week|month|year)s? ago';
const whole = (words: string): RegExp => new RegExp(`\\b(?:${words})(?![a-zÀ-ÖØ-öø-ɏ-])`, 'gi');
const plain = whole(named);
/** "two weeks ago" is looked for only where something is "ago". */
const withCounted = whole(`${named}|${counted}`);

/** What may stand in front: "by the end of", "earlier". It is looked for behind the rest, which is rarer. */
const lead =
  /(?<![\p{L}])(?:(?:by|before|until|at|from|since) )?(?:(?:the )?(?:end|start|beginning|middle) of )?(?:(?:earlier|later|early|late) )?$/iu;

/** A cheap test for a sentence that may hold one. */
const sign =
  /\b(?:today|tonight|tomorrow|yesterday|ago|(?:last|this|next) (?:fin|year|month|week|spring|summer|autumn|winter|parl|night|morning|afternoon|evening|mon|tue|wed|thu|fri|sat|sun)|of the (?:fin|year|month|week|decade|parl))/i;

/** "since October last year", "4 May this year": the year belongs to a date, which says itself what it means. */
const datesYear =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|\d(?:st|nd|rd|th)?),? $/;

/** "today (Monday 8 October)": the day stands beside it. */
const daySaid =
  /^,? ?[(–-]? ?(?:\p{Lu}\p{Ll}+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}{2}/u;

/** What relative times are counted from: the story's date, or the day of words that were said on another. */
export interface CountedFrom {
  day: KnownDate | null;
  basis: Moment['basis'];
}

/** A cheap test: most sentences name no time from where they are said. */
export const mayNameTime = (sentence: string, signs: number): boolean =>
  (signs & Sign.timed) !== 0 && sign.test(sentence);

/** The words of a sentence that name a time from where they are said; `offset` is the sentence's place. */
export function momentsIn(sentence: string, offset: number, from: CountedFrom): Moment[] {
  return matchesOf(sentence, /\bago\b/i.test(sentence) ? withCounted : plain)
    .map(({ 0: words, index }) => {
      const at = index - (lead.exec(sentence.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
      return { at, words: sentence.slice(at, index + words.length) };
    })
    .filter(
      ({ at, words }) =>
        !datesYear.test(sentence.slice(Math.max(0, at - 12), at)) &&
        !daySaid.test(sentence.slice(at + words.length, at + words.length + 24)),
    )
    .map(({ at, words }) => momentAt(words, offset + at, from));
}

/** Words that name a time, with what they mean. */
export function momentAt(text: string, start: number, from: CountedFrom): Moment {
  return { start, end: start + text.length, text, ...meant(text, from), basis: from.basis };
}

function meant(text: string, { day, basis }: CountedFrom): Pick<Moment, 'from' | 'to' | 'reason'> {
  if (day === null) return { from: null, to: null, reason: `“${text}” cannot be dated: ${undated[basis]}.` };
  const stretch = unitMeant(text, day.date);
  if (typeof stretch === 'string')
    return { from: null, to: null, reason: `“${text}” is not dated: ${stretch}` };
  const named = `${basis === 'words' ? 'the day of the words' : 'the story’s date'}, ${inWords(day.date)}`;
  const inferred = day.basis === 'inferred' ? ', which is inferred' : '';
  return {
    ...stretch,
    reason: `“${text}” is ${stretchWords(stretch)}, worked out from ${named}${inferred}.`,
  };
}

const undated = {
  story: 'the story has no date',
  words: 'the story does not say when this was said',
} as const;
