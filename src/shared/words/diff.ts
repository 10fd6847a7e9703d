// What became of a text, for two purposes: words that came back in a file, where formatting is no change, and two
// issues of a story, where every letter is.
import { diffArrays } from 'diff';
import { z } from 'zod';
import { verbatimText } from './verbatim.ts';

/** A stretch of two texts set side by side: words of both, of the old one alone, or of the new one alone. */
export const Piece = z.object({ kind: z.enum(['same', 'old', 'new']), text: z.string() });
export type Piece = z.infer<typeof Piece>;

/** Beyond so many changes two texts have next to nothing in common, and looking for it takes ever longer. */
const MOST_EDITS = 2000;

/**
 * What became of a text, word by word, each with the space behind it. Words that differ in formatting alone (the form
 * of a quotation mark, kinds of spaces) are the same. The pieces that are same or new make up `after`.
 */
export function wordsDiff(before: string, after: string): Piece[] {
  const words = (text: string) =>
    (text.match(/\S+\s*/g) ?? []).map((word) => ({ key: verbatimText(word), text: word }));
  return compared(words(before), words(after)) ?? replaced(before, after);
}

/**
 * The words of two texts, told apart letter by letter. The pieces "same" and "old" joined are the old text exactly,
 * "same" and "new" the new one. Figures stay whole: "£1,500" to "£2,500" is one change, not "1" to "2".
 */
export function comparedWords(before: string, after: string): Piece[] {
  const tokens = (text: string) => tokensOf(text).map((token) => ({ key: token, text: token }));
  const pieces = compared(tokens(before), tokens(after));
  return pieces ? joined(pieces) : replaced(before, after);
}

/** One text in place of another. */
export const replaced = (before: string, after: string): Piece[] => [
  ...(before === '' ? [] : [{ kind: 'old', text: before } as const]),
  ...(after === '' ? [] : [{ kind: 'new', text: after } as const]),
];

/** A word as it is compared, and as it stands. */
interface Word {
  key: string;
  text: string;
}

/** null where the two have too little in common. */
function compared(before: Word[], after: Word[]): Piece[] | null {
  const changes = diffArrays(before, after, {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return null;
  return changes
    .filter(({ value }) => value.length > 0)
    .map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'old' : 'same',
      text: value.map(({ text }) => text).join(''),
    }));
}

/** Words, figures, space and marks, in order; joined they are the text. */
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];
const TOKEN = /\p{Sc}?\d+(?:[.,:/]\d+)*%?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[\s\S]/gu;

/** What stands between two changes and is no word is read with them: "three hundred", not "three" and "hundred". */
const isGap = ({ kind, text }: Piece): boolean => kind === 'same' && /^\s+$/.test(text);

function joined(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  let [old, fresh] = ['', ''];
  const flush = () => {
    out.push(...replaced(old, fresh));
    [old, fresh] = ['', ''];
  };
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const within = isGap(piece) && next !== undefined && old !== '' && fresh !== '' && turns(pieces, at + 1);
    if (piece.kind !== 'new' && (piece.kind === 'old' || within)) old += piece.text;
    if (piece.kind !== 'old' && (piece.kind === 'new' || within)) fresh += piece.text;
    if (piece.kind === 'same' && !within) {
      flush();
      out.push(piece);
    }
  }
  flush();
  return out;
}

/** Whether from here on words are both taken away and put in. */
function turns(pieces: Piece[], at: number): boolean {
  const kinds = [pieces[at]?.kind, pieces[at + 1]?.kind];
  return kinds.includes('old') && kinds.includes('new');
}
