import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type Styles, stylesAt } from '../../../shared/document/theme.ts';
import type { Images } from '../images.ts';
import { Bookmarks } from './bookmarks.ts';
import { CommentRanges } from './comments.ts';
import { Links } from './links.ts';
import { lineWidth, lyingLineWidth } from './measures.ts';
import { Media } from './media.ts';

export interface Widths {
  upright: number;
  lying: number;
}

export const ourWidths: Widths = { upright: lineWidth, lying: lyingLineWidth };

/** What drawing one document keeps in hand. */
export interface Pen {
  /** Of the document's size of type. */
  styles: Styles;
  /** Between the margins of pages that stand and of pages that lie, in points. */
  widths: Widths;
  /** Of the page that is being drawn, and whether it lies. */
  lineWidth: number;
  landscape: boolean;
  /** What its figures and charts show, and the parts of the file that hold them. */
  images: Images;
  media: Media;
  bookmarks: Bookmarks;
  comments: CommentRanges;
  /** Of the body and of the footnotes: each part of the file has its own. */
  links: Links;
  noteLinks: Links;
  /** The footnotes so far, drawn. */
  notes: string[];
  /** Number of a source -> anchor of its entry in the sources list. */
  sourceAnchors: Map<number, string>;
  /** Counts the ordered lists, each of which begins at 1 again. */
  orderedLists: number;
  /** Counts the quotes, so that the bars of two that follow each other stay apart. */
  quotes: number;
}

/** A pen for `document`: references can be drawn before the sources list that they lead to. */
export function newPen(document: PackDocument, images: Images, widths: Widths): Pen {
  const entries = document.body.flatMap((node) => (node.kind === 'sources' ? node.entries : []));
  return {
    styles: stylesAt(document.size),
    widths,
    lineWidth: widths.upright,
    landscape: false,
    images,
    media: new Media(),
    bookmarks: new Bookmarks(),
    comments: new CommentRanges(document),
    links: new Links(),
    noteLinks: new Links(),
    notes: [],
    sourceAnchors: new Map(entries.map((entry) => [entry.number, entry.anchor])),
    orderedLists: 0,
    quotes: 0,
  };
}

/** `inside` with the bookmark of a block around it, and the marks of what the office said about that block. */
export function marked(anchor: string | undefined, inside: string, pen: Pen): string {
  const ends = openMarks(anchor, pen);
  return ends.start + inside + ends.end;
}

/** Both ends of the same, for words that span paragraphs. */
export function openMarks(anchor: string | undefined, { bookmarks, comments }: Pen) {
  const [place, said] = [bookmarks.open(anchor), comments.open(anchor)];
  return { start: said.start + place.start, end: place.end + said.end };
}
