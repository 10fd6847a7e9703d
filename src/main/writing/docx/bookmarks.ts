import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

// Word's own limit; names beyond it are cut when the file is saved, and the links to them die.
const longest = 40;

/**
 * The bookmarks of one document. Names and numbers depend on the document alone: the docx package counts its own
 * bookmarks for as long as the process lives, so that the same pack would never give the same bytes twice.
 */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #placed = new Set<string>();
  #lastId = 0;

  /** The bookmark name of an anchor: the anchor itself wherever Word allows it. */
  nameOf(anchor: string): string {
    const known = this.#names.get(anchor);
    if (known) return known;
    const name = this.#freeName(anchor);
    this.#names.set(anchor, name);
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /**
   * `parts` with the bookmark of `anchor` around them; only the first place of an anchor is marked, since a name
   * may stand once in a document.
   */
  around(anchor: string | undefined, parts: ParagraphChild[]): ParagraphChild[] {
    const marks = this.open(anchor);
    return marks ? [marks.start, ...parts, marks.end] : parts;
  }

  /** Both ends of the bookmark of `anchor`, for text that spans paragraphs; undefined where it is already placed. */
  open(anchor: string | undefined): { start: ParagraphChild; end: ParagraphChild } | undefined {
    if (anchor === undefined || this.#placed.has(anchor)) return undefined;
    this.#placed.add(anchor);
    this.#lastId += 1;
    return {
      start: inParagraph(new BookmarkStart(this.nameOf(anchor), this.#lastId)),
      end: inParagraph(new BookmarkEnd(this.#lastId)),
    };
  }

  #freeName(anchor: string): string {
    const bare = anchor.replace(/[^A-Za-z0-9_]/g, '_');
    const name = (/^[A-Za-z]/.test(bare) ? bare : `x${bare}`).slice(0, longest);
    // Word takes names that differ only in case for the same.
    for (let copy = 1; ; copy++) {
      const candidate = copy === 1 ? name : `${name.slice(0, longest - 1 - `${copy}`.length)}_${copy}`;
      if (!this.#taken.has(candidate.toLowerCase())) return candidate;
    }
  }
}

/** The docx package documents both as children of a paragraph but leaves them out of that type. */
const inParagraph = (mark: BookmarkStart | BookmarkEnd) => mark as unknown as ParagraphChild;
