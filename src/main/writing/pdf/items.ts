import { bidiTokens } from './bidi.ts';
import { hasRightToLeft, printable } from './characters.ts';
import type { Faces, TextFace } from './faces.ts';
import { raisedSize } from './raised.ts';
import type { Manner } from './runs.ts';
import { type Atom, type Shaper, shaperFor } from './shape.ts';

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

/** An atom in running text, with the space that may follow it. */
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
  for (const [at, word] of text.split(' ').entries()) {
    if (at > 0) endWord(items, 0);
    if (word) addWord(items, word, stretch, 0, shaper);
  }
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
