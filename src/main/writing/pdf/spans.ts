import type { Face } from './faces.ts';
import type { Item } from './items.ts';

/** Words of one stretch that stand together on a line. Points from the line's left end; the width without the
 * space at the end. */
export interface Span {
  stretch: number;
  /** Whether it runs from right to left. */
  turned: boolean;
  x: number;
  width: number;
  words: PlainWords | readonly Item[];
}

/** Words whose letters, all of one face, follow each other at their own widths, with the spaces between and behind. */
export interface PlainWords {
  face: Face;
  text: string;
}

export const isPlain = (words: Span['words']): words is PlainWords => 'text' in words;

/** A span's words as they are read. */
export const wordsOfSpan = ({ words }: Span): string =>
  isPlain(words) ? words.text : words.map(({ atom, space }) => atom.text + (space ? ' ' : '')).join('');

export type Line = readonly Span[];

/** Of Arial and Arimo, in thousandths of the size. */
export const spaceWidth = 278;

/** Thousandths of the size by which a line may be too wide: what adding up rounds. */
export const tolerance = 0.01;
