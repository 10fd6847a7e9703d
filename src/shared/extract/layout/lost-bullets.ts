import { danglers } from '../lexicon/function-words.ts';
import { endsClosed, lastWord, opensPlain, type Unit } from './units.ts';

/** So many lines at least make a list: two may be a sentence that broke. */
const fewest = 3;

/**
 * Lines that follow each other without blank lines and without stops, all beginning alike, are a list that lost its
 * bullets, as the summaries of pages do. Every entry but the first, and what stands below the last: none goes on with
 * the line above.
 */
export function lostBullets(units: readonly Unit[]): ReadonlySet<Unit> {
  const found = apartBullets(units);
  for (const each of summary(units)) found.add(each);
  for (let i = 0; i < units.length; i++) {
    let to = i + 1;
    while (to < units.length && units[to]?.gap === false) to++;
    const run = units.slice(i, to);
    if (run.length >= fewest && run.every(isEntry) && beginAlike(run) && units[to] !== undefined)
      for (const each of units.slice(i + 1, to + 1)) found.add(each);
    i = to - 1;
  }
  return found;
}

/**
 * The same with blank lines between, where all begin small or with a figure and a whole sentence, or the title alone,
 * stands above them: what is left of a sentence that broke stands below its own beginning.
 */
function apartBullets(units: readonly Unit[]): Set<Unit> {
  const found = new Set<Unit>();
  for (let i = 1; i < units.length; i++) {
    let to = i;
    while (to < units.length && units[to]?.gap === true && isSmallEntry(units[to])) to++;
    if (to - i < fewest) continue;
    if (units[to] !== undefined && (i === 1 || endsClosed(units[i - 1]?.text ?? '')))
      for (const each of units.slice(i, to + 1)) found.add(each);
    i = to;
  }
  return found;
}

/**
 * What stands between the title, or the one sentence below it, and the text: "Fares are cut from May" above "children
 * go free on every crossing". The first entry begins with a capital, the others small. The sentence below them begins
 * anew, which the rest of a broken one does not.
 */
function summary(units: readonly Unit[]): readonly Unit[] {
  const from = endsClosed(units[1]?.text ?? '') ? 2 : 1;
  let to = from + 1;
  while (to < units.length && units[to]?.gap === true && isSmallEntry(units[to])) to++;
  const [first, below] = [units[from], units[to]];
  if (to - from < 2 || first?.gap !== true || below?.gap !== true || !isEntry(first)) return [];
  const entries = units.slice(from, to);
  const whole =
    /^[\p{Lu}\d£$€“‘"']/u.test(below.text) && !entries.some(({ text }) => danglers.has(lastWord(text)));
  return whole ? units.slice(from, to + 1) : [];
}

const isSmallEntry = (unit: Unit | undefined): boolean =>
  unit !== undefined && !opensPlain(unit.text) && /^[\p{Ll}\d£$€]/u.test(unit.text) && isEntry(unit);

const isEntry = ({ role, text, joins }: Unit): boolean =>
  role === 'paragraph' &&
  joins.length === 0 &&
  text.length >= 25 &&
  text.length <= 300 &&
  !endsClosed(text) &&
  !text.endsWith(',');

const beginAlike = (run: readonly Unit[]): boolean =>
  run.every(({ text }) => /^\p{Ll}/u.test(text)) || run.every(({ text }) => /^[\p{Lu}\d£$€]/u.test(text));
