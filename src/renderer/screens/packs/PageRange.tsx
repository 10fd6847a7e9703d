import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { previewedPages } from '../../../shared/contract/previewed-pages.ts';
import { createInTurn } from './in-turn.ts';
import { PdfPage } from './PdfPage.tsx';
import { openPdf } from './pdf.ts';
import { type Previewed, pagesQuery } from './preview-queries.ts';
import { useNear } from './useNear.ts';

interface PageRangeProps {
  previewed: Previewed;
  /** The number of its first page. */
  first: number;
}

/** The pages of one small PDF, asked for when they come near to being seen. */
export function PageRange({ previewed: { state, pages, lying }, first }: PageRangeProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { near } = useNear(ref, '.preview', 600);
  const { data, error } = useQuery({
    ...pagesQuery(state, first),
    enabled: near,
    placeholderData: keepPreviousData,
  });
  // A pack that was changed meanwhile may have no such pages any more; the next preview says so.
  const { document, trouble } = useOpened(near && data?.first === first ? data.pdf : null);
  const last = Math.min(first + previewedPages - 1, pages);
  const problem = trouble ?? error?.message;
  return (
    <div ref={ref}>
      {problem && <p className="preview-wait">The pages could not be drawn: {problem}</p>}
      {Array.from({ length: last - first + 1 }, (_, at) => (
        <PdfPage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={at}
          {...{ document, number: first + at, place: at + 1, of: pages, lying: lying.includes(first + at) }}
        />
      ))}
    </div>
  );
}

function useOpened(pdf: Uint8Array | null) {
  const [turns] = useState(() => createInTurn(openPdf));
  const shown = useSyncExternalStore(turns.subscribe, turns.now);
  useEffect(() => turns.give(pdf), [turns, pdf]);
  useEffect(() => turns.settled(shown.document), [turns, shown.document]);
  useEffect(() => () => turns.clear(), [turns]);
  return shown;
}
