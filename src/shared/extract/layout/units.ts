import type { BodyBlock } from '../../model/story.ts';

/** A stretch of the text on its way to becoming a block of the body. */
export interface Unit {
  role: BodyBlock['role'];
  level: number;
  text: string;
  /** A blank line stood before it. */
  gap: boolean;
  /** Breaks that were closed inside `text`. */
  joins: { at: number; was: string }[];
}

export const unit = (text: string, gap: boolean, role: Unit['role'] = 'paragraph', level = 0): Unit => ({
  role,
  level,
  text,
  gap,
  joins: [],
});

/** Sentence-ending punctuation, with closing marks and brackets after it. */
export const endsClosed = (text: string): boolean => closing.has(lastBeforeMarks(text));

/** The same without colon and semicolon: a finished sentence. */
export const endsSentence = (text: string): boolean => stops.has(lastBeforeMarks(text));

const stops = new Set('.!?…');
const closing = new Set('.!?…:;');
const marks = new Set('"\'”’»)]');

/** The last character in front of at most three closing marks: a pattern would look through the whole text for it. */
function lastBeforeMarks(text: string): string {
  let at = text.length - 1;
  while (at > text.length - 4 && marks.has(text.charAt(at))) at--;
  return text.charAt(at);
}

/** The word that a text ends with, without what is behind it; empty where it ends otherwise. */
export const lastWord = (text: string): string =>
  /^[\p{L}\p{N}'’-]{1,40}$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0] ?? '';

export const firstWord = (text: string): string =>
  /^[\p{L}\p{N}'’-]{1,40}/u.exec(text.slice(0, 60))?.[0] ?? '';

/** Of A to Z: most units begin so. */
export const opensPlain = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
};
