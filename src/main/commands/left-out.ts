import type { StoryWithItems } from '../../shared/contract/stories.ts';
import { blocksOf } from '../../shared/extract/chosen-words.ts';
import { figuresIn } from '../../shared/extract/facts/facts.ts';
import type { Figure } from '../../shared/model/items.ts';
import type { Span } from '../../shared/model/span.ts';

/** How far round the words we look: a qualifier stands beside its figure. */
const AROUND = 300;

/**
 * What the ends of a fact cut off from its figures, in sentences for the reader: "million" of "£3 million", or the
 * "up to" before it. A fact that says another number than its story must be looked at before it is used.
 */
export function leftOut(story: StoryWithItems, words: Span): string[] {
  const block = blocksOf(story, words)[0] ?? words;
  const from = Math.max(block.start, words.start - AROUND);
  const around = story.body.slice(from, Math.min(block.end, words.end + AROUND));
  return figuresIn(around, from, null)
    .filter((figure) => figure.start < words.end && figure.end > words.start)
    .flatMap((figure) => lost(figure, words));
}

function lost(figure: Figure, words: Span): string[] {
  if (!holds(words, figure)) return [`These words cut the figure off: the story says “${figure.text}”.`];
  return figure.qualifiers
    .filter((qualifier) => !holds(words, qualifier))
    .map(({ text }) => `The story says “${text}” with “${figure.text}”, and these words leave it out.`);
}

const holds = (words: Span, { start, end }: Span): boolean => start >= words.start && end <= words.end;
