import { done, failed, type Outcome } from '../failure.ts';
import type { Span } from '../model/span.ts';
import type { StoryText } from '../model/story.ts';
import { blocksOf, chosenWords, type MarkedKind, wordStart } from './chosen-words.ts';

/**
 * The pieces of an item before and behind a place in it, which is moved to the beginning of its word. Fails:
 * words-refused (no-part) where one side would have no words.
 */
export function splitSpans(
  text: StoryText,
  kind: MarkedKind,
  spans: Span[],
  at: number,
): Outcome<[first: Span[], second: Span[]]> {
  const place = wordStart(text.body, at);
  const first = trimmed(
    text,
    kind,
    spans.map((span) => ({ ...span, end: Math.min(span.end, place) })),
  );
  const second = trimmed(
    text,
    kind,
    spans.map((span) => ({ ...span, start: Math.max(span.start, place) })),
  );
  const isPart = first.length > 0 && second.length > 0;
  return isPart ? done([first, second]) : failed({ kind: 'words-refused', why: 'no-part' });
}

/** Pieces that have words, without the space and the marks that a cut leaves at their ends. */
const trimmed = (text: StoryText, kind: MarkedKind, spans: Span[]): Span[] =>
  spans.flatMap((span) => {
    if (span.start >= span.end || !/[\p{L}\p{N}]/u.test(text.body.slice(span.start, span.end))) return [];
    const words = chosenWords(text, kind, span);
    return words.ok ? [words.value] : [];
  });

/** More than the words that name who goes on speaking. */
const LONGEST_BETWEEN = 200;

/**
 * The pieces of two items of one story that stand next to each other, as one. Only space between them makes one piece
 * of two; other words are left out of a quote, and taken into a fact, which is one stretch of its story. Fails:
 * words-refused (overlap, apart, paragraphs).
 */
export function joinSpans(text: StoryText, kind: MarkedKind, first: Span[], second: Span[]): Outcome<Span[]> {
  const [last, next] = [first.at(-1), second[0]];
  if (!last || !next || next.start < last.end) return failed({ kind: 'words-refused', why: 'overlap' });
  const whole = { start: first[0]?.start ?? 0, end: second.at(-1)?.end ?? 0 };
  if (next.start - last.end > LONGEST_BETWEEN || skipsParagraph(text, last, next)) {
    return failed({ kind: 'words-refused', why: 'apart' });
  }
  if (kind === 'fact') {
    const isOne = blocksOf(text, whole).length === 1;
    return isOne ? done([whole]) : failed({ kind: 'words-refused', why: 'paragraphs' });
  }
  const between = text.body.slice(last.end, next.start);
  if (/\S/.test(between)) return done([...first, ...second]);
  return done([...first.slice(0, -1), { start: last.start, end: next.end }, ...second.slice(1)]);
}

/** Whether a whole paragraph stands between two places. */
const skipsParagraph = ({ blocks }: StoryText, last: Span, next: Span): boolean =>
  blocks.some(({ start, end }) => start >= last.end && end <= next.start);
