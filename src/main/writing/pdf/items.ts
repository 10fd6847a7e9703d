import { bidiTokens } from './bidi.ts';
import { hasRightToLeft, printable } from './characters.ts';
import type { Faces, TextFace } from './faces.ts';
import { type Atom, type Manner, shapeWord } from './shape.ts';

/** A stretch of running text in one face. */
export interface Stretch {
  text: string;
  face: TextFace;
}

/** How a paragraph is set. Sizes in points. */
export interface Setting {
  faces: Faces;
  size: number;
  kerned: boolean;
}

/** An atom in running text, with the space that may follow it. */
export interface Item {
  atom: Atom;
  /** Which of the paragraph's stretches it came from. */
  stretch: number;
  manner: Manner;
  space: boolean;
  /** Whether a line may end after it. */
  breakAfter: boolean;
  /** Odd where text runs from right to left; `spaceLevel` is the same for its space. */
  level: number;
  spaceLevel: number;
}

/** Running text -> items, each measured; spaces are no items but follow one. */
export function itemsOf(stretches: readonly Stretch[], setting: Setting): Item[] {
  const texts = stretches.map(({ text }) => printable(text));
  const tokens = texts.some(hasRightToLeft) ? bidiTokens(texts) : texts.flatMap(plainTokens);
  const items: Item[] = [];
  for (const token of tokens) {
    if (token.text === ' ') endWord(items, token.level);
    else items.push(...wordItems(token, stretches[token.stretch]?.face ?? 'regular', setting));
  }
  return items;
}

/** A word or a space of one stretch that runs in one direction, its brackets turned where it runs to the left. */
export interface Token {
  text: string;
  stretch: number;
  level: number;
}

function plainTokens(text: string, stretch: number): Token[] {
  const tokens = text.split(/( )/).filter(Boolean);
  return tokens.map((token) => ({ text: token, stretch, level: 0 }));
}

function endWord(items: Item[], level: number): void {
  const last = items.at(-1);
  if (last) Object.assign(last, { space: true, breakAfter: true, spaceLevel: level });
}

function wordItems(token: Token, face: TextFace, { faces, kerned }: Setting): Item[] {
  const rightToLeft = token.level % 2 === 1;
  const manner = { face, kerned, rightToLeft };
  return shapeWord(faces, manner, token.text).map((atom) => ({
    atom,
    stretch: token.stretch,
    manner,
    space: false,
    breakAfter: atom.breakAfter,
    level: token.level,
    spaceLevel: 0,
  }));
}
