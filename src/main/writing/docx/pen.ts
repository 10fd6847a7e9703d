import type { PackDocument } from '../../../shared/document/nodes.ts';
import { Bookmarks } from './bookmarks.ts';

/** What drawing one document keeps in hand. */
export interface Pen {
  bookmarks: Bookmarks;
  /** Number of a source -> anchor of its entry in the sources list. */
  sourceAnchors: Map<number, string>;
  /** Counts the ordered lists, each of which begins at 1 again. */
  orderedLists: number;
}

/** A pen for `document`: references can be drawn before the sources list that they lead to. */
export function newPen(document: PackDocument): Pen {
  const entries = document.body.flatMap((node) => (node.kind === 'sources' ? node.entries : []));
  return {
    bookmarks: new Bookmarks(),
    sourceAnchors: new Map(entries.map((entry) => [entry.number, entry.anchor])),
    orderedLists: 0,
  };
}
