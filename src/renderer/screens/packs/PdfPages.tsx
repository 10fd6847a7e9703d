import { memo, type RefObject, useEffect } from 'react';
import { previewedPages } from '../../../shared/contract/previewed-pages.ts';
import { show } from '../../parts/show.ts';
import { PageRange } from './PageRange.tsx';
import type { Previewed } from './preview-queries.ts';

interface PdfPagesProps {
  ref: RefObject<HTMLElement | null>;
  previewed: Previewed;
  /** The page to bring into view. */
  page: number | null;
}

/** The pages of a pack one below the other. There are hundreds: they are left alone until there are others. */
export const PdfPages = memo(function PdfPages({ ref, previewed, page }: PdfPagesProps) {
  useEffect(() => {
    if (page) show(ref.current?.querySelector(`[data-page="${page}"]`), 'start');
  }, [ref, page]);
  const ranges = Math.ceil(previewed.pages / previewedPages);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by keyboard
    <section className="preview" aria-label="Pages" ref={ref} tabIndex={0}>
      {Array.from({ length: ranges }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are their numbers
        <PageRange key={at} previewed={previewed} first={at * previewedPages + 1} />
      ))}
    </section>
  );
});

/** The number of the first page of which something is in view; the first one's before there are any. */
export function pageOnScreen(section: HTMLElement | null): number {
  const top = section?.getBoundingClientRect().top ?? 0;
  const pages = [...(section?.querySelectorAll<HTMLElement>('[data-page]') ?? [])];
  const seen = pages.find((page) => page.getBoundingClientRect().bottom > top);
  return Number(seen?.dataset.page ?? 1);
}
