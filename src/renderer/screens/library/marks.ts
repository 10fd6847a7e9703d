import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { BodyBlock, Join, StoryText } from '../../../shared/model/story.ts';

export type ItemKind = 'quote' | 'fact' | 'attendee';

/** A stretch of the body that belongs to an item. A quote in pieces has one for each piece. */
export interface Mark {
  /** The item's id. */
  id: string;
  kind: ItemKind | 'figure';
  start: number;
  end: number;
  sure: boolean;
  corrected: boolean;
}

/** Text that the same marks cover throughout. */
export interface Segment {
  start: number;
  text: string;
  marks: Mark[];
  /** Those of `marks` that begin, or end, with this segment. */
  opens: Mark[];
  closes: Mark[];
  /** A break in mid-sentence was closed just before this segment. */
  joined: boolean;
}

export interface MarkedBlock extends BodyBlock {
  segments: Segment[];
  /** The quote that covers the whole block, where one does: it is marked at the block's side. */
  quote: Mark | null;
}

/** Every mark of a story, the longest first where they begin together, so that the inner ones come last. */
export function storyMarks({ quotes, facts, attendees }: StoryWithItems): Mark[] {
  const of = (kind: ItemKind, item: { id: string; sure: boolean; origin: string }) => ({
    id: item.id,
    kind,
    sure: item.sure,
    corrected: item.origin !== 'read',
  });
  const marks = [
    ...quotes.flatMap((quote) => quote.spans.map((span) => ({ ...of('quote', quote), ...span }))),
    ...facts.map((fact) => ({ ...of('fact', fact), start: fact.start, end: fact.end })),
    ...facts.flatMap((fact) =>
      figureMarks(fact.figures).map((span) => ({ ...of('fact', fact), kind: 'figure' as const, ...span })),
    ),
    ...attendees.map((person) => ({ ...of('attendee', person), start: person.start, end: person.end })),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A figure and its qualifiers are marked alike: the one is never read without the other. */
function figureMarks(figures: StoryWithItems['facts'][number]['figures']): { start: number; end: number }[] {
  return figures.flatMap(({ start, end, qualifiers }) => [
    { start, end },
    ...qualifiers.map((qualifier) => ({ start: qualifier.start, end: qualifier.end })),
  ]);
}

const covers = (mark: Mark, start: number, end: number) => mark.start <= start && mark.end >= end;

/** Cuts each block of a body wherever a mark or a join is. The segments of a block joined are its text. */
export function markBody({ body, blocks, joins }: StoryText, marks: Mark[]): MarkedBlock[] {
  return blocks.map((block) => {
    const here = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
    const quote = here.find((mark) => mark.kind === 'quote' && coversWords(body, mark, block)) ?? null;
    return { ...block, quote, segments: segmentsOf(body, block, here, joins) };
  });
}

/** Marks of quotation and full stops may stand outside a quote that is a whole paragraph all the same. */
function coversWords(body: string, mark: Mark, block: BodyBlock): boolean {
  const before = body.slice(block.start, Math.max(block.start, mark.start));
  const after = body.slice(Math.min(block.end, mark.end), block.end);
  return !/[\p{L}\p{N}]/u.test(before + after);
}

function segmentsOf(body: string, block: BodyBlock, marks: Mark[], joins: Join[]): Segment[] {
  const joinsHere = new Set(joins.map((join) => join.at).filter((at) => at > block.start && at < block.end));
  const within = (at: number) => at > block.start && at < block.end;
  const cuts = [
    block.start,
    block.end,
    ...joinsHere,
    ...marks.flatMap(({ start, end }) => [start, end]).filter(within),
  ];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? block.end;
    const covering = marks.filter((mark) => covers(mark, start, end));
    return {
      start,
      text: body.slice(start, end),
      marks: covering,
      opens: covering.filter((mark) => mark.start === start),
      closes: covering.filter((mark) => mark.end === end),
      joined: joinsHere.has(start),
    };
  });
}

/** The item that a press on a segment means: the shortest that covers it. */
export function innermost(marks: Mark[]): Mark | undefined {
  return marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
