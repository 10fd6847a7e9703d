import { matchesOf } from '../matches.ts';
import type { Block } from '../page.ts';
import { readName } from '../people/names.ts';
import { isOrganisation } from '../people/organisation.ts';
import { readWords } from '../words.ts';
import { bodiesOfNames } from './body-names.ts';
import { isInitialsOf } from './called.ts';
import { readEntry } from './entry.ts';
import { between, cut, gathered, partLabel } from './gathered.ts';
import { blockHeading } from './headings.ts';
import { bodyInFront, bodyLabel, fromBody, groupIn, listLabel, looseHeading, partOf } from './labels.ts';
import { lineMarks, Mark } from './line-marks.ts';
import { partsOfLine } from './line-parts.ts';
import { officeRun } from './office-runs.ts';
import { officesTogether } from './offices-together.ts';
import { pairIn } from './pairs.ts';
import { peopleRun } from './people-runs.ts';
import { ranOn } from './ran-on.ts';
import { bareNamesIn, slashedIn } from './rows.ts';
import { togetherIn } from './run-together.ts';
import { sharedTitle, titledRun } from './titled-runs.ts';

/** One person's stretch of a list, with the note that a label in front gives to it ("Secretariat: A and B"). */
export interface Line {
  text: string;
  /** What is read as the entry, where the person shares the rest of the line with another. */
  reads?: string;
  start: number;
  note: string | null;
  /** The organisation that begins the line for all of it: "From the Welsh Government: A; B". */
  group?: string;
  /** What there is to check about the line itself. */
  doubt?: string;
}

/** "For item 3: Ann Lo and Bo Ray from Defra", "Items 1-3 only: Ann Lo (Director)". */
const itemLabel = /^((?:for )?(?:agenda )?items? \d[\d, and–-]{0,12}(?: only)?)\s?:\s+(?=\p{Lu})/iu;

function forOneItem(block: Block, skip: number, note: string): Line[] {
  const text = block.text.slice(skip);
  const body = /^[^,;]+ and [^,;]+ from (?:the )?(\p{Lu}[^,;]+)$/u.exec(text)?.[1];
  const own = body === undefined ? text : text.replace(/ from (?:the )?\p{Lu}[^,;]+$/u, '');
  const lines = split(own, block.start + skip, true, note);
  return body === undefined ? lines : lines.map((line) => ({ ...line, group: body }));
}

/** "A, B (minutes), C – all Defra": whom everybody on the line comes from who names no other body. */
const allFrom = /(?:\s[–—-]|,)?\s\(?all (?:from |of |for )?(?:the )?(\p{Lu}[^,;()]{1,50}?)\)?\.?$/u;

/** The entries of a block: one a line; several where semicolons part them, or commas on a labelled line. */
export function linesOf(block: Block): Line[] {
  const marks = lineMarks(block.text);
  const forItem =
    (marks & Mark.colon) !== 0 && (marks & Mark.digit) !== 0 ? itemLabel.exec(block.text) : null;
  if (forItem?.[1] !== undefined) return forOneItem(block, forItem[0].length, forItem[1]);
  if (blockHeading(block) !== null) return [];
  const parts = (marks & Mark.colon) === 0 ? null : partsOfLine(block);
  if (parts !== null) return parts.flatMap(linesOf);
  const all = block.text.includes(' all ') || block.text.includes('(all ') ? allFrom.exec(block.text) : null;
  if (all?.[1] !== undefined && isOrganisation(all[1]))
    return linesOf({ ...block, text: block.text.slice(0, all.index) }).map((line) => ({
      ...line,
      group: all[1] ?? '',
    }));
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
  const grouped = fromBody(block.text);
  const skip = labelled?.length ?? grouped?.length ?? 0;
  const text = block.text.slice(skip);
  const lines = split(
    text,
    block.start + skip,
    skip > 0 ||
      (block.role === 'paragraph' &&
        (marks & Mark.opens) !== 0 &&
        text.replace(/\(\p{Lu}{2,4}\)/gu, '').split('(', 3).length > 2),
    labelled === null ? null : partOf(labelled.words),
  );
  return grouped === null ? lines : lines.map((line) => ({ ...line, group: grouped.group }));
}

/** The people of a stretch of a sentence: "A, Director of X; B and C". */
export const peopleIn = (text: string, start: number): Line[] =>
  split(text, start, true, null).flatMap((line) =>
    / and (?:the )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,/u.test(line.text)
      ? gathered(cut(line.text, between, line.start), line.text, line.start)
      : [line],
  );

function split(text: string, start: number, listed: boolean, note: string | null): Line[] {
  const marks = lineMarks(text);
  const letters = runsIn(text, start, marks);
  if (letters !== null) return letters.map((line) => ({ ...line, note }));
  const titled = titledRun(text, start) ?? sharedTitle(text, start);
  if (titled !== null) return titled.map((line) => ({ ...line, note }));
  const bodies = (marks & Mark.opens) === 0 ? null : bodiesOfNames(text, start);
  if (bodies !== null) return bodies.map((line) => ({ ...line, note }));
  const slashed = (marks & Mark.slash) === 0 ? null : slashedIn(text, start);
  if (slashed !== null) return slashed.map((line) => ({ ...line, note }));
  const bare = (marks & notBare) === 0 && (marks & Mark.comma) !== 0 ? bareNamesIn(text, start) : null;
  if (bare !== null) return bare.map((line) => ({ ...line, note }));
  if ((marks & Mark.semicolon) !== 0) {
    const lines = cut(text, /;/g, start)
      .flatMap(withoutGroup)
      .flatMap((line) =>
        holdsMore(line.text) ? gathered(cut(line.text, between, line.start), line.text, line.start) : line,
      )
      .map((line) => ({ ...line, note: line.note ?? note }));
    const group = bodyInFront(text);
    return group === null ? lines : lines.map((line) => ({ ...line, group }));
  }
  const second = listed ? null : ranOn(text, start);
  if (second !== null) return second.map((line) => ({ ...line, note }));
  const pair = listed ? null : pairIn(text, start);
  if (pair !== null) return pair.map((line) => ({ ...line, note }));
  return listed ? withParts(gathered(cut(text, between, start), text, start), note) : [{ text, start, note }];
}

/** What stands in no line of bare names. */
const notBare = Mark.colon | Mark.semicolon | Mark.opens | Mark.slash;

/** People whose letters stand behind the name, or who follow each other with nothing between them. */
const runsIn = (text: string, start: number, marks: number): Line[] | null =>
  ((marks & Mark.opens) === 0 ? null : letteredIn(text, start)) ??
  togetherOn(text, start, marks) ??
  ((marks & Mark.opens) === 0 ? null : officeRun(text, start)) ??
  peopleRun(text, start);

/** A line into which the lines of others ran: long, and with a capital inside a word or right behind a bracket. */
const togetherOn = (text: string, start: number, marks: number): Line[] | null =>
  text.length <= 50
    ? null
    : (((marks & Mark.capitals) === 0 ? null : officesTogether(text, start)) ??
      ((marks & Mark.seam) !== 0 && /[\p{Ll})]\p{Lu}\p{Ll}/u.test(text) ? togetherIn(text, start) : null));

/** "A MP, Minister for X, B MP, Minister for Y": one stretch between semicolons with more people than one. */
const holdsMore = (text: string): boolean =>
  text.length > 40 &&
  (twoBracketed.test(text) ||
    text.split(/,\s(?:and\s)?(?:the\s)?/).filter((piece) => (nameAt(piece)?.honours.length ?? 0) > 0).length >
      1);

/** "Ann Lo (Director), Bo Ray (Second Secretary)". */
const twoBracketed =
  /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ \([^()]{3,60}\), \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ \([^()]{3,60}\)$/u;

const nameAt = (piece: string) => {
  const words = readWords(piece.slice(0, 60), 0);
  return readName(words, 0, words.length);
};

/** "Ann Lo (AL) Director of X, Bo Ray (BR) Head of Y": where a person's letters stand behind the name. */
const lettered =
  /(?:^|[,;]\s+|\)\s+)(?=((?:(?:Sir|Dame|Lord|Baroness|Dr|Prof\.?|Professor|Cllr|Councillor|Mr|Mrs|Ms) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}) ?\((\p{Lu}\p{L}{1,4})\))/gu;

/** The people of a line who all have their letters behind the name; null where fewer than two do. */
function letteredIn(text: string, start: number): Line[] | null {
  if (text.length < 30) return null;
  const places = matchesOf(text, lettered).filter(([, name = '', letters = '']) =>
    isInitialsOf(letters, name),
  );
  if (places.length < 2) return null;
  const starts = places.map(({ 0: lead, index }) => index + lead.length);
  return starts.map((from, i) => {
    const piece = text.slice(i === 0 ? 0 : from, starts[i + 1] ?? text.length);
    return { text: piece.replace(/[,;\s]+$/, ''), start: start + (i === 0 ? 0 : from), note: null };
  });
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
