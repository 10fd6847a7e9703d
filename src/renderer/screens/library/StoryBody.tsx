import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import { foundPattern } from '../../parts/found-parts.ts';
import { highlightFound } from '../../parts/highlight.ts';
import { show } from '../../parts/show.ts';
import { innermost, type MarkedBlock, markBody, type Segment, storyMarks } from './marks.ts';
import './StoryBody.css';

interface StoryBodyProps {
  story: StoryWithItems;
  selected: string | null;
  onSelect: (itemId: string) => void;
  query: string;
}

/** The story's text with what was found in it marked in place. All signs are drawn by CSS, so copied text is bare. */
export function StoryBody({ story, selected, onSelect, query }: StoryBodyProps) {
  const blocks = useMemo(() => markBody(story, storyMarks(story)), [story]);
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story has other text to mark
  useEffect(() => highlightFound(ref.current, foundPattern(query, story.body)), [query, blocks]);
  useEffect(() => showSelected(ref.current, selected), [selected]);
  const press = (event: MouseEvent) => {
    const at = (event.target as Element).closest('[data-item]')?.getAttribute('data-item');
    if (at && getSelection()?.isCollapsed !== false) onSelect(at);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the same items are in the list beside, by keyboard
    <div ref={ref} className="story-body readable" onClick={press}>
      {blocks.map((block) => (
        <BodyPart key={block.start} block={block} selected={selected} />
      ))}
    </div>
  );
}

function showSelected(body: HTMLElement | null, selected: string | null): void {
  const part = selected && body?.querySelector(`[data-item="${CSS.escape(selected)}"]`);
  if (part) show(part, 'center');
}

function BodyPart({ block, selected }: { block: MarkedBlock; selected: string | null }) {
  const segments = block.segments.map((segment) => (
    <Piece key={segment.start} segment={segment} blockQuote={block.quote?.id} selected={selected} />
  ));
  const { quote } = block;
  const className = [
    `body-${block.role}`,
    quote && 'body-quoted',
    quote && !quote.sure && 'body-unsure',
    quote && quote.start >= block.start && 'body-quote-opens',
    quote && quote.id === selected && 'body-selected',
  ]
    .filter(Boolean)
    .join(' ');
  if (block.role === 'heading') return <h3 className={className}>{segments}</h3>;
  if (block.role === 'quotation') return <blockquote className={className}>{segments}</blockquote>;
  return (
    <p className={className} data-level={block.level || undefined}>
      {segments}
    </p>
  );
}

interface PieceProps {
  segment: Segment;
  blockQuote: string | undefined;
  selected: string | null;
}

function Piece({ segment, blockQuote, selected }: PieceProps) {
  const { marks, opens, closes, joined, text } = segment;
  const join = joined && (
    <span
      role="img"
      className="join"
      aria-label="A line break in mid-sentence was closed here"
      title="A line break in mid-sentence was closed here"
    />
  );
  const item = innermost(marks);
  if (!item) return [join, text];
  const has = (kind: string) => marks.some((mark) => mark.kind === kind);
  const inline = (list: typeof marks, kind: string) =>
    list.some((mark) => mark.kind === kind && mark.id !== blockQuote);
  const classes = [
    'found-item',
    inline(marks, 'quote') && 'is-quote',
    inline(opens, 'quote') && 'opens-quote',
    has('fact') && 'is-fact',
    inline(opens, 'fact') && 'opens-fact',
    has('figure') && 'is-figure',
    has('attendee') && 'is-attendee',
    inline(opens, 'attendee') && 'opens-attendee',
    inline(closes, 'attendee') && 'closes-attendee',
    closes.some((mark) => !mark.sure && mark.kind !== 'figure') && 'closes-unsure',
    closes.some((mark) => mark.corrected && mark.kind !== 'figure') && 'closes-corrected',
    marks.some((mark) => mark.id === selected) && 'is-selected',
  ];
  return (
    <>
      {join}
      <span className={classes.filter(Boolean).join(' ')} data-item={item.id}>
        {text}
      </span>
    </>
  );
}
