import type { DraftParagraph, Tracks } from '../../shared/verify/draft.ts';

/** Gathers the paragraphs of a file while it is read. Paragraphs may stand within paragraphs, as text boxes do. */
export class Paragraphs {
  readonly done: DraftParagraph[] = [];
  readonly #open: DraftParagraph[] = [];
  /** Bookmarks that begin or end between paragraphs: they belong to the next one, or to the last. */
  #begins: string[] = [];

  /** The place that what is read now will have. */
  get count(): number {
    return this.done.length;
  }

  begin(its: Pick<DraftParagraph, 'role' | 'cell'> & { row?: Tracks }): DraftParagraph {
    const open: DraftParagraph = {
      ...{ words: [], begins: this.#begins, ends: [], page: null, end: {}, row: {}, contents: false },
      ...{ nested: this.#open.length > 0, ...its },
    };
    this.#begins = [];
    this.#open.push(open);
    return open;
  }

  get current(): DraftParagraph | undefined {
    return this.#open.at(-1);
  }

  say(text: string, tracks: Tracks = {}): void {
    this.current?.words.push({ text, ...tracks });
  }

  bookmark(name: string): void {
    if (this.current) this.current.begins.push(name);
    else this.#begins.push(name);
  }

  bookmarkEnd(name: string): void {
    (this.current ?? this.done.at(-1))?.ends.push(name);
  }

  end(): void {
    const open = this.#open.pop();
    if (open) this.done.push(open);
  }
}
