import type { CellPlace, EditedParagraph } from '../../shared/verify/edited.ts';

/** Gathers the paragraphs of a file while it is read. Paragraphs may stand within paragraphs, as text boxes do. */
export class Paragraphs {
  readonly done: EditedParagraph[] = [];
  readonly #open: Open[] = [];
  /** Bookmarks that begin or end between paragraphs: they belong to the next one, or to the last. */
  #begins: string[] = [];
  /** The opening of a paragraph whose mark was deleted: the next paragraph goes on in it. */
  #unfinished: Open | null = null;

  /** How many paragraphs are whole: the place that the next one will have. */
  get count(): number {
    return this.done.length;
  }

  begin(): Open {
    const goesOn = this.#open.length === 0 ? this.#unfinished : null;
    this.#unfinished = goesOn ? null : this.#unfinished;
    const open = goesOn ?? {
      words: [],
      begins: [],
      ends: [],
      role: 'paragraph' as const,
      cell: null,
      joined: false,
      contents: false,
    };
    open.joined = false;
    open.begins.push(...this.#begins);
    this.#begins = [];
    this.#open.push(open);
    return open;
  }

  get current(): Open | undefined {
    return this.#open.at(-1);
  }

  say(text: string): void {
    this.current?.words.push(text);
  }

  bookmark(name: string): void {
    if (this.current) this.current.begins.push(name);
    else this.#begins.push(name);
  }

  bookmarkEnd(name: string): void {
    (this.current ?? this.done.at(-1))?.ends.push(name);
  }

  end(page: number | null = null): void {
    const open = this.#open.pop();
    if (!open) return;
    if (open.joined && this.#open.length === 0) this.#unfinished = open;
    else this.#close(open, page);
  }

  /** Nothing more comes. */
  finish(): EditedParagraph[] {
    if (this.#unfinished) this.#close(this.#unfinished, null);
    this.#unfinished = null;
    return this.done;
  }

  /** A paragraph without words is none; its bookmarks are the next one's. */
  #close({ words, begins, ends, role, cell, contents }: Open, page: number | null): void {
    const text = words
      .join('')
      .replace(/[^\S\t\n]+/g, ' ')
      .trim();
    if (text === '' || contents) {
      this.#begins.push(...begins);
      this.done.at(-1)?.ends.push(...ends);
    } else this.done.push({ text, role, cell, begins, ends, page });
  }
}

export interface Open {
  words: string[];
  begins: string[];
  ends: string[];
  role: EditedParagraph['role'];
  cell: CellPlace | null;
  /** Its end was deleted, so that the next paragraph goes on in it. */
  joined: boolean;
  /** A line of the contents, which repeats a heading: no paragraph of the text. */
  contents: boolean;
}
