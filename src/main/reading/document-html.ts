import type { SourceBlock } from '../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { readBlocks } from './blocks.ts';
import { type DomNode, parsePage } from './dom.ts';
import { isTooDeep, tooDeep } from './nesting.ts';

/** The blocks of a document that was turned into HTML. Fails: no-words, file-damaged (nested too deep). */
export function documentBlocks(html: string, path: string): Outcome<SourceBlock[]> {
  if (isTooDeep(html)) return failed(tooDeep(path));
  const page = parsePage(html);
  // The number of a note is no part of the words it stands behind; the note itself stays, at the end.
  for (const mark of page.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]')) remove(mark);
  for (const back of page.querySelectorAll('a[href*="note-ref-"]')) remove(back);
  const notes = [...page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')];
  for (const note of notes) remove(note);
  const blocks = [...readBlocks(page.body as DomNode), ...notes.flatMap(noteBlocks)];
  return blocks.length > 0 ? done(blocks) : failed({ kind: 'no-words', path });
}

/** A note is no further item of a list that happens to stand above it. */
const noteBlocks = (note: DomNode): SourceBlock[] =>
  readBlocks(note).map((block) => ({ ...block, role: 'paragraph', level: 0 }));

const remove = (node: DomNode): void => (node as DomNode & { remove(): void }).remove();

/** Text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
