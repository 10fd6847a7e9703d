import { spansOf } from '../../../shared/again/places.ts';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { FoundItem } from '../../../shared/model/rereading.ts';
import type { Span } from '../../../shared/model/span.ts';
import type { BodyBlock } from '../../../shared/model/story.ts';
import { type MarkedBlock, markBody, storyMarks } from '../library/marks.ts';

/** The paragraphs in which an item stands, with nothing but the item marked in them. */
export interface Excerpt {
  blocks: MarkedBlock[];
  /** How many further paragraphs the item goes on for. */
  more: number;
}

/** A paragraph longer than this is shown only round the item. */
const LONG = 700;
/** How much is shown beside the item then. */
const BESIDE = 180;
/** How many paragraphs of one item are shown. */
const MOST = 4;

type Text = Pick<StoryWithItems, 'body' | 'blocks' | 'joins'>;

export function excerptOf({ body, blocks, joins }: Text, { kind, item }: FoundItem): Excerpt {
  const spans = spansOf(item);
  const touched = blocks.filter((block) => spans.some((span) => meet(block, span)));
  const shown = touched.slice(0, MOST).map((block) => cut(body, block, spans));
  const stored = { ...item, id: 'shown', storyId: '', origin: 'read' as const };
  const only = { quotes: [], facts: [], attendees: [], [listOf[kind]]: [stored] };
  return {
    blocks: markBody({ body, blocks: shown, joins }, storyMarks(only as unknown as StoryWithItems)),
    more: touched.length - shown.length,
  };
}

const listOf = { quote: 'quotes', fact: 'facts', attendee: 'attendees' } as const;

const meet = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** The part of a long paragraph that is round the item, from word to word. */
function cut(body: string, block: BodyBlock, spans: Span[]): BodyBlock {
  if (block.end - block.start <= LONG) return block;
  const here = spans.filter((span) => meet(block, span));
  const from = Math.max(block.start, (here[0]?.start ?? block.start) - BESIDE);
  const to = Math.min(block.end, (here.at(-1)?.end ?? block.end) + BESIDE);
  const start = from === block.start ? from : from + body.slice(from, from + 40).search(/\s|$/) + 1;
  const end = to === block.end ? to : to - 40 + body.slice(to - 40, to).search(/\s\S*$/);
  return { ...block, start, end };
}
