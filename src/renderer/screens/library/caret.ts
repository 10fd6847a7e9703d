import type { Span } from '../../../shared/model/span.ts';
import type { StoryText } from '../../../shared/model/story.ts';

/** A place in a story's body that keys move; what lies between `anchor` and `head` is selected. */
export interface Caret {
  anchor: number;
  head: number;
}

export type CaretMove = 'forward' | 'back' | 'down' | 'up' | 'start' | 'end';

const moves: Record<string, CaretMove> = {
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'start',
  End: 'end',
};

/** What a key does to a caret; undefined where it does nothing to it. */
export const moveOfKey = (key: string): CaretMove | undefined => moves[key];

/** The words of a paragraph: what stands between spaces. */
function wordsOf(body: string, { start, end }: Span): Span[] {
  return [...body.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/**
 * The caret after a move: by whole words sideways, by paragraphs up and down. Extending takes words whole, so that
 * what is selected begins and ends with one.
 */
export function moved(text: StoryText, caret: Caret, move: CaretMove, extend: boolean): Caret {
  const head = headAfter(text, caret.head, move, extend);
  return { anchor: extend ? caret.anchor : head, head };
}

function headAfter({ body, blocks }: StoryText, head: number, move: CaretMove, extend: boolean): number {
  const at = Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= head),
  );
  const here = blocks[at];
  if (!here) return head;
  const near = blocks.slice(Math.max(0, at - 1), at + 2).flatMap((block) => wordsOf(body, block));
  switch (move) {
    case 'forward':
      return extend
        ? (near.find(({ end }) => end > head)?.end ?? head)
        : (near.find(({ start }) => start > head)?.start ?? here.end);
    case 'back':
      return near.findLast(({ start }) => start < head)?.start ?? head;
    case 'start':
      return here.start;
    case 'end':
      return here.end;
    case 'down':
      return extend ? ahead(blocks, head) : (blocks[at + 1]?.start ?? here.end);
    case 'up':
      return head > here.start ? here.start : (blocks[at - 1]?.start ?? here.start);
  }
}

/** The end of the paragraph, or of the next one from there. */
const ahead = (blocks: Span[], head: number): number => blocks.find(({ end }) => end > head)?.end ?? head;

/** What a person who does not see the caret hears of it. */
export function caretWords(body: string, { anchor, head }: Caret): string {
  if (anchor !== head) return `Selected: ${body.slice(Math.min(anchor, head), Math.max(anchor, head))}`;
  const next =
    body
      .slice(head, head + 80)
      .match(/\S+/g)
      ?.slice(0, 4) ?? [];
  return next.length > 0 ? `Before: ${next.join(' ')}` : 'At the end of the story';
}
