import { isGivenName } from '../lexicon/given-names.ts';
import { widthAt } from '../matches.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { lostParting } from './doubts.ts';
import { readEntry } from './entry.ts';
import type { Line } from './lines.ts';
import { isProse } from './prose.ts';

/** Where a line may have lost its break: a capital right behind a small letter, a bracket, a colon or letters of honour. */
const seam =
  /(?=[A-Z\u{80}-\u{10ffff}])(?<=[\p{Ll})\]:.;]|\p{Lu}{2}|\p{Ll}\p{Lu})(?<!\b(?:Mac|Mc|Fitz|De|Di|La|Le|Van|O))(?=\p{Lu}\p{Ll})|(?=\d)(?<=[\p{Ll})\].])(?=\d{1,2}\.\s?\p{Lu})|(?=[,;\sIAOS])(?<=[^:\s])[,;]?\s?(?=(?:In [Aa]ttendance|Also [Aa]ttending|Also [Pp]resent|Attendees|Observers?|Secretariat|Apologies)\s?:)|(?=[IASO])(?<=[\p{Ll})])(?=(?:IN ATTENDANCE|ALSO PRESENT|OFFICIALS|SECRETARIAT|OBSERVERS|APOLOGIES|ABSENT)\b|(?:IN ATTENDANCE|ALSO PRESENT|OFFICIALS|SECRETARIAT|OBSERVERS|APOLOGIES|ABSENT)\p{Lu}\p{Ll})|(?=[\s•·])(?<=\S)\s?(?=[•·]\s?\p{Lu})|(?<=\n)(?=\S)/gu;
/** What follows the people of a record. */
const ends =
  /^(?:\d{1,2}\.|Apolog|APOLOG|Absent|ABSENT|Not present|Summary|Welcome|Introduction|Minutes|Agenda|Item|Background|Actions?\b|Discussion|Next |Notes?\b|Published|Context|Purpose|Overview|Matters|Declaration|Meeting|Key |Main |The (?!Rt|Right|Hon|Lord|Baroness)|This |In (?!attendance)|On |At |It |We )/;
const label =
  /^(In [Aa]ttendance|Also [Pp]resent|Also [Aa]ttending|Also in attendance|Secretariat|Observers?|Officials|Members|Attendees|Present|Guests?|Presenters?|IN ATTENDANCE|ALSO PRESENT|OFFICIALS|SECRETARIAT|OBSERVERS)\s?:?\s*(?=\p{Lu}|$)/u;
const parts = /^(?:Secretariat|Observer|Guest|Presenter)/;
/** What people do at a meeting, and lists do not say. */
const acts = / (?:welcomed|opened|thanked|noted|said|confirmed|agreed|introduced|reported|reminded) /;
const longest = 220;
/** More letters than a seam is known by behind it. */
const afterSeam = 60;
/** Fewer people are no such list. */
export const leastTogether = 3;

/**
 * "Ann Lo (Chair)Bo Ray, Rivers AgencyCy Marsh, Defra": the people of a list whose lines lost their breaks, up to
 * where it ends; null where the text is no such list.
 */
export function togetherIn(run: string, start: number): Line[] | null {
  const people: { pieces: string[]; from: number; to: number; note: string | null }[] = [];
  let note: string | null = null;
  let from = 0;
  for (const place of seamsOf(run)) {
    const piece = run.slice(from, place);
    const bullet = /^\s?[•·]\s*/.exec(piece)?.[0].length ?? 0;
    const head = label.exec(piece);
    if ((people.length > 0 && ends.test(piece)) || piece.length > longest || isProse(piece)) break;
    if (people.length > 0 && acts.test(piece)) break;
    if (head !== null) note = parts.exec(head[0])?.[0] ?? null;
    const own = piece.slice(bullet + (head?.[0].length ?? 0));
    const at = from + bullet + (head?.[0].length ?? 0);
    if (own !== '' && startsPerson(own)) people.push({ pieces: [own], from: at, to: place, note });
    else if (own !== '') addTo(people, own, place);
    from = place;
  }
  return isList(people.map(({ pieces }) => pieces[0] ?? ''))
    ? people.map(({ pieces, from: at, to, note: part }) => ({
        ...{ text: run.slice(at, to).trimEnd(), start: start + at, note: part, doubt: lostParting },
        reads: pieces.map((each) => each.trim().replace(/[,;]$/, '')).join(', '),
      }))
    : null;
}

/**
 * Where the pieces of a run end, each looked for only when it is asked for, and no farther than a piece may be long:
 * most runs are no list after a piece or two.
 */
function* seamsOf(run: string): Generator<number> {
  let piece = 0;
  let from = 0;
  for (;;) {
    const within = run.slice(0, piece + longest + afterSeam);
    seam.lastIndex = from;
    const found = seam.exec(within);
    if (found === null) {
      yield within.length;
      return;
    }
    piece = found.index;
    from = found.index + (found[0] === '' ? widthAt(run, found.index) : found[0].length);
    yield found.index;
  }
}

function addTo(people: { pieces: string[]; to: number }[], piece: string, to: number): void {
  const held = people.at(-1);
  if (held === undefined) return;
  held.pieces.push(piece);
  held.to = to;
}

/** A piece that begins with a name, and is no body or office as a whole. */
function startsPerson(piece: string): boolean {
  const entry = readEntry(piece);
  if (entry === null || entry.nameStart > (/^The /.test(piece) ? 4 : 0)) return false;
  const bare = (entry.role ?? entry.organisation ?? entry.note) === null;
  return entry.strength > 1 || !bare || !(isOrganisation(piece) || isRole(piece));
}

/** Enough people, and most of them beyond doubt. */
const isList = (firsts: string[]): boolean =>
  firsts.length >= leastTogether &&
  firsts.filter((first) => {
    const entry = readEntry(first);
    return (
      entry !== null &&
      (entry.strength === 3 || isGivenName(entry.name.split(' ', 1)[0]?.toLowerCase() ?? ''))
    );
  }).length *
    5 >=
    firsts.length * 3;

/** Words over a list that ran into what stands in front of them or behind: "2024Present:Ann Lo", "AttendeesAnn Lo". */
export const gluedHeading =
  /(?=Me|Bo|Th|Al|In|IN|Li|A[tT]|at|P[raR])(?:^|(?<=[\p{Ll}\d).:]))(?:Members [Pp]resent|Board [Mm]embers [Pp]resent|Those [Pp]resent|Also [Pp]resent|In [Aa]ttendance|(?:List of )?[Aa]ttendees|Attendance|Present|Participants|Panel [Mm]embers|PRESENT|IN ATTENDANCE|ATTENDEES)(?:\s?:\s*|\s*\n\s*|)(?:[•·]\s*)?(?=\p{Lu}\p{Ll})/gmu;
