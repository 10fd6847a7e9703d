import { danglers, months, sentenceStarters } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/words.ts';
import { lostBullets } from './lost-bullets.ts';
import { pairsIn } from './pairs.ts';
import { endsClosed, endsSentence, firstWord, lastWord, opensPlain, type Unit } from './units.ts';

type Pairs = ReturnType<typeof pairsIn>;

/** Closes breaks in mid-sentence: "attitudes that label / young people". Each closed break is recorded in its unit. */
export function closeBreaks(units: Unit[]): Unit[] {
  const pairs = pairsIn(units.map(({ text }) => text));
  const entries = lostBullets(units);
  const out: Open[] = [];
  let listed = false;
  let ended = 0;
  for (const next of units) {
    const held = out.at(-1);
    const lower = startsLower(next);
    listed =
      startsEntry(next) &&
      (held === undefined ? lower : held.end.endsWith(':') || (listed && startsEntry(held.first)));
    const place = {
      first: out.length === 1,
      summary: ended === 0 || (ended === 1 && endsSentence(out[1]?.end ?? '')),
    };
    if (held && !listed && !entries.has(next) && continues(held, next, lower, pairs, place)) goOn(held, next);
    else {
      if (held && endsSentence(held.end)) ended++;
      out.push({ first: next, pieces: null, joins: next.joins, length: next.text.length, end: endOf(next) });
    }
  }
  return out.map(({ first, pieces, joins }) =>
    pieces === null ? first : { ...first, text: pieces.join(' '), joins },
  );
}

/** A unit that may still go on. */
interface Open {
  first: Unit;
  /** Where it went on: put together once, at the end. */
  pieces: string[] | null;
  joins: Unit['joins'];
  length: number;
  /** The last words of what is held so far. */
  end: string;
}

const endOf = ({ text }: Unit): string => (text.length > 200 ? text.slice(-200) : text);

function goOn(held: Open, next: Unit): void {
  const at = held.length;
  const moved = next.joins.map((join) => ({ ...join, at: join.at + at + 1 }));
  if (held.pieces === null) {
    held.pieces = [held.first.text];
    held.joins = [...held.joins];
  }
  held.joins.push({ at, was: next.gap ? '\n\n' : '\n' }, ...moved);
  held.pieces.push(next.text);
  held.length += next.text.length + 1;
  held.end = endOf(next);
}

const startsLower = ({ text }: Unit): boolean => !opensPlain(text) && /^\p{Ll}/u.test(text);

/** Entries of a list that lost its bullets begin small, or with a number: "112 major improvements". */
const startsEntry = ({ text }: Unit): boolean => !opensPlain(text) && /^[\p{Ll}\d]/u.test(text);

/** Where a unit stands. */
interface Place {
  /** In the title's place. */
  first: boolean;
  /** Below the title and at most one sentence: pages say there, without stops, what the text is about. */
  summary: boolean;
}

/** Whether `next` goes on with the sentence that `held` leaves open. */
function continues(held: Open, next: Unit, lower: boolean, pairs: Pairs, place: Place): boolean {
  const { first } = place;
  if (next.role !== 'paragraph' || held.first.role === 'row' || endsClosed(held.end)) return false;
  if (held.first.role === 'item' && next.gap && groupLine.test(next.text)) return false;
  if (isOpenEnd(held.end) || isPictureLine(next)) return false;
  const last = lastWord(held.end);
  const hangs = held.end.endsWith(',') || (danglers.has(last) && last === last.toLowerCase());
  if (lower)
    return (
      !looksLikeContact(next.text) && (hangs || held.length > 200 || held.end.split(' ', 4).length === 4)
    );
  if (!opensPlain(next.text) && /^[,;.)\]”’]/.test(next.text)) return true;
  if (!first && held.length >= 60 && (opensMid(next.text) || opensWithYear(next.text, last))) return true;
  if (hangs && held.first.role === 'item' && next.gap && endsSentence(next.text)) return false;
  if (hangs && !held.end.endsWith(','))
    return first
      ? /^(?:the|an?|of|and|to|with|its|their)$/.test(last)
      : !(next.gap && mayEnd.has(last) && startsAnew(next));
  if (held.first.role === 'item')
    return (
      held.length >= 30 &&
      !sentenceStarters.has(firstWord(next.text).toLowerCase()) &&
      pairs(last, firstWord(next.text))
    );
  return !first && continuesWithCapital(held, next, pairs, place);
}

/** "(TFA) has been seen", "“on what counts”": words in brackets or in marks that begin small stand in mid-sentence. */
const opensMid = (text: string): boolean =>
  !opensPlain(text) && /^(?:\([^()]{2,12}\),? \p{Ll}|[“‘"']\p{Ll}+ \p{Ll})/u.test(text);

/** "2018, when …" below "… between October 2016 and March". */
const opensWithYear = (text: string, last: string): boolean =>
  /^(?:19|20)\d\d[ ,]/.test(text) && months.has(last.toLowerCase());

/** Of the words that mostly go on, those that end a heading as well: "what this means for you". */
const mayEnd = wordSet('you it there up over more so too in on');

/** "If you have been sent a card, …": no name begins so. */
const startsAnew = ({ text }: Unit): boolean => sentenceStarters.has(firstWord(text).toLowerCase());

/** A capital may begin a sentence or be a name's second half: "set out by the Environment / Agency in …". */
function continuesWithCapital(held: Open, next: Unit, pairs: Pairs, { summary }: Place): boolean {
  const opening = firstWord(next.text);
  if (held.end.endsWith(',')) return held.length >= 60 && !beginsToSpeak(held, next);
  const isSum = opening === '' && /^[£$€]\d/.test(next.text);
  if (
    (opening === '' && !isSum) ||
    sentenceStarters.has(opening.toLowerCase()) ||
    isNumbered(held.first.text)
  )
    return false;
  if (held.length >= 30 && pairs(lastWord(held.end), opening)) return true;
  // Above the first sentence stands a summary, which has no stop and is no half of what follows.
  if ((summary || subNumbered.test(next.text)) && next.gap) return false;
  return held.length >= 100 && endsSentence(next.text) && !/[”’)]$/.test(held.end) && !isLabelled(next.text);
}

/** "Jane Doe found the course invaluable," above "I never thought …": a sentence about somebody does not go on with "I". */
const beginsToSpeak = (held: Open, next: Unit): boolean =>
  /^I(?:['’]\p{Ll}+)? /u.test(next.text) && !/\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/.test(held.end);

/** The last but one entry of a list in sentences: "…; and". */
const endsEntry = /;\s(?:and|or)$/;

/** "This news article was withdrawn on", whose day was lost. */
const lostDay = /^This [\p{L} ]{3,40} was (?:withdrawn|published|updated|archived) on$/u;

/** A look at the last letters, which tells of most that they are neither. */
const isOpenEnd = (end: string): boolean =>
  ((end.endsWith('d') || end.endsWith('r')) && endsEntry.test(end)) ||
  (end.endsWith(' on') && lostDay.test(end));

/** "department logo": what a page says of a picture, alone in a paragraph. */
const isPictureLine = ({ text, gap }: Unit): boolean =>
  gap &&
  !opensPlain(text) &&
  /^\p{Ll}[\p{L}’'-]* (?:\p{L}+ )?(?:logo|photo|image|picture|icon|crest|banner)$/u.test(text);

/** "from the Scottish Government" below a list: whom the next items come from. */
const groupLine = /^(?:from|for|representing) (?:the )?\p{Lu}[\p{L}’' ]{2,60}:?$/u;

/** "Agenda Item 2: Delivery Programme": a heading with its number, whole as it is. */
const isNumbered = (text: string): boolean =>
  /^(?:(?:agenda |top )?(?:item|action|recommendation|annex|part|chapter|tip|step|stage|phase|lesson|rule|question) \d{1,2}|[a-z]+ tip)\s?[:.–-]/i.test(
    text,
  );

/** "4.1 The motion was agreed." */
const subNumbered = /^\d{1,2}(?:\.\d{1,2})+ /;

/** "Secretariat: …" begins something new. */
const isLabelled = (text: string): boolean => /^\p{Lu}[\p{L} ]{1,30}:/u.test(text);

const looksLikeContact = (text: string): boolean => /^(?:www\.|https?:|\S{1,80}@|[a-z ]{1,20}:)/.test(text);
