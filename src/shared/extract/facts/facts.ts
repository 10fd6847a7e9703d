import type { KnownDate } from '../../model/dates.ts';
import type { Fact, Figure } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import type { Sentence } from '../sentences.ts';
import { signsOf } from '../signs.ts';
import { besideFigures } from './beside-figures.ts';
import { isoDate, readDate } from './calendar.ts';
import { mayCommit } from './commitments/commitment.ts';
import { type Said, type VoiceAt, voicesOf } from './commitments/voices.ts';
import { withNoun } from './nouns.ts';
import { qualifiersOf } from './qualifiers.ts';
import { hasSeveralDays, resolveDate, resolveDays } from './resolve.ts';
import { type Value, valuesIn } from './values.ts';

/**
 * Every sentence that carries a value or a commitment. `storyDate` is what relative dates are counted from, but for
 * words that were said on another day; `quotes` say whose words a sentence is.
 */
export function factsIn(page: Page, storyDate: KnownDate | null, quotes: Said[]): Fact[] {
  const asAt =
    storyDate === null
      ? null
      : {
          date: storyDate.date,
          basis: storyDate.basis === 'corrected' ? storyDate.basis : ('inferred' as const),
          reason: `The date of the story. ${storyDate.reason}`,
        };
  const around = { storyDate, asAt, voiceAt: voicesOf(quotes) };
  const facts: Fact[] = [];
  for (const block of page.blocks)
    for (const sentence of block.sentences) {
      const fact = factOf(block, sentence, around);
      if (fact !== null) facts.push(fact);
    }
  return facts;
}

/** A "sentence" beyond this is no sentence but data. */
const longest = 8000;

interface Around {
  storyDate: KnownDate | null;
  asAt: KnownDate | null;
  voiceAt: VoiceAt;
}

/** The last sentence of what somebody said keeps no closing mark whose opening one stands before an earlier sentence. */
function withoutLoneMark(sentence: string): string {
  const isLone =
    (sentence.endsWith('”') && !sentence.includes('“')) ||
    (sentence.endsWith('"') && sentence.indexOf('"') === sentence.length - 1);
  return isLone ? sentence.slice(0, -1) : sentence;
}

function factOf(
  block: Block,
  { start, end: sentenceEnd, signs }: Sentence,
  { storyDate, asAt, voiceAt }: Around,
): Fact | null {
  const text = withoutLoneMark(block.text.slice(start - block.start, sentenceEnd - block.start));
  if (text.length > longest) return null;
  const end = start + text.length;
  const figures = figuresIn(text, start, storyDate, signs);
  const binds = mayCommit(text, signs);
  if (figures.length === 0 && !binds) return null;
  const beside = besideFigures({ text, start, figures }, storyDate, voiceAt, signs, binds);
  if (figures.length === 0 && beside.commitment?.sure !== true) return null;
  if (isFurniture(text)) return null;
  const whole = block.role !== 'paragraph' || /[.!?…]["'”’)\]]{0,3}$/.test(text);
  const doubts = whole ? [] : ['This is not a whole sentence. Check that it says enough by itself.'];
  const asAtOwn = asAtDate(figures, text, start) ?? asAt;
  const confidence = whole ? 0.95 : 0.6;
  // Most facts are no more than this, and one that is written out whole is made far faster than one put together.
  return beside.commitment === undefined && beside.moments === undefined
    ? { start, end, text, figures, asAt: asAtOwn, confidence, sure: whole, doubts }
    : { start, end, text, figures, asAt: asAtOwn, ...beside, confidence, sure: whole, doubts };
}

/** The values of a sentence with their qualifiers; `offset` is the sentence's place in the body. */
export function figuresIn(
  sentence: string,
  offset: number,
  storyDate: KnownDate | null,
  signs = signsOf(sentence),
): Figure[] {
  const values = valuesIn(sentence, signs);
  if (values.length === 0) return [];
  const figures = values.map((value) => figureOf(withNoun(value, sentence), sentence, offset, storyDate));
  return sharingTails(figures, sentence, offset);
}

/** "£58 million of its £210 million, excluding repairs", "£6 million over 3 years including …": what is left out or counted in belongs to the first sum. */
function sharingTails(figures: Figure[], text: string, offset: number): Figure[] {
  const made = figures.map((figure) => ({ ...figure }));
  for (const [i, figure] of made.entries()) {
    const next = made[i + 1];
    if (next === undefined) break;
    const between = text.slice(figure.end - offset, next.start - offset);
    const lasts = /^ (?:over|across|during|for)(?: the (?:next|last|past))? $/.test(between);
    if (!lasts && !/^ (?:out )?of (?:its|the|a|their|this|that)(?: \p{L}+)? $/u.test(between)) continue;
    const isTail = ({ start, text: words }: Figure['qualifiers'][number]) =>
      start >= next.end && /cluding|clusive|net of/.test(words);
    figure.qualifiers = [...figure.qualifiers, ...next.qualifiers.filter(isTail)];
    if (lasts) next.qualifiers = next.qualifiers.filter((each) => !isTail(each));
  }
  return made;
}

/** "At 30 September the programme had spent …", "as of 1 May 2025", "stood at 31 March 2025": the sentence says itself as at when. */
export function asAtDate(figures: Figure[], text: string, offset: number): KnownDate | null {
  for (const figure of figures) {
    if (figure.kind !== 'date') continue;
    const front = text.slice(0, figure.start - offset);
    const lead = /(?:(?:^|[\s(])as (?:at|of|on)|(?:^|[\s(])at)(?: the)?( end of)? $/i.exec(front);
    if (lead === null) continue;
    const reason = `The sentence says that it is as at this date: “${figure.text}”.`;
    if (figure.resolved !== null && lead[1] === undefined) return { ...figure.resolved, reason };
    const date = fullDate(figure.text);
    if (date !== null) return { date, basis: 'stated', reason };
    const last = lead[1] === undefined ? null : monthEnd(figure);
    if (last !== null)
      return { date: last, basis: 'inferred', reason: `${reason} Its end is the month’s last day.` };
  }
  return null;
}

function fullDate(text: string) {
  const written = readDate(text);
  return written?.day == null || written.month === null || written.year === null
    ? null
    : isoDate(written.year, written.month, written.day);
}

/** The last day of "March 2025", or of the March that a bare month was found to be. */
function monthEnd({ text, resolved }: Figure) {
  const written = readDate(text);
  const year = written?.year ?? Number(resolved?.date.slice(0, 4));
  if (written?.month == null || written.day !== null || Number.isNaN(year)) return null;
  return isoDate(year, written.month, new Date(Date.UTC(year, written.month, 0)).getUTCDate());
}

/** Lines of a page about itself: "This was published under the 2016 to 2019 May Conservative government". */
const isFurniture = (text: string): boolean =>
  // The number of an item alone in its cell.
  (text.length < 4 && /^\d{1,2}\.?$/.test(text)) ||
  text.startsWith('This was published under the ') ||
  (text.length < 80 && /^(?:Published|Updated|Last updated|Posted)\b.{0,60}$/.test(text));

function figureOf(value: Value, sentence: string, offset: number, storyDate: KnownDate | null): Figure {
  const text = sentence.slice(value.start, value.end);
  const qualifiers = qualifiersOf(value, sentence).map((found) => ({
    ...found,
    start: offset + found.start,
    end: offset + found.end,
  }));
  const behind = sentence.slice(value.end);
  const resolve = value.kind === 'date' && hasSeveralDays(text) ? resolveDays : resolveDate;
  const resolved =
    value.kind === 'date' ? resolve(text, sentence.slice(0, value.start), behind, storyDate) : null;
  return {
    start: offset + value.start,
    end: offset + value.end,
    text,
    kind: value.kind,
    amount: value.amount,
    unit: value.unit,
    qualifiers,
    resolved,
  };
}
