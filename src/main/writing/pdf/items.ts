import { bidiTokens } from './bidi.ts';
import { hasRightToLeft, printable } from './characters.ts';
import type { Faces, TextFace } from './faces.ts';
import { raisedSize } from './raised.ts';
import { type Atom, type Manner, type Shaper, shaperFor } from './shape.ts';

/** A stretch of running text in one face. */
export interface Stretch {
  text: string;
  face: TextFace;
  /** Whether it must stand on the line of the word before it, whatever space lies between. */
  bound?: boolean;
  /** Whether it is set small, above the line. */
  raised?: boolean;
}

/** How a paragraph is set. Sizes in points. */
export interface Setting {
  faces: Faces;
  size: number;
  kerned: boolean;
}

/**
 * An atom in running text, with the space that may follow it. The same word gives the same item wherever it stands:
 * items are never changed, but put in each other's place.
 */
export interface Item {
  readonly atom: Atom;
  /** Which of the paragraph's stretches it came from. */
  readonly stretch: number;
  readonly manner: Manner;
  readonly space: boolean;
  /** Whether a line may end after it. */
  readonly breakAfter: boolean;
  /** Odd where text runs from right to left; `spaceLevel` is the same for its space. */
  readonly level: number;
  readonly spaceLevel: number;
}

/** Running text -> items, each measured; spaces are no items but follow one. */
export function itemsOf(stretches: readonly Stretch[], { faces, kerned }: Setting): Item[] {
  const texts = stretches.map(({ text }) => printable(text));
  const items: Item[] = [];
  const shaperOf = (stretch: number, rightToLeft: boolean) =>
    shaperFor(faces, { face: stretches[stretch]?.face ?? 'regular', kerned, rightToLeft });
  if (texts.some(hasRightToLeft)) {
    for (const token of bidiTokens(texts))
      addToken(items, token, shaperOf(token.stretch, token.level % 2 === 1));
  } else
    for (const [stretch, text] of texts.entries()) addPlain(items, text, stretch, shaperOf(stretch, false));
  if (stretches.some(({ bound }) => bound)) bind(items, stretches);
  return stretches.some(({ raised }) => raised) ? items.map((item) => raise(item, stretches)) : items;
}

function raise(item: Item, stretches: readonly Stretch[]): Item {
  if (!stretches[item.stretch]?.raised) return item;
  return { ...item, atom: { ...item.atom, width: item.atom.width * raisedSize } };
}

function bind(items: Item[], stretches: readonly Stretch[]): void {
  items.forEach(({ stretch }, index) => {
    const before = items[index - 1];
    if (before && before.stretch !== stretch && stretches[stretch]?.bound)
      items[index - 1] = { ...before, breakAfter: false };
  });
}

/** A word or a space of one stretch that runs in one direction, its brackets turned where it runs to the left. */
export interface Token {
  text: string;
  stretch: number;
  level: number;
}

function addToken(items: Item[], { text, stretch, level }: Token, shaper: Shaper): void {
  if (text === ' ') endWord(items, level);
  else addWord(items, text, stretch, level, shaper);
}

function addPlain(items: Item[], text: string, stretch: number, shaper: Shaper): void {
  const words = text.split(' ');
  const last = words.pop();
  const shelf = shelfFor(shaper, stretch, true);
  for (const word of words) {
    if (word) putAll(items, shelf, word, () => plainItems(shaper, word, stretch, true));
    else endWord(items, 0);
  }
  const ends = shelfFor(shaper, stretch, false);
  if (last) putAll(items, ends, last, () => plainItems(shaper, last, stretch, false));
}

function putAll(items: Item[], shelf: Shelf, word: string, make: () => readonly Item[]): void {
  let known = shelf.get(word);
  if (!known) {
    known = make();
    shelf.set(word, known);
  }
  for (const item of known) items.push(item);
}

type Shelf = Map<string, readonly Item[]>;

const shelves = new WeakMap<Shaper, Shelf[]>();
/** Stretches of a paragraph whose words are remembered: few paragraphs have more. */
const shelved = 3;
/** Words on one shelf; a program that prints all day must not remember for ever. */
const room = 20_000;

function shelfFor(shaper: Shaper, stretch: number, spaced: boolean): Shelf {
  if (stretch >= shelved) return new Map();
  const known = shelves.get(shaper) ?? Array.from({ length: shelved * 2 }, () => new Map());
  shelves.set(shaper, known);
  const shelf = known[stretch * 2 + (spaced ? 1 : 0)] as Shelf;
  if (shelf.size >= room) shelf.clear();
  return shelf;
}

/** The items of a word in plain text, made once: a long pack has a hundred thousand words, and far fewer different ones. */
function plainItems(shaper: Shaper, word: string, stretch: number, spaced: boolean): readonly Item[] {
  const items: Item[] = [];
  addWord(items, word, stretch, 0, shaper);
  if (spaced) endWord(items, 0);
  return items;
}

function endWord(items: Item[], level: number): void {
  const last = items.at(-1);
  if (last) items[items.length - 1] = { ...last, space: true, breakAfter: true, spaceLevel: level };
}

function addWord(
  items: Item[],
  word: string,
  stretch: number,
  level: number,
  { manner, shape }: Shaper,
): void {
  for (const atom of shape(word)) {
    const { breakAfter } = atom;
    items.push({ atom, stretch, manner, space: false, breakAfter, level, spaceLevel: 0 });
  }
}
