import type { Block } from '../page.ts';
import { readName } from '../people/names.ts';
import { isOrganisation } from '../people/organisation.ts';
import { readWords } from '../words.ts';
import { isInitialsOf, readEntry } from './entry.ts';
import { attendeeHeading } from './headings.ts';
import { pairIn } from './pairs.ts';

/** One person's stretch of a list, with the note that a label in front gives to it ("Secretariat: A and B"). */
export interface Line {
  text: string;
  /** What is read as the entry, where the person shares the rest of the line with another. */
  reads?: string;
  start: number;
  note: string | null;
  /** The organisation that begins the line for all of it: "From the Welsh Government: A; B". */
  group?: string;
}

const label = /^([\p{L} ()/’'-]{4,60}?)(?:\s?:| [–—-])\s*(?=\S)/u;
const partLabel =
  /^(ex[- ]officio|observers?|secretariat|presenters?|guests?|special invitees?|minute[- ]takers?|note[- ]takers?|chair|by (?:video|phone|telephone)|via teams)\s*:\s+/i;

/** The label that begins a line, if it is a heading of a list: "Attendees: …". */
export function listLabel(text: string): { words: string; length: number } | null {
  const found = /[:–-]/.test(text.slice(4, 66)) ? label.exec(text) : null;
  return found?.[1] !== undefined && attendeeHeading(found[1]) !== null
    ? { words: found[1], length: found[0].length }
    : null;
}

/** "from the Welsh Government the First Minister, Jane Doe MS, and …": the group runs on into the offices. */
const fromGroup =
  /^(?:from|for)\s(?:the\s)?(\p{Lu}[^,;:]{2,50}?),?\sthe\s(?=\p{Lu}|deputy)|^(?:from|for)\s(?:the\s)?(\p{Lu}[^,;:]{1,40}?(?:Government|Executive|Assembly|Council|Commission)),?\s(?=\p{Lu})/u;

function groupIn(text: string): { length: number; group: string } | null {
  const found = fromGroup.exec(text);
  const group = found?.[1] ?? found?.[2];
  return found !== null && group !== undefined && isOrganisation(group)
    ? { length: found[0].length, group }
    : null;
}

/** "Ports Association: Jo Moss, Lee Park": a body and nothing but names. */
function bodyLabel(text: string): { length: number; group: string } | null {
  const found = /^([^:;,]{3,60}):\s+(?=\p{Lu})/u.exec(text);
  if (found?.[1] === undefined || text.length > 400 || !isOrganisation(found[1]) || partOf(found[1]) !== null)
    return null;
  const pieces = text
    .slice(found[0].length)
    .replace(/\.$/, '')
    .split(/[,;]\s|\sand\s/);
  return pieces.length > 1 && pieces.every(isBareName) ? { length: found[0].length, group: found[1] } : null;
}

/** "Wessex Government: A, Minister; B, Engineer": the body of all who name none of their own. */
function bodyInFront(text: string): string | null {
  const named = /^([^:;,]{3,60}):\s+(?=\p{Lu})/u.exec(text)?.[1];
  return named !== undefined && isOrganisation(named) && partOf(named) === null ? named : null;
}

function isBareName(piece: string): boolean {
  const entry = readEntry(piece);
  return entry !== null && entry.role === null && entry.organisation === null && entry.note === null;
}

const fromLabel = /^(?:from|for|representing)\s(?:the\s)?([^:;,]{2,60}?)\s?[:–-]\s+(?=\S)/i;

/** "Secretariat Dr J Hilton", "Others Jane Doe (FSA)": a heading that lost its line stands in front of the first person. */
const loose =
  /^(secretariat|others|observers|members|officials|assessors|apologies|present|in attendance|attendees|guests|presenters|speakers|chair(?:man|woman|person)?|staff|advisers|officers)\s+(?=\p{Lu})/iu;

/** Such a heading in front of a person: the heading and its length; null elsewhere. */
export function looseHeading(text: string): { words: string; length: number } | null {
  const found = loose.exec(text);
  if (found?.[1] === undefined) return null;
  const name = readName(readWords(text.slice(found[0].length, found[0].length + 80), 0), 0, 8);
  return name !== null && name.strength > 1 ? { words: found[1], length: found[0].length } : null;
}

/** The entries of a block: one a line; several where semicolons part them, or commas on a labelled line. */
export function linesOf(block: Block): Line[] {
  if (attendeeHeading(block.text.trim()) !== null) return [];
  const labelled = listLabel(block.text) ?? looseHeading(block.text);
  const inside = groupIn(block.text);
  if (inside !== null)
    return split(
      block.text.slice(inside.length).replace(/;?(?: and)?$/, ''),
      block.start + inside.length,
      true,
      null,
    ).map((line) => ({ ...line, group: inside.group }));
  const bodied = bodyLabel(block.text);
  if (bodied !== null)
    return cut(block.text.slice(bodied.length), /[,;]|\sand\s/g, block.start + bodied.length).map((line) => ({
      ...line,
      group: bodied.group,
    }));
  const grouped = fromLabel.exec(block.text);
  const skip = labelled?.length ?? grouped?.[0].length ?? 0;
  const text = block.text.slice(skip);
  const lines = split(
    text,
    block.start + skip,
    skip > 0 ||
      (block.role === 'paragraph' && text.replace(/\(\p{Lu}{2,4}\)/gu, '').split('(', 3).length > 2),
    labelled === null ? null : partOf(labelled.words),
  );
  return grouped?.[1] === undefined ? lines : lines.map((line) => ({ ...line, group: grouped[1] ?? '' }));
}

function split(text: string, start: number, listed: boolean, note: string | null): Line[] {
  const letters = letteredIn(text, start);
  if (letters !== null) return letters.map((line) => ({ ...line, note }));
  if (text.includes(';')) {
    const lines = cut(text, /;/g, start)
      .flatMap(withoutGroup)
      .flatMap((line) =>
        holdsMore(line.text) ? gathered(cut(line.text, between, line.start), line.text, line.start) : line,
      )
      .map((line) => ({ ...line, note: line.note ?? note }));
    const group = bodyInFront(text);
    return group === null ? lines : lines.map((line) => ({ ...line, group }));
  }
  const pair = listed ? null : pairIn(text, start);
  if (pair !== null) return pair.map((line) => ({ ...line, note }));
  return listed ? withParts(gathered(cut(text, between, start), text, start), note) : [{ text, start, note }];
}

/** "A MP, Minister for X, B MP, Minister for Y": one stretch between semicolons with more people than one. */
const holdsMore = (text: string): boolean =>
  text.length > 60 &&
  text.split(/,\s(?:and\s)?(?:the\s)?/).filter((piece) => (nameAt(piece)?.honours.length ?? 0) > 0).length >
    1;

const nameAt = (piece: string) => {
  const words = readWords(piece.slice(0, 60), 0);
  return readName(words, 0, words.length);
};

/** "Ann Lo (AL) Director of X, Bo Ray (BR) Head of Y": where a person's letters stand behind the name. */
const lettered =
  /(?:^|[,;]\s+|\)\s+)(?=((?:(?:Sir|Dame|Lord|Baroness|Dr|Prof\.?|Professor|Cllr|Councillor|Mr|Mrs|Ms) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}) ?\((\p{Lu}\p{L}{1,4})\))/gu;

/** The people of a line who all have their letters behind the name; null where fewer than two do. */
function letteredIn(text: string, start: number): Line[] | null {
  if (text.length < 30 || !text.includes('(')) return null;
  const places = [...text.matchAll(lettered)].filter(([, name = '', letters = '']) =>
    isInitialsOf(letters, name),
  );
  if (places.length < 2) return null;
  const starts = places.map(({ 0: lead, index }) => index + lead.length);
  return starts.map((from, i) => {
    const piece = text.slice(i === 0 ? 0 : from, starts[i + 1] ?? text.length);
    return { text: piece.replace(/[,;\s]+$/, ''), start: start + (i === 0 ? 0 : from), note: null };
  });
}

/** Between two people of one line: the "and" before the last, a comma, a closing bracket. */
const between =
  /,?\sand\s(?=(?:Rt Hon |Sir |Dame |Lord |Baroness |Dr |Professor )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?: \(|,|\.?$)|the\s)|(?<=\s(?:MP|MSP|MS|MLA|AM))\sand\s(?=deputy\s|\p{Lu})|,(?![^()]{0,200}\))\s(?!(?:MP|MSP|CBE|OBE|MBE|QPM|KC|QC)\b)|(?<=\))\s(?=\p{Lu})/gu;

/** Part played by everybody below such a heading: "Special invitees" is "Special invitee". */
export const partOf = (heading: string): string | null =>
  /^in the chair$/i.test(heading.trim())
    ? 'Chair'
    : /^(?:special invitees?|guests?|observers?|presenters?|secretariat|minute[- ]takers?|note[- ]takers?|speakers?|(?:co-|acting |deputy |vice[- ])?chair(?:s|man|woman|person)?|assessors?|(?:joining |attending )?(?:via|by) [\p{L} ]{3,30}|remotely|virtually|online|on the call)$/iu.test(
          heading.trim(),
        )
      ? heading.trim().replace(/(?<=[a-z]{4})(?<!s|team)s$/i, '')
      : null;

/** Pieces that name nobody belong to the person before ("Jane Doe, Chair, John Roe"), or behind where an office comes first. */
function gathered(pieces: Line[], text: string, offset: number): Line[] {
  const found: Line[] = [];
  const officeFirst = pieces[0] !== undefined && !namesPerson(pieces[0].text);
  let open = false;
  for (const piece of pieces) {
    const held = found.at(-1);
    const person = namesPerson(piece.text.replace(partLabel, ''));
    const begins = officeFirst ? !open : person;
    if (begins || held === undefined) found.push(piece);
    else held.text = text.slice(held.start - offset, piece.start - offset + piece.text.length);
    open = officeFirst && !person;
  }
  return found;
}

function namesPerson(text: string): boolean {
  const entry = readEntry(text);
  return (
    entry !== null &&
    (entry.strength > 1 ||
      entry.organisation !== null ||
      entry.role !== null ||
      text.split(' ').length === 2 ||
      (entry.note !== null && text.startsWith(entry.name)))
  );
}

/** "Ex officio: A, B": the label holds for those behind it on the line. */
function withParts(lines: Line[], note: string | null): Line[] {
  let part = note;
  return lines.map((line) => {
    const found = partLabel.exec(line.text);
    if (found === null) return { ...line, note: part };
    part = found[1] ?? part;
    return { text: line.text.slice(found[0].length), start: line.start + found[0].length, note: part };
  });
}

/** "Industry: A, B; C": the label is the group's, unless it is the first one's only role. */
function withoutGroup(line: Line): Line[] {
  const found = /^\s*([^:]{2,60}):\s+/.exec(line.text);
  if (found === null) return [line];
  const rest = line.text.slice(found[0].length);
  return [
    (readEntry(rest)?.role ?? null) === null
      ? line
      : { ...line, text: rest, start: line.start + found[0].length },
  ];
}

function cut(text: string, pattern: RegExp, offset: number): Line[] {
  const found: Line[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = offset + from + piece.length - piece.trimStart().length;
    const own = piece.trim().replace(/[.;]+$/, '');
    if (own !== '') found.push({ text: own, start, note: null });
  };
  for (const match of text.matchAll(pattern)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return found;
}
