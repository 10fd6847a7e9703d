import { done, failed, type Outcome } from '../failure.ts';
import type { Span } from '../model/span.ts';
import type { StoryText } from '../model/story.ts';

export type MarkedKind = 'quote' | 'fact';

/**
 * The words that a person means by what they selected: whole ones ("00 partners" of "100 partners" would be another
 * number), without space at the ends, and for a quote without its enclosing marks, which an item never holds.
 * Fails: words-refused (outside, empty, paragraphs).
 */
export function chosenWords(text: StoryText, kind: MarkedKind, { start, end }: Span): Outcome<Span> {
  if (start > end || end > text.body.length) return failed({ kind: 'words-refused', why: 'outside' });
  const whole = wholeWords(text.body, trimmed(text.body, { start, end }));
  const span = kind === 'quote' ? trimmed(text.body, unmarked(text.body, whole)) : whole;
  if (!saysSomething(text.body.slice(span.start, span.end))) {
    return failed({ kind: 'words-refused', why: 'empty' });
  }
  if (kind === 'fact' && blocksOf(text, span).length > 1) {
    return failed({ kind: 'words-refused', why: 'paragraphs' });
  }
  return done(span);
}

/** Space, controls and characters without a shape say nothing. */
const saysSomething = (words: string): boolean => /[^\s\p{C}]/u.test(words);

/** The blocks that a span lies in. */
export const blocksOf = ({ blocks }: StoryText, { start, end }: Span) =>
  blocks.filter((block) => block.start < end && block.end > start);

/** The beginning of the word or number that a place lies in; the place itself where it lies in none. */
export function wordStart(body: string, at: number): number {
  let start = at;
  while (at - start < longestWord && start > 0 && isInWord(body, start)) start--;
  return start;
}

/** A run of letters beyond this is no word: it is cut there, and costs no more to look at. */
const longestWord = 200;

function wholeWords(body: string, span: Span): Span {
  let { start, end } = span;
  if (start === end) return span;
  while (span.start - start < longestWord && isInWord(body, start)) start--;
  while (end - span.end < longestWord && isInWord(body, end)) end++;
  return { start, end };
}

/**
 * What stands on both sides of a place within a word or a number: two letters or digits, the halves of a character, a
 * sign and its number, the point of 3.5 or the apostrophe of it's. Scripts that put no space between words are left
 * as they were selected.
 */
const bothSides: [before: RegExp, behind: RegExp][] = [
  [/[\p{L}\p{N}\p{M}]$/u, /^[\p{L}\p{N}\p{M}]/u],
  [/[\uD800-\uDBFF]$/, /^[\uDC00-\uDFFF]/],
  [/[£$€]$/, /^\d/],
  [/\d$/, /^(?:%|[.,]\d)/],
  [/\d[.,]$/, /^\d/],
  [/\p{L}$/u, /^['’]\p{L}/u],
  [/\p{L}['’]$/u, /^\p{L}/u],
];
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function isInWord(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - 2), at);
  const behind = body.slice(at, at + 2);
  if (unspaced.test(before + behind))
    return /[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(behind);
  return bothSides.some(([left, right]) => left.test(before) && right.test(behind));
}

function trimmed(body: string, { start, end }: Span): Span {
  const words = body.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Pairs of marks; a single mark may be an apostrophe, so it counts in a pair alone. */
const doubles = ['“”', '""', '«»', '„“'];
const singles = ['‘’', "''"];

function unmarked(body: string, { start, end }: Span): Span {
  const words = body.slice(start, end);
  const [first = '', last = ''] = [words.charAt(0), words.charAt(words.length - 1)];
  const inner = words.slice(1, -1);
  const encloses = (pair: string) =>
    words.length > 1 && first === pair[0] && last === pair[1] && !includesAny(inner, pair);
  if ([...doubles, ...singles].some(encloses)) return { start: start + 1, end: end - 1 };
  // A selection that takes one of the marks and stops short of the other.
  if (doubles.some((pair) => first === pair[0] && !includesAny(words.slice(1), pair))) {
    return { start: start + 1, end };
  }
  if (doubles.some((pair) => last === pair[1] && !includesAny(words.slice(0, -1), pair))) {
    return { start, end: end - 1 };
  }
  return { start, end };
}

const includesAny = (words: string, characters: string): boolean =>
  [...characters].some((character) => words.includes(character));
