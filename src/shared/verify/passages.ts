import { isSame } from './alike.ts';
import type { Expected } from './expected.ts';
import { type FileText, type Passage, wholePassage } from './file-text.ts';

/** Where the bookmark of an item is: the paragraphs that it covers, or the one that it begins in. */
export function bookmarked(file: FileText, { anchor, kind, paragraphs }: Expected): Passage | null {
  const first = file.paragraphs.findIndex(({ begins }) => begins.includes(anchor));
  if (first < 0) return null;
  const end = file.paragraphs.findIndex(({ ends }, at) => at >= first && ends.includes(anchor));
  // A program that lost the end of a bookmark has left its beginning; then marks, or the count, say how far it goes.
  const quoted = kind === 'quote' && file.quotations.find((quotation) => quotation.first === first);
  const counted = first + (paragraphs?.length ?? 1) - 1;
  const last = end >= first ? end : quoted ? quoted.last : kind === 'quote' ? counted : first;
  return wholePassage(file.paragraphs, first, Math.min(last, file.paragraphs.length - 1));
}

/** The paragraphs within a passage that are `words` and nothing else: others may have been typed round them. */
export function exactWithin(file: FileText, passage: Passage, words: string[]): Passage | null {
  for (let first = passage.first; first <= passage.last; first++) {
    const found = exactFrom(file, first, words);
    if (found && found.last <= passage.last) return found;
  }
  return null;
}

/** The whole paragraphs from `first` on that are `words`, or null. */
export function exactFrom(file: FileText, first: number, words: string[]): Passage | null {
  let count = 0;
  for (let last = first; last < file.paragraphs.length && count < words.length; last++) {
    count += file.paragraphs[last]?.words.length ?? 0;
    if (count !== words.length) continue;
    const passage = wholePassage(file.paragraphs, first, last);
    return isSame(passage.words, words) ? passage : null;
  }
  return null;
}
