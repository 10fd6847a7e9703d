import { isGivenName } from '../lexicon/given-names.ts';
import { type NameRun, nameText, readName } from '../people/names.ts';
import { isCapitalised, isMark, readWords, type Word } from '../words.ts';
import { readEntry } from './entry.ts';
import { lineMarks, Mark } from './line-marks.ts';
import type { Line } from './lines.ts';

/** Longer lines hold no pair but a list. */
const longest = 240;

/**
 * Two people on one line: "A & B, Organisation", "A, Chair and B, Secretary, Organisation", "Jo and Sam Doe". What
 * stands behind both belongs to both, unless the first has something of their own.
 */
export function pairIn(text: string, start: number): Line[] | null {
  if (text.length > longest || !mayBePair(text) || !/ (?:and|&|\/) \p{Lu}/u.test(text)) return null;
  const words = readWords(text);
  const first = readName(words, 0, words.length);
  const link = linkBehind(words, first);
  if (link === null) return null;
  const second = readName(words, link + 1, words.length);
  if (second === null || !isWhole(words, second)) return null;
  const tail = text.slice(words[second.to - 1]?.end ?? text.length);
  if (first === null || first.to > link) return sharedSurname(words, second, text, start, tail);
  const own = text.slice(0, words[link]?.start).trimEnd().replace(/,$/, '');
  const alone = readEntry(own);
  if (alone === null || (first.strength === 1 && second.strength === 1)) return null;
  const bare = alone.role === null && alone.organisation === null && alone.note === null;
  const rest = bare ? tail : shared(alone.organisation, tail);
  return [{ text, reads: own + rest, start, note: null }, lineFrom(words[link + 1], text, start)];
}

const mayBePair = (text: string): boolean =>
  (lineMarks(text) & (Mark.ampersand | Mark.slash)) !== 0 || text.includes(' and ');

const lineFrom = (word: Word | undefined, text: string, start: number): Line => ({
  text: text.slice(word?.start ?? 0),
  start: start + (word?.start ?? 0),
  note: null,
});

/** The "and" right behind the first name, or behind one or two pieces of their own. */
function linkBehind(words: Word[], first: NameRun | null): number | null {
  const from = first?.to ?? (isGivenName(words[0]?.lower ?? '') ? 1 : -1);
  if (from === -1) return null;
  for (let i = from; i < Math.min(words.length - 1, from + 14); i++) {
    if (!/^(?:and|&|\/)$/.test(words[i]?.lower ?? '')) {
      if (first === null || (i === from && !isMark(words[i], ','))) return null;
      continue;
    }
    const next = readName(words, i + 1, words.length);
    if (next !== null && (next.strength > 1 || i === from) && isWhole(words, next)) return i;
    if (i === from) return null;
  }
  return null;
}

/** The name ends the line or its piece. */
const isWhole = (words: Word[], { to }: NameRun): boolean =>
  words[to] === undefined || /^[,(–—:-]$/.test(words[to]?.text ?? '');

/** "A, Chair and B, Secretary, Organisation": the last piece, where A has an office and no body. */
function shared(organisation: string | null, tail: string): string {
  const pieces = tail.split(', ');
  return organisation === null && pieces.length > 2 ? `, ${pieces.at(-1)}` : '';
}

/** "Jo and Sam Doe": the surname is that of both. */
function sharedSurname(
  words: Word[],
  second: NameRun,
  text: string,
  start: number,
  tail: string,
): Line[] | null {
  const given = words[0];
  const surname = words[second.coreTo - 1];
  if (given === undefined || surname === undefined || !isCapitalised(given) || second.strength === 1)
    return null;
  return [
    { text, reads: `${given.text} ${surname.text}${tail}`, start, note: null },
    { ...lineFrom(words[second.from], text, start), reads: nameText(words, second, text) + tail },
  ];
}
