import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { theme } from '../../../shared/document/theme.ts';
import { drawPage } from './pdf.ts';
import { useNear } from './useNear.ts';

interface PdfPageProps {
  /** Holds this page, among a few others; null while it is not there. */
  document: PDFDocumentProxy | null;
  /** The page's place in that document, from 1. */
  place: number;
  number: number;
  of: number;
  lying: boolean;
}

const { width: short, height: long } = theme.page;

/** One page, drawn while it is near to being seen. */
export function PdfPage({ document, place, number, of, lying }: PdfPageProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const { near } = useNear(ref, '.preview', 300);
  const width = useWidth(ref);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas || !document || !near || !width || place > document.numPages) return;
    return drawPage(document, place, canvas, width);
  }, [document, place, near, width]);
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
