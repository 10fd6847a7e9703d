import { verbatimWords } from '../words/verbatim.ts';
import { indexOfWords, isSame, likeness } from './alike.ts';
import type { Expected } from './expected.ts';
import { type FileText, type Passage, wholePassage } from './file-text.ts';
import { bookmarked, exactFrom, exactWithin } from './passages.ts';

/** Where an item of a file is, and whether its words are the source's. */
export interface FoundItem {
  passage: Passage;
  exact: boolean;
}

/** An item that still has half of its words in order is that item, altered. */
const STILL_IT = 0.5;
/** Where its own bookmark is, fewer do. */
const AT_ITS_BOOKMARK = 0.25;

/** What of a file is known to be which item, so that nothing is taken for two. */
export class Claims {
  readonly #paragraphs = new Set<number>();
  readonly #quotations = new Set<Passage>();

  isFree({ first, last, quotation }: Passage, file: FileText): boolean {
    const same = quotation && file.quotations.find((each) => each.quotation === quotation);
    if (same && this.#quotations.has(same)) return false;
    for (let at = first; at <= last; at++) if (this.#paragraphs.has(at)) return false;
    return true;
  }

  take(passage: Passage, line: number | null): void {
    if (passage.quotation) this.#quotations.add(passage);
    else for (let at = passage.first; at <= passage.last; at++) this.#paragraphs.add(at);
    if (line !== null) this.#paragraphs.add(line);
  }
}

type Find = (file: FileText, item: Expected, words: string[], claims: Claims) => FoundItem | null;

/**
 * The ways to find an item, the surest first. Each is tried for all items before the next one: what is certain for
 * one item is not taken from it by a likeness to another.
 */
const ways: Find[] = [exactAtBookmark, exactAnywhere, alteredAtBookmark, withinSomething, mostAlike];

/** Finds the items of a file; those that are nowhere are left out. */
export function findItems(file: FileText, items: Expected[], claims: Claims): Map<Expected, FoundItem> {
  const found = new Map<Expected, FoundItem>();
  for (const way of ways) {
    for (const item of items) {
      if (found.has(item) || !item.paragraphs) continue;
      const words = verbatimWords(item.paragraphs.join('\n'));
      const here = way(file, item, words, claims);
      if (!here) continue;
      found.set(item, here);
      claims.take(here.passage, null);
    }
  }
  return found;
}

const exact = (passage: Passage): FoundItem => ({ passage, exact: true });
const altered = (passage: Passage): FoundItem => ({ passage, exact: false });

function exactAtBookmark(file: FileText, item: Expected, words: string[], claims: Claims): FoundItem | null {
  const here = bookmarked(file, item);
  const passage = here && exactWithin(file, here, words);
  return passage && claims.isFree(passage, file) ? exact(passage) : null;
}

/** Its words between marks, or as paragraphs of their own. */
function exactAnywhere(file: FileText, item: Expected, words: string[], claims: Claims): FoundItem | null {
  const quoted =
    item.kind === 'quote' &&
    file.quotations.find((passage) => isSame(passage.words, words) && claims.isFree(passage, file));
  if (quoted) return exact(asParagraphs(file, quoted));
  for (const [first, paragraph] of file.paragraphs.entries()) {
    if (paragraph.words[0]?.word !== words[0]) continue;
    const passage = exactFrom(file, first, words);
    if (passage && claims.isFree(passage, file)) return exact(passage);
  }
  return null;
}

function alteredAtBookmark(
  file: FileText,
  item: Expected,
  words: string[],
  claims: Claims,
): FoundItem | null {
  const passage = bookmarked(file, item);
  if (!passage || !claims.isFree(passage, file)) return null;
  return likeness(words, passage.words) >= AT_ITS_BOOKMARK ? altered(passage) : null;
}

/**
 * Its words in the midst of others. Between marks the others pass for the speaker's too, so that it is altered. In
 * a PDF paragraphs run together: there words without marks that go on are no fault.
 */
function withinSomething(file: FileText, item: Expected, words: string[], claims: Claims): FoundItem | null {
  const quoted = file.quotations.find(
    (passage) =>
      item.kind === 'quote' && indexOfWords(passage.words, words) >= 0 && claims.isFree(passage, file),
  );
  if (quoted) return altered(quoted);
  for (let first = 0; first < file.paragraphs.length; first++) {
    const last = Math.min(first + (item.paragraphs?.length ?? 1) - 1, file.paragraphs.length - 1);
    const passage = wholePassage(file.paragraphs, first, last);
    if (indexOfWords(passage.words, words) < 0 || !claims.isFree(passage, file)) continue;
    return file.paragraphs[first]?.page === null ? altered(passage) : exact(passage);
  }
  return null;
}

function mostAlike(file: FileText, item: Expected, words: string[], claims: Claims): FoundItem | null {
  const length = item.paragraphs?.length ?? 1;
  const stretches = file.paragraphs
    .slice(0, 1 - length || undefined)
    .map((_, first) => wholePassage(file.paragraphs, first, first + length - 1));
  const candidates = item.kind === 'quote' ? [...file.quotations, ...stretches] : stretches;
  let best: { passage: Passage; like: number } | null = null;
  for (const passage of candidates) {
    if (!claims.isFree(passage, file)) continue;
    const like = likeness(words, passage.words);
    if (like >= STILL_IT && like > (best?.like ?? 0)) best = { passage, like };
  }
  return best && altered(best.passage);
}

/** A quotation that fills its paragraphs is claimed with them. */
function asParagraphs(file: FileText, passage: Passage): Passage {
  const whole = wholePassage(file.paragraphs, passage.first, passage.last);
  return isSame(whole.words, passage.words) ? whole : passage;
}
