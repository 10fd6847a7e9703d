import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { show } from '../../parts/show.ts';
import { drawPage, openPdf, pageSizes, type Size } from './pdf.ts';

interface PdfPagesProps {
  pdf: Uint8Array;
  /** The page to bring into view. */
  page: number | null;
}

interface Opened {
  document: PDFDocumentProxy;
  sizes: Size[];
}

/** The pages of a PDF one below the other, drawn when they come into view. */
export function PdfPages({ pdf, page }: PdfPagesProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    let left = false;
    let shown = false;
    const loading = openPdf(pdf);
    loading.promise
      .then(async (document) => {
        const sizes = await pageSizes(document);
        if (left) return;
        shown = true;
        setOpened({ document, sizes });
      })
      .catch((error: Error) => left || setTrouble(error.message));
    return () => {
      left = true;
      if (!shown) void loading.destroy();
    };
  }, [pdf]);
  // Pages are drawn from the document that is shown until the next one takes its place; only then is it let go.
  useEffect(() => () => void opened?.document.loadingTask.destroy(), [opened]);
  useEffect(() => {
    if (!page || !opened) return;
    show(ref.current?.querySelector(`[data-page="${page}"]`), 'start');
  }, [page, opened]);
  if (trouble) return <p className="preview-wait">The pages could not be drawn: {trouble}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by keyboard
    <section className="preview" aria-label="Pages" ref={ref} tabIndex={0}>
      {opened?.sizes.map((size, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <PdfPage key={at} document={opened.document} number={at + 1} of={opened.sizes.length} size={size} />
      ))}
    </section>
  );
}

interface PdfPageProps {
  document: PDFDocumentProxy;
  number: number;
  of: number;
  size: Size;
}

function PdfPage({ document, number, of, size }: PdfPageProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const seen = new IntersectionObserver(([entry]) => setNear(!!entry?.isIntersecting), {
      rootMargin: '600px',
    });
    const sized = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    seen.observe(canvas);
    sized.observe(canvas);
    return () => {
      seen.disconnect();
      sized.disconnect();
    };
  }, []);
  useEffect(() => {
    const canvas = ref.current;
    return canvas && near && width ? drawPage(document, number, canvas, width) : undefined;
  }, [document, number, near, width]);
  return (
    <figure className="preview-page" data-page={number}>
      <canvas
        ref={ref}
        role="img"
        aria-label={`Page ${number} of ${of}`}
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
      />
      <figcaption className="tabular" aria-hidden>
        {number} of {of}
      </figcaption>
    </figure>
  );
}
