import type { Span } from '../model/span.ts';
import { gluedAt, reopensGlued } from './glued-marks.ts';

/** Words in quotation marks: `start` and `end` are inside the marks, `from` and `to` outside them. */
export interface Marked extends Span {
  from: number;
  to: number;
  /** False where the block ends before the mark is closed. */
  closed: boolean;
  single: boolean;
  /** The closing mark could be an apostrophe. */
  guessed: boolean;
  /** Words from the text's start to a closing mark that nothing opened: “…we are glad," X said.” */
  unopened?: true;
}

interface Open {
  at: number;
  single: boolean;
  depth: number;
  /** A place that closes single marks unless it is an apostrophe: "workers’ rights". */
  tentative: number;
  /** Begins the text or stands behind a colon or a comma: such words close behind a stop or a comma of their own. */
  led: boolean;
  /** A straight mark between two paragraphs that lost their break was read as opening the second. */
  reopened: boolean;
}

const letter = /[\p{L}\p{N}]/u;

const hasMark = /["“”„«»‘’'‛‟]/;
const anyMark = /["“”„«»‘’'‛‟]/g;

/** The outermost marked words of a block's text, in order; `offset` is the text's place in the body. */
export function marksIn(text: string, offset: number): Marked[] {
  if (!hasMark.test(text)) return [];
  const found: Marked[] = [];
  let open: Open | null = null;
  const close = (at: number, size: number) => {
    if (open !== null) found.push(marked(open, at, at + size, offset, true));
    open = null;
  };
  anyMark.lastIndex = 0;
  while (anyMark.test(text)) {
    const i = anyMark.lastIndex - 1;
    const held: Open | null = open;
    const char = text[i] ?? '';
    if (held === null && found.length === 0 && closesUnopened(text, i)) found.push(unopenedTo(i, offset));
    else if (held === null) open = opens(text, i, char);
    else if (held.single) {
      if (char === "'" && gluedAt(text, i)) {
        if (reopensGlued(text, i, isSingleOpening)) held.reopened = true;
        else close(i, 1);
      } else if (closesSingle(text, i, char)) {
        if (isPluralPossessive(text, i)) held.tentative = held.tentative === -1 ? i : held.tentative;
        else if (held.depth > 1) held.depth--;
        else close(i, 1);
      } else if (isShort(held) && opensSingle(text, i, char)) {
        close(held.tentative, 1);
        open = opens(text, i, char);
      } else if (char === '‘' && held.led && nests(text, i)) held.depth++;
    } else if (char === "'" && closesTwice(text, i)) {
      close(i, 2);
      anyMark.lastIndex++;
    } else if (char === '"' && gluedAt(text, i) && reopensGlued(text, i, isDoubleOpening)) continue;
    else if (isDoubleOpening(text, i, char)) {
      if (!reopensSentence(text, i)) held.depth++;
      else held.reopened ||= !/[.!?…]/.test(text[nextDouble(text, i + 1) - 1] ?? '');
    } else if (isDoubleClosing(text, i, char) && --held.depth === 0) close(i, 1);
  }
  const left = open as Open | null;
  if (left !== null) found.push(unclosed(left, text, offset));
  for (const mark of found) trim(mark, text, offset);
  return found.filter((mark) => !isNickname(mark, text, offset));
}

/** “We are glad.'' Two single marks stand for the closing double one. */
const closesTwice = (text: string, i: number): boolean =>
  text[i + 1] === "'" && /\S/.test(text[i - 1] ?? ' ') && !letter.test(text[i + 2] ?? ' ');

/** “We are glad, ” said Jane: the space before the mark is none of the words. */
function trim(mark: Marked, text: string, offset: number): void {
  while (mark.end > mark.start && text[mark.end - offset - 1] === ' ') mark.end--;
  while (mark.start < mark.end && text[mark.start - offset] === ' ') mark.start++;
}

/** A comma and a closing mark far from the start, with an attribution behind them, though nothing was opened. */
const closesUnopened = (text: string, i: number): boolean =>
  i > 40 && /^,["”] \S/.test(text.slice(i - 1, i + 3)) && /^\p{Lu}/u.test(text);

const unopenedTo = (end: number, offset: number): Marked => ({
  ...{ start: offset, from: offset, end: offset + end, to: offset + end + 1 },
  ...{ closed: true, single: false, guessed: false, unopened: true },
});

/** Jasvinder “Jas” Penrose-Gill: one word in the middle of a name is nobody's words. */
const isNickname = ({ from, to, end, start, closed }: Marked, text: string, offset: number): boolean =>
  closed &&
  end - start < 20 &&
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start - offset, end - offset)) &&
  /\p{Lu}[\p{L}’'-]{1,30} $/u.test(text.slice(Math.max(0, from - offset - 32), from - offset)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(to - offset, to - offset + 3));

/** A few words may close before a lower-case word (the ‘hard yards’ of reform); more do so with a stop or a comma. */
const isShort = ({ at, tentative, led }: Open): boolean => !led && tentative !== -1 && tentative - at <= 40;

function unclosed(left: Open, text: string, offset: number): Marked {
  if (isShort(left))
    return {
      ...marked(left, left.tentative, left.tentative + 1, offset, true),
      guessed: /\s/.test(text.slice(left.at, left.tentative)),
    };
  return marked(left, text.length, text.length, offset, false);
}

const marked = (open: Open, end: number, to: number, offset: number, closed: boolean): Marked => ({
  start: offset + open.at + 1,
  end: offset + end,
  from: offset + open.at,
  to: offset + to,
  closed,
  single: open.single,
  guessed: open.reopened || (open.tentative !== -1 && end === open.tentative),
});

function opens(text: string, i: number, char: string): Open | null {
  if (isDoubleOpening(text, i, char)) return opened(i, false, false);
  return opensSingle(text, i, char)
    ? opened(i, true, /(?:^|[:,]\s?)$/.test(text.slice(Math.max(0, i - 2), i)))
    : null;
}

const opened = (at: number, single: boolean, led: boolean): Open => ({
  at,
  single,
  depth: 1,
  tentative: -1,
  led,
  reopened: false,
});

const bounded = (text: string, i: number): boolean => i === 0 || /[\s([{–—:“"/-]/.test(text[i - 1] ?? ' ');

function isDoubleOpening(text: string, i: number, char = '"'): boolean {
  if (/[“„«‟]/.test(char)) return true;
  return (
    char === '"' && (bounded(text, i) || !/\S/.test(text[i - 1] ?? ' ')) && /\S/.test(text[i + 1] ?? ' ')
  );
}

/**
 * “We are glad. “It is time.” Jane said: “…”: a paragraph lost its break, and its mark opens the open words again: what
 * closes them is followed by another opening or by none. In “He said. “No.” And left.” the words close twice.
 */
function reopensSentence(text: string, i: number): boolean {
  if (!/[.!?…] ?$/.test(text.slice(Math.max(0, i - 2), i))) return false;
  const close = nextDouble(text, i + 1);
  if (close === -1 || isDoubleOpening(text, close, text[close])) return false;
  const next = nextDouble(text, close + 1);
  return next === -1 || isDoubleOpening(text, next, text[next]);
}

function nextDouble(text: string, from: number): number {
  doubleMark.lastIndex = from;
  return doubleMark.test(text) ? doubleMark.lastIndex - 1 : -1;
}

const doubleMark = /["“”„«»]/g;

const isDoubleClosing = (text: string, i: number, char: string): boolean =>
  /[”»]/.test(char) || (char === '"' && !isDoubleOpening(text, i, char));

const opensSingle = (text: string, i: number, char: string): boolean =>
  /[‘'‛]/.test(char) &&
  bounded(text, i) &&
  /[\p{L}\p{N}“"£(…]/u.test(text[i + 1] ?? ' ') &&
  !/^['‘](?:\d0s|em|til|tis|twas)\b/.test(text.slice(i, i + 5));

const isSingleOpening = (text: string, i: number): boolean => opensSingle(text, i, "'");

const closesSingle = (text: string, i: number, char: string): boolean =>
  /['’]/.test(char) &&
  !/\s/.test(text[i - 1] ?? ' ') &&
  (!letter.test(text[i + 1] ?? ' ') || (char === '’' && gluedAt(text, i)));

/** ‘Its theme is ‘Courage’, and we …,’: a few words in marks of the same kind, closed before the outer ones are. */
const nests = (text: string, i: number): boolean =>
  /^‘[^‘’]{1,60}’[^‘’\n]{0,800}(?:\p{L}’\p{L}[^‘’\n]{0,800}){0,4}[.,!?]’/u.test(text.slice(i, i + 2400));

const isPluralPossessive = (text: string, i: number): boolean =>
  /[sS]/.test(text[i - 1] ?? '') && /^\s[\p{Ll}]/u.test(text.slice(i + 1, i + 3));
