import type { Tracks } from '../../shared/verify/draft.ts';
import { attribute, childOf, type DomNode } from '../reading/dom.ts';
import { wordsIn } from './attribute-words.ts';
import type { By, Tracked } from './tracked.ts';

const formatted: Record<string, string> = {
  'w:rPr': 'w:rPrChange',
  'w:pPr': 'w:pPrChange',
  'w:tblPr': 'w:tblPrChange',
  'w:trPr': 'w:trPrChange',
  'w:tcPr': 'w:tcPrChange',
  'w:sectPr': 'w:sectPrChange',
};
const sides: Record<string, keyof Tracks> = {
  'w:ins': 'ins',
  'w:moveTo': 'ins',
  'w:cellIns': 'ins',
  'w:del': 'del',
  'w:moveFrom': 'del',
  'w:cellDel': 'del',
};

/** Follows the tracked changes of a Word file: round its words, at its paragraphs' ends, of its rows and cells. */
export class DocxTracks {
  readonly #tracked: Tracked;
  readonly #here: () => number;
  /** The changes that what is read now stands within. */
  readonly #open: { node: DomNode; move: string | undefined }[] = [];
  /** The moves that are open, by the id of where they begin. */
  readonly #moves = new Map<string, string>();

  constructor(tracked: Tracked, here: () => number) {
    this.#tracked = tracked;
    this.#here = here;
  }

  enter(node: DomNode, name: string): void {
    const change = formatted[name] ? childOf(node, formatted[name]) : null;
    if (change) this.#tracked.formatting(by(change), this.#here());
    if (name === 'w:moveFromRangeStart' || name === 'w:moveToRangeStart')
      this.#moves.set(attribute(node, 'w:id'), attribute(node, 'w:name'));
    if (name === 'w:moveFromRangeEnd' || name === 'w:moveToRangeEnd')
      this.#moves.delete(attribute(node, 'w:id'));
    if (isRound(name)) this.#open.push({ node, move: this.#move(name) });
  }

  leave(name: string): void {
    if (isRound(name)) this.#open.pop();
  }

  /** Of words that are said now. `around`: what the row or cell round them is marked with. */
  ofWords(around: Tracks = {}): Tracks {
    if (this.#open.length === 0 && !isMarked(around)) this.#tracked.untouched();
    const tracks: Tracks = {};
    for (const { node, move } of this.#open) Object.assign(tracks, this.#mark(node, move));
    return tracks;
  }

  endOf(paragraph: DomNode, around: Tracks = {}): Tracks {
    const tracks = this.#marksIn(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'));
    if (!isMarked(tracks) && !isMarked(around)) this.#tracked.untouched();
    return tracks;
  }

  /** Of a row or a cell, by its properties; what it stands in counts too. */
  ofPart(properties: DomNode | null, around: Tracks = {}): Tracks {
    return { ...around, ...this.#marksIn(properties) };
  }

  #marksIn(properties: DomNode | null): Tracks {
    const tracks: Tracks = {};
    for (let node = properties?.firstChild ?? null; node; node = node.nextSibling)
      if (sides[node.localName ?? ''])
        Object.assign(tracks, this.#mark(node, this.#move(node.localName ?? '')));
    return tracks;
  }

  #mark(node: DomNode, move: string | undefined): Tracks {
    const side = sides[node.localName ?? ''] ?? 'ins';
    const [who, here] = [by(node), this.#here()];
    const id = move ? this.#tracked.moved(move, who, here) : this.#tracked.words(who, here);
    return { [side]: id };
  }

  /** The name of the move that an element belongs to; a move without one is words taken out and words put in. */
  #move(name: string): string | undefined {
    return name.startsWith('w:move') ? [...this.#moves.values()].at(-1) : undefined;
  }
}

const isRound = (name: string): boolean => /^w:(ins|del|moveFrom|moveTo)$/.test(name);
const isMarked = ({ ins, del }: Tracks): boolean => ins !== undefined || del !== undefined;

const by = (node: DomNode): By => ({
  author: wordsIn(node, 'w:author'),
  date: attribute(node, 'w:date') || null,
});
