import type { Span } from '../../model/span.ts';
import { functionWords, months } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { roleFillers, roleNouns, spokespeople } from '../lexicon/roles.ts';
import { droppedTitles, honours } from '../lexicon/titles.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { isNameWord, type NameRun, readName } from './names.ts';
import { isOrganisation, isRole } from './organisation.ts';
import { type Role, splitRole, tidyRole } from './roles.ts';

/**
 * Who a phrase speaks of. `person`: a full name. `partial`: a surname, a first name or "Mr Khan". `pronoun`, `office`
 * ("the Home Secretary"), `spokesperson` and `organisation` have no personal name; `several`: more than one.
 */
export type Kind = 'person' | 'partial' | 'pronoun' | 'office' | 'spokesperson' | 'organisation' | 'several' | 'unclear';

export interface Spoken extends Span {
  kind: Kind;
  /** The name as it stands, without Rt Hon and post-nominals; for the unnamed, the phrase itself. */
  name: string;
  titles: string[];
  honours: string[];
  role: string | null;
  organisation: string | null;
  /** How plainly the phrase says it: 0 to 1. */
  plain: number;
}

interface Segment {
  from: number;
  to: number;
}

/** A subject that could not be read: the words are kept, and the reader is asked who it is. */
export function unclear(words: Word[], from: number, to: number, body: string): Spoken {
  const start = words[from]?.start ?? 0;
  const end = words[Math.max(from, to - 1)]?.end ?? start;
  const name = body.slice(start, end).replace(/[\s,]+$/, '');
  return { kind: 'unclear', name, start, end, titles: [], honours: [], role: null, organisation: null, plain: 0.3 };
}

/** Reads the subject phrase in words `from` to `to` (exclusive), the last thing before a verb; null where there is none. */
export function readSpoken(words: Word[], from: number, to: number, body: string): Spoken | null {
  const end = withoutAdverbs(words, from, to);
  if (end <= from) return null;
  const segments = segmentsOf(words, Math.max(from, end - 80), end);
  return named(words, segments, body) ?? unnamed(words, segments, body);
}

const adverbs =
  /^(?:also|then|has|have|had|previously|later|today|recently|yesterday|further|went|on|earlier|subsequently|himself|herself|themselves|simply|rightly|again|already|since|is|was|quoted|as)$/;

function withoutAdverbs(words: Word[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (adverbs.test(words[end - 1]?.lower ?? '') || isMark(words[end - 1], ',') || isMark(words[end - 1], ')'))
  ) {
    if (isMark(words[end - 1], ')')) {
      const open = openingBracket(words, from, end - 1);
      if (open === null) break;
      end = open;
    } else end--;
  }
  return end;
}

function openingBracket(words: Word[], from: number, close: number): number | null {
  for (let i = close - 1; i >= Math.max(from, close - 20); i--) if (isMark(words[i], '(')) return i;
  return null;
}

/** Pieces between commas, brackets, colons and dashes that stand free. */
export function segmentsOf(words: Word[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !parts(words, i)) continue;
    if (i > start) segments.push({ from: start, to: i });
    start = i + 1;
  }
  return segments;
}

const parts = (words: Word[], i: number): boolean => {
  const word = words[i];
  if (word?.shape !== 'mark') return false;
  if (/^[,;:()[\]|“”"]$/.test(word.text)) return true;
  return (
    /^[-–—]$/.test(word.text) &&
    (words[i - 1]?.end ?? 0) < word.start &&
    word.end < (words[i + 1]?.start ?? 0)
  );
};

/** A name that fills a segment, begins it or ends it. */
function nameIn(words: Word[], { from, to }: Segment): NameRun | null {
  let best: NameRun | null = null;
  for (let i = from; i < to; i++) {
    if (!isCapitalised(words[i])) continue;
    const name = readName(words, i, to);
    if (name === null) continue;
    const runs = trimmed(words, name, from);
    const edge = runs.to === to || runs.from <= afterArticle(words, from) || isFramed(words, runs, from);
    if (isPlaceLike(words, runs, from)) continue;
    if (
      edge &&
      (best === null || runs.strength > best.strength || (runs.strength === best.strength && runs.to === to))
    )
      best = runs;
    i = name.to - 1;
  }
  return best;
}

/** "Commander Mark McEwan from the Service": an office before, "of" or "from" behind. */
const isFramed = (words: Word[], name: NameRun, from: number): boolean =>
  /^(?:of|from|at|for|who|the)$/.test(words[name.to]?.lower ?? '') &&
  walkBack(words, from, name.from) <= afterArticle(words, from);

/** "a consultant at the Royal Infirmary": two capitals behind "of" or "the" that nothing shows to be a person. */
const isPlaceLike = (words: Word[], name: NameRun, from: number): boolean =>
  name.strength === 1 &&
  name.from > from &&
  /^(?:of|at|the|for|from|in|by|to|with|a|an)$/.test(words[name.from - 1]?.lower ?? '') &&
  name.from - 1 > from;

const afterArticle = (words: Word[], from: number): number =>
  /^(?:the|and|a)$/.test(words[from]?.lower ?? '') ? from + 1 : from;

/** "Mayor of Tywyn Amina Diallo": of three or more name words after "of", the last two are the person. */
function trimmed(words: Word[], name: NameRun, from: number): NameRun {
  const before = words[name.from - 1]?.lower ?? '';
  const size = name.coreTo - name.coreFrom;
  if (name.from <= from || name.titles.length > 0 || size < 3 || !/^(?:of|for|at|in|from)$/.test(before))
    return name;
  const start = words.slice(name.coreFrom, name.coreTo).some((word) => word.shape === 'lower')
    ? name.coreFrom
    : name.coreTo - 2;
  return { ...name, from: start, coreFrom: start };
}

function named(words: Word[], segments: Segment[], body: string): Spoken | null {
  for (let k = segments.length - 1; k >= 0; k--) {
    const segment = segments[k];
    if (segment === undefined || isClause(words, segment)) continue;
    const name = nameIn(words, segment);
    if (name !== null && isPossessive(words[name.to])) continue;
    if (name !== null) return spokenBy(words, segments, k, name, body);
    if (
      !isRole(textOf(words, segment, body)) &&
      !isOrganisation(textOf(words, segment, body)) &&
      k < segments.length - 1
    )
      return null;
  }
  return null;
}

function spokenBy(words: Word[], segments: Segment[], k: number, name: NameRun, body: string): Spoken {
  const segment = segments[k] ?? { from: name.from, to: name.to };
  const role = roleAround(words, segments, k, name, body);
  const several = words[name.from - 1]?.lower === 'and' && precededByName(words, segment.from, name.from - 1);
  const partial = coreWords(words, name) < 2;
  return {
    kind: several ? 'several' : partial ? 'partial' : 'person',
    name: several
      ? body.slice(words[segment.from]?.start, words[name.coreTo - 1]?.end)
      : nameText(words, name, body),
    titles: name.titles,
    honours: [...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours],
    ...role,
    start: words[segments[0]?.from ?? segment.from]?.start ?? 0,
    end: words[(segments.at(-1)?.to ?? segment.to) - 1]?.end ?? 0,
    plain: name.strength === 1 && role.role === null ? 0.7 : 1,
  };
}

const precededByName = (words: Word[], from: number, to: number): boolean => {
  for (let i = Math.max(from, to - 8); i < to; i++) {
    const name = readName(words, i, to);
    if (name !== null && name.to === to) return true;
  }
  return false;
};

export const coreWords = (words: Word[], name: NameRun): number =>
  words.slice(name.coreFrom, name.coreTo).filter((word) => word.shape !== 'mark' && word.shape !== 'lower')
    .length;

/** The name with the titles that belong to it; "Mr" and "Rt Hon" are left out. */
export function nameText(words: Word[], name: NameRun, body: string): string {
  const kept = name.titles.filter((title) => !droppedTitles.has(title.toLowerCase()));
  const core = body.slice(words[name.coreFrom]?.start, words[name.coreTo - 1]?.end);
  return [...kept, core].join(' ');
}

/** The role beside a name: in its own segment, else in the segments behind it, else in those before it. */
function roleAround(words: Word[], segments: Segment[], k: number, name: NameRun, body: string): Role {
  const segment = segments[k] ?? { from: name.from, to: name.to };
  const before = officeBefore(words, segment.from, name.from, body);
  if (before !== null) return splitRole(before);
  const after = tidyRole(
    body.slice(
      words[name.to]?.start ?? 0,
      name.to < segment.to ? words[segment.to - 1]?.end : words[name.to]?.start,
    ),
  );
  if (name.to < segment.to && (isRole(after) || isOrganisation(after.replace(/^(?:of|from|at)\s/, ''))))
    return roleBehind(after);
  return (
    rolesIn(words, segments.slice(k + 1), body, false) ??
    rolesIn(words, segments.slice(0, k), body, true) ?? { role: null, organisation: null }
  );
}

const roleBehind = (text: string): Role => {
  const from = /^(?:of|from|at)\s(?:the\s)?(.+)$/.exec(text);
  return from?.[1] && !isRole(from[1]) ? { role: null, organisation: from[1] } : splitRole(text);
};

/** Neighbouring segments that make one role: "Minister for Crime, Safeguarding and Vulnerability". */
function rolesIn(words: Word[], segments: Segment[], body: string, backwards: boolean): Role | null {
  const usable = backwards ? tailOf(words, segments, body) : headOf(words, segments, body);
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = backwards ? officeStart(words, first) : first.from;
  const text = body.slice(words[start]?.start, words[last.to - 1]?.end);
  return isRole(text) || isOrganisation(text) ? splitRole(text) : null;
}

const headOf = (words: Word[], segments: Segment[], body: string): Segment[] => {
  const stop = segments.findIndex(
    (segment) => isClause(words, segment) || !isOffice(textOf(words, segment, body)),
  );
  return stop === -1 ? segments : segments.slice(0, stop);
};

const tailOf = (words: Word[], segments: Segment[], body: string): Segment[] => {
  let from = segments.length;
  while (from > 0 && segments.length - from < 5) {
    const segment = segments[from - 1];
    if (
      segment === undefined ||
      !isOffice(textOf(words, segment, body)) ||
      (isClause(words, segment) && officeStart(words, segment) === segment.from)
    )
      break;
    from--;
    if (
      isRole(textOf(words, segment, body)) &&
      segments.length - from >= 1 &&
      !/^(?:and\s|\p{L}+\sand\s)/u.test(textOf(words, segments[from] ?? segment, body))
    )
      break;
  }
  return segments.slice(from);
};

const isOffice = (text: string): boolean =>
  text.length < 160 &&
  (isRole(text) ||
    isOrganisation(text) ||
    /^(?:and\s)?(?:\p{Lu}[\p{L}'’-]+(?:\s(?:and|&|of|the|for)\s|\s|$)){1,8}$/u.test(text));

/** The office that ends right before a name: "Speaking at the launch Policing Minister" is "Policing Minister". */
function officeBefore(words: Word[], from: number, to: number, body: string): string | null {
  const start = walkBack(words, from, to);
  if (start >= to) return null;
  const text = tidyRole(body.slice(words[start]?.start, words[to - 1]?.end));
  return isRole(text) || isOrganisation(text) ? text : null;
}

const officeStart = (words: Word[], segment: Segment): number =>
  Math.min(walkBack(words, segment.from, segment.to), segment.to - 1);

const opening =
  /^(?:speaking|commenting|responding|following|welcoming|announcing|launching|visiting|in|at|on|during|after|before|as|when|while|today|with|ahead)$/;

/** Back over the words that an office can be made of, to an article or to a word of another kind. */
function walkBack(words: Word[], from: number, to: number, commas = false): number {
  let start = to;
  for (let i = to - 1; i >= from && to - i < 24; i--) {
    const word = words[i];
    if (word === undefined || (i === from && opening.test(word.lower))) break;
    if (commas && isMark(word, ',') && endsInAnd(words, i)) continue;
    if (/^(?:the|a|an|our|its|their|his|her)$/.test(word.lower)) {
      if (
        !/^(?:of|for|at|to|and|from|in|&)$/.test(words[i - 1]?.lower ?? '') ||
        i - 1 <= from ||
        opening.test(words[from]?.lower ?? '')
      )
        return start;
      continue;
    }
    if (word.lower === 'and' && (start === to || honours.has(words[i - 1]?.lower ?? ''))) return start;
    if (word.lower === 'and' && isNameWord(words[i - 1]) && roleNouns.has(words[i + 1]?.lower ?? ''))
      return start;
    if (isCapitalised(word) || isOfficeWord(word, words[i + 1])) start = i;
    else if (
      !/^(?:of|for|at|to|and|from|in|&)$/.test(word.lower) &&
      !isPossessive(word) &&
      word.shape !== 'number'
    )
      return start;
  }
  return start;
}

const isOfficeWord = (word: Word, next: Word | undefined): boolean => {
  if (word.shape !== 'lower' || functionWords.has(word.lower)) return false;
  if (roleNouns.has(word.lower) || roleFillers.has(word.lower)) return true;
  return next?.shape === 'lower' && !functionWords.has(next.lower) && !/(?:ing|ed|ly)$/.test(word.lower);
};

/** A clause beside the subject: "who visited the site", "speaking in Leeds". */
function isClause(words: Word[], { from, to }: Segment): boolean {
  const first = words[from]?.lower ?? '';
  if (/^(?:who|which|whose|that|where|whom)$/.test(first)) return true;
  return opening.test(first) && to - from > 1 && nameIn(words, { from: from + 1, to })?.to !== to;
}

const textOf = (words: Word[], { from, to }: Segment, body: string): string =>
  body.slice(words[from]?.start, words[to - 1]?.end);

function unnamed(words: Word[], segments: Segment[], body: string): Spoken | null {
  const last = segments.at(-1);
  const main = last && isClause(words, last) && segments.length > 1 ? segments.at(-2) : last;
  if (main === undefined) return null;
  const span = { start: words[main.from]?.start ?? 0, end: words[main.to - 1]?.end ?? 0 };
  return readUnnamed(words, main, textOf(words, main, body), span);
}

function readUnnamed(words: Word[], { from, to }: Segment, text: string, span: Span): Spoken | null {
  const base = { ...span, name: text, titles: [], honours: [], role: null, organisation: null, plain: 1 };
  const last = words[to - 1];
  if (last === undefined || text.length > 160) return null;
  if (/^(?:he|she|they|it|i|we)$/.test(last.lower))
    return to - from === 1 || words[to - 2]?.shape === 'lower'
      ? { ...base, name: last.text, kind: 'pronoun' }
      : null;
  const spokes = words.slice(from, to).some((word) => spokespeople.has(word.lower));
  if (spokes) return spokesperson(text, base);
  if (
    /\sand\s/.test(text) &&
    isRole(text) &&
    /^(?:the|both)\s.*\sand\s(?:the|his|her|their|both)\s/i.test(text)
  )
    return { ...base, kind: 'several' };
  if (to - from === 1 && last.shape === 'capital' && !functionWords.has(last.lower))
    return { ...base, kind: isRole(text) ? 'office' : isOrganisation(text) ? 'organisation' : 'partial' };
  if (
    last.shape === 'capital' &&
    words[to - 2]?.shape === 'lower' &&
    isNameWord(last) &&
    givenNames.has(last.lower)
  )
    return { ...base, name: last.text, start: last.start, kind: 'partial' };
  if (isRole(text) && (to - from <= 14 || /^the\s/i.test(text)))
    return { ...base, kind: 'office', ...splitRole(text) };
  if (isOrganisation(text)) return organisation(text, base);
  const capitals = words.slice(from, to).every((word) => isCapitalised(word) || /^(?:of|for|and|the|&|['’]s)$/.test(word.lower));
  return capitals && to - from > 1 && to - from < 9 ? { ...organisation(text, base), plain: 0.5 } : null;
}

function organisation(text: string, base: Omit<Spoken, 'kind'>): Spoken {
  const name = text.replace(/^the\s/i, '');
  return { ...base, name, kind: 'organisation', organisation: name };
}


function spokesperson(text: string, base: Omit<Spoken, 'kind'>): Spoken | null {
  const found = /(?:^|.*?[\s,])((?:an?|the|another)\s.*)$/i.exec(text);
  const own = found?.[1] ?? text;
  const phrase = /^(?:an?|the|another)\s/i.test(own) ? own : text;
  const split = splitRole(phrase);
  return {
    ...base,
    name: phrase,
    kind: 'spokesperson',
    role: split.role ?? 'spokesperson',
    organisation: split.organisation,
  };
}

/** The office in front of a name in running text: "the Environment Secretary Michael Gove", "Minister for Crime, Victoria Atkins". */
export function officeInFront(words: Word[], place: number, body: string): Role | null {
  const at = words[place - 1]?.lower === 'the' && isMark(words[place - 2], ',') ? place - 1 : place;
  const floor = Math.max(0, at - 24);
  const direct = officeBefore(words, floor, at, body);
  if (direct !== null) return isRole(direct) || isPossessive(words[at - 1]) ? splitRole(direct) : null;
  if (!isMark(words[at - 1], ',')) return null;
  const start = walkBack(words, floor, at - 1, true);
  const text = tidyRole(body.slice(words[start]?.start, words[at - 2]?.end));
  return start < at - 1 && isRole(text) && !nameIn(words, { from: start, to: at - 1 })
    ? splitRole(text)
    : null;
}

/** The office behind a name: ", Chairman of X,", "Chair of NPCC", "the Federal Minister for A, B and C". */
export function officeBehind(words: Word[], at: number, body: string): Role | null {
  let from = isMark(words[at], ',') || isMark(words[at], '(') || isMark(words[at], '–') ? at + 1 : at;
  if (/^(?:the|a|an|our)$/.test(words[from]?.lower ?? '')) from++;
  const to = walkOn(words, from, isMark(words[at], '('));
  if (to <= from) return null;
  const text = tidyRole(body.slice(words[from]?.start, words[to - 1]?.end));
  return isRole(text) ? splitRole(text) : null;
}

/** On over the words that an office can be made of. */
function walkOn(words: Word[], from: number, bracketed: boolean): number {
  let to = from;
  let topics = false;
  for (let i = from; i < words.length && i < from + 24; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (isCapitalised(word) && !months.has(word.lower)) {
      if (readName(words, i, i + 6)?.strength === 3) break;
      to = i + 1;
    } else if (isOfficeWord(word, words[i + 1]) && (!bracketed || word.shape === 'lower')) to = i + 1;
    else if (isMark(word, ',') && topics && endsInAnd(words, i)) continue;
    else if (/^(?:of|for|at|to|and|&|the)$/.test(word.lower) && i > from) topics ||= word.lower === 'for';
    else if (!isPossessive(word)) break;
  }
  return to;
}

/** "…, Safeguarding and Vulnerability": a list of topics goes on to its "and". */
const endsInAnd = (words: Word[], at: number): boolean => {
  for (let i = at + 1; i < at + 7; i++) {
    if (words[i]?.lower === 'and') return i > at + 1;
    if (!isCapitalised(words[i]) && !isMark(words[i], ',')) return false;
  }
  return false;
};
