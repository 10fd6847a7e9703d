import type { Faces } from './faces.ts';
import { LineBreaker } from './line-breaks.ts';
import { type Manner, needsRules, type Run, shapeRuns } from './runs.ts';

/** The smallest part of a line that is never broken: a word, or a part of one up to a place to break. */
export interface Atom {
  text: string;
  runs: readonly Run[];
  /** Thousandths of the size. */
  width: number;
  /** Whether a line may end after it when no space follows; `soft` then shows a hyphen there. */
  breakAfter: boolean;
  soft: boolean;
}

/** Sets words in one manner, measuring each word once. */
export interface Shaper {
  manner: Manner;
  /** A word without spaces -> its atoms. */
  shape(word: string): readonly Atom[];
}

const shapers = new WeakMap<Faces, Map<string, Shaper>>();
/** Words remembered in one manner; a program that prints all day must not remember for ever. */
const memory = 30_000;

export function shaperFor(faces: Faces, manner: Manner): Shaper {
  const known = shapers.get(faces) ?? new Map<string, Shaper>();
  shapers.set(faces, known);
  const name = `${manner.face} ${manner.kerned} ${manner.rightToLeft}`;
  const shaper = known.get(name) ?? createShaper(faces, manner);
  known.set(name, shaper);
  return shaper;
}

function createShaper(faces: Faces, manner: Manner): Shaper {
  const words = new Map<string, readonly Atom[]>();
  return {
    manner,
    shape(word) {
      const known = words.get(word);
      if (known) return known;
      const atoms = piecesOf(word).map((piece) => shapeAtom(faces, manner, piece));
      if (words.size >= memory) words.clear();
      words.set(word, atoms);
      return atoms;
    },
  };
}

interface Piece {
  text: string;
  breakAfter: boolean;
  soft: boolean;
}

const plainWord = /^[\p{L}\p{N}\p{M}.,;:'’"“”()!£]+$/u;

function piecesOf(word: string): Piece[] {
  if (plainWord.test(word)) return [{ text: word, breakAfter: false, soft: false }];
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(word);
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const text = word.slice(start, next.position);
    const soft = text.endsWith('\u00ad') && next.position < word.length;
    pieces.push({ text: text.replaceAll('\u00ad', ''), breakAfter: next.position < word.length, soft });
    start = next.position;
  }
  return pieces;
}

function shapeAtom(faces: Faces, manner: Manner, piece: Piece): Atom {
  const runs = shapeRuns(faces, manner, piece.text);
  const { text, breakAfter, soft } = piece;
  return { text, breakAfter, soft, runs, width: widthOf(runs) };
}

/** Parts an atom that is wider than a whole line between characters, into atoms of at most `width`. */
export function splitAtom(faces: Faces, manner: Manner, atom: Atom, width: number): Atom[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(atom.text)) {
    const wide = widthOf(shapeRuns(faces, manner, segment));
    if (part && taken + wide > width) {
      parts.push(part);
      [part, taken] = ['', 0];
    }
    part += segment;
    taken += wide;
  }
  return [...parts, part].map((text, index) =>
    shapeAtom(faces, manner, { ...(index < parts.length ? broken : atom), text }),
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const broken = { breakAfter: true, soft: false };

/** The atom with the hyphen that a soft hyphen shows at the end of a line. */
export const hyphenated = (faces: Faces, manner: Manner, atom: Atom): Atom =>
  shapeAtom(faces, manner, { text: `${atom.text}-`, ...broken });

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.width, 0);

/** Whether a letter's shape and place depend on none of its neighbours, and no line may end beside it in a word. */
export const isPlainLetter = (letter: string): boolean => plainWord.test(letter) && !needsRules.test(letter);
