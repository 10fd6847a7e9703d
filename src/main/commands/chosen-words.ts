import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { Span } from '../../shared/model/span.ts';
import type { StoryText } from '../../shared/model/story.ts';

export type MarkedKind = 'quote' | 'fact';

/**
 * The words that a person means by what they selected: no space at the ends, no half of a character, and for a quote
 * not its enclosing marks, which an item never holds. Fails: words-refused (outside, empty, paragraphs).
 */
export function chosenWords(text: StoryText, kind: MarkedKind, { start, end }: Span): Outcome<Span> {
  if (start > end || end > text.body.length) return failed({ kind: 'words-refused', why: 'outside' });
  const whole = trimmed(text.body, wholeCharacters(text.body, { start, end }));
  const span = kind === 'quote' ? trimmed(text.body, unmarked(text.body, whole)) : whole;
  if (!saysSomething(text.body.slice(span.start, span.end))) {
    return failed({ kind: 'words-refused', why: 'empty' });
  }
  if (kind === 'fact' && blocksOf(text, span).length > 1) {
    return failed({ kind: 'words-refused', why: 'paragraphs' });
  }
  return done(span);
}

/** Whether an item of the kind that is shown, other than `own`, has exactly this place. */
export function isTaken(story: StoryWithItems, kind: MarkedKind, place: Span, own: string | null): boolean {
  const shown = kind === 'quote' ? story.quotes : story.facts;
  return shown.some(({ id, start, end }) => id !== own && start === place.start && end === place.end);
}

/** Space, controls and characters without a shape say nothing. */
const saysSomething = (words: string): boolean => /[^\s\p{C}]/u.test(words);

/** The blocks that a span lies in. */
export const blocksOf = ({ blocks }: StoryText, { start, end }: Span) =>
  blocks.filter((block) => block.start < end && block.end > start);

/** A character of two halves (an emoji, an ancient letter) is taken whole. */
const wholeCharacters = (body: string, { start, end }: Span): Span =>
  start === end
    ? { start, end }
    : { start: splitsAt(body, start) ? start - 1 : start, end: splitsAt(body, end) ? end + 1 : end };

const splitsAt = (body: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(body.slice(Math.max(0, at - 1), at + 1));

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
