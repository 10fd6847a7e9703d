import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { theme } from '../../../shared/document/theme.ts';
import { drawPage } from './pdf.ts';
import type { PackFollowing } from './useFollowing.ts';
import { useNear } from './useNear.ts';

interface PdfPageProps {
  /** Has the page as it is now, where the last preview looked at it. */
  following: PackFollowing;
  /** Has it otherwise, with a few others; null while it is not there. */
  own: PDFDocumentProxy | null;
  /** The page's place in its own document, from 1. */
  place: number;
  number: number;
  of: number;
  lying: boolean;
}

const { width: short, height: long } = theme.page;

/** One page, drawn while it is near to being seen. */
export function PdfPage({ following, own, place, number, of, lying }: PdfPageProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { near } = useNear(ref, '.preview', 300);
  const width = useWidth(ref);
  const followed = useSyncExternalStore(following.subscribe, () => following.source(number));
  const document = followed?.document ?? own;
  const at = followed?.place ?? place;
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas || !document || !near || !width || at > document.numPages) return;
    return drawPage(document, at, canvas, width);
  }, [document, at, near, width]);
  useEffect(() => {
    // A picture takes megabytes: pages that nobody sees are blank.
    if (!near && ref.current) ref.current.width = 0;
  }, [near]);
  return (
    <figure className="preview-page" data-page={number}>
      <canvas
        ref={ref}
        role="img"
        aria-label={`Page ${number} of ${of}`}
        style={{ aspectRatio: lying ? `${long} / ${short}` : `${short} / ${long}` }}
      />
      <figcaption className="tabular" aria-hidden>
        {number} of {of}
      </figcaption>
    </figure>
  );
}

function useWidth(ref: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const sized = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    sized.observe(ref.current);
    return () => sized.disconnect();
  }, [ref]);
  return width;
}
