import { isGivenName } from '../lexicon/given-names.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';

const word = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
/** "Ann Lo Bo Ray": given name, surname, given name, surname. */
const four = new RegExp(`^(${word}) (${word}) (${word}) (${word})$`, 'u');
/** "Ann Lo (Chair) Bo Ray", "Ann Lo (Chair) Bo Ray (Secretary)". */
const bracketed = new RegExp(
  `^((${word}) ${word} \\([^()]{3,40}\\)) ((${word}) ${word}(?: \\([^()]{3,60}\\))?)$`,
  'u',
);
const doubt = 'The line seems to hold two people side by side. Check the names.';
/** So far from a line that holds two beyond doubt another one is read as two as well. */
const near = 14;

/** Lines of a list whose two columns ran together, by the number of their block: each holds two people. */
export function abreast(page: Page): ReadonlyMap<number, Line[]> {
  const found = new Map<number, Line[]>();
  const weak: Block[] = [];
  for (const block of page.blocks) {
    if (block.text.length > 120 || block.words.length < 4 || block.words.length > 24) continue;
    const lines = inBrackets(block) ?? (isFour(block.text) ? four.exec(block.text)?.slice(1) : undefined);
    if (lines === undefined) continue;
    if (typeof lines[0] === 'object') found.set(block.index, lines as Line[]);
    else if (isTwo(lines as string[])) found.set(block.index, halves(block, true));
    else if (!isOrganisation(block.text) && !isRole(block.text)) weak.push(block);
  }
  const sure = [...found.keys()];
  for (const block of weak)
    if (sure.some((index) => Math.abs(index - block.index) < near))
      found.set(block.index, halves(block, false));
  return found;
}

/** Four words: a cheap test before a dear one. */
function isFour(text: string): boolean {
  let spaces = 0;
  for (let at = text.indexOf(' '); at !== -1 && spaces < 4; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces === 3;
}

function inBrackets({ text, start }: Block): Line[] | undefined {
  const found = text.includes(') ') ? bracketed.exec(text) : null;
  const [, first, , second, other] = found ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (!isGivenName(other?.toLowerCase() ?? '') || isOrganisation(second) || isRole(second)) return undefined;
  return [
    { text: first, start, note: null },
    { text: second, start: start + text.length - second.length, note: null },
  ];
}

const isTwo = ([given = '', surname = '', other = '', last = '']: string[]): boolean =>
  isGivenName(given.toLowerCase()) &&
  isGivenName(other.toLowerCase()) &&
  !isGivenName(surname.toLowerCase()) &&
  !isOrganisation(`${other} ${last}`) &&
  readEntry(`${given} ${surname}`) !== null;

function halves({ text, start }: Block, known: boolean): Line[] {
  const at = text.split(' ').slice(0, 2).join(' ').length;
  const lines: Line[] = [
    { text: text.slice(0, at), start, note: null },
    { text: text.slice(at + 1), start: start + at + 1, note: null },
  ];
  return known ? lines : lines.map((line) => ({ ...line, doubt }));
}
