import type { Span } from '../../model/span.ts';
import type { Marked } from '../marks.ts';
import type { Block } from '../page.ts';
import { isRole } from '../people/organisation.ts';
import { readSpoken, type Spoken, unclear } from '../people/phrase.ts';
import { isMark, type Word } from '../words.ts';
import { closingBlock, type Setting } from './blocks.ts';
import { subjectOf } from './cues.ts';
import type { FoundQuote } from './found.ts';
import { isAdjunct, lastVerb, verbAt } from './verbs.ts';

interface Place {
  mark: Marked;
  /** Words in front of the mark, from the sentence's start or the mark before. */
  from: number;
  open: number;
  /** Words behind the mark, to the sentence's end or the next mark. */
  after: number;
  to: number;
  /** The sentence's first word. */
  sentence: number;
}

/** Words in marks inside a running paragraph that the paragraph gives to somebody. */
export function inlineQuotes(block: Block, body: string, since = 0): FoundQuote[] {
  const marks = block.marks.filter(({ start, end }) => end > start && start >= since);
  if (marks.length === 0) return [];
  const found: FoundQuote[] = [];
  let before: { quote: FoundQuote; place: Place; after: boolean } | null = null;
  for (const place of placesOf(block, marks)) {
    if (before?.after && goesOn(block, before.place, place)) {
      before.quote.spans.push(spanOf(place.mark));
      before = { quote: before.quote, place, after: true };
      continue;
    }
    const said = attributed(block, place, body);
    before = said === null ? null : { quote: said.quote, place, after: said.after };
    if (said !== null) found.push(said.quote);
  }
  return found.length === 0 ? wholeBlock(block, marks) : found;
}

const spanOf = ({ start, end }: Marked): Span => ({ start, end });

function placesOf(block: Block, marks: Marked[]): Place[] {
  let w = 0;
  let s = 0;
  return marks.map((mark, i) => {
    while (w < block.words.length && (block.words[w]?.start ?? 0) < mark.from) w++;
    const open = w;
    while (s + 1 < block.sentences.length && (block.sentences[s + 1]?.start ?? 0) <= mark.from) s++;
    const sentence = block.sentences[s]?.from ?? 0;
    while (w < block.words.length && (block.words[w]?.start ?? 0) < mark.to) w++;
    const after = w;
    const limit = marks[i + 1]?.from ?? block.end;
    let to = after;
    while (
      to < block.words.length &&
      to < after + 60 &&
      (block.words[to]?.start ?? 0) < limit &&
      !(to > after && isMark(block.words[to - 1], '.') && startsSentence(block, to))
    )
      to++;
    const since = i === 0 ? sentence : Math.max(sentence, indexAt(block, marks[i - 1]?.to ?? 0, open));
    return { mark, from: since, open, after, to, sentence };
  });
}

const indexAt = (block: Block, offset: number, hint: number): number => {
  let i = hint;
  while (i > 0 && (block.words[i - 1]?.start ?? 0) >= offset) i--;
  return i;
};

const startsSentence = (block: Block, i: number): boolean => {
  const word = block.words[i];
  return word !== undefined && word.shape !== 'lower' && !/^['’]s$/.test(word.text);
};

/** “A,” said X. “B.”: nothing but the attribution stands between the pieces. */
function goesOn(block: Block, before: Place, place: Place): boolean {
  if (before.mark.single !== place.mark.single) return false;
  const between = block.words.slice(before.after, place.open);
  const last = between.at(-1);
  if (between.length > 40) return false;
  if (between.some((word) => /^(?:that|adding|saying|explaining)$/.test(word.lower))) return false;
  const stops = between.filter((word) => isMark(word, '.')).length;
  return (
    between.length === 0 ||
    (stops <= 1 && last !== undefined && /^[.,:–-]$/.test(last.text)) ||
    (stops === 0 && verbAt(block.words, place.open - 1) !== null)
  );
}

function attributed(block: Block, place: Place, body: string): { quote: FoundQuote; after: boolean } | null {
  const direct = cueBefore(block, place, body);
  if (direct !== null) return { quote: quoteOf(block, place, direct, 0.96, body), after: true };
  const behind = cueBehind(block, place, body);
  if (behind !== null) return { quote: quoteOf(block, place, behind, 0.96, body), after: true };
  const within = cueAround(block, place, body);
  return within === null ? null : { quote: { ...quoteOf(block, place, within, 0.9, body) }, after: false };
}

function quoteOf(block: Block, { mark, open, after }: Place, spoken: Spoken, confidence: number, body: string): FoundQuote {
  const words = block.words
    .slice(open + 1, mark.closed ? after - 1 : after)
    .filter((word) => word.shape !== 'mark');
  const doubts = mark.closed
    ? []
    : ['The quotation mark is not closed in its paragraph. Check where the quote ends.'];
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

/** X said: “…”, X told the BBC that “…”, according to X, “…”. */
function cueBefore(block: Block, { from, open, mark }: Place, body: string): Spoken | null {
  const words = block.words;
  if (words[from]?.lower === 'according' && words[from + 1]?.lower === 'to' && open - from > 2)
    return readSpoken(words, from + 2, open, body);
  const verb = lastVerb(words, from, open, ['speech', 'participle'], 30);
  if (verb === null) return labelBefore(words, from, open, body);
  const gap = words.slice(verb.at + 1, open).filter((word) => word.shape !== 'mark');
  const ends = words[open - 1];
  const colon = isMark(ends, ':') || isMark(ends, ',');
  const near =
    gap.length === 0 ||
    (gap.length <= 2 && gap.at(-1)?.lower === 'that') ||
    (colon && isAdjunct(words, verb.at + 1, open - 1)) ||
    (gap.length <= 5 && /^t(?:old|ells)$/.test(words[verb.at]?.lower ?? ''));
  if (!near || (mark.end - mark.start < 12 && !colon && gap.length > 0)) return null;
  const long = mark.end - mark.start > 40 && verb.kind === 'speech' && verb.at > from;
  return subjectOf(words, from, verb.at, body) ?? (long ? unclear(words, from, verb.at, body) : null);
}

/** Jane Doe: “…”. */
function labelBefore(words: Word[], from: number, open: number, body: string): Spoken | null {
  if (!isMark(words[open - 1], ':') || open - from > 24) return null;
  const spoken = readSpoken(words, from, open - 1, body);
  return spoken !== null &&
    (spoken.kind === 'person' || spoken.kind === 'spokesperson') &&
    spoken.start === words[from]?.start
    ? spoken
    : null;
}

/** “…,” said X; “…”, X said; “…,” according to X. */
function cueBehind(block: Block, { mark, after, to }: Place, body: string): Spoken | null {
  if (
    !/[,.!?…–—-]$/.test(body.slice(mark.start, mark.end)) &&
    !/^[,.]/.test(body.slice(mark.to, mark.to + 1))
  )
    return null;
  const words = block.words;
  let from = after;
  while (from < to && words[from]?.shape === 'mark') from++;
  if (words[from]?.lower === 'according' && words[from + 1]?.lower === 'to')
    return readSpoken(words, from + 2, to, body);
  if (verbAt(words, from) === 'speech' || /^(?:says?|said)$/.test(words[from]?.lower ?? ''))
    return inverted(words, from + 1, to, body);
  for (let i = from + 1; i < Math.min(to, from + 30); i++) {
    const kind = verbAt(words, i);
    if (kind === 'speech') return readSpoken(words, from, i, body);
    if (words[i]?.shape === 'mark' && isMark(words[i], '.')) return null;
  }
  return null;
}

/** The subject behind its verb: "said Justice Minister Siân Rees KC, who visited Leeds." */
function inverted(words: Word[], from: number, to: number, body: string): Spoken | null {
  let end = to;
  while (end > from && words[end - 1]?.shape === 'mark' && !isMark(words[end - 1], ')')) end--;
  for (let i = from + 1; i < end; i++) {
    if (
      /^(?:who|as|when|while|after|before|during|adding|following|at|in|on|today|yesterday|about)$/.test(
        words[i]?.lower ?? '',
      ) &&
      (isMark(words[i - 1], ',') || !isRole(body.slice(words[i]?.start, words[end - 1]?.end)))
    ) {
      end = i;
      break;
    }
  }
  return shortened(words, from, end, body);
}

/** Without the pieces at its end that say something else: "Ewan, 19, from Govan". */
function shortened(words: Word[], from: number, to: number, body: string): Spoken | null {
  let end = to;
  for (let tries = 0; tries < 4 && end > from; tries++) {
    const spoken = readSpoken(words, from, end, body);
    if (spoken !== null) return tries > 0 && spoken.kind === 'partial' ? { ...spoken, plain: 0.7 } : spoken;
    const comma = words.slice(from, end).findLastIndex((word) => isMark(word, ','));
    if (comma === -1) return null;
    end = from + comma;
  }
  return null;
}

const judging =
  /^(?:praised|praises|described|describes|hailed|hails|branded|condemned|criticised|commended|applauded|lauded|denounced|welcomed|welcomes|called|warned|said|says)$/;

/** A few words in a sentence that somebody is the subject of: X praised the “incredible” work. */
function cueAround(block: Block, { mark, sentence, open }: Place, body: string): Spoken | null {
  const inner = body.slice(mark.start, mark.end);
  if (
    isTitle(inner) ||
    /^(?:called|entitled|titled|named|dubbed|known|termed|as)$/.test(block.words[open - 1]?.lower ?? '')
  )
    return null;
  const verb = lastVerb(block.words, sentence, open, ['judgement', 'speech', 'participle'], 30);
  if (verb === null || (mark.single && open - verb.at > 6) || crossesClause(block.words, verb.at, open))
    return null;
  const spoken = subjectOf(block.words, sentence, verb.at, body);
  if (spoken === null || spoken.kind === 'several') return null;
  return spoken.kind === 'organisation' || mark.single
    ? judging.test(block.words[verb.at]?.lower ?? '')
      ? spoken
      : null
    : spoken;
}

/** Capitalised throughout: the name of a programme, a song or a slogan. */
const isTitle = (inner: string): boolean => {
  const words = inner
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:of|the|and|for|in|a|to|on)$/.test(word));
  return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) && !/[.!?]$/.test(inner);
};

const crossesClause = (words: Word[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++)
    if (isMark(words[i], ';') || /^(?:which|whose|where)$/.test(words[i]?.lower ?? '')) return true;
  return false;
};

/** A paragraph of nothing but marked words goes on with whoever spoke in the paragraph before. */
function wholeBlock(block: Block, marks: Marked[]): FoundQuote[] {
  const [mark] = marks;
  const alone =
    marks.length === 1 &&
    mark !== undefined &&
    mark.from === block.start &&
    block.end - mark.to <= 1 &&
    mark.end - mark.start > 40;
  if (!alone) return [];
  return [{ kind: 'block', spans: [spanOf(mark)], spoken: null, follows: true, doubts: [], confidence: 0.8 }];
}

/** Words in marks that run on over paragraphs, each reopened; `tail` is where the last block goes on behind them. */
export interface Running {
  quote: FoundQuote;
  last: number;
  tail: number;
}

/** The quote whose mark is open at the end of block `index`, led in before it or attributed behind its close; or null. */
export function runningQuote(index: number, setting: Pick<Setting, 'page' | 'cues'>): Running | null {
  const block = setting.page.blocks[index];
  if (block === undefined) return null;
  const mark = block.marks.at(-1);
  if (mark === undefined || mark.closed) return null;
  const closing = closingBlock(index, mark, setting, true);
  const final = setting.page.blocks[closing.last];
  if (!closing.closed || closing.last === index || final === undefined) return null;
  const place = placesOf(block, [mark])[0];
  const behind = placesOf(final, final.marks.slice(0, 1))[0];
  const before = place && mark.from > block.start ? cueBefore(block, place, setting.page.body) : null;
  const spoken = before ?? (behind ? cueBehind(final, behind, setting.page.body) : null);
  if (spoken === null) return null;
  const quote: FoundQuote = { kind: mark.from === block.start ? 'block' : 'inline', spans: [{ start: mark.start, end: closing.end }], spoken, follows: false, doubts: [], confidence: 0.95 };
  return { quote, last: closing.last, tail: closing.end + 1 };
}
