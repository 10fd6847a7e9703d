import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createInTurn } from './in-turn.ts';
import { nearPages } from './looked-at.ts';
import { PdfPage } from './PdfPage.tsx';
import { openPdf } from './pdf.ts';
import { pagesQuery } from './preview-queries.ts';
import type { PackFollowing } from './useFollowing.ts';
import { useNear } from './useNear.ts';

interface PageRangeProps {
  following: PackFollowing;
  /** The numbers of its first and its last page, and how many there are in the whole pack. */
  first: number;
  last: number;
  of: number;
  lying: string;
}

/** Pages that are previewed together; asked for by themselves where they were scrolled to since the last preview. */
export const PageRange = memo(function PageRange({ following, first, last, of, lying }: PageRangeProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { near } = useNear(ref, '.preview', nearPages);
  const missing = useSyncExternalStore(following.subscribe, () =>
    near && !following.covers(first) ? (following.now()?.state ?? null) : null,
  );
  const { data, error } = useQuery(pagesQuery(missing, first));
  // A pack that was changed meanwhile may have no such pages any more; the next preview says so.
  const { document, trouble } = useOpened(missing && data?.first === first ? data.pdf : null);
  const problem = trouble ?? error?.message;
  const across = new Set(lying.split(',').map(Number));
  return (
    <div ref={ref}>
      {problem && <p className="preview-wait">The pages could not be drawn: {problem}</p>}
      {Array.from({ length: last - first + 1 }, (_, at) => (
        <PdfPage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={at}
          {...{ following, of, number: first + at, own: document, place: at + 1 }}
          lying={across.has(first + at)}
        />
      ))}
    </div>
  );
});

function useOpened(pdf: Uint8Array | null) {
  const [turns] = useState(() => createInTurn(openPdf));
  const shown = useSyncExternalStore(turns.subscribe, turns.now);
  useEffect(() => turns.give(pdf), [turns, pdf]);
  useEffect(() => turns.settled(shown.document), [turns, shown.document]);
  useEffect(() => () => turns.clear(), [turns]);
  return shown;
}
