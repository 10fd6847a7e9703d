import { isGivenName } from '../lexicon/given-names.ts';
import { matchesOf } from '../matches.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { lostParting } from './doubts.ts';
import { readEntry } from './entry.ts';
import { lineMarks, Mark } from './line-marks.ts';
import type { Line } from './lines.ts';
import { mixedRun } from './mixed-runs.ts';

/** Shorter stretches, and fewer people, are no run. */
const shortest = 100;
const least = 4;
const word = "\\p{Lu}[\\p{L}’'-]+";
const title =
  '(?:(?:Rt\\.? Hon\\.?|Sir|Dame|Dr|Prof\\.?|Professor|Lord|Lady|Baroness|Cllr|Mr|Mrs|Ms|Miss) )*';
/** "Ann Lo - Director": a name in front of a dash. */
const dashed = new RegExp(
  `${title}(${word}) (?:(?:de|van|von|der|di|al) )*${word}(?= ([-–—]) \\p{Lu})`,
  'gu',
);
/** "Ann Lo Home Office", "Ann Lo (Chair) Home Office". */
const plain = new RegExp(
  `(?=[A-Z\\u{80}-\\u{10ffff}])(?<![\\p{L}’'-])(?=(${title}(${word}) ${word}(?: \\([^()]{3,40}\\))?))\\p{Lu}`,
  'gu',
);
const opening = new RegExp(`^${title}(${word}) `, 'u');
/** "Ann Lo, Director", "Ann Lo (Chair) - Director": something parts the first person from what follows, so that it is no run. */
const partedFirst = new RegExp(`^${title}${word} ${word}(?: \\([^()]{3,40}\\))?\\s*[,:–—-]`, 'u');

/** People who follow each other with nothing between them but their offices and bodies; null where the text is no such run. */
export function peopleRun(text: string, start: number): Line[] | null {
  if (text.length < shortest || (lineMarks(text) & (Mark.semicolon | Mark.bar)) !== 0) return null;
  return dashedRun(text, start) ?? mixedRun(text, start) ?? bodiedRun(text, start);
}

/** "Ann Lo - Director, Body Bo Ray - Chair, Other Body …". */
function dashedRun(text: string, start: number): Line[] | null {
  if ((lineMarks(text) & Mark.dash) === 0 || text.split(/ [-–—] /, least + 1).length <= least) return null;
  const found = matchesOf(text, dashed).filter(({ 0: name }) => !isRole(name) && !isOrganisation(name));
  const [first] = found;
  const places = found.filter(({ 2: dash }) => dash === first?.[2]);
  if (first?.index !== 0 || places.length < least || !areNames(places, 3 / 5)) return null;
  return parted(
    text,
    places.map(({ index }) => index),
  ).map(({ text: own, from }) => ({
    ...{ text: own, start: start + from, note: null, doubt: lostParting },
  }));
}

/** "Ann Lo Home Office Bo Ray (Chair) University of Oban …". */
function bodiedRun(text: string, start: number): Line[] | null {
  if (!isGivenName(opening.exec(text)?.[1]?.toLowerCase() ?? '') || partedFirst.test(text)) return null;
  const places = namesIn(text);
  if (places[0]?.from !== 0 || places.length < least) return null;
  const people = parted(
    text,
    places.map(({ from }) => from),
  );
  const bodies = people.map(({ text: own }, i) => own.slice(places[i]?.name.length).trim());
  const told = bodies.filter((body) => isOrganisation(body) || isRole(body)).length;
  if (told * 3 < people.length * 2 || bodies.some((body) => /^[,:–—-]|[.!?] /.test(body))) return null;
  return people.map(({ text: own, from }, i) => ({
    ...{ text: own, start: start + from, note: null, doubt: lostParting },
    reads: bodies[i] === '' ? own : `${places[i]?.name}, ${bodies[i]}`,
  }));
}

const isThing = (name: string): boolean => isRole(name) || isOrganisation(name);

/** Known given names with a surname, none inside another. */
function namesIn(text: string): { name: string; from: number }[] {
  const found: { name: string; from: number }[] = [];
  for (const { 1: name = '', 2: given = '', index: from } of matchesOf(text, plain)) {
    const held = found.at(-1);
    if (held !== undefined && from < held.from + held.name.length) continue;
    // "(for Jane Doe)": who is named there was not.
    if (text.lastIndexOf('(', from) > text.lastIndexOf(')', from)) continue;
    if (isGivenName(given.toLowerCase()) && !isThing(name.replace(/ \(.*/, ''))) found.push({ name, from });
  }
  return found;
}

const areNames = (places: RegExpExecArray[], share: number): boolean =>
  places.filter(({ 1: given }) => isGivenName(given?.toLowerCase() ?? '')).length >= places.length * share &&
  places.every(({ 0: name }) => readEntry(name) !== null);

const parted = (text: string, places: number[]): { text: string; from: number }[] =>
  places.map((from, i) => ({
    from,
    text: text.slice(from, places[i + 1] ?? text.length).replace(/[\s,.]+$/, ''),
  }));
