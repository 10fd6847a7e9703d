import { isGivenName } from '../lexicon/given-names.ts';
import { matchesOf } from '../matches.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { lostParting } from './doubts.ts';
import { readEntry } from './entry.ts';
import { lineMarks, Mark } from './line-marks.ts';
import type { Line } from './lines.ts';
import { addressed as style, nameWord as word } from './name-patterns.ts';

/** Shorter stretches, and fewer people, are no run. */
const shortest = 60;
const least = 4;
const longest = 5000;
/** Ranks of the police, which begin whoever bears them. */
const rank = '(?:(?:[TA]/)?(?:CC|DCC|ACC|DAC|AC|DDG)|Cmsr|Commissioner|Commander)';
/** "Dr Ann Lo MBE", "Bo Ray (Chair)", "CC Cy Marsh": a person where they may begin. */
const person = new RegExp(
  `(?=[A-Z\\u{80}-\\u{10ffff}])(?<![\\p{L}’'/-])(?=((${rank} )?((?:${style} )*)(${word}) (?:(?:de|van|von|der|di|al|De|Van) )?${word}(?:,? (?:MP|MSP|QC|KC|QPM|KPM|[CMOKD]BE))*(?: \\([^()]{3,60}\\))?))[\\p{Lu}]`,
  'gu',
);

const opens = new RegExp(`^(?:${person.source})`, 'u');

interface Place {
  name: string;
  from: number;
  ranked: boolean;
}

/**
 * "Ann Lo (Chair) Bo Ray Cy Marsh, Director Dr Di Orr MBE Chief Executive": people one right behind the other, some with
 * an office and some without; null where the text is no such run. Such a run is to be looked at in any case.
 */
export function mixedRun(text: string, start: number): Line[] | null {
  if (text.length < shortest || text.length > longest) return null;
  if ((lineMarks(text) & (Mark.semicolon | Mark.bar)) !== 0) return null;
  const places = placesIn(text);
  if (places[0]?.from !== 0 || places.length < least) return null;
  const pieces = places.map((place, i) => ({
    ...place,
    behind: text.slice(place.from + place.name.length, places[i + 1]?.from ?? text.length).trim(),
  }));
  // Commas part the people of another kind of list.
  if (pieces.some(({ behind }, i) => i + 1 < pieces.length && /(?:[,:&]|\band)$/.test(behind))) return null;
  const known = pieces.filter(isWhole).length;
  if (known * 5 < pieces.length * 4 || pieces.some(({ behind }) => /[.!?] /.test(behind))) return null;
  return pieces.flatMap((piece) => linesFrom(piece, start));
}

/** Where people begin; nowhere, unless one begins the text. */
function placesIn(text: string): Place[] {
  const found: Place[] = [];
  if (!opens.test(text)) return found;
  for (const { 1: name = '', 2: ranked, 3: styles = '', 4: given = '', index: from } of matchesOf(
    text,
    person,
  )) {
    if (from > 0 && found.length === 0) return found;
    const held = found.at(-1);
    if (held !== undefined && from < held.from + held.name.length) continue;
    if (text.lastIndexOf('(', from) > text.lastIndexOf(')', from)) continue;
    if (/\b(?:of|for|the|and|&|to|vice)$/.test(text.slice(Math.max(0, from - 6), from).trimEnd())) continue;
    if (ranked === undefined && styles === '' && !isGivenName(given.toLowerCase())) continue;
    const bare = name.replace(/ \(.*/, '');
    if (ranked === undefined && styles === '' && (isRole(bare) || isOrganisation(bare))) continue;
    found.push({ name, from, ranked: ranked !== undefined });
  }
  return found;
}

const another = new RegExp(`^${word} ${word}$`, 'u');

/** Nothing behind the name, an office, a body or one more name; what a rank is followed by is the force. */
const isWhole = ({ behind, ranked }: Place & { behind: string }): boolean =>
  behind === '' || ranked || isThing(behind) || another.test(behind);

const isThing = (behind: string): boolean => {
  const own = behind.replace(/^[,–—-]\s*/, '');
  return isRole(own) || isOrganisation(own);
};

function linesFrom({ name, from, behind, ranked }: Place & { behind: string }, start: number): Line[] {
  const own = behind.replace(/^[,–—-]\s*/, '').replace(/[\s,.]+$/, '');
  const first = { start: start + from, note: null, doubt: lostParting };
  if (!ranked && another.test(behind) && !isThing(behind) && readEntry(behind) !== null)
    return [
      { ...first, text: name },
      { ...first, text: own, start: start + from + name.length + 1 },
    ];
  const text = behind === '' ? name : `${name} ${behind}`;
  return [{ ...first, text: text.replace(/[\s,.]+$/, ''), reads: own === '' ? name : `${name}, ${own}` }];
}
