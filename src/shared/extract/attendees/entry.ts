import type { Attendee } from '../../model/items.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { type NameRun, readName } from '../people/names.ts';
import { isAcronym, isOrganisation, isRole } from '../people/organisation.ts';
import { nameText, officeInFront } from '../people/phrase.ts';
import { splitRole, tidyRole } from '../people/roles.ts';
import { isCapitalised, isMark, readWords, type Word } from '../words.ts';
import { isMeetingPart, noteAt } from './notes.ts';

export type Entry = Pick<Attendee, 'name' | 'honours' | 'role' | 'organisation' | 'note'> & {
  strength: number;
  nameStart: number;
  nameEnd: number;
};

interface Piece {
  from: number;
  to: number;
}

/** Longest text that is read as one person's entry. */
const longest = 400;

/**
 * One entry of a list: "Name, Role, Organisation", "Role, Name", "Name: Role", "Role: Name", "Name (Organisation)",
 * with honours and notes. Null where it names no person.
 */
export function readEntry(whole: string): Entry | null {
  const text = whole.replace(/[.;,\s]+$/, '');
  if (text.length === 0 || text.length > longest) return null;
  const cut = noteAt(text);
  const head = cut === -1 ? text : text.slice(0, cut).replace(/[\s,;(–—-]+$/, '');
  const note = cut === -1 ? null : tidyNote(text.slice(cut));
  const words = readWords(head, 0);
  const pieces = piecesOf(words, head);
  const place = namePiece(words, pieces, head);
  if (place === null) return null;
  return assemble(words, pieces, place, head, note);
}

const tidyNote = (text: string): string =>
  text
    .replace(/^[\s(,;–—-]+/, '')
    .replace(/[\s,;.]+$/, '')
    .replace(/^([^()]*)\)+/, '$1');

/** Pieces between commas, colons, free dashes, bars, tabs and brackets that stand for themselves. */
function piecesOf(words: Word[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    const tab = word !== undefined && i > from && /\t/.test(text.slice(words[i - 1]?.end, word.start));
    if (word !== undefined && isMark(word, '(') && (keepsBracket(words, i, from, text) || depth > 0)) depth++;
    else if (word !== undefined && depth > 0 && isMark(word, ')')) depth--;
    else if (word === undefined || tab || (depth === 0 && parts(words, i))) {
      if (i > from) pieces.push({ from, to: i });
      from = tab ? i : i + 1;
    }
  }
  return pieces;
}

const parts = (words: Word[], i: number): boolean => {
  const word = words[i];
  if (word?.shape !== 'mark') return false;
  if (/^[,:;()[\]|]$/.test(word.text)) return true;
  return (
    /^[-–—]$/.test(word.text) &&
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
  if (isMeetingPart(within)) return false;
  return (
    (isAcronym(within) && isOrganisation(before)) ||
    (isRole(before) && !isOrganisation(within) && !isRole(within) && nameOf(words, { from, to: at }) === null)
  );
}

interface Place {
  index: number;
  name: NameRun;
}

/** A name at the start of a piece or at its end behind an office. */
function nameOf(words: Word[], { from, to }: Piece): NameRun | null {
  let best: NameRun | null = null;
  for (let i = from; i < to; i++) {
    if (!isCapitalised(words[i])) continue;
    const name = readName(words, i, to);
    if (name === null) continue;
    if (
      (i === from || name.to === to || (i === from + 1 && /^(?:the|and)$/.test(words[from]?.lower ?? ''))) &&
      (best === null || name.strength > best.strength)
    )
      best = name;
    i = name.to - 1;
  }
  return best;
}

/** The piece with the person: the strongest name, the earlier of equals; a lone name is taken as it stands. */
function namePiece(words: Word[], pieces: Piece[], text: string): Place | null {
  let best: Place | null = null;
  for (const [index, piece] of pieces.entries()) {
    const name = nameOf(words, piece);
    if (name === null) continue;
    const alone = name.from === piece.from && name.to === piece.to;
    if (name.strength === 1 && !alone && !officeInFront(words, name.from, text) && index > 0) continue;
    if (name.strength === 1 && isOrganisation(text.slice(words[piece.from]?.start, words[piece.to - 1]?.end)))
      continue;
    if (
      best === null ||
      (best.name.strength === 1 &&
        name.strength > 1 &&
        index - best.index > 0 &&
        isRole(
          text.slice(
            words[pieces[best.index]?.from ?? 0]?.start,
            words[(pieces[best.index]?.to ?? 1) - 1]?.end,
          ),
        ))
    )
      best = { index, name };
  }
  return best;
}

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
  const before = pieces.slice(labelled === null ? 0 : 1, index).map(({ from, to }) => own(from, to));
  const front = tidyRole(own(piece.from, name.from));
  const behind = [
    tidyRole(own(name.to, piece.to)),
    ...pieces.slice(index + 1).map(({ from, to }) => own(from, to)),
  ].filter((part) => part !== '');
  const honours = [...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours];
  while (behind[0] !== undefined && isHonourList(behind[0]))
    honours.push(...(behind.shift() ?? '').split(/\s+/));
  const read = rolesOf([...before, ...(front === '' ? [] : [front])], behind, text, labelled);
  const standIn =
    note === null || read.organisation !== null ? null : /^(for .{3,60}?)\s?[-–—]\s(.{2,90})$/.exec(note);
  const notes = [read.note, standIn?.[1] ?? note].filter((part) => part !== null && part !== '');
  return {
    name: nameText(words, name, text),
    honours,
    role: read.role,
    organisation: read.organisation ?? standIn?.[2] ?? null,
    note: notes.length === 0 ? null : notes.join('; '),
    strength: name.strength === 1 && givenNames.has(words[name.coreFrom]?.lower ?? '') ? 2 : name.strength,
    nameStart: words[name.from]?.start ?? 0,
    nameEnd: words[name.to - 1]?.end ?? 0,
  };
}

const isHonourList = (text: string): boolean =>
  /^(?:(?:MP|MSP|MS|AM|MLA|QC|KC|CBE|OBE|MBE|KBE|DBE|QPM|KPM|CB|CMG|DL|JP|TD|FRS)\b[\s,]*)+$/.test(text);

interface Read {
  role: string | null;
  organisation: string | null;
  note: string | null;
}

/** What stands before and behind the name, and the label that begins the line, to role, organisation and note. */
function rolesOf(before: string[], behind: string[], text: string, label: string | null): Read {
  const isPart = (part: string, i: number): boolean =>
    isMeetingPart(part) && (!isOrganisation(behind[i + 1] ?? '') || isRole((behind[i + 1] ?? '').split(' ').slice(0, 2).join(' ')));
  const parts = behind.filter(isPart);
  const rest = behind.filter((part, i) => !isPart(part, i));
  const office = before.length > 0 ? splitRole(joinPieces(before, text)) : null;
  const after = rest.length > 0 ? rolesBehind(rest, text) : { role: null, organisation: null, note: null };
  const role = office?.role ?? after.role;
  const organisation = office?.organisation ?? after.organisation;
  const second = office?.role != null && after.role !== null ? after.role : null;
  const notes = [after.note, second, ...parts];
  if (label !== null && isMeetingPart(label)) notes.unshift(label);
  const named = { role, organisation, note: null };
  if (label !== null && !isMeetingPart(label) && role === null && isRole(label))
    named.role = splitRole(label).role ?? label;
  if (label !== null && organisation === null && !isMeetingPart(label) && isOrganisation(label) && !isRole(label))
    named.organisation = label;
  if (
    named.role === null &&
    parts.length > 0 &&
    organisation !== null &&
    /^(?:co-|vice[- ]|deputy )?chair/i.test(parts[0] ?? '') &&
    !label
  )
    named.role = notes.pop() ?? null;
  const kept = notes.filter((part) => part !== null && part !== '');
  return { ...named, note: kept.length > 0 ? kept.join('; ') : null };
}

/** Pieces as they stand in the text, with what is between them. */
function joinPieces(pieces: string[], text: string): string {
  const start = text.indexOf(pieces[0] ?? '');
  const last = pieces.at(-1) ?? '';
  const at = text.indexOf(last, start);
  return start === -1 || at === -1 ? pieces.join(', ') : text.slice(start, at + last.length);
}

function rolesBehind(pieces: string[], text: string): Read {
  const [first = '', ...rest] = pieces;
  const own = /^(?:of|from|at|for)\s(?:the\s)?(.+)$/i.exec(first);
  if (own?.[1] && !isRole(first))
    return { role: null, organisation: joinPieces([own[1], ...rest], text), note: null };
  if (!isRole(first)) return withoutOffice(first, rest, text);
  const split = splitRole(first, false);
  if (rest.length === 0) return { ...split, note: null };
  if (
    split.organisation !== null &&
    split.role !== null &&
    (isRole(rest[0] ?? '') || !isOrganisation(rest[0] ?? ''))
  )
    return { ...split, note: joinPieces(rest, text) };
  if (split.organisation !== null && split.role !== null)
    return { role: first, organisation: joinPieces(rest, text), note: null };
  return roleThenRest(split.role ?? first, rest, text);
}

/** The role goes on while pieces are offices; then comes the organisation; a further office is a note. */
function roleThenRest(role: string, rest: string[], text: string): Read {
  const places = rest.findIndex((piece) => !isRole(piece) || isOrganisation(piece));
  const [offices, others] = places === -1 ? [rest, []] : [rest.slice(0, places), rest.slice(places)];
  const whole = offices.length > 0 ? joinPieces([role, ...offices], text) : role;
  const note = others.findIndex((piece, i) => i > 0 && isRole(piece));
  const organisation = note === -1 ? others : others.slice(0, note);
  const last = note === -1 ? null : joinPieces(others.slice(note), text);
  return {
    role: whole,
    organisation: organisation.length > 0 ? joinPieces(organisation, text).replace(/^the\s/i, '') : null,
    note: last,
  };
}

/** "Name, Organisation" and "Name, Organisation, Role". */
function withoutOffice(first: string, rest: string[], text: string): Read {
  const at = rest.findIndex((piece) => isRole(piece));
  if (at === -1)
    return {
      role: null,
      organisation: joinPieces([first, ...rest], text).replace(/^the\s/i, ''),
      note: null,
    };
  const split = splitRole(joinPieces(rest.slice(at), text), true);
  return { role: split.role, organisation: joinPieces([first, ...rest.slice(0, at)], text), note: null };
}
