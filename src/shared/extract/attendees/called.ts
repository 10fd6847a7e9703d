import { honours } from '../lexicon/titles.ts';
import { matchesOf } from '../matches.ts';
import { isOrganisation } from '../people/organisation.ts';
import { lineMarks, Mark } from './line-marks.ts';

const bracketed = /\s?[([](\p{Lu}[\p{L}-]{1,4})[)\]]/gu;
/** "Director of X (Jane Doe) - JD", "Jane Doe (X) – JD": behind a bracket at the end. */
const behindDash = /(?<=\)) ?[-–—] ?(\p{Lu}{2,4})$/u;
/** "Jane Doe JD, Chair", "Jane Doe JD Chair": between the name and the rest, without a bracket. */
export const bare = /^((?:\p{Lu}[\p{L}’'-]+ ){2,5}?)(\p{Lu}{1,3}\p{L}{0,2}\p{Lu}?)(?=$|[\s,])/u;
/** Letters that are a member's wherever they stand. */
const member = /^(?:MP|MSP|MS|MLA|AM|TD|QC|KC|[CMO]BE)$/;
const title = /^(?:(?:Dr|Professor|Prof|Sir|Dame|Cllr|Councillor|Mr|Mrs|Ms|Miss|Lord|Lady|Baroness) )+/;

/** An entry without the letters by which minutes call its person: "Ann Lo (AL), Chair", "Ann Lo (Defra) (AL)". */
export function withoutLetters(line: string): string {
  const text = withoutFront(line);
  const marks = lineMarks(text);
  const last =
    (marks & Mark.dash) !== 0 && (marks & Mark.closes) !== 0 && (marks & Mark.capitals) !== 0
      ? behindDash.exec(text)
      : null;
  const own = last === null ? text : text.slice(0, last.index);
  return withoutBare((marks & (Mark.opens | Mark.square)) === 0 ? own : withoutBracketed(own));
}

/** "AL – Ann Lo (Chair)", "AL: Ann Lo": in front of the name. */
function withoutFront(text: string): string {
  const found = opensInCapitals(text) ? /^(\p{Lu}{2,4})\s?(?:[-–—:=]|\t)\s*(?=\p{Lu})/u.exec(text) : null;
  if (found?.[1] === undefined) return text;
  const behind = text.slice(found[0].length);
  const name = behind.split(/[,:;–—|(\t]|\s-\s/)[0]?.trim() ?? '';
  return isInitialsOf(found[1], name.replace(title, '')) ? behind : text;
}

function withoutBracketed(text: string): string {
  for (const found of matchesOf(text, bracketed)) {
    if (!isCalled(found[1] ?? '', text.slice(0, found.index))) continue;
    const behind = text.slice(found.index + found[0].length);
    return text.slice(0, found.index) + (/^\s*[\p{L}(]/u.test(behind) ? ',' : '') + behind;
  }
  return text;
}

/** Whether letters are those of the person whom the words in front of them name. */
function isCalled(letters: string, front: string): boolean {
  const named = (
    front
      .replace(/(?: \([^()]*\))+$/, '')
      .split(/[,:;–—|(]|\s-\s/)
      .at(-1) ?? ''
  ).trim();
  if (isOrganisation(named) || named.split(' ').length > 7) return false;
  return isInitialsOf(letters, named) || isInitialsOf(letters, named.replace(/ (?:Co-)?Chair$/, ''));
}

function withoutBare(text: string): string {
  const found = mayHoldBare(text) ? bare.exec(text) : null;
  const letters = found?.[2] ?? '';
  if (found?.[1] === undefined || member.test(letters) || isOrganisation(found[1])) return text;
  const name = found[1].replace(title, '').trimEnd();
  const behind = text.slice(found[0].length);
  if (!name.includes(' ') || (honours.has(letters.toLowerCase()) && !/^ \p{Lu}/u.test(behind))) return text;
  if (![allInitials(name), endsOf(name)].includes(letters.replace(/\p{Ll}/gu, ''))) return text;
  return found[1].trimEnd() + (/^\s*\p{L}/u.test(behind) ? ',' : '') + behind;
}

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || code > 0x7f;

/** Two capitals, or letters beyond the alphabet: a cheap test before a dear one. */
const opensInCapitals = (text: string): boolean =>
  isCapital(text.charCodeAt(0)) && isCapital(text.charCodeAt(1));

/** Letters of a member are so many at most. */
const longestLetters = 6;

/** Whether behind two to five words with capitals a short one stands before a space, a comma or the end: the same for `bare`. */
export function mayHoldBare(text: string): boolean {
  let from = 0;
  for (let count = 0; count <= 5; count++) {
    if (!isCapital(text.charCodeAt(from))) return false;
    let to = from + 1;
    while (to < text.length && isOfName(text.charCodeAt(to))) {
      if (isRare(text.charCodeAt(to))) return true;
      to++;
    }
    const spaced = text.charCodeAt(to) === 0x20;
    if (count > 1 && to - from <= longestLetters) return true;
    if (!spaced) return false;
    from = to + 1;
  }
  return false;
}

/** No letter of the Latin scripts: it may be a space, or half of a letter that a pattern counts as one. */
const isRare = (code: number): boolean => (code > 0x7f && code < 0xc0) || (code > 0x24f && code !== 0x2019);

/** A letter, an apostrophe or a hyphen. */
const isOfName = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || isCapital(code) || code === 0x27 || code === 0x2d;

const capitals = (name: string): string[] =>
  name
    .split(/[\s.-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word))
    .map((word) => word.charAt(0));

const allInitials = (name: string): string => capitals(name).join('');

/** First and last letter of a name: "Mary Jane Doe" is MD. */
const endsOf = (name: string): string => `${capitals(name)[0] ?? ''}${capitals(name).at(-1) ?? ''}`;

/** "AL", "MWh": whether letters are those that the last words of a name begin with. */
export function isInitialsOf(letters: string, name: string): boolean {
  const own = letters.replace(/[^\p{Lu}]/gu, '');
  return own.length > 1 && allInitials(name).endsWith(own);
}
