import type { Attendee } from '../../model/items.ts';
import { matchesOf } from '../matches.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { doubtsOf } from './doubts.ts';
import { type Entry, readEntry } from './entry.ts';
import { type Line, peopleIn } from './lines.ts';
import { mixedRun } from './mixed-runs.ts';
import { namesOfRun } from './name-runs.ts';
import { peopleRun } from './people-runs.ts';
import { gluedHeading, togetherIn } from './run-together.ts';
import { titledPlaces } from './titled-runs.ts';

/** "Present: The Board Ann Lo": who they are, between the heading and the first. */
const whoTheyAre = /^(?:(?:The )?(?:Board|Committee|Panel)(?: [Mm]embers)?|MEMBERS|Members)\s(?=\p{Lu})/u;

/** "… Place: Virtual Meeting Present: Ann Lo AM (Chair) Bo Ray AM 1 Apologies": minutes that lost every break. */
const opens =
  /(?:^|(?<=\S ))(?:Members )?(?:(?:[Pp]resent|[Ii]n [Aa]ttendance|[Aa]ttendees|[Aa]lso present|[Pp]articipants|Those present|PRESENT|IN ATTENDANCE|ATTENDEES):\s|(?:Present|In Attendance|Attendees|PRESENT|IN ATTENDANCE) (?=\p{Lu}))(?:\(\d\) ?)*(?=\p{Lu})|^Members (?=\p{Lu})|(?<=\S )(?:INVITED TO ATTEND|SECRETARIAT|OBSERVERS|OFFICIALS|Secretariat|Observers|Officials):\s(?=\p{Lu})/gu;
/** Parts of such a list; alone they open none. */
const furtherPart = /^(?:INVITED|SECRETARIAT|OBSERVERS|OFFICIALS|Secretariat|Observers|Officials)/;
const ends =
  /\s\d{1,2}\.?\s(?=Apolog|Welcome|Minutes|Declaration|Introduction|Chair)|\s(?:APOLOGIES|ABSENT|Absent):?\s|\s(?:INVITED TO ATTEND|SECRETARIAT|OBSERVERS|OFFICIALS|Secretariat|Observers|Officials):\s|\s(?:Apologies|In Attendance)\s(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})|\sStart: \d|\s(?:Apologies|[Ii]n [Aa]ttendance|Also present|PRESENT|IN ATTENDANCE|Officers|Officer(?=:)|Welcome and)\b[^:]{0,40}(?::|\s(?=Apologies|M[rs]))/u;
/** Only members of a parliament end in letters by which the next begins. */
const between = /(?<=\b(?:AM|MP|MS|MSP|MLA|TD|MHK)(?: \([^)]{3,40}\))?),?\s+(?=\p{Lu})/gu;
const part = /^(observer|guest|secretariat|special invitee)s?:?\s/i;
/** What belongs to no person at the end of one: the number of the next item, staff without a name. */
const stray =
  /(?:\s(?:\d{1,3}\.?|(?:One|Two|Three|Four|\d) [\p{L} ]{3,40}(?:Members?|Officials?|staff)))+$/iu;
const longest = 3000;

/** The people of such a run, in the first blocks of a text; none elsewhere. */
export function gluedIn(page: Page): Attendee[] {
  for (const block of page.blocks.slice(0, 4)) {
    const head = block.text.slice(0, longest);
    if (head.length < 60 || block.role === 'heading') continue;
    if ((block.signs & Sign.heads) === 0) continue;
    const opened = matchesOf(head, opens);
    if (opened[0] === undefined || furtherPart.test(opened[0][0])) continue;
    const people = opened.flatMap((found) => {
      const lead = found.index + found[0].length;
      const from = lead + (whoTheyAre.exec(head.slice(lead, lead + 40))?.[0].length ?? 0);
      const run = head.slice(from);
      const to = run.search(ends);
      return to === -1 ? wholeRun(run, from, block) : peopleOf(run.slice(0, to), from, block);
    });
    if (people.length > 2) return people;
  }
  return page.blocks.length === 0 ? [] : ranTogether(page);
}

/** People below a heading that lost its break with theirs: "2024Present:Ann Lo (Chair)Bo Ray, Defra". */
function ranTogether({ body }: Page): Attendee[] {
  let unbroken: string | null = null;
  for (const { 0: heading, index } of matchesOf(body, gluedHeading)) {
    const from = index + heading.length;
    const isGlued = index > 0 && body[index - 1] !== '\n';
    if (!isGlued) unbroken ??= body.replaceAll('\n', ' ');
    const lines = togetherIn((isGlued ? body : (unbroken ?? body)).slice(from, from + longest), from);
    if (lines !== null) return lines.flatMap((line) => attendeeOfLine(line, 0));
  }
  return [];
}

/** A run to the block's end is taken only where it is nothing but names. */
const wholeRun = (run: string, from: number, block: Block): Attendee[] =>
  commaRun(firstSentence(run), from, block) ??
  runOn(firstSentence(run), from, block) ??
  bareNames(run, from, block);

const firstSentence = (run: string): string => run.replace(/(?<=\p{Ll}{3}|\))\.(?: .*)?$/su, '');

const inside = 'The list stands in the middle of a paragraph. Check where it begins and ends.';

/** "Ann Lo (Chair), Bo Ray (Defra) and Cy Marsh (Ofcarp)": people whom commas part, each read beyond doubt. */
function commaRun(run: string, offset: number, block: Block): Attendee[] | null {
  if (!/[,;]/.test(run) || run.includes(': ')) return null;
  const lines = peopleIn(run, offset);
  const entries = lines.map(({ text, reads }) => readEntry(reads ?? text));
  const known = entries.filter(
    (entry) => entry?.nameStart === 0 && (entry.role ?? entry.organisation ?? entry.note) !== null,
  );
  return lines.length > 2 &&
    known.length === lines.length &&
    entries.filter((entry) => (entry?.strength ?? 0) > 1).length * 2 >= lines.length
    ? lines.flatMap((line) => attendeeOfLine({ ...line, doubt: inside }, block.start))
    : null;
}

/** People with their offices and bodies, one right behind the other. */
function runOn(run: string, from: number, block: Block): Attendee[] | null {
  const lines = peopleRun(run, from);
  return lines?.flatMap((line) => attendeeOfLine(line, block.start)) ?? null;
}

function attendeeOfLine({ text, reads, start, note, doubt }: Line, offset: number): Attendee[] {
  const entry = readEntry(reads ?? text);
  return entry === null ? [] : [attendeeOf(entry, note, text, start, offset, doubt)];
}

function peopleOf(run: string, offset: number, block: Block): Attendee[] {
  const titled = titledPlaces(run);
  const bare = titled.length > 1 ? [] : bareNames(run, offset, block);
  if (bare.length > 0) return bare;
  const mixed = mixedRun(run, offset);
  if (mixed !== null && mixed.length > titled.length)
    return mixed.flatMap((line) => attendeeOfLine(line, block.start));
  const people =
    titled.length > 2 ? null : (commaRun(firstSentence(run), offset, block) ?? runOn(run, offset, block));
  if (people !== null) return people;
  const starts =
    titled.length > 1
      ? titled
      : [0, ...matchesOf(run, between).map(({ 0: gap, index }) => index + gap.length)];
  return starts.flatMap((from, i) => {
    const whole = run.slice(from, starts[i + 1] ?? run.length);
    const label = part.exec(whole);
    const text = whole
      .slice(label?.[0].length ?? 0)
      .trimEnd()
      .replace(stray, '')
      .replace(/[,;]$/, '');
    const entry = readEntry(text);
    if (entry === null || (titled.length < 2 && entry.honours.length === 0)) return [];
    return attendeeOf(entry, label?.[1] ?? null, text, offset + from + (label?.[0].length ?? 0), block.start);
  });
}

function attendeeOf(
  entry: Entry,
  part: string | null,
  text: string,
  at: number,
  offset: number,
  doubt?: string,
): Attendee {
  const start = offset + at;
  const { name, honours, role, organisation } = entry;
  const doubts = [...doubtsOf(entry, false), ...(doubt === undefined ? [] : [doubt])];
  return {
    ...{ start, end: start + text.length, text, name, honours, role, organisation },
    note: [part, entry.note].filter(Boolean).join('; ') || null,
    confidence: doubts.length > 0 ? 0.6 : 0.9,
    sure: doubts.length === 0,
    doubts,
  };
}

const bareNames = (run: string, offset: number, block: Block): Attendee[] =>
  namesOfRun(run).map(({ name, note, start, end }) => ({
    ...{
      start: block.start + offset + start,
      end: block.start + offset + end,
      text: run.slice(start, end),
      name,
    },
    ...{ honours: [], role: null, organisation: null, note },
    ...{ confidence: 0.7, sure: false, doubts: ['The names run on without a break. Check each.'] },
  }));
