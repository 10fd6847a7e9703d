import { wordSet } from '../lexicon/words.ts';
import { matchesOf } from '../matches.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import { lineMarks, Mark, mayOpenWith } from './line-marks.ts';
import type { Line } from './lines.ts';

const title =
  '(?:(?:The )?(?:Rt\\.? |Right )?Hon(?:ourable)?\\.?|Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllr|Councillor|Ald(?:erman)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:d|erend)?|Canon|(?:Chief )?Superintendent|(?:Chief )?Inspector|Sheriff)\\.?';
/** A title with a name behind it, where a person of a run can begin. */
const opening = new RegExp(
  `(?:^|(?<!\\b(?:for|of|to|by|replacing|from|with|behalf of|vice|representing|${title}))[\\s,;)\\]])(?=(?:${title} )+\\p{Lu}[\\p{L}’'.-]*(?:\\s|,|$))`,
  'gu',
);
/** Any title: most lines that have one have it once, and are no run. */
const anyTitle = new RegExp(`\\b${title}(?![\\p{L}])`, 'gu');
export const likely = /\b(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Ald|Alderman|Sir|Dame|Hon|Rev)\b/;

/** Places at which the people of a run begin who all have a title: "Mr A Doe (Chair) Cllr B Roe, Ms C Lee". */
export function titledPlaces(text: string): number[] {
  if (!likely.test(text)) return [];
  return matchesOf(text, opening)
    .map(({ 0: lead, index }) => index + lead.length)
    .filter((at) => !text.startsWith('Chief ', at - 6));
}

const rank = /^(?:Chief )?(?:Superintendent|Inspector|Sheriff)\b|^Canon\b|^Ald/;

/** "Chief Constable, Deputy Chief Constable," in front of the first name: offices of people who are not named. */
const isOfficesOnly = (front: string): boolean =>
  front === '' || (front.length < 80 && isRole(front) && readEntry(front) === null);

/** "Dr A Doe, Jo Roe": a person without a title among the others; then commas part the people, and no titles. */
function isAnother(behind: string | null): boolean {
  const entry = behind === null || isRole(behind) || isOrganisation(behind) ? null : readEntry(behind);
  return entry !== null && entry.nameStart === 0 && (entry.strength > 1 || behind?.includes(',') === true);
}

/** People with titles on one line, with commas or nothing between them; null where the line is no such run. */
export function titledRun(text: string, start: number): Line[] | null {
  if ((lineMarks(text) & Mark.titled) === 0 || (text.match(anyTitle)?.length ?? 0) < 2) return null;
  const places = titledPlaces(text);
  if (places.length < 2 || text.includes(';') || !isOfficesOnly(text.slice(0, places[0]))) return null;
  const pieces = places.map((from, i) => ({
    from,
    text: text.slice(from, places[i + 1] ?? text.length).replace(/(?:[\s,;.]|\s(?:and|&))+$/, ''),
  }));
  const entries = pieces.map((piece) => readEntry(piece.text));
  if (
    entries.some((entry, i) => entry === null || (entry.nameStart > 0 && !rank.test(pieces[i]?.text ?? '')))
  )
    return null;
  if (entries.some((entry) => isAnother(entry?.organisation ?? null) || isAnother(entry?.role ?? null)))
    return null;
  // Of two, the second may be named in the office of the first.
  const parted = places.length > 2 || /(?:[,;)]|\band)\s$/.test(text.slice(0, places[1]));
  return parted ? pieces.map((piece) => ({ text: piece.text, start: start + piece.from, note: null })) : null;
}

const plural =
  /^(Councillor|Cllr|Alderm[ae]n|Messrs|Deput(?:y|ie)|Senator|Bailie|Minister)s?:?\s+(?=\p{Lu})/u;
const plurals = wordSet(
  'councillor councillors cllr cllrs alderman aldermans aldermen aldermens messrs messrss deputy deputys deputie deputies senator senators bailie bailies minister ministers',
);
const singular: Record<string, string> = { Aldermen: 'Alderman', Deputie: 'Deputy' };
const between = /,\s(?:and\s)?|\sand\s/g;
/** "A P Ewing", "John Palmer", "J Laverty BEM (Chair)": initials or a given name, a surname, and signs of honour. */
const person =
  /^(?:(?:\p{Lu}\.? ?){1,3}|\p{Lu}\p{Ll}+ )(?:(?:Mac|Mc|Ó|Ní|De|de|Van|van|St\.?) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}{2,4})*(?: \([^()]{2,40}\))?$/u;

/** "Councillors S Carson, A P Ewing and J Gallen MBE": whose one title is that of all; null for any other line. */
export function sharedTitle(text: string, start: number): Line[] | null {
  const head = mayOpenWith(text, plurals) ? plural.exec(text.slice(0, 40)) : null;
  if (head?.[1] === undefined) return null;
  const body = text.slice(head[0].length).replace(/[.;]\s*$/, '');
  const lines: Line[] = [];
  let from = 0;
  for (const gap of [...body.matchAll(between), null]) {
    const own = body.slice(from, gap?.index ?? body.length);
    if (!person.test(own) || isRole(own) || isOrganisation(own)) return null;
    lines.push({
      text: own,
      reads: withTitle(head[1], own),
      start: start + head[0].length + from,
      note: null,
    });
    from = gap === null ? body.length : gap.index + gap[0].length;
  }
  const isPlural = /s:?\s+$|men:?\s+$/.test(head[0]);
  return lines.length > 1 && (isPlural || lines.slice(1).every(({ text: own }) => /^\p{Lu}\.? /u.test(own)))
    ? lines
    : null;
}

const withTitle = (title: string, name: string): string =>
  /^C/.test(title)
    ? `Councillor ${name}`
    : title === 'Messrs'
      ? `Mr ${name}`
      : `Mr ${name}, ${singular[title] ?? title}`;
