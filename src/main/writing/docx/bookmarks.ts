// Word's own limit; names beyond it are cut when the file is saved, and the links to them die.
const longest = 40;

/** Both ends of a mark in the text; empty where there is none. */
export interface Ends {
  start: string;
  end: string;
}

export const noEnds: Ends = { start: '', end: '' };

/** The bookmarks of one document. Names and numbers depend on the document alone. */
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
   * Both ends of the bookmark of `anchor`. Only the first place of an anchor is marked, since a name may stand once
   * in a document.
   */
  open(anchor: string | undefined): Ends {
    if (anchor === undefined || this.#placed.has(anchor)) return noEnds;
    this.#placed.add(anchor);
    this.#lastId += 1;
    return {
      start: `<w:bookmarkStart w:name="${this.nameOf(anchor)}" w:id="${this.#lastId}"/>`,
      end: `<w:bookmarkEnd w:id="${this.#lastId}"/>`,
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
