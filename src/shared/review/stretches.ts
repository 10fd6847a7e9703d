import type { PrintedBlock } from '../document/printed-blocks.ts';
import { isSame, likeness } from '../verify/alike.ts';
import type { FileText } from '../verify/file-text.ts';
import { exactFrom } from '../verify/passages.ts';
import { verbatimWords } from '../words/verbatim.ts';

/** Where a printed block begins in a file, and where what stands under the next anchor begins. */
export interface Stretch {
  block: PrintedBlock;
  first: number;
  /** The paragraph behind its last one. */
  end: number;
}

/** Alike enough to be the same block where its bookmark was lost: between its neighbours, and elsewhere. */
const SAME_IN_PLACE = 0.4;
const SAME_BLOCK = 0.6;
/** So many blocks are looked for by likeness anywhere in a file; of a file that lacks more, little is left to say. */
const MOST_SEARCHES = 200;

/**
 * The stretches of a file that belong to its blocks, in the order of the file: by their bookmarks; where one was
 * lost, by the block's words, the surest first. A block that is nowhere has none.
 */
export function stretchesOf(file: FileText, blocks: PrintedBlock[], others: Set<string>): Stretch[] {
  const found = new Search(file, blocks, others);
  found.byWords(true);
  found.byWords(false);
  found.byLikeness();
  return found.stretches();
}

class Search {
  readonly #file: FileText;
  readonly #blocks: PrintedBlock[];
  /** Paragraph -> the block that begins there; null for what is known to be something else. */
  readonly #starts = new Map<number, PrintedBlock | null>();
  readonly #places = new Map<PrintedBlock, number>();
  /** Paragraphs of blocks whose every word was found. */
  readonly #covered = new Set<number>();

  constructor(file: FileText, blocks: PrintedBlock[], others: Set<string>) {
    this.#file = file;
    // What prints no words, as a picture does, stands in no paragraph of its own.
    this.#blocks = blocks.filter(({ paragraphs }) => paragraphs.length > 0);
    const wordless = new Set(
      blocks.filter((block) => !this.#blocks.includes(block)).map(({ anchor }) => anchor),
    );
    const byAnchor = new Map(this.#blocks.map((block) => [block.anchor, block]));
    file.paragraphs.forEach(({ begins }, at) => {
      for (const anchor of begins) {
        const block = byAnchor.get(anchor);
        if (block && !this.#places.has(block) && !this.#starts.get(at)) this.#put(block, at);
        // Where a block of ours begins once more somebody has put in a copy: that belongs to what stands before it.
        else if (!block && others.has(anchor) && !wordless.has(anchor) && !this.#starts.has(at))
          this.#starts.set(at, null);
      }
    });
  }

  /** Blocks whose first paragraph is there, word for word; `whole`: with all the words that follow. */
  byWords(whole: boolean): void {
    const at = new Map<string, number[]>();
    for (const [place, { words, role }] of this.#file.paragraphs.entries()) {
      const key = keyOf(
        words.map(({ word }) => word),
        role === 'heading',
      );
      at.set(key, [...(at.get(key) ?? []), place]);
    }
    let last = -1;
    for (const block of this.#blocks) {
      const known = this.#places.get(block);
      const words = verbatimWords(block.paragraphs[0] ?? '');
      const isHeading = block.kind === 'heading';
      // A style that somebody pasted along may make a heading of words that are none.
      const asText = isHeading ? [] : (at.get(keyOf(words, true)) ?? []);
      const places = known === undefined ? [...(at.get(keyOf(words, isHeading)) ?? []), ...asText] : [];
      const free = places.filter((place) => this.#isFree(place) && (!whole || this.#isWhole(block, place)));
      const place = known ?? free.find((each) => each > last) ?? free[0];
      if (place === undefined) continue;
      if (known === undefined) this.#put(block, place, whole);
      last = place;
    }
  }

  /** Blocks of which something is left: first between their neighbours, then anywhere. */
  byLikeness(): void {
    let searches = 0;
    for (const [nth, block] of this.#blocks.entries()) {
      if (this.#places.has(block)) continue;
      const before = this.#blocks.slice(0, nth).findLast((each) => this.#places.has(each));
      const after = this.#blocks.slice(nth).find((each) => this.#places.has(each));
      const from = before ? (this.#places.get(before) ?? 0) + 1 : 0;
      const to = after ? (this.#places.get(after) ?? 0) : this.#file.paragraphs.length;
      const all = this.#file.paragraphs.length;
      searches += 1;
      const place =
        this.#mostAlike(block, from, to, SAME_IN_PLACE) ??
        (searches > MOST_SEARCHES ? null : this.#mostAlike(block, 0, all, SAME_BLOCK));
      if (place !== null) this.#put(block, place);
    }
  }

  stretches(): Stretch[] {
    const order = [...this.#starts].sort(([a], [b]) => a - b);
    return order.flatMap(([first, block], at) =>
      block ? [{ block, first, end: order[at + 1]?.[0] ?? endOf(this.#file) }] : [],
    );
  }

  #put(block: PrintedBlock, at: number, whole = false): void {
    this.#starts.set(at, block);
    this.#places.set(block, at);
    if (!whole) return;
    const words = verbatimWords(block.paragraphs.join('\n'));
    const last = exactFrom(this.#file, at, words)?.last ?? at;
    for (let covered = at; covered <= last; covered++) this.#covered.add(covered);
  }

  #isFree(at: number): boolean {
    return !this.#starts.has(at) && !this.#covered.has(at) && this.#file.paragraphs[at]?.role !== 'note';
  }

  #isWhole(block: PrintedBlock, at: number): boolean {
    return exactFrom(this.#file, at, verbatimWords(block.paragraphs.join('\n'))) !== null;
  }

  #mostAlike(block: PrintedBlock, from: number, to: number, least: number): number | null {
    const words = verbatimWords(block.paragraphs[0] ?? '');
    let best: { at: number; like: number } | null = null;
    for (let at = from; at < to; at++) {
      const paragraph = this.#file.paragraphs[at];
      if (!paragraph || !this.#isFree(at)) continue;
      if ((block.kind === 'heading') !== (paragraph.role === 'heading')) continue;
      const here = paragraph.words.map(({ word }) => word);
      const like = isSame(here, words) ? 1 : likeness(here, words);
      if (like >= least && like > (best?.like ?? 0)) best = { at, like };
    }
    return best?.at ?? null;
  }
}

const keyOf = (words: string[], isHeading: boolean): string => `${isHeading} ${words.join(' ')}`;

/** Notes stand behind all other paragraphs. */
function endOf({ paragraphs }: FileText): number {
  const note = paragraphs.findIndex(({ role }) => role === 'note');
  return note < 0 ? paragraphs.length : note;
}
