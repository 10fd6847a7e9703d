import { isIn, List } from '../lexicon/listed.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { nameIn } from './name-in-segment.ts';
import { readName } from './names.ts';
import { officeBefore, walkBack, walkOn } from './office-words.ts';
import { isRole } from './organisation.ts';
import { type Role, splitRole, tidyRole } from './roles.ts';

/** The office in front of a name in running text: "the Environment Secretary Michael Gove", "Minister for Crime, Victoria Atkins". */
export function officeInFront(words: Word[], place: number, body: string): Role | null {
  const at = words[place - 1]?.lower === 'the' && isMark(words[place - 2], ',') ? place - 1 : place;
  const floor = Math.max(0, at - 24);
  const direct = officeBefore(words, floor, at, body);
  const bracketed = isMark(words[at - 1], ')') ? beforeBrackets(words, at, body) : null;
  if (bracketed !== null) return bracketed;
  const styled = (direct === 'Senator' || direct === 'Deputy') && isMark(words[at - 2], ',');
  const before: Role | null = styled ? officeInFront(words, at - 1, body) : null;
  if (before !== null) return before;
  const topics = direct === null || !isRole(direct) ? overCommas(words, floor, at, body) : null;
  if (topics !== null) return topics;
  if (direct !== null) return isRole(direct) || isPossessive(words[at - 1]) ? splitRole(direct) : null;
  if (!isMark(words[at - 1], ',')) return null;
  const start = walkBack(words, floor, at - 1, true);
  const text = tidyRole(body.slice(words[start]?.start, words[at - 2]?.end));
  return start < at - 1 && isRole(text) && !nameIn(words, { from: start, to: at - 1 })
    ? splitRole(text)
    : null;
}

/** "Associate Minister of Housing (Coastal Housing) Jane Doe". */
function beforeBrackets(words: Word[], at: number, body: string): Role | null {
  let open = at - 2;
  while (open > Math.max(0, at - 8) && !isMark(words[open], '(')) open--;
  const office = isMark(words[open], '(') ? officeBefore(words, Math.max(0, open - 24), open, body) : null;
  const end = words[open - 1]?.end ?? 0;
  return office === null || !isRole(office) ? null : splitRole(office + body.slice(end, words[at - 1]?.end));
}

/** "Minister for Waterways, Safety and Boats Jane Doe": the commas part the topics of one office. */
export function overCommas(words: Word[], from: number, to: number, body: string): Role | null {
  const start = walkBack(words, from, to, true);
  if (start >= to) return null;
  const text = tidyRole(body.slice(words[start]?.start, words[to - 1]?.end));
  return /^[^,]{2,60} (?:for|of) [^,]+,/.test(text) && isRole(text) ? splitRole(text) : null;
}

/** "…, Chief Inspector Jane Doe": the office is that of the next person. */
function leadsToName(words: Word[], from: number, to: number): boolean {
  for (let i = Math.max(from + 1, to - 5); i < to; i++)
    if (isCapitalised(words[i]) && (readName(words, i, to + 3)?.strength ?? 0) > 1) return true;
  return false;
}

/** "(Chief Nurse, Tarn Hospitals NHS Trust)": an office and its body. */
function inBrackets(words: Word[], from: number, body: string): string | null {
  for (let i = from; i < Math.min(words.length, from + 20); i++) {
    if (!isMark(words[i], ')')) continue;
    const text = body.slice(words[from]?.start, words[i - 1]?.end);
    return text.includes(', ') && isRole(text) ? text : null;
  }
  return null;
}

/** "(OBN)": the letters by which minutes call the person. */
const isInitials = (words: Word[], at: number): boolean =>
  isMark(words[at], '(') && words[at + 1]?.shape === 'capitals' && isMark(words[at + 2], ')');

/** The office behind a name: ", Chairman of X,", "Chair of NPCC", "the Federal Minister for A, B and C". */
export function officeBehind(words: Word[], behind: number, body: string): Role | null {
  const at = isInitials(words, behind) ? behind + 3 : behind;
  let from = isMark(words[at], ',') || isMark(words[at], '(') || isMark(words[at], '–') ? at + 1 : at;
  if (isIn(words[from], List.articles) && words[from + 1]?.lower !== 'majesty') from++;
  const bracketed = isMark(words[at], '(') ? inBrackets(words, from, body) : null;
  if (bracketed !== null) return splitRole(bracketed);
  const to = walkOn(words, from, isMark(words[at], '('));
  if (to <= from) return null;
  const text = tidyRole(body.slice(words[from]?.start, words[to - 1]?.end));
  return isRole(text) && !leadsToName(words, from, to) ? splitRole(text) : null;
}
