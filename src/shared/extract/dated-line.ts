import type { IsoDate } from '../model/dates.ts';
import { matchesOf } from './matches.ts';
import { dayOf, inFiguresPattern, inWelshPattern, inWordsPattern } from './written-day.ts';

/** What a line says of its day; `bare` where it says nothing. */
export type About = 'published' | 'updated' | 'held' | 'bare';

export interface DatedLine {
  about: About;
  date: IsoDate;
  /** The day as it is written. */
  words: string;
  /** What is left beside the day and the words for it: a place or a name, mostly nothing. */
  beside: string;
}

/** A line that is a day, and says what happened on it: longer ones tell a story. */
const longest = 160;

const days = new RegExp(`${inWordsPattern}|${inFiguresPattern}|${inWelshPattern}`, 'gi');
/** "3/3/25": only where nothing else stands on the line may a year have two figures. */
const shortYear = /^\D{0,30}?(?<![\d/.])(\d{1,2}([/.])\d{1,2}\2\d\d)(?![\d/.])\W*$/;

const hours =
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: ?(?:hrs|hours))?|\b\d{1,2} ?[ap]m\b|\b\d{4} ?(?:hrs|hours)\b|^0\d{3}\b|\b(?:noon|midnight|GMT|BST|UTC|CET)\b/gi;
/** The words that papers and pages set beside a day. */
const words =
  /\b(?:(?:first|last|originally|re-?)|(?:re)?(?:published|updated|issued|released)|posted|added|created|modified|amended|publication|publish|release|issue|posting|update|dates?|dated|time|on|at|by|in|of|was|is|this|the|article|page|story|item|press|media|news|daily|notice|release|statement|speech|online|for|immediate|use|strictly|not|broadcast|or|until|before|embargo(?:ed)?|from|delivered|given|spoken|meeting|held|\d+ min(?:ute)?s? read|(?:show|see|view) all updates|cyhoeddwyd|dyddiad|ref(?:erence)?[:.]? ?[\d/]+)\b|dydd \p{L}+|[|•·/:–—+,()[\]-]/giu;

/** What the words beside a day say of it. */
function aboutOf(label: string): About {
  if (/\b(?:first|originally)\b/i.test(label)) return 'published';
  if (/\b(?:delivered|given|spoken|meeting|held)\b/i.test(label)) return 'held';
  if (/\b(?:last|updated?|modified|amended)\b/i.test(label)) return 'updated';
  return /\b(?:publ|issue|releas|posted|added|created|embargo|online|dated?\b|cyhoeddwyd|dyddiad)/i.test(
    label,
  )
    ? 'published'
    : 'bare';
}

const cleaned = (text: string): string =>
  text.replace(hours, ' ').replace(words, ' ').replace(/\s+/g, ' ').trim();

/**
 * A line that is a day and nothing more than the words for it: "Published: 3 March 2025", "Last updated 3 March 2025",
 * "Embargoed until 00:01 on 3 March 2025", "Press release | 03/03/2025", "London, 3 March 2025". Of two days with
 * their words, the one of publication. Null for any other line.
 */
export function datedLine(text: string): DatedLine | null {
  if (text.length > longest || !/\d/.test(text)) return null;
  const line = text.trim();
  const found = /(?:19|20)\d\d/.test(line) ? matchesOf(line, days) : [];
  if (found.length > 2) return null;
  if (found.length === 0) return withShortYear(line);
  let end = 0;
  const labels = found.map((day) => {
    const label = line.slice(end, day.index);
    end = day.index + day[0].length;
    return label;
  });
  const tail = line.slice(end);
  const beside = cleaned(`${labels.join(' ')} ${tail}`);
  if (beside.length > 60) return null;
  const told = found.map((day, i) =>
    lineOf(day[0], `${labels[i]} ${found.length === 1 ? tail : ''}`, beside),
  );
  return told.length === 1 ? (told[0] ?? null) : ofTwo(told);
}

/** The same day twice, as in two languages, or two days of which each says what it is. */
function ofTwo(told: (DatedLine | null)[]): DatedLine | null {
  const [first, second] = told;
  if (first == null || second == null) return null;
  if (first.date === second.date) return first.about === 'bare' ? second : first;
  if (first.about === 'bare' || second.about === 'bare') return null;
  return told.find((each) => each?.about === 'published') ?? null;
}

function lineOf(written: string, label: string, beside: string): DatedLine | null {
  const date = dayOf(written);
  return date === null ? null : { about: aboutOf(label), date, words: written, beside };
}

function withShortYear(line: string): DatedLine | null {
  const written = shortYear.exec(line)?.[1];
  if (written === undefined) return null;
  const label = line.replace(written, ' ');
  return cleaned(label) === '' ? lineOf(written, label, '') : null;
}

const label =
  /^(?:(?:first |last |originally )?(?:published|updated|issued|released|posted)(?: on| at)?|(?:date (?:of )?)?(?:publication|publish|published|release|issue|issued|updated|posted)(?: date)?|date|(?:meeting date|date of (?:the )?meeting)|delivered on) ?:?$/i;

/** A line that only names a day, which stands on the next: "Published", "Date of release:", "Last updated". */
export const dateLabel = (text: string): About | null =>
  text.length <= 30 && label.test(text.trim()) ? aboutOf(text) : null;
