import { type Draft, readAs } from '../../shared/verify/draft.ts';
import type { TrackedChange } from '../../shared/verify/edited.ts';

/** Who did something while changes were tracked, and when. */
export interface By {
  author: string;
  date: string | null;
}

/**
 * Gathers the tracked changes of a file in its order. What one person did at one place in one day is one change,
 * however many pieces their program has cut it into: words taken out and those put in for them belong together.
 */
export class Tracked {
  readonly list: TrackedChange[] = [];
  readonly #moves = new Map<string, TrackedChange>();
  /** Those of which nothing untouched parts us. */
  #near: TrackedChange[] = [];
  #formatted: TrackedChange | null = null;
  #formattedAt = 0;

  /** The change that words, or the end of a paragraph, at this place belong to. */
  words(by: By, paragraph: number): number {
    const near = this.#near.find((change) => isBy(change, by));
    if (near) return near.id;
    const change = this.#add('words', by, paragraph);
    this.#near.push(change);
    return change.id;
  }

  /** Words that were moved, under the name that their old and their new place share. */
  moved(name: string, by: By, paragraph: number): number {
    const known = this.#moves.get(name) ?? this.#add('moved', by, paragraph);
    this.#moves.set(name, known);
    this.#near = [];
    return known.id;
  }

  /** Another look and no other word. Paragraph after paragraph by the same person is one change. */
  formatting(by: By, paragraph: number): void {
    const before = this.#formatted;
    const goesOn = before && isBy(before, by) && paragraph - this.#formattedAt <= 1;
    if (!goesOn) this.#formatted = this.#add('formatting', by, paragraph);
    this.#formattedAt = paragraph;
  }

  /** Something untouched stands here: what comes behind it is another change. */
  untouched(): void {
    this.#near = [];
  }

  #add(kind: TrackedChange['kind'], { author, date }: By, paragraph: number): TrackedChange {
    const change = { id: this.list.length, kind, author, date, paragraph };
    this.list.push(change);
    return change;
  }
}

const isBy = ({ author, date }: TrackedChange, by: By): boolean =>
  author === by.author && date?.slice(0, 10) === by.date?.slice(0, 10);

/** A file's words as they read with every tracked change accepted, and what there is to accept. */
export function inFull(draft: Draft, { list }: Tracked) {
  const { paragraphs, figures, comments } = readAs(draft, () => true);
  return { paragraphs, figures, comments, tracked: list, draft: list.length > 0 ? draft : null };
}
