/** Where a link leads: a place in the document, or an address outside. */
export type Target = { anchor: string } | { address: string };

/**
 * One element of the document's structure, as a screen reader walks it. `pending` counts the pieces and child tags
 * still to be drawn; at none the element is complete and leaves memory, however long the document is.
 */
export interface Tag {
  type: string;
  parent: Tag | null;
  pending: number;
  attributes: Record<string, unknown> | null;
  language: string | null;
  /** Of a picture, for those who cannot see it. */
  alternative: string | null;
  /** Unique in the file; a footnote must have one. */
  id: string | null;
  link: { target: Target; contents: string } | null;
}

/** A stretch of a tag's content. Pieces of one slot on one page are marked together, in the order of the slots. */
export interface Slot {
  tag: Tag;
  /** Its place in the document's reading order. */
  order: number;
  /** Whether it has a word of more letters than are marked as one (long-words.ts). */
  long?: true;
}

let slots = 0;

/** The next stretch of content in reading order. */
export function nextSlot(tag: Tag): Slot {
  slots += 1;
  return { tag, order: slots };
}

/** Puts slots that are used once more after all that came before, in their own order. */
export function putLast(inOrder: readonly Slot[]): void {
  for (const slot of inOrder) {
    slots += 1;
    slot.order = slots;
  }
}

/** A new tag within `parent`, or directly within the document. It comes to be only if something is drawn in it. */
export function newTag(type: string, parent: Tag | null, more: Partial<Tag> = {}): Tag {
  const own = { attributes: null, language: null, alternative: null, id: null, link: null };
  return { type, parent, pending: 0, ...own, ...more };
}

/** Says that one more piece of this tag's content is to be drawn. */
export function expectPiece(tag: Tag): void {
  if (tag.pending === 0 && tag.parent) expectPiece(tag.parent);
  tag.pending += 1;
}
