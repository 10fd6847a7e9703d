import type { ReactNode } from 'react';
import { unseenIn } from '../../../shared/words/unseen.ts';
import { innermost, type MarkedBlock, type Segment } from './marks.ts';
import { BLOCK_START } from './selection.ts';

/** One block of the text. Its element holds the text of the block and nothing else: selection.ts counts on it. */
export function BodyPart({ block, selected }: { block: MarkedBlock; selected: string | null }) {
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
  const start = { [BLOCK_START]: block.start };
  if (block.role === 'heading')
    return (
      <h3 className={className} {...start}>
        {segments}
      </h3>
    );
  if (block.role === 'quotation')
    return (
      <blockquote className={className} {...start}>
        {segments}
      </blockquote>
    );
  return (
    <p className={className} data-level={block.level || undefined} {...start}>
      {segments}
    </p>
  );
}

/** Characters that nobody sees are shown by a sign beside them; the text itself stays what it is. */
function withSigns(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { at, what } of unseenIn(text)) {
    parts.push(text.slice(from, at));
    parts.push(
      <span key={at} className="unseen-sign" title={what}>
        {text.charAt(at)}
      </span>,
    );
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
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
  const words = withSigns(text);
  if (!item) return [join, ...words];
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
        {words}
      </span>
    </>
  );
}
