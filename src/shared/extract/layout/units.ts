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
export const endsClosed = (text: string): boolean => /[.!?:;…]["'”’»)\]]{0,3}$/.test(text);

/** The same without colon and semicolon: a finished sentence. */
export const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]{0,3}$/.test(text);

/** The word that a text ends with, without what is behind it; empty where it ends otherwise. */
export const lastWord = (text: string): string =>
  /^[\p{L}\p{N}'’-]{1,40}$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0] ?? '';

export const firstWord = (text: string): string =>
  /^[\p{L}\p{N}'’-]{1,40}/u.exec(text.slice(0, 60))?.[0] ?? '';
