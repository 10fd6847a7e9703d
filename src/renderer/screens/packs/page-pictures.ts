import type { Preview } from '../../../shared/contract/packs.ts';

/** Where a page is drawn from: a document that is open, and the page's place in it, from 1. */
export interface PageSource<D> {
  document: D;
  place: number;
  /** What tells this look of the page from any other. */
  print: string;
}

/** A document as its reader holds it. */
export interface Opened<D> {
  document: D;
  close(): unknown;
}

/**
 * Of each page that is looked at the document that shows it as it is now. A preview holds only pages that look
 * otherwise than before: the others are still drawn from the documents that came earlier. A document that shows no
 * page any more is closed.
 */
export class PagePictures<D> {
  private readonly sources = new Map<number, PageSource<D>>();
  private open: Opened<D>[] = [];

  of(page: number): PageSource<D> | null {
    return this.sources.get(page) ?? null;
  }

  /** The prints of what there are pictures of, by page. */
  prints(): Record<string, string> {
    return Object.fromEntries([...this.sources].map(([page, { print }]) => [page, print]));
  }

  /** Takes over a preview; `opened` is its document, null where it drew no page. */
  take(
    { first, prints, drawn }: Pick<Preview, 'first' | 'prints' | 'drawn'>,
    opened: Opened<D> | null,
  ): void {
    for (const page of [...this.sources.keys()])
      if (prints[page - first] === undefined) this.sources.delete(page);
    if (opened) {
      const { document } = opened;
      this.open.push(opened);
      for (const [at, page] of drawn.entries())
        this.sources.set(page, { document, place: at + 1, print: prints[page - first] ?? '' });
    }
    this.closeUnused();
  }

  clear(): void {
    this.sources.clear();
    this.closeUnused();
  }

  private closeUnused(): void {
    const used = new Set([...this.sources.values()].map(({ document }) => document));
    const [kept, unused] = [this.open.filter(uses), this.open.filter((one) => !uses(one))];
    function uses({ document }: Opened<D>): boolean {
      return used.has(document);
    }
    this.open = kept;
    for (const { close } of unused) close();
  }
}
