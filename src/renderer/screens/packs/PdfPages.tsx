import { memo, type RefObject, useEffect } from 'react';
import { firstPreviewed, lastPreviewed, previewedPages } from '../../../shared/contract/previewed-pages.ts';
import { show } from '../../parts/show.ts';
import { PageRange } from './PageRange.tsx';
import type { PackFollowing } from './useFollowing.ts';

interface PdfPagesProps {
  ref: RefObject<HTMLElement | null>;
  following: PackFollowing;
  pages: number;
  /** The numbers of those that lie on their side, with commas. */
  lying: string;
  /** The page to bring into view. */
  page: number | null;
}

/** The pages of a pack one below the other. There are hundreds: they are left alone until there are others. */
export const PdfPages = memo(function PdfPages({ ref, following, pages, lying, page }: PdfPagesProps) {
  useEffect(() => {
    if (page) show(ref.current?.querySelector(`[data-page="${page}"]`), 'start');
  }, [ref, page]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by keyboard
    <section className="preview" aria-label="Pages" ref={ref} tabIndex={0}>
      {rangesOf(pages).map((first) => (
        <PageRange
          key={first}
          {...{ following, first, lying }}
          last={Math.min(lastPreviewed(first), pages)}
          of={pages}
        />
      ))}
    </section>
  );
});

const rangesOf = (pages: number): number[] =>
  Array.from({ length: Math.ceil(pages / previewedPages) }, (_, at) =>
    firstPreviewed(at * previewedPages + 1),
  );
