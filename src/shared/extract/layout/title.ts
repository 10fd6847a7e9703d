import type { StoryKind } from '../../model/story.ts';
import { isAboveTitle, isDayLine, isLetterhead, isTrail } from './above-title.ts';
import { gluedTitleOf, labelApart, partedTitle } from './glued-title.ts';
import { isKnownHeading } from './headings.ts';
import { endsSentence, type Unit } from './units.ts';

const kinds: [RegExp, StoryKind][] = [
  [/^news story/i, 'news_story'],
  [/^(?:historic |archived? )?press (?:release|notice)s?/i, 'press_release'],
  [/^media release/i, 'press_release'],
  [/^world news story/i, 'world_news_story'],
  [/^(?:authored )?speech(?:es)?/i, 'speech'],
  [/^(?:(?:oral |written )?statement(?: to parliament)?)/i, 'statement'],
  [/^government response/i, 'government_response'],
  [/^case study/i, 'case_study'],
  [/^guidance/i, 'guidance'],
  [/^communiqu[eé]/i, 'communique'],
  [/^(?:draft |unconfirmed |unapproved |confirmed |approved |agreed |final )?minutes/i, 'minutes'],
  [/^(?:briefing |meeting )?note/i, 'note'],
];

/** The words that all of these begin with: most lines begin with none. */
const anyKind =
  /^(?:news|(?:historic|archived?)? ?press|media|world|authored|speech|(?:oral|written) statement|statement|government|case|guidance|communiqu|(?:draft|unconfirmed|unapproved|confirmed|approved|agreed|final)? ?minutes|(?:briefing|meeting)? ?note)/i;

/** A line longer than this is no title, whatever label stands before it. */
const longest = 450;

export interface Titled {
  title: string | null;
  kind: StoryKind | null;
  rest: Unit[];
}

/** An archive's month behind a title: "… in Belfast [January 2023]". */
const archiveMonth = /\s*\[\p{L}{3,9} \d{4}\]$/u;

/**
 * Parts the title line from the text: with its kind before it ("News story: …"), below a label, or alone.
 * A day or a name above the title goes into the text: the day may be the story's own date.
 */
export function takeTitle(given: Unit[]): Titled {
  const lines = labelApart(given);
  const units = lines
    .slice(0, 6)
    .flatMap((each, i) => (i > 0 && isTrail(lines[i - 1]?.text ?? '') ? dayAndTitle(each) : [each]))
    .concat(lines.slice(6));
  let kind: StoryKind | null = null;
  const above: Unit[] = [];
  const below = ({ rest, ...found }: Titled): Titled => ({ ...found, rest: [...above, ...rest] });
  for (let i = 0; i < Math.min(units.length, 6); i++) {
    const each = units[i] as Unit;
    const label = kindLabel(each.text);
    if (label !== null && label.rest !== '' && !isDayLine(label.rest))
      return below(labelled(each, label, units.slice(i + 1)));
    if (isDayLine(each.text) || isLetterhead(units, i, above.length > 0)) above.push(each);
    else if (label === null && !isAboveTitle(units, i)) {
      const found = bareTitle(
        i === 0
          ? units
          : units.slice(i).map((unit, at) => (at === 0 ? lineOf(unit, units[i + 1], kind !== null) : unit)),
        kind,
      );
      // A communiqué whose only title says what it is.
      const named = found.title === null && kind === 'communique' ? (units[i - 1]?.text ?? null) : null;
      return below({ ...found, title: found.title ?? named });
    }
    kind = label?.kind ?? kind;
  }
  return { title: null, kind, rest: units };
}

/** "26 April 2007 - Minister opens quay", as lists of releases have it: the day is a line of its own. */
function dayAndTitle(each: Unit): Unit[] {
  const found = /^(\d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d\d) [-–—] (?=\p{Lu}.{15})/u.exec(each.text);
  if (found?.[1] === undefined || each.joins.length > 0) return [each];
  return [
    { ...each, text: found[1] },
    { ...each, text: each.text.slice(found[0].length), gap: true },
  ];
}

/** Below a label or a day and right above the text, without blank lines between them, the title is a line like them. */
const lineOf = (each: Unit, next: Unit | undefined, labelled: boolean): Unit =>
  each.role === 'row' && (labelled || next?.role === 'paragraph') ? { ...each, role: 'paragraph' } : each;

/** "Press release: Bridge opens": where the text lost its breaks, what is behind the title goes into the text. */
function labelled(line: Unit, { kind, rest }: { kind: StoryKind; rest: string }, below: Unit[]): Titled {
  const parted = partedTitle(rest);
  if (parted !== null)
    return titled(parted.title, kind, [{ ...line, text: parted.rest, joins: [] }, ...below]);
  return rest.length <= longest
    ? titled(rest, kind, below)
    : { title: null, kind, rest: [{ ...line, text: rest, joins: [] }, ...below] };
}

/** A title that was glued to the text below it, now that the break behind it is given back; a day may stand above. */
export function titleOpened({ kind, rest }: Titled, opened: Unit[]): Titled {
  const at = opened.findIndex(({ text }) => !isDayLine(text));
  const none = { title: null, kind, rest: opened };
  if (at === -1 || opened.length === rest.length || opened[at + 1]?.role !== 'paragraph') return none;
  if (opened[at]?.text === rest[at]?.text || (opened[at]?.text.length ?? 0) < 15) return none;
  const found = bareTitle(opened.slice(at), kind);
  return { ...found, rest: [...opened.slice(0, at), ...found.rest] };
}

function bareTitle(units: Unit[], kind: StoryKind | null): Titled {
  const [first, second] = units;
  const glued = gluedTitleOf(first);
  if (first !== undefined && glued !== null)
    return titled(glued, kind ?? kindByWords(glued), [
      { ...first, text: first.text.slice(glued.length) },
      ...units.slice(1),
    ]);
  const isTitle = first !== undefined && second !== undefined && looksLikeTitle(first);
  return isTitle
    ? titled(first.text, kind ?? kindByWords(first.text), units.slice(1))
    : { title: null, kind, rest: units };
}

/** A page may repeat the title right below itself; the repetition is no text of the story. */
function titled(line: string, kind: StoryKind | null, below: Unit[]): Titled {
  const repeated =
    below[0] !== undefined && (below[0].text === line || kindLabel(below[0].text)?.rest === line);
  return {
    title: line.length <= 400 && line.endsWith(']') ? line.replace(archiveMonth, '') : line,
    kind,
    rest: repeated ? below.slice(1) : below,
  };
}

/** "Present: Jane Doe; John Roe", "Date: 8 September": what a record says of its meeting. */
const particular =
  /^(?:present|attendees|in attendance|apologies|members|participants|delegates|(?:co-)?chair(?:man|woman|person)?|date|time|venue|location)\s?:\s/i;

/** "Jane Doe, Minister for Local Government and Communities": whose paper it is, where the title was lost. */
const byOffice =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}(?: (?:MP|MS|MSP|AM|MLA))?, (?:(?:the|Deputy|First) )*(?:Minister|Cabinet Secretary|Secretary of State|Counsel General|Chief Whip)(?:,? (?:for|of|and|the|\p{Lu}[\p{L}’'-]*))*$/u;
/** "Item 1: Introduction" */
const agendaItem = /^(?:agenda )?item \d{1,2}\s?[:.–-]/i;

const looksLikeTitle = ({ text, role }: Unit): boolean =>
  (role === 'paragraph' || role === 'heading') &&
  text.length <= 250 &&
  !isKnownHeading(text) &&
  !particular.test(text) &&
  !agendaItem.test(text) &&
  !(text.includes(', ') && byOffice.test(text)) &&
  !/\s[–—-]$/.test(text) &&
  /^[\p{Lu}\p{N}£€$“‘"'(]/u.test(text) &&
  (!/[.:;,…]["'”’)\]]{0,2}$/.test(text) || (text.length < 120 && /\b[A-Z]\.$/.test(text))) &&
  !endsSentence(text.replace(/[?!]["'”’)\]]{0,2}$/, ''));

/** The kind that stands before a title, and the words after its colon. */
export function kindLabel(text: string): { kind: StoryKind; rest: string } | null {
  if (!anyKind.test(text)) return null;
  for (const [pattern, kind] of kinds) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const after = text.slice(found[0].length).trim();
    if (after === '') return { kind, rest: '' };
    if (after.startsWith(':')) return { kind, rest: after.slice(1).trim() };
  }
  return null;
}

function kindByWords(title: string | null): StoryKind | null {
  if (title === null) return null;
  if (/\bminutes\b/i.test(title) || /\bmeeting notes?\b/i.test(title)) return 'minutes';
  if (/\bcommuniqu[eé]/i.test(title)) return 'communique';
  if (/\bspeech\b/i.test(title)) return 'speech';
  return /\bjoint statement|^statement\b/i.test(title) ? 'statement' : null;
}
