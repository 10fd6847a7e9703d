import { isGivenName } from '../lexicon/given-names.ts';
import type { Marked } from '../marks.ts';
import type { Block } from '../page.ts';
import { type Spoken, unclear } from '../people/spoken.ts';
import { isMark, type Word } from '../words.ts';
import { cueBefore, cueBehind, cueOfSentenceBefore } from './attribution.ts';
import { type FoundQuote, notClosed } from './found.ts';
import { cueAround } from './fragments.ts';
import { isStop, type Place, placesOf, spanOf } from './places.ts';
import { namesOthers } from './subject.ts';
import { lastVerb, verbAt } from './verbs.ts';

/** Words in marks inside a running paragraph that the paragraph gives to somebody. */
export function inlineQuotes(block: Block, body: string, since = 0): FoundQuote[] {
  const marks = block.marks.filter(
    (mark) => mark.end > mark.start && mark.start >= since && !isPseudonym(mark, body),
  );
  if (marks.length === 0) return [];
  const found: FoundQuote[] = [];
  let before: { quote: FoundQuote; place: Place; after: boolean } | null = null;
  for (const place of placesOf(block, marks)) {
    const another: boolean =
      before !== null && namesAnother(block, before.place, place, before.quote.spoken, body);
    if (
      before?.after &&
      goesOn(block, before.place, place) &&
      !another &&
      !isAnothers(block, before.place, place, body)
    ) {
      before.quote.spans.push(spanOf(place.mark));
      if (!place.mark.closed) before.quote.doubts.push(notClosed);
      before = { quote: before.quote, place, after: true };
      continue;
    }
    const said: Said | null =
      attributed(block, place, body) ??
      (another && before !== null ? unsaid(block, before.place, place, body) : null);
    before = said === null ? null : { quote: said.quote, place, after: said.after };
    if (said !== null) found.push(said.quote);
  }
  return found.length === 0 ? wholeBlock(block, marks) : found;
}

/** ‘Daniel’, a former prisoner: a first name in marks is whoever goes by it here. */
const isPseudonym = ({ start, end, single }: Marked, body: string): boolean =>
  single && end - start < 14 && isGivenName(body.slice(start, end).toLowerCase());

/** “A,” said X. “B,” said Y.: the second has an attribution of its own. */
const isAnothers = (block: Block, before: Place, place: Place, body: string): boolean =>
  hasOwnCue(block, before, place, body) ||
  (block.words.slice(before.after, place.open).some((word) => isMark(word, '.')) &&
    cueBehind(block, place, body) !== null);

/** X said: “A.” Y closed the debate. “B.”: with X named before the first, whoever stands between says the second. */
const namesAnother = (
  block: Block,
  before: Place,
  place: Place,
  spoken: Spoken | null,
  body: string,
): boolean =>
  spoken !== null &&
  spoken.start < before.mark.from &&
  endsSentence(before, body) &&
  namesOthers(block.words, before.after, place.open);

const endsSentence = ({ mark }: Place, body: string): boolean =>
  /[.!?…]$/.test(body.slice(mark.start, mark.end)) || body[mark.to] === '.';

/** X said: “A.” Y added: “B.”: the sentence of the first is over, and a cue of its own leads into the next. */
function hasOwnCue({ words }: Block, before: Place, place: Place, body: string): boolean {
  if (!isMark(words[place.open - 1], ':') && verbAt(words, place.open - 1) !== 'speech') return false;
  let from = before.after;
  if (!endsSentence(before, body)) while (from < place.open && !isStop(words, from++));
  if (words[from]?.shape === 'lower' || from >= place.open) return false;
  const went =
    words[place.open - 2]?.lower === 'on' && /^(?:went|goes)$/.test(words[place.open - 3]?.lower ?? '');
  return went || lastVerb(words, from, place.open, ['speech'], 16) !== null;
}

/** “A,” said X. “B.”: nothing but the attribution stands between the pieces. */
function goesOn(block: Block, before: Place, place: Place): boolean {
  if (before.mark.single !== place.mark.single) return false;
  const between = block.words.slice(before.after, place.open);
  const last = between.at(-1);
  if (between.length > 40) return false;
  if (between.some((word) => /^(?:that|adding|saying|explaining)$/.test(word.lower))) return false;
  const stops = between.filter((_, i) => isStop(between, i)).length;
  return (
    between.length === 0 ||
    (stops <= 1 && last !== undefined && /^[.,:–-]$/.test(last.text)) ||
    (stops === 0 && verbAt(block.words, place.open - 1) !== null)
  );
}

interface Said {
  quote: FoundQuote;
  after: boolean;
}

/** Words that would go on but for somebody who is named in between, and of whom no verb says that they are theirs. */
const unsaid = (block: Block, before: Place, place: Place, body: string): Said => ({
  quote: quoteOf(block, place, unclear(block.words, before.after, place.open, body), 0.7, body),
  after: false,
});

function attributed(block: Block, place: Place, body: string): Said | null {
  const direct = cueBefore(block, place, body);
  if (direct !== null) return { quote: quoteOf(block, place, direct, 0.96, body), after: true };
  const behind = cueBehind(block, place, body);
  if (behind !== null) return { quote: quoteOf(block, place, behind, 0.96, body), after: true };
  const within = cueAround(block, place, body);
  if (within !== null) return { quote: quoteOf(block, place, within, 0.9, body), after: false };
  const implied = cueOfSentenceBefore(block, place, body);
  return implied === null
    ? null
    : { quote: quoteOf(block, place, implied, implied.doubt === undefined ? 0.9 : 0.8, body), after: true };
}

const notOpened = 'The quotation mark is closed and never opened. Check where the quote begins.';

function quoteOf(
  block: Block,
  { mark, open, after }: Place,
  spoken: Spoken,
  confidence: number,
  body: string,
): FoundQuote {
  const words = block.words
    .slice(open + 1, mark.closed ? after - 1 : after)
    .filter((word) => word.shape !== 'mark');
  const doubts = mark.closed
    ? mark.unopened
      ? [notOpened]
      : mark.guessed
        ? ['The closing mark could be an apostrophe. Check where the quote ends.']
        : []
    : [notClosed];
  return {
    kind: isClause(words) || /[.,!?]$/.test(body.slice(mark.start, mark.end)) ? 'inline' : 'fragment',
    spans: [spanOf(mark)],
    spoken,
    follows: false,
    doubts,
    confidence,
  };
}

const isClause = (words: Word[]): boolean =>
  words.length > 8 ||
  (words.length > 3 &&
    words.some((word) =>
      /^(?:is|are|was|were|be|has|have|had|will|would|can|could|must|should|do|does|did|i'm|we're|we've|we’re|we’ve|it's)$/.test(
        word.lower,
      ),
    ));

/** A paragraph of nothing but marked words goes on with whoever spoke in the paragraph before. */
function wholeBlock(block: Block, marks: Marked[]): FoundQuote[] {
  const [mark] = marks;
  const alone =
    marks.length === 1 &&
    mark !== undefined &&
    mark.from === block.start &&
    block.end - mark.to <= 1 &&
    mark.end - mark.start > 25;
  if (!alone) return [];
  return [{ kind: 'block', spans: [spanOf(mark)], spoken: null, follows: true, doubts: [], confidence: 0.8 }];
}
