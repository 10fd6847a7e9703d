import { isGivenName } from '../lexicon/given-names.ts';
import { type NameRun, readName } from '../people/names.ts';
import { isAcronym, isOrganisation, isRole } from '../people/organisation.ts';
import { withoutTopic } from '../people/topic-in-front.ts';
import { isCapitalised, isMark, type Word } from '../words.ts';
import { isMeetingPart } from './notes.ts';

export interface Piece {
  from: number;
  to: number;
}

/** Pieces between commas, colons, free dashes, bars, tabs and brackets that stand for themselves. */
export function piecesOf(words: Word[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  const tabbed = text.includes('\t');
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    const tab =
      tabbed && word !== undefined && i > from && text.slice(words[i - 1]?.end, word.start).includes('\t');
    if (word !== undefined && isMark(word, '(') && (keepsBracket(words, i, from, text) || depth > 0)) depth++;
    else if (word !== undefined && depth > 0 && isMark(word, ')')) depth--;
    else if (word === undefined || tab || (depth === 0 && parts(words, i))) {
      if (i > from) pieces.push({ from, to: i });
      from = tab ? i : i + 1;
    }
  }
  return pieces;
}

const always = ',:;()[]|—';
/** Only where they stand free. */
const free = '-–/';

const parts = (words: Word[], i: number): boolean => {
  const word = words[i];
  if (word?.shape !== 'mark') return false;
  if (word.text.length !== 1) return false;
  if (always.includes(word.text)) return true;
  return (
    free.includes(word.text) &&
    ((words[i - 1]?.end ?? 0) < word.start || word.text !== '-') &&
    word.end < (words[i + 1]?.start ?? Number.POSITIVE_INFINITY)
  );
};

/** "National Crime Agency (NCA)", "Director General (Capabilities)": the bracket belongs to what is before it. */
function keepsBracket(words: Word[], at: number, from: number, text: string): boolean {
  if (at === from) return false;
  const inner = words[at + 1];
  const close = words.findIndex((word, i) => i > at && i < at + 8 && isMark(word, ')'));
  if (inner === undefined || close === -1) return false;
  const before = text.slice(words[from]?.start, words[at - 1]?.end);
  const within = text.slice(inner.start, words[close - 1]?.end);
  if (isMeetingPart(within) || isPerson(words, at + 1, close)) return false;
  if (/^(?:acting|interim|designate)$/i.test(within)) return nameOf(words, { from, to: at }) === null;
  return (
    (isAcronym(within) && isOrganisation(before)) ||
    (isRole(before) && !isOrganisation(within) && !isRole(within) && nameOf(words, { from, to: at }) === null)
  );
}

/** "Director of Rivers (Jane Doe)", "Senior Judge (Lord Justice Doe)": the whole bracket is a name beyond doubt. */
function isPerson(words: Word[], from: number, to: number): boolean {
  const start = words[from]?.lower === 'the' ? from + 1 : from;
  const name = readName(words, start, to);
  return name !== null && name.strength > 1 && name.to === to;
}

/** "Cabinet Secretary for Covid Recovery John Doe": behind other words a name begins with the given name. */
function withoutOffice(words: Word[], name: NameRun): NameRun {
  if (name.coreFrom > name.from || name.coreTo - name.from < 3 || isGivenName(words[name.from]?.lower ?? ''))
    return name;
  const at = words.slice(name.from, name.coreTo - 1).findIndex(({ lower }) => isGivenName(lower));
  return at < 1
    ? name
    : { ...name, from: name.from + at, coreFrom: name.from + at, strength: name.strength === 3 ? 3 : 2 };
}

/** A name at the start of a piece or at its end behind an office. */
export function nameOf(words: Word[], { from, to }: Piece): NameRun | null {
  let best: NameRun | null = null;
  for (let i = from; i < to; i++) {
    if (!isCapitalised(words[i])) continue;
    const read = readName(words, i, to);
    if (read === null) continue;
    const name = i > from ? withoutOffice(words, withoutTopic(words, read, from)) : read;
    if (
      (i === from || name.to === to || (i === from + 1 && /^(?:the|and)$/.test(words[from]?.lower ?? ''))) &&
      (best === null || name.strength > best.strength)
    )
      best = name;
    i = read.to - 1;
  }
  return best;
}
