import type { Attendee } from '../../model/items.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { clergyAmong } from '../lexicon/ranks.ts';
import { officeInFront } from '../people/beside.ts';
import { isNameWord } from '../people/name-words.ts';
import { type NameRun, nameText } from '../people/names.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { tidyRole } from '../people/roles.ts';
import { remembered } from '../remembered.ts';
import { isMark, readWords, type Word } from '../words.ts';
import { withoutLetters } from './called.ts';
import { rolesOf } from './entry-roles.ts';
import { noteAt } from './notes.ts';
import { nameOf, type Piece, piecesOf } from './pieces.ts';
import { tidyEntry } from './tidy-entry.ts';

export type Entry = Pick<Attendee, 'name' | 'honours' | 'role' | 'organisation' | 'note'> & {
  strength: number;
  nameStart: number;
  nameEnd: number;
};

/** Longest text that is read as one person's entry. */
const longest = 400;

/**
 * One entry of a list: "Name, Role, Organisation", "Role, Name", "Name: Role", "Role: Name", "Name (Organisation)",
 * with honours and notes. Null where it names no person.
 */
export const readEntry = remembered(entryIn);

function entryIn(whole: string): Readonly<Entry> | null {
  const text = tidyEntry(withoutLetters(whole));
  if (text.length === 0 || text.length > longest) return null;
  const found = noteAt(text);
  // "Observer for the Treasury (Jane Doe)": the part stands in front of the person.
  const cut = found === 0 && text.includes('(') && /^observer\b.+\(/i.test(text) ? -1 : found;
  const head = cut === -1 ? text : text.slice(0, cut).replace(/[\s,;(–—-]+$/, '');
  const note = cut === -1 ? null : tidyNote(text.slice(cut));
  const words = readWords(head);
  const pieces = piecesOf(words, head);
  const place = namePiece(words, pieces, head) ?? capitalsPiece(words, pieces, head);
  if (place === null) return null;
  return assemble(words, pieces, place, head, note);
}

/** "Chief Minister Senator Ann Lo": how a member of such a parliament is addressed is no part of the office. */
export const style = /(?<=Minister) (?:Senator|Deputy)$/;

/** A note without the marks around it. */
export const tidyNote = (text: string): string =>
  text
    .replace(/^[\s(,;–—-]+/, '')
    .replace(/[\s,;.]+$/, '')
    .replace(/^([^()[\]]*?)\s*[)\]]+/, '$1');

interface Place {
  index: number;
  name: NameRun;
}

/** The piece with the person: the strongest name, the earlier of equals; a lone name is taken as it stands. */
function namePiece(words: Word[], pieces: Piece[], text: string): Place | null {
  let best: Place | null = null;
  for (const [index, piece] of pieces.entries()) {
    const name = nameOf(words, piece);
    if (name === null) continue;
    const alone = name.from === piece.from && name.to === piece.to;
    if (name.strength === 1 && !alone && !officeInFront(words, name.from, text) && index > 0) continue;
    if (name.strength === 1 && name.from > piece.from && !isFront(words, piece.from, name.from, text))
      continue;
    if (name.strength === 1 && isOrganisation(text.slice(words[piece.from]?.start, words[piece.to - 1]?.end)))
      continue;
    if (
      best === null ||
      (best.name.strength === 1 &&
        isMark(words[piece.from - 1], ':') &&
        isRole(text.slice(0, words[piece.from]?.start))) ||
      (best.name.strength === 1 &&
        name.strength > 1 &&
        index - best.index > 0 &&
        isRole(
          text.slice(
            words[pieces[best.index]?.from ?? 0]?.start,
            words[(pieces[best.index]?.to ?? 1) - 1]?.end,
          ),
        )) ||
      (best.name.strength === 1 && name.strength > 1 && alone && isBehindDash(words, pieces, index))
    )
      best = { index, name };
  }
  return best;
}

/** "MARA DELLOW, Director", "NADA Taro, Minister": a name or a surname in capitals, before an office or a body. */
function capitalsPiece(words: Word[], pieces: Piece[], text: string): Place | null {
  const [first, next] = pieces;
  if (first === undefined || next === undefined || first.to - first.from < 2 || first.to - first.from > 4)
    return null;
  const own = words.slice(first.from, first.to);
  const behind = text.slice(words[next.from]?.start, words[next.to - 1]?.end);
  if (
    !own.every(
      (word, i) => (word.shape === 'capitals' || (i > 0 && i === own.length - 1)) && isNameWord(word),
    )
  )
    return null;
  if (/^[^\p{Ll}]+$/u.test(behind)) return null;
  // "NADA Taro, Minister": the surname in capitals, and the given name behind it.
  if (own.at(-1)?.shape !== 'capitals' && (own.length > 2 || !isRole(behind))) return null;
  if (!isRole(behind) && !isOrganisation(behind)) return null;
  const run = { from: first.from, to: first.to, coreFrom: first.from, coreTo: first.to };
  return {
    index: 0,
    name: { ...run, titles: [], honours: [], rightHonourable: false, strength: 1 },
  };
}

/** Whether the words before a name in its piece can stand there: "Welcome/" of "Welcome/Current Issues" cannot. */
function isFront(words: Word[], from: number, to: number, text: string): boolean {
  const front = text.slice(words[from]?.start, words[to - 1]?.end);
  return isRole(front) || isOrganisation(front) || /^(?:the|and)$/i.test(front);
}

/** "Med Confidential – Sam Smith": the second of two pieces that a dash or a colon parts. */
const isBehindDash = (words: Word[], pieces: Piece[], index: number): boolean =>
  index === 1 && /^[–—:-]$/.test(words[pieces[0]?.to ?? 0]?.text ?? '');

function assemble(
  words: Word[],
  pieces: Piece[],
  { index, name }: Place,
  text: string,
  note: string | null,
): Entry {
  const piece = pieces[index] ?? { from: name.from, to: name.to };
  const own = (from: number, to: number): string =>
    from < to ? text.slice(words[from]?.start, words[to - 1]?.end) : '';
  const labelled =
    pieces[0] !== undefined && index > 0 && isMark(words[pieces[0].to], ':')
      ? own(pieces[0].from, pieces[0].to)
      : null;
  const before = pieces
    .slice(labelled === null ? 0 : 1, index)
    .map(({ from, to }, i) =>
      i === 0 ? own(from, to).replace(/^(?:and )?the (?=\p{Lu})/u, '') : own(from, to),
    );
  const styled =
    name.from > piece.from &&
    /^(?:the )?(?:Deputy|Senator)$/.test(own(piece.from, name.from)) &&
    pieces.length > index + 1;
  const front =
    styled || name.from <= piece.from ? '' : tidyRole(own(piece.from, name.from)).replace(style, '');
  const behind = [
    name.to < piece.to ? tidyRole(own(name.to, piece.to)).replace(/^\. /, '') : '',
    ...pieces.slice(index + 1).map(({ from, to }) => own(from, to)),
  ].filter((part) => part !== '' && part !== 'and');
  const honours = [...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours];
  while (behind[0] !== undefined && isHonourList(behind[0]))
    honours.push(...(behind.shift() ?? '').split(/\s+/));
  const read = rolesOf([...before, ...(front === '' ? [] : [front])], behind, text, labelled);
  const standIn = note === null || read.organisation !== null ? null : forAnother(note);
  const notes = [read.note, standIn?.[1] ?? note].filter((part) => part !== null && part !== '');
  return {
    name: nameText(words, name, text),
    honours,
    role: read.role ?? clergyAmong(name.titles),
    organisation: read.organisation ?? standIn?.[2] ?? null,
    note: notes.length === 0 ? null : notes.join('; '),
    strength: name.strength === 1 && isGivenName(words[name.coreFrom]?.lower ?? '') ? 2 : name.strength,
    nameStart: words[name.from]?.start ?? 0,
    nameEnd: words[name.to - 1]?.end ?? 0,
  };
}

/** "for Jane Doe - Rivers Agency", "for Jane Doe, Rivers Agency": whose place somebody took, and the body of both. */
function forAnother(note: string): RegExpExecArray | null {
  const dashed = /^(for .{3,60}?)\s?[-–—]\s(.{2,90})$/.exec(note);
  const found = dashed ?? /^(for [^,]{3,60}), ([^,]{2,90})$/.exec(note);
  const body = found?.[2] ?? '';
  return dashed !== null || (isOrganisation(body) && !isRole(body)) || / (?:DC|CC|BC|MBC)$/.test(body)
    ? found
    : null;
}

/** Letters of honour, of which each begins with two capitals. */
const isHonourList = (text: string): boolean =>
  isHigh(text.charCodeAt(0)) &&
  isHigh(text.charCodeAt(1)) &&
  /^(?:(?:MP|MSP|MS|AM|MLA|QC|KC|CBE|OBE|MBE|KBE|DBE|QPM|KPM|CB|CMG|DL|JP|TD|MHK|FRS)\b[\s,]*)+$/.test(text);

/** Of A to Z. */
const isHigh = (code: number): boolean => code >= 0x41 && code <= 0x5a;
