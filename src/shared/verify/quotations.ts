/** A place in a file: which paragraph, and how far into its tidy text. */
export interface Place {
  paragraph: number;
  offset: number;
}

/** Words in double marks, without the marks. Over paragraphs where each one reopens the mark. */
export interface Quotation {
  from: Place;
  to: Place;
}

const opening = new Set(['“', '«']);
const closing = new Set(['”', '»']);
const straight = '"';

/**
 * The quotations of a text, in order, however their marks are formed. A mark that is never closed ends with its
 * paragraph, unless the next paragraph opens with one again, as the paragraphs of a long quote do.
 */
export function findQuotations(paragraphs: string[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Place | null = null;
  let end: Place = { paragraph: 0, offset: 0 };
  const close = (to: Place) => {
    if (open && (to.paragraph > open.paragraph || to.offset > open.offset)) found.push({ from: open, to });
    open = null;
  };
  paragraphs.forEach((text, paragraph) => {
    const reopened = open !== null && isOpener(text, 0);
    if (open && !reopened) close(end);
    for (let offset = reopened ? 1 : 0; offset < text.length; offset++) {
      if (open && isCloser(text, offset)) close({ paragraph, offset });
      else if (!open && isOpener(text, offset)) open = { paragraph, offset: offset + 1 };
    }
    end = { paragraph, offset: text.length };
  });
  close(end);
  return found;
}

/** A straight mark after a figure is a measure in inches. */
const isOpener = (text: string, at: number): boolean =>
  opening.has(text.charAt(at)) ||
  (text.charAt(at) === straight && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)));

const isCloser = (text: string, at: number): boolean =>
  closing.has(text.charAt(at)) || (text.charAt(at) === straight && !/\s/.test(text.charAt(at - 1)));
