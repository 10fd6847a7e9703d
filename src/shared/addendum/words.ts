import type { PrintedBlock } from '../document/printed-blocks.ts';
import { align } from '../review/align.ts';
import { printedLines } from '../review/lines.ts';
import { cleanParagraph } from '../words/clean.ts';
import { type Piece, wordsDiff } from '../words/diff.ts';
import { verbatimText } from '../words/verbatim.ts';
import { opening } from './names.ts';

/** So many words beside a change say where it is; of words that are new or gone so many say which they are. */
const BESIDE = 3;
const MOST_WORDS = 40;
/** A paragraph that was changed in more places than this was written anew. */
const MOST_PLACES = 3;

/** What became of a block's printed words, a clause each: "“in 1821” is now “in 1822”.". */
export function wordChanges(before: PrintedBlock[], after: PrintedBlock[]): string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const pairs = align(old, fresh, false);
  const isNew = !pairs.some((pair) => pair.before !== null && pair.after !== null);
  if (isNew && old[0] && fresh[0])
    return [`written anew; it began “${opening(old[0], 12)}” and now begins “${opening(fresh[0], 12)}”.`];
  return pairs.flatMap((pair) => {
    const [was, is] = [old[pair.before ?? -1], fresh[pair.after ?? -1]];
    if (was === undefined) return [`“${opening(is ?? '', MOST_WORDS)}” added.`];
    if (is === undefined) return [`“${opening(was, MOST_WORDS)}” taken out.`];
    if (verbatimText(was) === verbatimText(is)) return [];
    return excerpts(wordsDiff(was, is)).map((clause) => `${clause}.`);
  });
}

/** A table row by row, its cells parted by commas; the header is no news. */
const linesOf = (blocks: PrintedBlock[]): string[] =>
  blocks.flatMap((block) =>
    printedLines(block).map((line) => line.split(' | ').map(cleanParagraph).filter(Boolean).join(', ')),
  );

/** Each place in which words were changed, with some words beside it: "“was built in 1821” is now “was built in 1822”". */
export function excerpts(pieces: Piece[]): string[] {
  const places = placesOf(pieces);
  const whole = (kind: 'old' | 'new') =>
    pieces.filter((piece) => piece.kind === 'same' || piece.kind === kind);
  const shown =
    places.length <= MOST_PLACES ? places : [{ was: joined(whole('old')), is: joined(whole('new')) }];
  return shown.map(({ was, is }) => {
    if (was === '') return `“${opening(is, MOST_WORDS)}” added`;
    if (is === '') return `“${opening(was, MOST_WORDS)}” taken out`;
    return `“${opening(was, MOST_WORDS)}” is now “${opening(is, MOST_WORDS)}”`;
  });
}

/** Runs of changes that are parted by more words than are shown beside them. */
function placesOf(pieces: Piece[]): { was: string; is: string }[] {
  const places: Piece[][] = [];
  let open: Piece[] | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'same') {
      open ??= begun(places, pieces[at - 1]);
      open.push(piece);
    } else if (open) {
      const words = wordsOf(piece.text);
      if (words.length <= 2 * BESIDE && at < pieces.length - 1) open.push(piece);
      else {
        open.push({ kind: 'same', text: words.slice(0, BESIDE).join('') });
        open = null;
      }
    }
  }
  return places.map((place) => ({
    was: joined(place.filter(({ kind }) => kind !== 'new')),
    is: joined(place.filter(({ kind }) => kind !== 'old')),
  }));
}

function begun(places: Piece[][], before: Piece | undefined): Piece[] {
  const text = before?.kind === 'same' ? wordsOf(before.text).slice(-BESIDE).join('') : '';
  const place: Piece[] = text === '' ? [] : [{ kind: 'same', text }];
  places.push(place);
  return place;
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

const joined = (pieces: Piece[]): string => cleanParagraph(pieces.map(({ text }) => text).join(''));
