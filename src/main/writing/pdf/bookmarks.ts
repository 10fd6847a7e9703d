import { type PdfInternals, type PdfRef, pdfText } from './internals.ts';

interface Bookmark {
  text: string;
  page: PdfRef;
  /** From the page's lower edge. */
  top: number;
  children: Bookmark[];
}

/** The bookmarks beside the pages: headings, nested by level. */
export interface Bookmarks {
  add(level: number, text: string, page: PdfRef, top: number): void;
  write(): void;
}

export function createBookmarks(pdf: PdfInternals): Bookmarks {
  const roots: Bookmark[] = [];
  const open: { level: number; bookmark: Bookmark }[] = [];
  return {
    add(level, text, page, top) {
      const bookmark = { text, page, top, children: [] };
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      (open.at(-1)?.bookmark.children ?? roots).push(bookmark);
      open.push({ level, bookmark });
    },
    write() {
      if (roots.length === 0) return;
      const outline = pdf.ref();
      const refs = writeLevel(pdf, roots, outline);
      outline.data = { Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: roots.length };
      outline.end();
      Object.assign(pdf._root.data, { Outlines: outline, PageMode: 'UseOutlines' });
    },
  };
}

function writeLevel(pdf: PdfInternals, bookmarks: readonly Bookmark[], parent: PdfRef): PdfRef[] {
  const refs = bookmarks.map(() => pdf.ref());
  bookmarks.forEach(({ text, page, top, children }, index) => {
    const ref = refs[index] as PdfRef;
    const within = writeLevel(pdf, children, ref);
    ref.data = {
      Title: pdfText(text),
      Parent: parent,
      Dest: [page, 'XYZ', 0, top, null],
      ...(index > 0 && { Prev: refs[index - 1] }),
      ...(index < refs.length - 1 && { Next: refs[index + 1] }),
      // A negative count says that the bookmark is shown closed.
      ...(within.length > 0 && { First: within[0], Last: within.at(-1), Count: -within.length }),
    };
    ref.end();
  });
  return refs;
}
